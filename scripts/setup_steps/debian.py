"""Debian's packages, installed where that is allowed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence

from setup_steps.progress import Context, run


def privileges() -> list[str] | None:
    """What goes before a command to run as root: nothing, sudo, or None if it isn't allowed."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if allowed.returncode == 0 else None


def install(packages: Sequence[str], before: list[str], context: Context, log_name: str) -> None:
    """Install packages with `before` from `privileges`. Raises SetupError."""
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = [*before, "apt-get", "-q", "-y"]
    log = context.log(log_name)
    run([*apt, "update"], log, cwd=context.root, env=env)
    command = [*apt, "install", "--no-install-recommends", *packages]
    run(command, log, cwd=context.root, env=env)
