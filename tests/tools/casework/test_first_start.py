"""Secrets and the first login: made once, private, never overwritten."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.tools.casework.conftest import sqlite_only
from tools.casework.errors import ConfigurationError
from tools.casework.first_start import prepare
from tools.casework.secret_files import ensure_secret
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.passwords import Passwords


def _files(settings: CaseworkSettings) -> list[Path]:
    return [
        settings.draft_token_file,
        settings.session_secret_file,
        settings.first_login_file,
        settings.keys_file,
    ]


def test_all_secrets_are_made_for_their_owner_only(
    settings: CaseworkSettings, cheap_passwords: Passwords
) -> None:
    prepared = prepare(settings, cheap_passwords)
    prepared.database.close()
    assert prepared.first_login_created
    assert {path.stat().st_mode & 0o777 for path in _files(settings)} == {0o600}
    assert settings.first_login_file.parent.stat().st_mode & 0o777 == 0o700
    content = settings.first_login_file.read_text(encoding="utf-8")
    assert "Benutzer: amt\nKennwort: " in content


def test_a_second_start_changes_nothing(
    settings: CaseworkSettings, cheap_passwords: Passwords
) -> None:
    prepare(settings, cheap_passwords).database.close()
    before = [path.read_bytes() for path in _files(settings)]
    again = prepare(settings, cheap_passwords)
    again.database.close()
    assert not again.first_login_created
    assert [path.read_bytes() for path in _files(settings)] == before


def test_starts_at_the_same_time_agree(
    settings: CaseworkSettings, cheap_passwords: Passwords
) -> None:
    patient = settings.model_copy(update={"busy_timeout_s": 30.0})
    with ThreadPoolExecutor(4) as pool:
        several = list(pool.map(lambda _: prepare(patient, cheap_passwords), range(4)))
    assert sum(prepared.first_login_created for prepared in several) == 1
    assert len({prepared.draft_token for prepared in several}) == 1
    password = settings.first_login_file.read_text(encoding="utf-8").split("Kennwort: ")[1]
    member = several[0].accounts.find("amt")
    assert member is not None
    assert cheap_passwords.matches(password.strip(), member.password_hash)
    for prepared in several:
        prepared.database.close()


@sqlite_only
def test_a_lost_database_gets_a_new_first_login(
    settings: CaseworkSettings, cheap_passwords: Passwords
) -> None:
    first = prepare(settings, cheap_passwords)
    with first.database.write() as connection:
        first.foundation.audit.append(connection, actor="system", action="test")
    first.foundation.guard.export()
    first.database.close()
    before = settings.first_login_file.read_bytes()
    for file in settings.data_dir.iterdir():
        file.unlink()
    prepared = prepare(settings, cheap_passwords)
    assert prepared.first_login_created
    assert settings.first_login_file.read_bytes() != before
    rollback = prepared.foundation.guard.unacknowledged()
    assert rollback is not None
    assert rollback.reason == "behind"
    prepared.database.close()


@pytest.mark.parametrize("content", ["", "\n", "short"])
def test_too_short_a_secret_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "secret"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="fewer than"):
        ensure_secret(path)


def test_an_unusable_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(ConfigurationError, match="can't be used"):
        ensure_secret(tmp_path / "file" / "secret")


def test_nothing_is_left_over(settings: CaseworkSettings, cheap_passwords: Passwords) -> None:
    prepare(settings, cheap_passwords).database.close()
    assert {path.name for path in settings.draft_token_file.parent.iterdir()} == {
        path.name for path in [*_files(settings), settings.lockers.token_public_keys_file]
    }


def test_settings_come_from_file_and_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "amtomat.toml"
    config.write_text("[casework]\nport = 9123\nplace = 'Neudorf'\n", encoding="utf-8")
    monkeypatch.setenv("AMTOMAT_CONFIG", str(config))
    monkeypatch.setenv("AMTOMAT_CASEWORK__PORT", "9124")
    read = CaseworkSettings()
    assert (read.port, read.place) == (9124, "Neudorf")
