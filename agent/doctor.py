"""`amtomat doctor`: what is wrong with this installation, and how to mend it."""

from __future__ import annotations

import asyncio
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import psutil
from pydantic import ValidationError
from rich.console import Console
from rich.table import Table

from agent import models, processes
from agent.errors import AgentError
from agent.processes import Process
from agent.settings import AgentSettings

State = Literal["ok", "note", "wrong"]
FREE_DISK_BYTES = 1_000_000_000
"""Below this a terminal's transcripts, checkpoints and logs could fill the disk."""
MEMORY_BYTES = 3_000_000_000
"""What all processes together may take (docs/benchmarks.md)."""
SECRETS = Path("var/secrets")
PUBLIC = ".pub"
"""Suffix of keys that others may read."""
ANY_ADDRESS = frozenset({"0.0.0.0", "::"})  # noqa: S104 - to be recognised, not listened on
STYLES: dict[State, str] = {"ok": "green", "note": "yellow", "wrong": "bold red"}


@dataclass(frozen=True)
class Finding:
    """The outcome of one check; `remedy` is empty where nothing is to be done."""

    name: str
    state: State
    detail: str
    remedy: str = ""


def run(*, deep: bool = False, console: Console | None = None) -> int:
    """Check the installation and print a table; 1 if anything is wrong.

    `deep` also loads every engine and lets it do a small piece of work (about 20 s).
    """
    console = console or Console()
    try:
        settings = AgentSettings()
    except (ValidationError, OSError, ValueError) as error:
        findings = [Finding("settings", "wrong", str(error), "Correct config/amtomat.toml.")]
    else:
        findings = list(examine(settings, deep=deep))
    console.print(table(findings))
    wrong = [finding for finding in findings if finding.state == "wrong"]
    verdict = f"{len(wrong)} to mend." if wrong else "Nothing is wrong."
    console.print(verdict, highlight=False)
    return 1 if wrong else 0


def examine(settings: AgentSettings, *, deep: bool = False) -> Iterator[Finding]:
    """All findings in the order of the table."""
    yield _python()
    yield _disk(settings.data_dir)
    yield _memory()
    for path in (settings.model.model_file, settings.listening.model_dir):
        yield _model(path)
    yield _made("browser client", settings.client_dir / "index.html", "make setup")
    yield _made("knowledge index", settings.knowledge_dir, "make setup")
    yield from secrets(settings.casework.draft_token_file)
    wanted = processes.configured()
    yield from shared_host(wanted)
    yield from health(wanted)
    if deep:
        yield from asyncio.run(_engines(settings))


def table(findings: list[Finding]) -> Table:
    """The findings for a terminal."""
    rows = Table(box=None, pad_edge=False)
    for column in ("check", "state", "finding", "how to mend it"):
        rows.add_column(column, overflow="fold")
    for finding in findings:
        state = f"[{STYLES[finding.state]}]{finding.state}[/]"
        rows.add_row(finding.name, state, _plain(finding.detail), _plain(finding.remedy))
    return rows


def secrets(draft_token: Path, folder: Path = SECRETS) -> Iterator[Finding]:
    """Secrets must exist and be readable by their owner only."""
    if not draft_token.exists():
        yield Finding("secrets", "wrong", f"{draft_token} is missing", "make setup")
        return
    files = (path for path in folder.glob("*") if path.is_file() and path.suffix != PUBLIC)
    paths = [draft_token, *files]
    exposed = [path for path in paths if stat.S_IMODE(path.stat().st_mode) & 0o077]
    if exposed:
        names = " ".join(map(str, dict.fromkeys(exposed)))
        yield Finding("secrets", "wrong", f"others may read {names}", f"chmod 600 {names}")
    else:
        yield Finding("secrets", "ok", "readable by their owner only")


def shared_host(wanted: tuple[Process, ...]) -> Iterator[Finding]:
    """Staff pages need a host name of their own once others can reach them.

    Cookies don't tell ports apart: a browser that is logged in there sends its session to the
    terminal's page as well. Behind a proxy the settings don't know the names.
    """
    hosts = {process.name: process.host for process in wanted}
    staff, terminal = hosts.get("casework", ""), hosts.get("agent", "")
    if _loopback(staff) or _loopback(terminal):
        return
    if staff == terminal or {staff, terminal} & ANY_ADDRESS:
        detail = "the staff pages share their host with the terminal's page"
        remedy = "Give them a host name of their own: docs/how-to/staff-accounts.md"
        yield Finding("staff pages", "note", detail, remedy)


