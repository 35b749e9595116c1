"""supervisord as `make run` uses it: started, asked for its processes, stopped."""

from __future__ import annotations

import os
import subprocess
import sys
import xmlrpc.client
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from supervisor.xmlrpc import SupervisorTransport

SOCKET_PATH_LIMIT = 107
"""Bytes a Unix socket's path may have on Linux (sun_path, man 7 unix)."""
STOP_TIMEOUT_S = 40.0


class SupervisorError(Exception):
    """The supervisor can't be started; the message says why."""


@dataclass(frozen=True)
class State:
    """A supervised process: supervisord's state name (RUNNING, FATAL, …) and process id."""

    name: str
    state: str
    pid: int

    @property
    def given_up(self) -> bool:
        """Whether the supervisor will not start it again."""
        return self.state in {"FATAL", "EXITED", "STOPPED"}


class Supervisor:
    """The supervisor of one installation, a child of this process."""

    def __init__(self, root: Path, configuration: Path, environment: Mapping[str, str]) -> None:
        self._root = root
        self._environment = {**os.environ, **environment}
        self._configuration = configuration
        self._socket = root / "var" / "run" / "supervisor.sock"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it in a session of its own, so that Ctrl-C reaches only this process.

        Raises:
            SupervisorError: the project's path is too long for the control socket.
        """
        # supervisord binds `<path>.<pid>` first and renames it.
        if len(os.fsencode(self._socket)) + 12 > SOCKET_PATH_LIMIT:
            raise SupervisorError(f"the folder's path is too long for a socket: {self._socket}")
        for folder in ("log", "run"):
            (self._root / "var" / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        command = ["setpriv", "--pdeathsig", "TERM", "--"]
        command += [sys.executable, "-m", "supervisor.supervisord", "-c", str(self._configuration)]
        if os.geteuid() == 0:
            command += ["--user", "0"]
        self._process = subprocess.Popen(
            command,
            cwd=self._root,
            env=self._environment,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
        )

    @property
    def running(self) -> bool:
        """Whether the supervisor itself is alive."""
        return self._process is not None and self._process.poll() is None

    def states(self) -> dict[str, State]:
        """All supervised processes by name; empty while the supervisor doesn't answer."""
        transport = SupervisorTransport(None, None, f"unix://{self._socket}")  # type: ignore[no-untyped-call]
        # The address is required but not used: the transport connects to the socket.
        server = xmlrpc.client.ServerProxy("http://127.0.0.1", transport=transport)
        try:
            rows = server.supervisor.getAllProcessInfo()
        except (OSError, xmlrpc.client.Error):
            return {}
        finally:
            transport.close()  # type: ignore[no-untyped-call]
        if not isinstance(rows, list):
            return {}
        return {row["name"]: State(row["name"], row["statename"], row["pid"]) for row in rows}

    def stop(self) -> None:
        """Stop all processes and the supervisor; returns when they have ended."""
        if self._process is None or self._process.poll() is not None:
            return
        self._process.terminate()
        try:
            self._process.wait(timeout=STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            # Its children end with it (setpriv in config/supervisord.conf).
            self._process.kill()
            self._process.wait()
