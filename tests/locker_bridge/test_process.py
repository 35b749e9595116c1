"""The process as the supervisor starts it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from locker_bridge.settings import LockerBridgeSettings

ROOT = Path(__file__).parents[2]
START_LIMIT_S = 60


def _environment(**settings: str) -> dict[str, str]:
    prefix = "AMTOMAT_LOCKER_BRIDGE__"
    return os.environ | {f"{prefix}{name.upper()}": value for name, value in settings.items()}


def _command() -> list[str]:
    return [sys.executable, "-m", "locker_bridge"]


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def bridge(port: int) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        _command(), cwd=ROOT, env=_environment(port=str(port), door_count="5")
    )
    yield process
    process.kill()
    process.wait()


def _health(port: int, process: subprocess.Popen[bytes]) -> dict[str, object]:
    until = time.monotonic() + START_LIMIT_S
    while True:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health") as answer:
                health: dict[str, object] = json.load(answer)
                return health
        except OSError:
            assert process.poll() is None, "the bridge ended"
            assert time.monotonic() < until, "the bridge did not start"
            time.sleep(0.1)


def test_it_serves_health_and_ends_on_sigterm(port: int, bridge: subprocess.Popen[bytes]) -> None:
    health = _health(port, bridge)
    assert health["status"] == "ok"
    assert "5 doors" in str(health["checks"])
    bridge.send_signal(signal.SIGTERM)
    assert bridge.wait(timeout=30) in {0, -signal.SIGTERM}


@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [("board", "hydraulic", "simulator"), ("door_count", "many", "door_count")],
)
def test_wrong_settings_end_it_with_a_sentence(setting: str, value: str, told: str) -> None:
    done = subprocess.run(
        _command(),
        cwd=ROOT,
        env=_environment(**{setting: value}),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_the_configuration_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tmp_path / "amtomat.toml"
    config.write_text("[locker_bridge]\nport = 9123\ndoor_count = 7\n", encoding="utf-8")
    monkeypatch.setenv("AMTOMAT_CONFIG", str(config))
    monkeypatch.setenv("AMTOMAT_LOCKER_BRIDGE__DOOR_COUNT", "9")
    settings = LockerBridgeSettings()
    assert (settings.port, settings.door_count) == (9123, 9)
