"""Rotation of keys: everything stays readable, wherever it is cut off."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update
from structlog.testing import capture_logs

from tests.tools.casework.conftest import Clock
from tools.casework.contract import Draft
from tools.casework.errors import ConfigurationError, SealBroken
from tools.casework.foundation import Foundation
from tools.casework.privacy import rotation as rotation_module
from tools.casework.privacy.key_file import KeyFile
from tools.casework.privacy.keys import Keys
from tools.casework.privacy.rotation import Rotation
from tools.casework.privacy.sealing import Sealer, totp_name
from tools.casework.store.drafts import DraftStore
from tools.casework.store.schema import audit, case_keys, staff
from tools.casework.store.state import KEY_CHECK, read_states

ROOT = Path(__file__).parents[4]
CASES = 7
Killed = KeyboardInterrupt


@pytest.fixture
def store(foundation: Foundation, filed: Draft, clock: Clock) -> DraftStore:
    """Some cases, and an account with a second factor."""
    numbers = iter(f"NEU-000-000-{number:03}" for number in range(999))
    store = DraftStore(
        foundation.database, foundation.vault, clock=clock, new_reference=lambda: next(numbers)
    )
    for number in range(CASES):
        store.file(filed, f"key-{number}")
    with foundation.database.write() as connection:
        row = {"name": "amt", "password_hash": "hash", "created_at": clock.now}
        query = insert(staff).values(row).returning(staff.c.id)
        staff_id = connection.execute(query).scalar_one()
        sealed = foundation.sealer.seal_small(totp_name(staff_id), b"second factor")
        connection.execute(update(staff).values(totp_secret=sealed))
    return store


@pytest.fixture
def rotation(foundation: Foundation, monkeypatch: pytest.MonkeyPatch) -> Rotation:
    monkeypatch.setattr(rotation_module, "BATCH", 2)
    return _rotation(foundation, foundation.key_file)


def _rotation(foundation: Foundation, key_file: KeyFile, *, wait_s: float = 60.0) -> Rotation:
    sealer = Sealer(lambda: key_file.keys)
    return Rotation(
        foundation.database, key_file, sealer, foundation.audit, actor="operator", wait_s=wait_s
    )


def _nothing(_: int, __: int) -> None:
    pass


def _readable(foundation: Foundation, store: DraftStore, filed: Draft) -> None:
    for number in range(CASES):
        case = store.case(f"NEU-000-000-{number:03}")
        assert case is not None
        assert case.draft == filed
    with foundation.database.read() as connection:
        row = connection.execute(select(staff.c.id, staff.c.totp_secret)).one()
    opened = foundation.sealer.unseal_small(totp_name(row.id), row.totp_secret)
    assert opened == b"second factor"


def _key_ids(foundation: Foundation) -> set[str]:
    with foundation.database.read() as connection:
        return set(connection.execute(select(case_keys.c.key_id)).scalars())


def test_everything_has_the_new_key_and_the_old_one_is_gone(
    foundation: Foundation, rotation: Rotation, store: DraftStore, filed: Draft
) -> None:
    before = foundation.key_file.keys
    seen: list[tuple[int, int]] = []
    key_id = rotation.rotate_master(lambda done, total: seen.append((done, total)))
    assert key_id != before.master_id
    assert foundation.key_file.keys.masters.keys() == {key_id}
    assert foundation.key_file.keys.index_key == before.index_key
    assert _key_ids(foundation) == {key_id}
    _readable(foundation, store, filed)
    assert seen == [(0, 7), (2, 7), (4, 7), (6, 7), (7, 7)]
    with foundation.database.read() as connection:
        actions = list(connection.execute(select(audit.c.action).order_by(audit.c.seq)).scalars())
        assert read_states(connection, f"{KEY_CHECK}master:").keys() == {key_id}
    assert actions[-2:] == ["key_rotation_began", "key_rotation_done"]


def test_the_old_key_opens_nothing_any_more(
    foundation: Foundation, rotation: Rotation, store: DraftStore, filed: Draft
) -> None:
    before = foundation.key_file.keys
    rotation.rotate_master(_nothing)
    foundation.key_file.save(before)
    with pytest.raises(SealBroken):
        store.case("NEU-000-000-000")


Cut = Callable[[Foundation, Rotation, pytest.MonkeyPatch], None]


def _kill(*_: object) -> None:
    raise Killed


def _before_it_began(_: Foundation, rotation: Rotation, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(rotation, "_begin", _kill)


def _in_the_middle(_: Foundation, rotation: Rotation, patch: pytest.MonkeyPatch) -> None:
    rewrap, calls = rotation._sealer.rewrap, iter(range(99))

    def dies(*args: object) -> None:
        if next(calls) == 3:  # the second of a batch of two
            raise Killed
        rewrap(*args)  # type: ignore[arg-type]

    patch.setattr(rotation._sealer, "rewrap", dies)


def _before_the_end(_: Foundation, rotation: Rotation, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(rotation, "_finish", _kill)


def _before_the_file(found: Foundation, rotation: Rotation, patch: pytest.MonkeyPatch) -> None:
    save, calls = found.key_file.save, iter(range(99))

    def dies(keys: object) -> None:
        if next(calls) == 1:
            raise Killed
        save(keys)  # type: ignore[arg-type]

    patch.setattr(found.key_file, "save", dies)


@pytest.mark.parametrize(
    "cut", [_before_it_began, _in_the_middle, _before_the_end, _before_the_file]
)
def test_a_cut_off_rotation_loses_nothing_and_is_finished_later(
    foundation: Foundation, rotation: Rotation, store: DraftStore, filed: Draft, cut: Cut
) -> None:
    old = foundation.key_file.keys.master_id
    with pytest.MonkeyPatch.context() as patch:
        cut(foundation, rotation, patch)
        with pytest.raises(Killed):
            rotation.rotate_master(_nothing)
    _readable(foundation, store, filed)
    assert len(foundation.key_file.keys.masters) == 2
    new = foundation.key_file.keys.master_id
    assert rotation.rotate_master(_nothing) == new != old
    assert foundation.key_file.keys.masters.keys() == {new}
    assert _key_ids(foundation) == {new}
    _readable(foundation, store, filed)


def test_two_rotations_at_once_lose_no_key(
    foundation: Foundation,
    rotation: Rotation,
    store: DraftStore,
    filed: Draft,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = _rotation(foundation, KeyFile(foundation.key_file.path), wait_s=0.0)
    save, tried = foundation.key_file.save, []

    def save_after_another_process_has_tried(keys: Keys) -> None:
        for rotate in (lambda: other.rotate_master(_nothing), other.rotate_signing):
            with pytest.raises(ConfigurationError, match="another process is changing the keys"):
                rotate()
        tried.append(keys.master_id)
        save(keys)

    monkeypatch.setattr(foundation.key_file, "save", save_after_another_process_has_tried)
    new = rotation.rotate_master(_nothing)
    assert tried == [new, new]
    assert foundation.key_file.keys.masters.keys() == {new}
    _readable(foundation, store, filed)
    assert other.rotate_master(_nothing) != new
    _readable(foundation, store, filed)


def test_a_rotation_waits_for_the_one_before(
    foundation: Foundation, rotation: Rotation, store: DraftStore, filed: Draft
) -> None:
    running, go = threading.Event(), threading.Event()

    def wait(*_: int) -> None:
        running.set()
        assert go.wait(60)

    first = _rotation(foundation, KeyFile(foundation.key_file.path))
    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(first.rotate_master, wait)
        assert running.wait(60)
        two = pool.submit(rotation.rotate_master, _nothing)
        go.set()
        assert one.result(60) != two.result(60)
    assert foundation.key_file.keys.masters.keys() == {two.result()}
    _readable(foundation, store, filed)


@pytest.mark.parametrize("left", ["case", "second factor"])
def test_a_master_that_something_is_still_sealed_with_stays(
    foundation: Foundation,
    *,
    rotation: Rotation,
    store: DraftStore,
    filed: Draft,
    monkeypatch: pytest.MonkeyPatch,
    left: str,
) -> None:
    old = foundation.key_file.keys.master_id
    with foundation.database.read() as connection:
        key = connection.execute(select(case_keys).limit(1)).one()
        secret = connection.execute(select(staff.c.totp_secret)).scalar_one()
    finish = rotation._finish

    def finish_and_put_back() -> None:
        finish()
        with foundation.database.write() as connection:
            if left == "case":
                this = update(case_keys).where(case_keys.c.case_id == key.case_id)
                connection.execute(this.values(key_id=key.key_id, wrapped=key.wrapped))
            else:
                connection.execute(update(staff).values(totp_secret=secret))

    with monkeypatch.context() as patch, capture_logs() as logs:
        patch.setattr(rotation, "_finish", finish_and_put_back)
        new = rotation.rotate_master(_nothing)
    assert foundation.key_file.keys.masters.keys() == {old, new}
    assert [entry["event"] for entry in logs] == ["old_master_kept"]
    _readable(foundation, store, filed)
    assert rotation.rotate_master(_nothing) == new
    assert foundation.key_file.keys.masters.keys() == {new}
    _readable(foundation, store, filed)


def test_cases_filed_meanwhile_are_not_lost(
    foundation: Foundation, rotation: Rotation, store: DraftStore, filed: Draft
) -> None:
    references: list[str] = []

    def file_one(done: int, _: int) -> None:
        references.append(store.file(filed, f"meanwhile-{done}").receipt.reference)

    key_id = rotation.rotate_master(file_one)
    assert len(references) > 3
    assert _key_ids(foundation) == {key_id}
    assert all(store.case(reference) is not None for reference in references)


def test_a_tampered_key_keeps_the_old_master(
    foundation: Foundation, rotation: Rotation, store: DraftStore
) -> None:
    old = foundation.key_file.keys.master_id
    with foundation.database.write() as connection:
        row = connection.execute(select(case_keys).limit(1)).one()
        change = update(case_keys).where(case_keys.c.case_id == row.case_id)
        connection.execute(change.values(wrapped=row.wrapped[:-1] + b"\0"))
    with pytest.raises(SealBroken):
        rotation.rotate_master(_nothing)
    assert old in foundation.key_file.keys.masters


def test_token_keys_are_rotated_and_retired(foundation: Foundation, rotation: Rotation) -> None:
    old = foundation.key_file.keys.signing_id
    new = rotation.rotate_signing()
    assert foundation.key_file.keys.signing.keys() == {old, new}
    assert foundation.key_file.keys.signing_id == new
    assert rotation.retire_signing() == 1
    assert foundation.key_file.keys.signing.keys() == {new}
    assert rotation.retire_signing() == 0


KILLED = """
    import os, signal, sys
    from pathlib import Path
    from tools.casework.first_start import utc_now
    from tools.casework.foundation import make_vault
    from tools.casework.privacy import rotation
    from tools.casework.privacy.key_file import KeyFile
    from tools.casework.store.database import Database

    target, keys, after = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    database = Database(target if "://" in target else Path(target))
    key_file = KeyFile(keys)
    vault = make_vault(database, key_file, clock=utc_now)
    rotation.BATCH = 2

    def progress(done, total):
        if done >= after:
            os.kill(os.getpid(), signal.SIGKILL)

    job = rotation.Rotation(database, key_file, vault.sealer, vault.audit, actor="operator")
    job.rotate_master(progress)
"""


@pytest.mark.parametrize("after", [0, 4])
def test_a_killed_process_is_taken_over(
    foundation: Foundation,
    *,
    rotation: Rotation,
    store: DraftStore,
    filed: Draft,
    migrated_target: Path | str,
    after: int,
) -> None:
    code = textwrap.dedent(KILLED)
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            code,
            str(migrated_target),
            str(foundation.key_file.path),
            str(after),
        ],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert len(foundation.key_file.keys.masters) == 2
    _readable(foundation, store, filed)
    new = rotation.rotate_master(_nothing)
    assert _key_ids(foundation) == {new}
    _readable(foundation, store, filed)
