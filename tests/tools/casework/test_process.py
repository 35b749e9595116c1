"""The process as the supervisor starts it, up to SIGKILL."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tools.casework.client import CaseworkClient, FilingError
from tools.casework.contract import Draft

ROOT = Path(__file__).parents[3]
START_LIMIT_S = 60

Start = Callable[[], subprocess.Popen[str]]


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "tools.casework", *arguments]


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def environment(tmp_path: Path, port: int) -> dict[str, str]:
    settings = {
        "PORT": str(port),
        "DATA_DIR": str(tmp_path / "data"),
        "DRAFT_TOKEN_FILE": str(tmp_path / "draft_token"),
        "SESSION_SECRET_FILE": str(tmp_path / "staff_session"),
        "FIRST_LOGIN_FILE": str(tmp_path / "first_login"),
        "KEYS_FILE": str(tmp_path / "keys.json"),
        "AUDIT_HEADS_FILE": str(tmp_path / "audit" / "heads.jsonl"),
        "LOCKERS__BRIDGES": "{}",
        "LOCKERS__TOKEN_PUBLIC_KEYS_FILE": str(tmp_path / "tokens.pub"),
    }
    return os.environ | {f"AMTOMAT_CASEWORK__{name}": text for name, text in settings.items()}


@pytest.fixture
def start(environment: dict[str, str], port: int) -> Iterator[Start]:
    started: list[subprocess.Popen[str]] = []

    def begin() -> subprocess.Popen[str]:
        process = subprocess.Popen(
            _command(), cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
        )
        started.append(process)
        _wait_until_healthy(process, port)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def _wait_until_healthy(process: subprocess.Popen[str], port: int) -> None:
    until = time.monotonic() + START_LIMIT_S
    while True:
        try:
            assert httpx.get(f"http://127.0.0.1:{port}/health", trust_env=False).status_code == 200
        except httpx.TransportError:
            assert process.poll() is None, "the case service ended"
            assert time.monotonic() < until, "the case service did not start"
            time.sleep(0.1)
        else:
            return


def _client(environment: dict[str, str], port: int) -> CaseworkClient:
    token_file = Path(environment["AMTOMAT_CASEWORK__DRAFT_TOKEN_FILE"])
    return CaseworkClient(f"http://127.0.0.1:{port}", token_file, timeout_s=30)


async def test_a_killed_service_keeps_what_it_has_acknowledged(
    start: Start, environment: dict[str, str], port: int, filed: Draft
) -> None:
    client = _client(environment, port)
    process = start()
    receipts = [await client.file(filed, f"key-{number}") for number in range(5)]
    process.send_signal(signal.SIGKILL)
    process.wait()
    with pytest.raises(FilingError):
        await client.file(filed, "key-0")
    start()
    assert [await client.file(filed, f"key-{number}") for number in range(5)] == receipts


def test_a_used_port_ends_it_with_a_message(
    start: Start, environment: dict[str, str], port: int
) -> None:
    start()
    second = _run(environment)
    assert second.returncode not in {0, None}
    assert str(port) in second.stderr
    assert "Traceback" not in second.stderr


def test_sigterm_ends_it(start: Start) -> None:
    process = start()
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=30) in {0, -signal.SIGTERM}


def _run(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[Any]:
    return subprocess.run(
        _command(*arguments),
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
