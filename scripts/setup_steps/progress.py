"""Steps of the set-up: what one is, and how they are performed and reported."""

from __future__ import annotations

import hashlib
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

HEARTBEAT_S = 20.0
HEAD_LINES = 8
TAIL_LINES = 15


class SetupError(Exception):
    """A step could not be done; the message says what is wrong and how to mend it."""


@dataclass(frozen=True)
class Context:
    """Where the project stands and which plan is performed: run, test, dev or models."""

    root: Path
    plan: str

    @property
    def var(self) -> Path:
        """Folder of everything that is made here and not part of the sources."""
        return self.root / "var"

    @property
    def venv(self) -> Path:
        """The virtual environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The virtual environment's interpreter."""
        return self.venv / "bin" / "python"

    def log(self, name: str) -> Path:
        """The log file of a step, its folder made."""
        folder = self.var / "log"
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"setup-{name}.log"


@dataclass(frozen=True)
class Step:
    """One step: its title, whether it is already done, and how it is done.

    `hint` is printed before it starts, for steps that take long.
    """

    title: str
    done: Callable[[Context], bool]
    do: Callable[[Context], None]
    hint: str = ""


def perform(steps: Iterable[Step], context: Context) -> None:
    """Perform the steps in order, one line each; SetupError from the first that fails."""
    plan = list(steps)
    for number, step in enumerate(plan, start=1):
        label = f"[{number}/{len(plan)}] {step.title}"
        start = time.monotonic()
        if step.done(context):
            say(f"{label}: already done")
            continue
        say(f"{label} … {step.hint}".rstrip())
        step.do(context)
        say(f"{label}: done in {time.monotonic() - start:.0f} s")


def say(line: str) -> None:
    """Print a line at once, also into a pipe."""
    print(line, flush=True)


def run(
    command: list[str],
    log: Path,
    *,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    remedy: str = "",
) -> None:
    """Run a command with its output in `log`, and a sign of life every 20 s.

    Raises:
        SetupError: the command can't be started or failed; the message has its last lines.
    """
    start = time.monotonic()
    with log.open("wb") as output:
        try:
            process = subprocess.Popen(
                command, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=output, stderr=output
            )
        except OSError as error:
            raise SetupError(f"{command[0]} can't be started: {error}. {remedy}") from error
        try:
            while (code := _wait(process)) is None:
                say(f"      … {time.monotonic() - start:.0f} s: {_last_line(log)}")
        finally:
            _stop(process)
    if code != 0:
        said = f"`{' '.join(command)}` ended with {code}:\n{_excerpt(log)}\n{remedy}"
        raise SetupError(said.rstrip() + f"\nThe whole output: {log}")


def digest(paths: Iterable[Path], *extra: str) -> str:
    """A fingerprint of files (their names and contents) and further text."""
    total = hashlib.sha256("\0".join(extra).encode())
    for path in sorted(paths):
        total.update(str(path).encode() + b"\0")
        total.update(path.read_bytes() if path.is_file() else b"missing")
    return total.hexdigest()


def stamped(stamp: Path, fingerprint: str) -> bool:
    """Whether `stamp` was written for this fingerprint."""
    return stamp.is_file() and stamp.read_text(encoding="utf-8").strip() == fingerprint


def write_stamp(stamp: Path, fingerprint: str) -> None:
    """Note that a step was done for this fingerprint."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(fingerprint + "\n", encoding="utf-8")


def _wait(process: subprocess.Popen[bytes]) -> int | None:
    try:
        return process.wait(timeout=HEARTBEAT_S)
    except subprocess.TimeoutExpired:
        return None


def _stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()


def _excerpt(log: Path) -> str:
    """The beginning and the end of a log: some tools say the reason first, others last."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    if len(lines) > HEAD_LINES + TAIL_LINES:
        lines = [*lines[:HEAD_LINES], "…", *lines[-TAIL_LINES:]]
    return "\n".join(f"    {line}" for line in lines)


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1].strip()[:100] if lines else "working"
