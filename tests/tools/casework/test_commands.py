"""The commands for operators, run in this process on an installation of their own."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
import structlog
from sqlalchemy import select, update

from tests.tools.casework.conftest import Service, sqlite_only
from tools.casework import commands
from tools.casework.__main__ import main
from tools.casework.contract import Draft
from tools.casework.first_start import utc_now
from tools.casework.privacy.nights import NightLog
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.passwords import Passwords
from tools.casework.store.database import Database
from tools.casework.store.schema import audit

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(
    settings: CaseworkSettings,
    cheap_passwords: Passwords,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Run]:
    """Runs `python -m tools.casework` with these arguments; returns exit code and output."""
    for name, value in settings.model_dump(mode="json", exclude_defaults=True).items():
        text = value if isinstance(value, str) else json.dumps(value)
        monkeypatch.setenv(f"AMTOMAT_CASEWORK__{name.upper()}", text)
    monkeypatch.setattr(commands, "Passwords", lambda: cheap_passwords)
    umask = os.umask(0o077)

    def run(*arguments: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["casework", *arguments])
        code = main()
        shown = capsys.readouterr()
        return code, shown.out + shown.err

    yield run
    os.umask(umask)
    structlog.reset_defaults()


def test_every_command_is_explained(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("--help")
    shown = capsys.readouterr().out
    for command in commands.COMMANDS:
        assert f"\n{command} " in shown, command


def test_they_work_on_a_new_installation(run: Run, settings: CaseworkSettings) -> None:
    for arguments, told in (
        (["init"], "first staff login created"),
        (["init"], "first staff login already there"),
        (["verify-audit"], "records, intact"),
        (["retention", "--dry-run"], "total: 0 would be deleted"),
        (["retention"], "total: 0 deleted"),
        (["rotate-keys"], "the master key is"),
        (["rotate-token-key"], "tokens are signed with"),
        (["retire-token-keys"], "1 token keys retired"),
        (["export-audit-head"], " "),
        (["acknowledge-rollback"], "nothing to acknowledge"),
        (["acknowledge-rollback", "--declare"], "0 pick-ups and drop-offs need staff"),
        (["acknowledge-rollback"], "acknowledged"),
    ):
        code, shown = run(*arguments)
        assert (code, told in shown) == (0, True), shown
    pem = settings.lockers.token_public_keys_file.read_text(encoding="utf-8")
    assert pem.count("BEGIN PUBLIC KEY") == 1


def test_a_password_is_in_its_file_only(
    run: Run, settings: CaseworkSettings, database: Database
) -> None:
    shown, passwords = "", []
    for command in ("init", "reset-login"):
        code, said = run(command)
        assert (code, str(settings.first_login_file) in said) == (0, True)
        content = settings.first_login_file.read_text(encoding="utf-8")
        passwords.append(content.split("Kennwort: ")[1].strip())
        shown += said
    assert passwords[0] != passwords[1]
    with database.read() as connection:
        noted = connection.execute(select(audit.c.actor, audit.c.action)).all()
    assert ("operator", "login_reset") in [tuple(row) for row in noted]
    assert not [password for password in passwords if password in shown]


@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [
        ("PORT", "many", "port"),
        ("DATA_DIR", "/dev/null/data", "/dev/null/data"),
        ("DATABASE_URL", "mysql://x", "database_url"),
        ("KEYS_FILE", "/dev/null/keys", "/dev/null/keys"),
        ("AUDIT_HEADS_FILE", "/dev/null/heads", "/dev/null/heads"),
        ("LOCKERS__TOKEN_PUBLIC_KEYS_FILE", "/dev/null/pub", "/dev/null"),
    ],
)
@sqlite_only
def test_wrong_settings_are_a_sentence(
    run: Run, monkeypatch: pytest.MonkeyPatch, *, setting: str, value: str, told: str
) -> None:
    monkeypatch.setenv(f"AMTOMAT_CASEWORK__{setting}", value)
    if setting.startswith("LOCKERS__"):
        monkeypatch.delenv("AMTOMAT_CASEWORK__LOCKERS")
    code, shown = run("init")
    assert code == 2
    assert shown.startswith("casework: ")
    assert told in shown


def test_a_changed_audit_has_its_own_exit_code(run: Run, database: Database) -> None:
    run("rotate-keys")
    with database.write() as connection:
        connection.execute(update(audit).where(audit.c.seq == 1).values(actor="staff:1"))
    code, shown = run("verify-audit")
    assert (code, shown.startswith("the audit chain was changed at record 1")) == (1, True)


def test_a_wrong_key_file_is_a_sentence(run: Run, settings: CaseworkSettings) -> None:
    run("init")
    settings.keys_file.unlink()
    code, shown = run("rotate-keys")
    assert code == 2
    assert "casework: the key file" in shown
    assert "put the key file back" in shown


def test_a_doubtful_clock_is_asked_about(run: Run, service: Service) -> None:
    night_log = NightLog(service.prepared.database, hour=3, clock=utc_now)
    night_log.note(utc_now().date() - timedelta(days=60))
    code, shown = run("retention", "--dry-run")
    assert (code, "would be deleted" in shown) == (0, True)
    code, shown = run("retention")
    assert (code, "--clock-is-right" in shown) == (2, True)
    code, shown = run("retention", "--clock-is-right")
    assert (code, "deleted" in shown) == (0, True)
    assert run("retention")[0] == 0


def test_retention_says_what_it_did(run: Run, service: Service, filed: Draft) -> None:
    service.clock.turn(days=-400)
    service.store.file(filed, "key")
    _, shown = run("retention", "--dry-run")
    assert "open_case: 1 would be deleted (before " in shown
    _, shown = run("retention")
    assert "open_case: 1 deleted (before " in shown
    assert not service.store.page().cases


def test_rotation_shows_how_far_it_is(run: Run, service: Service, filed: Draft) -> None:
    service.store.file(filed, "key")
    _, shown = run("rotate-keys")
    assert "\r0 of 1 cases\r1 of 1 cases\n" in shown
    assert len(service.store.page().cases) == 1
