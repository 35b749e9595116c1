"""The processes as the supervisor starts them: simulator, commissioning, bridge."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
START_LIMIT_S = 60


class Site:
    """A folder with its own cabinet, keys and ports."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port, self.hands = free_port(), free_port()
        self.processes: list[subprocess.Popen[str]] = []

    def environment(self, **changes: str) -> dict[str, str]:
        settings = {
            "PORT": str(self.port),
            "SERIAL_PORT": str(self.folder / "board"),
            "DATA_DIR": str(self.folder / "data"),
            "DOOR_MAP_FILE": str(self.folder / "map.json"),
            "COMMISSIONING_PUBLIC_KEY_FILE": str(self.folder / "key.pub"),
            "TOKEN_PUBLIC_KEYS_FILE": str(self.folder / "tokens.pub"),
        } | changes
        return os.environ | {f"AMTOMAT_LOCKER_BRIDGE__{k}": v for k, v in settings.items()}

    def start(self, *arguments: str, **changes: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "locker_bridge", *arguments],
            cwd=ROOT,
            env=self.environment(**changes),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.processes.append(process)
        return process

    def run(self, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "locker_bridge", *arguments],
            cwd=ROOT,
            env=self.environment(**changes),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def simulate(self) -> subprocess.Popen[str]:
        simulator = self.start(
            *("simulate", "--profile", "8a", "--doors", "3", "--link", str(self.folder / "board")),
            *("--control-port", str(self.hands)),
        )
        answered(f"http://127.0.0.1:{self.hands}/health", simulator)
        return simulator

    def commission(self) -> subprocess.CompletedProcess[str]:
        return self.run(
            *("commission", "--port", str(self.folder / "board"), "--profile", "8a"),
            *("--doors", "3", "--out", str(self.folder / "map.json")),
            *("--key", str(self.folder / "key"), "--yes"),
            *("--assume-hand", f"http://127.0.0.1:{self.hands}"),
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def stop(self) -> None:
        for process in self.processes:
            process.kill()
            process.communicate()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answered(url: str, process: subprocess.Popen[str], status: int = 200) -> dict[str, object]:
    end_s = time.monotonic() + START_LIMIT_S
    while True:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310 - loopback
                found, body = answer.status, answer.read()
        except urllib.error.HTTPError as error:
            found, body = error.code, error.read()
        except OSError:
            found, body = 0, b"{}"
        if found == status:
            return dict(json.loads(body))
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end_s, f"{url} answers {found}: {body!r}"
        time.sleep(0.1)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = Site(tmp_path)
    yield made
    made.stop()


def test_from_nothing_to_a_ready_bridge(site: Site) -> None:
    simulator = site.simulate()
    without_map = site.run("serve")
    assert without_map.returncode == 2
    assert "python -m locker_bridge commission" in without_map.stderr
    done = site.commission()
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1:4] == [f"door {n}: lock {n} of board 1" for n in (1, 2, 3)]

    bridge = site.start("serve")
    answered(f"{site.url}/health", bridge)
    waiting = answered(f"{site.url}/ready", bridge, status=503)
    assert waiting["status"] == "failed"

    second = site.run("serve")
    assert second.returncode == 2
    assert "is taken" in second.stderr
    on_another_port = site.run("serve", PORT=str(free_port()))
    assert on_another_port.returncode == 2
    assert "another bridge has this journal" in on_another_port.stderr
    commissioned_while_running = site.commission()
    assert commissioned_while_running.returncode == 2
    assert "still running" in commissioned_while_running.stderr

    simulator.send_signal(signal.SIGTERM)
    assert simulator.wait(timeout=30) == 0
    assert not (site.folder / "board").exists()
    bridge.send_signal(signal.SIGTERM)
    assert bridge.wait(timeout=30) in {0, -signal.SIGTERM}
    verified = site.run("verify")
    assert verified.returncode == 0
    assert "all in order" in verified.stdout


@pytest.mark.parametrize(
    ("arguments", "changes", "told"),
    [
        (["serve"], {"PORT": "many"}, "port"),
        (["serve"], {"LINE__HYDRAULICS": "1"}, "hydraulics"),
        (["open-all"], {}, "commission"),
        (["verify"], {}, "no journal"),
        (["simulate", "--faults", "fire"], {}, "lost_byte"),
    ],
    ids=str,
)
def test_what_is_wrong_is_told_in_a_sentence(
    site: Site, arguments: list[str], changes: dict[str, str], told: str
) -> None:
    done = site.run(*arguments, **changes)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
