"""What must be on the machine before anything else: Node, a compiler, venv, disk space."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess

from setup_steps.progress import Context, SetupError, Step

NODE_MAJOR = 20
SPACE_BYTES = 5_000_000_000
"""Packages 1.5 GB, models 1.3 GB and as much for their download, sources and build 0.5 GB."""


def problems(context: Context) -> list[str]:
    """Everything that is missing, each with how to get it."""
    found = [*_node_problems()]
    fresh = not context.python.exists()
    if fresh and importlib.util.find_spec("ensurepip") is None:
        found.append("Python's venv module is missing: apt-get install python3-venv")
    if fresh and not any(shutil.which(name) for name in ("cc", "gcc", "clang")):
        found.append("a C and C++ compiler is missing: apt-get install build-essential")
    free_bytes = shutil.disk_usage(context.root).free
    if fresh and free_bytes < SPACE_BYTES:
        found.append(
            f"{SPACE_BYTES / 1e9:.0f} GB of disk space are needed in {context.root}, "
            f"{free_bytes / 1e9:.1f} GB are free"
        )
    return found


def _node_problems() -> list[str]:
    remedy = f"install Node.js {NODE_MAJOR} or newer, with npm"
    if shutil.which("node") is None or shutil.which("npm") is None:
        return [f"Node.js or npm is missing: {remedy}"]
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False)
    found = re.match(r"v(\d+)\.", version.stdout)
    if found is None or int(found.group(1)) < NODE_MAJOR:
        return [f"Node.js {version.stdout.strip() or '(no version)'} is too old: {remedy}"]
    return []


def _do(context: Context) -> None:
    found = problems(context)
    raise SetupError("something is missing on this machine:\n  - " + "\n  - ".join(found))


PREREQUISITES = Step(
    title="Python, Node.js, compiler, disk space",
    done=lambda context: not problems(context),
    do=_do,
)
