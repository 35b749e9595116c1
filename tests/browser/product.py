"""The whole product for a test: real processes on free ports with data of their own.

The cabinet is the simulator on a pty: the same bytes as from a board.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[2]
LANGUAGES = ("de", "de-easy", "en", "tr", "ar", "uk", "ru", "fa", "ro", "pl")
SERVICES = tuple(
    sorted(path.parent.name for path in ROOT.glob("tools/forms/definitions/*/form.yaml"))
)
START_TIMEOUT_S = 180.0
DOORS = 8
HEALTH_ONLY = frozenset({"casework", "simulator"})
MODULES = {"agent": "agent", "casework": "tools.casework", "locker_bridge": "locker_bridge"}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Product:
    """The agent, the case service, the bridge and a simulated cabinet as processes."""

    folder: Path
    extra: dict[str, str] = field(default_factory=dict)
    agent_port: int = field(default_factory=free_port)
    casework_port: int = field(default_factory=free_port)
    frame_port: int = field(default_factory=free_port)
    bridge_port: int = field(default_factory=free_port)
    cabinet_port: int = field(default_factory=free_port)
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """The terminal page."""
        return f"http://127.0.0.1:{self.agent_port}"

    @property
    def staff_url(self) -> str:
        """The staff pages."""
        return f"http://127.0.0.1:{self.casework_port}"

    @property
    def frame_url(self) -> str:
        """The locker frame's origin."""
        return f"http://127.0.0.1:{self.frame_port}"

    @property
    def bridge_url(self) -> str:
        """The locker bridge."""
        return f"http://127.0.0.1:{self.bridge_port}"

    @property
    def cabinet_url(self) -> str:
        """The hands at the simulated cabinet."""
        return f"http://127.0.0.1:{self.cabinet_port}"

    @property
    def environment(self) -> dict[str, str]:
        """Settings of all processes."""
        secrets = self.folder / "secrets"
        return {
            **os.environ,
            "AMTOMAT_AGENT__LANGUAGES": json.dumps(LANGUAGES),
            "AMTOMAT_AGENT__SERVICES": json.dumps(SERVICES),
            "AMTOMAT_AGENT__PORT": str(self.agent_port),
            "AMTOMAT_AGENT__DATA_DIR": str(self.folder / "agent"),
            "AMTOMAT_AGENT__LOCKER_FRAME_URL": self.frame_url,
            "AMTOMAT_AGENT__CASEWORK__URL": self.staff_url,
            "AMTOMAT_AGENT__CASEWORK__DRAFT_TOKEN_FILE": str(secrets / "draft_token"),
            "AMTOMAT_CASEWORK__PORT": str(self.casework_port),
            "AMTOMAT_CASEWORK__DATA_DIR": str(self.folder / "casework"),
            "AMTOMAT_CASEWORK__DRAFT_TOKEN_FILE": str(secrets / "draft_token"),
            "AMTOMAT_CASEWORK__SESSION_SECRET_FILE": str(secrets / "session"),
            "AMTOMAT_CASEWORK__FIRST_LOGIN_FILE": str(secrets / "login"),
            "AMTOMAT_CASEWORK__KEYS_FILE": str(secrets / "keys.json"),
            "AMTOMAT_CASEWORK__AUDIT_HEADS_FILE": str(self.folder / "audit" / "heads.jsonl"),
            "AMTOMAT_CASEWORK__TERMINAL__PORT": str(self.frame_port),
            "AMTOMAT_CASEWORK__TERMINAL__PAGE_ORIGINS": json.dumps([self.url]),
            "AMTOMAT_CASEWORK__TERMINAL__SIMULATOR_URL": self.cabinet_url,
            "AMTOMAT_CASEWORK__LOCKERS__BRIDGES": json.dumps({"main": {"url": self.bridge_url}}),
            "AMTOMAT_CASEWORK__LOCKERS__TOKEN_PUBLIC_KEYS_FILE": str(secrets / "tokens.pub"),
            "AMTOMAT_LOCKER_BRIDGE__PORT": str(self.bridge_port),
            "AMTOMAT_LOCKER_BRIDGE__DATA_DIR": str(self.folder / "bridge"),
            "AMTOMAT_LOCKER_BRIDGE__SERIAL_PORT": str(self.folder / "board"),
            "AMTOMAT_LOCKER_BRIDGE__DOOR_MAP_FILE": str(self.folder / "bridge" / "door_map.json"),
            "AMTOMAT_LOCKER_BRIDGE__COMMISSIONING_PUBLIC_KEY_FILE": str(
                secrets / "commissioning.pub"
            ),
            "AMTOMAT_LOCKER_BRIDGE__TOKEN_PUBLIC_KEYS_FILE": str(secrets / "tokens.pub"),
            **self.extra,
        }

    @property
    def login(self) -> dict[str, str]:
        """Name and password of the first staff login."""
        rows = (self.folder / "secrets" / "login").read_text(encoding="utf-8").splitlines()
        pairs = [row.split(":", 1) for row in rows if ":" in row]
        return {name.strip(): value.strip() for name, value in pairs}

    def log(self, name: str) -> str:
        """What a process printed so far."""
        return (self.folder / f"{name}.log").read_text(encoding="utf-8", errors="replace")

    def start(self, name: str) -> None:
        """Start one of `ADDRESSES` and wait until it is ready."""
        with (self.folder / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", *self._command(name)],
                cwd=ROOT,
                env=self._environment_of(name),
                stdout=log,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
            )
        address = f"{self._address(name)}/{'health' if name in HEALTH_ONLY else 'ready'}"
        deadline = time.monotonic() + START_TIMEOUT_S
        while time.monotonic() < deadline:
            if self.processes[name].poll() is not None:
                raise RuntimeError(f"{name} ended early:\n{self.log(name)[-3000:]}")
            try:
                if httpx.get(address, trust_env=False, timeout=30).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.2)
        raise RuntimeError(f"{name} is not ready:\n{self.log(name)[-3000:]}")

    def start_lockers(self) -> None:
        """A simulated cabinet, commissioned, and its bridge; `init` of casework comes before."""
        self.start("simulator")
        options = ["--port", str(self.folder / "board"), "--profile", "cu16"]
        options += ["--doors", str(DOORS), "--columns", "4", "--assume-hand", self.cabinet_url]
        options += ["--out", str(self.folder / "bridge" / "door_map.json"), "--yes"]
        options += ["--key", str(self.folder / "secrets" / "commissioning")]
        command = [sys.executable, "-m", "locker_bridge", "commission", *options]
        subprocess.run(command, cwd=ROOT, env=self.environment, check=True, capture_output=True)
        self.start("locker_bridge")

    def hand(self, door: int, what: str) -> None:
        """A hand at the simulated cabinet: push, pull, jam, unjam."""
        url = f"{self.cabinet_url}/doors/{door}/{what}"
        httpx.post(url, trust_env=False).raise_for_status()

    def open_doors(self) -> list[int]:
        """The doors of the simulated cabinet that stand open."""
        state = httpx.get(f"{self.cabinet_url}/state", trust_env=False).json()
        return [door["door"] for door in state["doors"] if door["state"] == "open"]

    def _environment_of(self, name: str) -> dict[str, str]:
        """The agent gets its own settings only, as in an installation."""
        others = ("AMTOMAT_CASEWORK__", "AMTOMAT_LOCKER_BRIDGE__")
        if name != "agent":
            return self.environment
        return {k: v for k, v in self.environment.items() if not k.startswith(others)}

    def _command(self, name: str) -> list[str]:
        if name != "simulator":
            return [MODULES[name]]
        options = ["--profile", "cu16", "--doors", str(DOORS), "--columns", "4"]
        options += ["--link", str(self.folder / "board"), "--control-port", str(self.cabinet_port)]
        return ["locker_bridge", "simulate", *options, "--allow-origin", self.frame_url]

    def _address(self, name: str) -> str:
        return {
            "agent": self.url,
            "casework": self.staff_url,
            "locker_bridge": self.bridge_url,
            "simulator": self.cabinet_url,
        }[name]

    def kill(self, name: str) -> None:
        """SIGKILL, as a power cut would."""
        self.processes[name].send_signal(signal.SIGKILL)
        self.processes[name].wait()

    def stop(self) -> None:
        """Stop all processes."""
        for process in self.processes.values():
            if process.poll() is None:
                process.terminate()
        for process in self.processes.values():
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
