"""Checks the sources: `lint` runs the linters, `all` the linters and then every test.

Those of the client run beside all others. Each prints a line when it is done, and its output when
it finds something. Tests come last: those in a browser, which mostly wait, beside all others.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
CLIENT = ROOT / "avatar_client"


@dataclass(frozen=True)
class Check:
    """A command that succeeds when the sources are right."""

    name: str
    command: tuple[str, ...]
    folder: Path = ROOT
    env: dict[str, str] = field(default_factory=dict)


def tool(name: str, *arguments: str) -> tuple[str, ...]:
    """A command from the virtual environment."""
    return (str(BIN / name), *arguments)


def checks() -> tuple[Check, ...]:
    """All linters."""
    shell = [str(path.relative_to(ROOT)) for path in shell_scripts()]
    dockerfiles = [str(path.relative_to(ROOT)) for path in (ROOT / "docker").glob("*Dockerfile*")]
    scripts = [str(path.relative_to(ROOT)) for path in (ROOT / "scripts").glob("*.py")]
    return (
        Check("ruff check", tool("ruff", "check", ".")),
        Check("ruff format", tool("ruff", "format", "--check", ".")),
        Check("mypy", tool("mypy")),
        Check(
            "mypy scripts",
            tool("mypy", "--explicit-package-bases", *scripts),
            env={"MYPYPATH": ".:scripts"},
        ),
        Check("import-linter", tool("lint-imports")),
        Check("shellcheck", tool("shellcheck", *shell)),
        Check("hadolint", tool("hadolint", "--config", "docker/hadolint.yaml", *dockerfiles)),
        Check("eslint", ("npm", "run", "--silent", "lint"), CLIENT),
        Check("tsc", ("npx", "--no-install", "tsc", "--noEmit"), CLIENT),
        Check("vitest", ("npm", "run", "--silent", "test"), CLIENT),
    )


def shell_scripts() -> list[Path]:
    """All shell scripts of the project."""
    return [*(ROOT / "scripts").rglob("*.sh"), ROOT / ".ci" / "run"]


def perform(check: Check) -> bool:
    """Run one check, print a line, and its output if it failed."""
    start = time.monotonic()
    env = {**os.environ, "CI": "true", **check.env}
    try:
        done = subprocess.run(
            check.command,
            cwd=check.folder,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        code, output = done.returncode, done.stdout
    except OSError as error:
        code, output = 1, str(error)
    outcome = "ok" if code == 0 else "FAILED"
    line = f"  {check.name:<14} {outcome:<7} {time.monotonic() - start:5.1f} s\n"
    # In one piece, so that the other check's line doesn't get between.
    print(line if code == 0 else f"{line}{output}\n", end="", flush=True)
    return code == 0


def failures(folder: Path) -> list[str]:
    """Run the checks of a folder one after another; the names of those that found something."""
    return [check.name for check in checks() if check.folder == folder and not perform(check)]


def tests_pass() -> bool:
    """Run all tests; the report of those in a browser comes when the others are done."""
    pytest = (sys.executable, "-m", "pytest", "--durations=10", "-m")
    with tempfile.TemporaryFile(mode="w+", encoding="utf-8") as report:
        # A cache of its own: two writers of one would each lose what the other remembers.
        command = (*pytest, "browser", "-o", "cache_dir=.pytest_cache/browser")
        beside = subprocess.Popen(command, stdout=report, stderr=subprocess.STDOUT)
        try:
            others = subprocess.run((*pytest, "not browser"), check=False).returncode
            print("Tests in a browser: waiting for the last of them.", flush=True)
            in_browser = beside.wait()
        finally:
            beside.terminate()
        report.seek(0)
        print(report.read(), flush=True)
    return others == in_browser == 0


def main(arguments: list[str]) -> int:
    """Run the checks; 0 only if all of them and, with `all`, the tests succeed."""
    if arguments not in (["lint"], ["all"]):
        print(__doc__, file=sys.stderr)
        return 2
    os.chdir(ROOT)
    print("Checks:", flush=True)
    with ThreadPoolExecutor() as pool:
        lanes = pool.map(failures, (ROOT, CLIENT))
        failed = [name for lane in lanes for name in lane]
    print(f"Checks failed: {', '.join(failed)}" if failed else "All checks passed.", flush=True)
    if arguments == ["all"]:
        failed += [] if tests_pass() else ["tests"]
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
