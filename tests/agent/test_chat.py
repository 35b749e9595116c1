"""`amtomat chat --jsonl`: one JSON object a line in and out, the real product behind it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from agent.chat import BadLine, read_line
from agent.dialog.base import LockerReported, Said, Tapped, Touched


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        ('{"say": "Ja"}', Said("Ja")),
        ('{"touch": {"field": "town", "value": "Marburg"}}', Touched("town", "Marburg")),
        ('{"tap": "language:tr"}', Tapped("language:tr")),
        ('{"tap": "pickup"}', Tapped("pickup")),
        (
            '{"locker": {"event": "opened", "errand": "dropoff", "door": 7}}',
            LockerReported("opened", "dropoff", 7),
        ),
    ],
)
def test_reads_lines(line: str, heard: object) -> None:
    assert read_line(line) == heard


@pytest.mark.parametrize(
    "line",
    [
        "hello",
        "[]",
        "{}",
        '{"say": 1}',
        '{"say": "x", "tap": "back"}',
        '{"tap": "open locker 3"}',
        '{"tap": "stop"}',
        '{"touch": {"field": "town"}}',
        '{"locker": {"event": "open_all", "errand": "pickup"}}',
        '{"locker": {"event": "opened", "errand": "pickup", "code": "KX47293816"}}',
        '{"locker": "opened"}',
        json.dumps({"say": "x" * 70_000}),
    ],
)
def test_refuses_lines_that_are_no_input(line: str) -> None:
    with pytest.raises(BadLine):
        read_line(line)


def chat(tmp_path: Path, *lines: dict[str, Any] | str) -> tuple[int, list[dict[str, Any]]]:
    secrets = tmp_path / "secrets"
    environment = {
        **os.environ,
        "AMTOMAT_AGENT__DATA_DIR": str(tmp_path / "agent"),
        "AMTOMAT_AGENT__CASEWORK__URL": "http://127.0.0.1:9",
        "AMTOMAT_AGENT__CASEWORK__DRAFT_TOKEN_FILE": str(secrets / "draft_token"),
        "AMTOMAT_CASEWORK__DATA_DIR": str(tmp_path / "casework"),
        "AMTOMAT_CASEWORK__DRAFT_TOKEN_FILE": str(secrets / "draft_token"),
        "AMTOMAT_CASEWORK__SESSION_SECRET_FILE": str(secrets / "session"),
        "AMTOMAT_CASEWORK__FIRST_LOGIN_FILE": str(secrets / "login"),
        "AMTOMAT_CASEWORK__KEYS_FILE": str(secrets / "keys.json"),
        "AMTOMAT_CASEWORK__AUDIT_HEADS_FILE": str(tmp_path / "audit" / "heads.jsonl"),
        "AMTOMAT_CASEWORK__LOCKERS__TOKEN_PUBLIC_KEYS_FILE": str(secrets / "tokens.pub"),
    }
    given = "".join(f"{x if isinstance(x, str) else json.dumps(x)}\n" for x in lines)
    code = "from agent.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "chat", "--lang", "de", "--jsonl"],
        input=given,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.models
def test_a_conversation_through_standard_input_and_output(tmp_path: Path) -> None:
    code, out = chat(
        tmp_path,
        {"tap": "confirm"},
        {"tap": "service:licence-exchange"},
        "nonsense",
        {"say": "Ich heiße Erika Sommer"},
        {"tap": "language:xx"},
        {"touch": {"field": "birth_date", "value": "31.02.1950"}},
        {"tap": "end"},
    )
    assert code == 0
    ends = [message for message in out if message["type"] == "turn_end"]
    stages = [end["stage"] for end in ends]
    assert stages == ["consent", "service", "ask", "ask", "ask", "ask", "ask", "ended"]
    assert ends[2]["open"] == ends[3]["open"] == ["given_names", "family_name"]
    assert [m["code"] for m in out if m["type"] == "error"] == ["bad_input"]
    values = {m["field"]: m["value"] for m in out if m["type"] == "field"}
    assert values == {"given_names": "Erika", "family_name": "Sommer"}
    acts = [act for m in out if m["type"] == "agent" for act in m["acts"]]
    assert {"error:language_unavailable", "error:date_impossible"} <= set(acts)
    assert set(out[-1]) == {"type", "stage", "open", "seconds", "understood_by"}
