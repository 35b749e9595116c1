"""The key file: private, checked before anything is written, re-read when it changes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from tools.casework import foundation as foundation_module
from tools.casework.errors import ConfigurationError
from tools.casework.first_start import prepare, utc_now
from tools.casework.foundation import lay
from tools.casework.privacy.key_file import KeyFile
from tools.casework.privacy.keys import Keys, WrongKeys, kid_of
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.passwords import Passwords
from tools.casework.store.database import Database
from tools.casework.store.state import KEY_CHECK, clear_state


def test_it_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "secrets" / "keys.json"
    keys = KeyFile(path).ensure()
    assert KeyFile(path).ensure() == keys
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert [entry.name for entry in path.parent.iterdir()] == ["keys.json"]


def test_what_is_written_is_read_again() -> None:
    keys = Keys.new().with_new_master().with_new_signing_key()
    assert Keys.parse(keys.dump()) == keys


def test_nothing_secret_shows_up_in_a_repr() -> None:
    keys = Keys.new()
    secrets = [keys.index_key, keys.pepper, *keys.masters.values(), *keys.signing.values()]
    assert not [key for key in secrets if repr(key) in repr(keys)]


def test_a_rotation_that_ends_during_a_start_is_no_wrong_key_file(
    settings: CaseworkSettings, cheap_passwords: Passwords, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare(settings, cheap_passwords).database.close()
    key_file = KeyFile(settings.keys_file)
    old = key_file.keys
    key_file.save(old.with_new_master())
    lay(settings, clock=utc_now).database.close()
    key_file.save(key_file.keys.with_masters_of(set()))
    read, answers = foundation_module.stored_checks, iter([old.checks()])

    def read_late(database: Database) -> dict[str, str]:
        current = {**read(database)}
        current.pop(f"master:{old.master_id}")
        return next(answers, current)

    monkeypatch.setattr(foundation_module, "stored_checks", read_late)
    lay(settings, clock=utc_now).database.close()


def test_the_check_of_a_former_master_is_not_noted_again(
    settings: CaseworkSettings, cheap_passwords: Passwords
) -> None:
    """It would be missed as soon as the rotation that goes on has taken the key away."""
    prepare(settings, cheap_passwords).database.close()
    key_file = KeyFile(settings.keys_file)
    old = key_file.keys.master_id
    key_file.save(key_file.keys.with_new_master())
    found = lay(settings, clock=utc_now)
    with found.database.write() as connection:
        clear_state(connection, f"{KEY_CHECK}master:{old}")  # as the end of a rotation does
    found.database.close()
    lay(settings, clock=utc_now).database.close()
    key_file.save(key_file.keys.with_masters_of(set()))
    lay(settings, clock=utc_now).database.close()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o602, 0o777])
def test_a_file_that_others_may_use_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "keys.json"
    KeyFile(path).ensure()
    path.chmod(mode)
    with pytest.raises(ConfigurationError, match="by others") as raised:
        KeyFile(path).ensure()
    assert "chmod 600" in raised.value.remedy


def _without(content: dict[str, Any], part: str) -> str:
    return json.dumps({name: value for name, value in content.items() if name != part})


@pytest.mark.parametrize("part", ["version", "master", "index_key", "pepper", "signing"])
def test_a_file_without_a_part_is_refused(tmp_path: Path, part: str) -> None:
    path = tmp_path / "keys.json"
    KeyFile(path).ensure()
    path.write_text(_without(json.loads(path.read_text()), part))
    with pytest.raises(ConfigurationError, match="can't be used: a part is missing"):
        KeyFile(path).ensure()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"version": 2}, "version"),
        ({"pepper": "AAAA"}, "32 bytes"),
        ({"index_key": "§"}, "base 64"),
        ({"master": {"current": "x", "keys": {}}}, "current key"),
        ({"signing": []}, "another kind"),
        (None, "no JSON"),
    ],
)
def test_a_damaged_file_is_refused(change: dict[str, Any] | None, told: str) -> None:
    text = Keys.new().dump()
    damaged = text[:-5] if change is None else json.dumps(json.loads(text) | change)
    with pytest.raises(WrongKeys, match=told) as raised:
        Keys.parse(damaged)
    assert json.loads(text)["index_key"] not in str(raised.value)


def test_a_kid_belongs_to_its_key() -> None:
    content = json.loads(Keys.new().dump())
    (private,) = content["signing"]["keys"].values()
    content["signing"] = {"current": "0" * 16, "keys": {"0" * 16: private}}
    with pytest.raises(WrongKeys, match="kid"):
        Keys.parse(json.dumps(content))


def test_tokens_of_all_signing_keys_can_be_checked() -> None:
    old = Keys.new()
    new = old.with_new_signing_key()
    blocks = new.public_pem().split("-----BEGIN PUBLIC KEY-----")[1:]
    assert len(blocks) == 2
    public = {}
    for block in blocks:
        key: Any = load_pem_public_key(f"-----BEGIN PUBLIC KEY-----{block}".encode())
        public[kid_of(key)] = key
    for keys in (old, new):
        token = jwt.encode({"iss": "casework"}, keys.signing_key, algorithm="EdDSA")
        claims = jwt.decode(token, public[keys.signing_id], algorithms=["EdDSA"])
        assert claims == {"iss": "casework"}
    assert new.with_current_signing_key_only().public_pem() in new.public_pem()


def test_a_change_by_another_process_is_seen(tmp_path: Path) -> None:
    here, there = KeyFile(tmp_path / "keys.json"), KeyFile(tmp_path / "keys.json")
    before = here.ensure()
    there.save(there.keys.with_new_master())
    assert here.keys.masters.keys() > before.masters.keys()


def test_the_wrong_key_file_is_refused_before_anything_is_written(
    settings: CaseworkSettings, cheap_passwords: Passwords
) -> None:
    prepare(settings, cheap_passwords).database.close()
    for path in (settings.keys_file, settings.draft_token_file, settings.first_login_file):
        path.unlink()
    KeyFile(settings.keys_file).ensure()
    other = settings.keys_file.read_bytes()
    with pytest.raises(ConfigurationError, match="wrong key file") as raised:
        prepare(settings, cheap_passwords)
    assert "put the key file back" in raised.value.remedy
    assert settings.keys_file.read_bytes() == other
    assert not settings.draft_token_file.exists()


def test_a_missing_key_file_is_not_made_anew_for_an_old_database(
    settings: CaseworkSettings, cheap_passwords: Passwords
) -> None:
    prepare(settings, cheap_passwords).database.close()
    kept = settings.keys_file.read_text()
    settings.keys_file.unlink()
    with pytest.raises(ConfigurationError, match="is missing, but the database needs it"):
        prepare(settings, cheap_passwords)
    assert not settings.keys_file.exists()
    settings.keys_file.write_text(kept)
    settings.keys_file.chmod(0o600)
    prepare(settings, cheap_passwords).database.close()


def test_public_keys_are_written_for_the_bridges(
    settings: CaseworkSettings, cheap_passwords: Passwords
) -> None:
    prepared = prepare(settings, cheap_passwords)
    path = settings.lockers.token_public_keys_file
    assert path.read_text().strip() == prepared.foundation.key_file.keys.public_pem()
    assert b"PRIVATE" not in path.read_bytes()
    prepared.database.close()
