"""The processes of an installation as the configuration names them, and their health."""

from __future__ import annotations

import json
import os
import tomllib
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

DEFAULT_CONFIG = Path("config/amtomat.toml")
NAMES = ("casework", "locker_bridge", "agent")
SIMULATOR = "locker_simulator"
"""The cabinet of machines without one; configured only where its table says `enabled`."""


@dataclass(frozen=True)
class Process:
    """A service of the installation with the address it listens on."""

    name: str
    host: str
    port: int

    @property
    def url(self) -> str:
        """The address of its pages."""
        return f"http://{self.host}:{self.port}/"


@dataclass(frozen=True)
class Health:
    """What a process said about itself: `status` 0 means that nothing answered."""

    status: int
    detail: str

    @property
    def ok(self) -> bool:
        """Whether it answered with success."""
        return self.status == 200


def configured(path: Path | None = None) -> tuple[Process, ...]:
    """The processes in the order they start, from the TOML file and the environment."""
    path = path or Path(os.environ.get("AMTOMAT_CONFIG", DEFAULT_CONFIG))
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    simulated = content.get(SIMULATOR, {}).get("enabled", False)
    names = (SIMULATOR, *NAMES) if simulated else NAMES
    return tuple(_process(name, content.get(name, {})) for name in names)


def ask(process: Process, path: str = "health", timeout_s: float = 2.0) -> Health:
    """GET `path` of a process and say what it answered."""
    host = "127.0.0.1" if process.host == "0.0.0.0" else process.host  # noqa: S104
    url = f"http://{host}:{process.port}/{path}"
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=timeout_s) as answer:
            return Health(answer.status, _detail(answer.read(4096)))
    except urllib.error.HTTPError as error:
        return Health(error.code, _detail(error.read(4096)))
    except (OSError, ValueError) as error:
        return Health(0, str(error))


def listening(port: int) -> Iterator[int | None]:
    """Process ids that listen on a TCP port; None for a process of another user."""
    for connection in psutil.net_connections(kind="tcp"):
        if connection.status != psutil.CONN_LISTEN or not connection.laddr:
            continue
        if connection.laddr.port == port:
            yield connection.pid


def holder(port: int) -> str | None:
    """Who listens on a TCP port: `name (pid 123)`, or None if nobody does."""
    for pid in listening(port):
        if pid is None:
            return "a process of another user"
        try:
            command = " ".join(psutil.Process(pid).cmdline()[:4])
        except psutil.Error:
            command = "a process"
        return f"{command} (pid {pid})"
    return None


def _process(name: str, table: dict[str, object]) -> Process:
    prefix = f"AMTOMAT_{name.upper()}__"
    host = os.environ.get(f"{prefix}HOST") or str(table["host"])
    port = os.environ.get(f"{prefix}PORT") or str(table["port"])
    return Process(name=name, host=host, port=int(port))


def _detail(body: bytes) -> str:
    text = body.decode("utf-8", "replace").strip()
    try:
        content = json.loads(text)
    except ValueError:
        return text[:200]
    if not isinstance(content, dict):
        return text[:200]
    checks = content.get("checks")
    if isinstance(checks, dict):
        return "; ".join(
            f"{name}: {check.get('message', '')} {check.get('remedy', '')}".strip()
            for name, check in checks.items()
            if isinstance(check, dict) and not check.get("ok")
        )
    return str(content.get("detail", text[:200]))