def _loopback(host: str) -> bool:
    return host in {"", "localhost", "::1"} or host.startswith("127.")


def health(wanted: tuple[Process, ...]) -> Iterator[Finding]:
    """What every process says about itself; that none runs is only a note."""
    answers = {process: processes.ask(process) for process in wanted}
    running = any(answer.status for answer in answers.values())
    for process, answer in answers.items():
        name = f"{process.name} :{process.port}"
        if answer.ok:
            yield Finding(name, "ok", "running")
            continue
        if answer.status:
            remedy = f"See var/log/{process.name}.log, or stop what else answers there."
            yield Finding(name, "wrong", f"answers {answer.status}: {answer.detail}", remedy)
            continue
        yield _silent(process, name, others_run=running)
    agent = next((process for process in wanted if process.name == "agent"), None)
    if agent is not None and answers[agent].ok:
        yield _ready(agent)


def _silent(process: Process, name: str, *, others_run: bool) -> Finding:
    holder = processes.holder(process.port)
    if holder is not None:
        variable = f"AMTOMAT_{process.name.upper()}__PORT"
        remedy = f"Stop it, or set {variable} to a free port."
        return Finding(name, "wrong", f"the port is held by {holder}", remedy)
    if others_run:
        return Finding(name, "wrong", "does not answer", f"See var/log/{process.name}.log")
    return Finding(name, "note", "not running; the port is free", "make run")


def _ready(agent: Process) -> Finding:
    answer = processes.ask(agent, "ready", timeout_s=30.0)
    if answer.ok:
        return Finding("agent ready", "ok", "all engines work")
    return Finding("agent ready", "wrong", answer.detail, "See var/log/agent.log")


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < (3, 11):  # noqa: UP036 - started by hand with another Python
        return Finding("Python", "wrong", version, "Install Python 3.11 or newer; make clean run")
    return Finding("Python", "ok", version)


def _disk(folder: Path) -> Finding:
    existing = next(path for path in (folder, *folder.resolve().parents) if path.exists())
    free_bytes = shutil.disk_usage(existing).free
    detail = f"{free_bytes / 1e9:.1f} GB free in {existing}"
    if free_bytes < FREE_DISK_BYTES:
        return Finding("disk", "wrong", detail, "Make room; 1 GB should stay free.")
    return Finding("disk", "ok", detail)


def _memory() -> Finding:
    memory = psutil.virtual_memory()
    detail = f"{memory.total / 1e9:.1f} GB, {memory.available / 1e9:.1f} GB available"
    if memory.total < MEMORY_BYTES:
        return Finding("memory", "wrong", detail, "Use a machine with 4 GB or more.")
    return Finding("memory", "ok", detail)


def _model(path: Path) -> Finding:
    try:
        models.verify(path)
    except AgentError as error:
        return Finding("model", "wrong", error.message, error.remedy)
    return Finding("model", "ok", f"{path}: checksum right")


def _made(name: str, path: Path, remedy: str) -> Finding:
    empty = path.is_dir() and not any(path.iterdir())
    if not path.exists() or empty:
        return Finding(name, "wrong", f"{path} is missing or empty", remedy)
    return Finding(name, "ok", str(path))


async def _engines(settings: AgentSettings) -> list[Finding]:
    # Imported here so that a library that can't be loaded doesn't hide the other findings.
    from agent.bootstrap import build  # noqa: PLC0415

    try:
        async with build(settings) as services:
            # In a thread, as the agent runs them: a check may use an event loop of its own.
            return [await asyncio.to_thread(_engine, *check) for check in services.checks]
    except AgentError as error:
        return [Finding("engines", "wrong", error.message, error.remedy)]


def _engine(name: str, check: Callable[[], None]) -> Finding:
    try:
        check()
    except Exception as error:  # noqa: BLE001 - whatever an engine raises is the finding
        remedy = error.remedy if isinstance(error, AgentError) else ""
        return Finding(name, "wrong", f"{type(error).__name__}: {error}", remedy)
    return Finding(name, "ok", "works")


def _plain(text: str) -> str:
    # Square brackets would be read as styles.
    return text.replace("[", "\\[")
