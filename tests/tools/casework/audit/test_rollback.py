"""A restored backup is noticed, and no code of it opens anything."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, update

from tests.tools.casework.conftest import Clock, sqlite_only
from tools.casework.audit.heads import HeadFile
from tools.casework.audit.rollback import DISPUTED, RollbackGuard
from tools.casework.contract import Draft
from tools.casework.errors import ConfigurationError
from tools.casework.foundation import Foundation, make_guard
from tools.casework.store.drafts import DraftStore
from tools.casework.store.schema import (
    audit,
    cases,
    compartments,
    dropoffs,
    errand_handles,
    pickups,
)

AddErrands = Callable[[], None]
PICKUP_STATES = ("reserved", "held", "ready", "open", "unloading", "collected", "returned")
DROPOFF_STATES = ("reserved", "authorised", "confirmed", "emptied", "cancelled")
OPEN = {f"p-{state}" for state in PICKUP_STATES[:5]} | {
    f"d-{state}" for state in DROPOFF_STATES[:3]
}


@pytest.fixture
def guard(foundation: Foundation) -> RollbackGuard:
    return foundation.guard


def _record(foundation: Foundation, count: int = 1) -> None:
    with foundation.database.write() as connection:
        for _ in range(count):
            foundation.audit.append(connection, actor="system", action="test")


def _errands(foundation: Foundation, filed: Draft, clock: Clock) -> None:
    store = DraftStore(
        foundation.database, foundation.vault, clock=clock, new_reference=lambda: "NEU-000-000-000"
    )
    store.file(filed, "key")
    times = {"created_at": clock.now, "expires_at": clock.now, "changed_at": clock.now}
    with foundation.database.write() as connection:
        case_id = connection.execute(select(cases.c.id)).scalar_one()
        common = {"case_id": case_id, **times}
        for state in PICKUP_STATES:
            row = {"uid": f"p-{state}", "item": "licence-card", "state": state}
            connection.execute(insert(pickups).values(common | row))
        for state in DROPOFF_STATES:
            row = {"uid": f"d-{state}", "items": "[]", "state": state}
            connection.execute(insert(dropoffs).values(common | row))
        handle = {"errand_uid": "p-ready", "handle_sha256": "h", "device_sha256": "d"}
        connection.execute(insert(errand_handles).values(handle | {"expires_at": clock.now}))


def _cut_off(foundation: Foundation, after: int) -> None:
    """What a backup of before looks like."""
    with foundation.database.write() as connection:
        connection.execute(delete(audit).where(audit.c.seq > after))


def test_a_start_after_a_clean_end_finds_nothing(
    foundation: Foundation, guard: RollbackGuard
) -> None:
    assert guard.check() is None
    _record(foundation, 3)
    guard.export()
    _record(foundation, 2)
    assert guard.check() is None
    assert guard.unacknowledged() is None


def test_a_restored_backup_is_found_and_its_codes_need_staff(
    foundation: Foundation, guard: RollbackGuard, filed: Draft, clock: Clock
) -> None:
    _errands(foundation, filed, clock)
    _record(foundation, 5)
    guard.check()
    _cut_off(foundation, after=2)
    clock.turn(minutes=5)
    found = guard.check()
    assert found is not None
    assert (found.reason, found.expected_seq, found.found_seq) == ("behind", 6, 2)
    assert found.errands == len(OPEN)
    assert guard.unacknowledged() == found
    with foundation.database.read() as connection:
        disputed = set()
        for table in (pickups, dropoffs):
            query = select(table.c.uid).where(table.c.state == DISPUTED)
            disputed |= set(connection.execute(query.where(table.c.reason == "rollback")).scalars())
        assert disputed == OPEN
        assert not connection.execute(select(errand_handles)).all()
        rows = connection.execute(select(audit).where(audit.c.seq > 2)).all()
    assert [row.action for row in rows] == ["rollback_found"] + ["errand_disputed"] * len(OPEN)
    assert {row.subject for row in rows[1:]} == disputed
    assert foundation.audit.verify().intact


def test_after_a_restored_backup_staff_look_into_every_compartment(
    foundation: Foundation, guard: RollbackGuard
) -> None:
    uses = {"free": "", "reserved": "", "occupied": "", "blocked": "jammed"}
    with foundation.database.write() as connection:
        for door, (use, remark) in enumerate(uses.items()):
            row = {"cabinet": "main", "door": door, "use": use, "remark": remark}
            connection.execute(insert(compartments).values(row))
    guard.declare("operator")
    with foundation.database.read() as connection:
        query = select(compartments.c.use, compartments.c.remark).order_by(compartments.c.door)
        found = [tuple(row) for row in connection.execute(query)]
    looked_at = ("blocked", "look_inside")
    assert found == [looked_at, looked_at, ("occupied", ""), ("blocked", "jammed")]


def test_it_is_told_until_it_is_acknowledged(foundation: Foundation, guard: RollbackGuard) -> None:
    _record(foundation, 3)
    guard.check()
    _cut_off(foundation, after=1)
    assert guard.check() is not None
    assert guard.check() is None  # nothing new, but still to be looked into
    assert guard.unacknowledged() is not None
    assert guard.acknowledge("staff:1")
    assert guard.unacknowledged() is None
    assert not guard.acknowledge("staff:1")
    with foundation.database.read() as connection:
        row = connection.execute(select(audit).order_by(audit.c.seq.desc()).limit(1)).one()
    assert (row.actor, row.action) == ("staff:1", "rollback_acknowledged")


def test_another_history_of_the_same_length_is_found(
    foundation: Foundation, guard: RollbackGuard, clock: Clock
) -> None:
    _record(foundation, 3)
    guard.check()
    _cut_off(foundation, after=1)
    clock.turn(seconds=1)
    _record(foundation, 4)
    found = guard.check()
    assert found is not None
    assert (found.reason, found.expected_seq) == ("different", 3)


def test_lost_heads_are_found(foundation: Foundation, guard: RollbackGuard, tmp_path: Path) -> None:
    _record(foundation)
    guard.check()
    (tmp_path / "audit" / "heads.jsonl").unlink()
    found = guard.check()
    assert found is not None
    assert found.reason == "heads_missing"


def test_forged_heads_are_found(
    foundation: Foundation, guard: RollbackGuard, tmp_path: Path
) -> None:
    """Somebody restores a backup and writes a fitting line, but doesn't have the key file."""
    _record(foundation, 3)
    guard.check()
    _cut_off(foundation, after=1)
    path = tmp_path / "audit" / "heads.jsonl"
    path.write_text(path.read_text().replace('"seq":3', '"seq":1'))
    found = guard.check()
    assert found is not None
    assert found.reason == "heads_changed"


def test_a_forged_anchor_is_found(foundation: Foundation, guard: RollbackGuard) -> None:
    _record(foundation, 3)
    guard.check()
    with foundation.database.write() as connection:
        foundation.audit.set_anchor(connection, foundation.audit.head(connection))
        connection.exec_driver_sql(
            "UPDATE service_state SET value = '{}' WHERE name = 'audit_anchor'"
        )
        connection.execute(update(audit).where(audit.c.seq == 3).values(action="x"))
    found = guard.check()
    assert found is not None
    assert found.reason == "anchor_changed"


def test_heads_older_than_what_retention_deleted_are_no_rollback(
    foundation: Foundation, guard: RollbackGuard
) -> None:
    _record(foundation, 2)
    guard.check()
    _record(foundation, 3)
    with foundation.database.write() as connection:
        link = foundation.audit.link_at(connection, 4)
        assert link is not None
        foundation.audit.set_anchor(connection, link)
        connection.execute(delete(audit).where(audit.c.seq <= 4))
    assert guard.check() is None


@pytest.mark.parametrize("records_since", [0, 1, 9])
def test_a_backup_restored_under_a_running_service_is_found(
    foundation: Foundation, guard: RollbackGuard, filed: Draft, clock: Clock, records_since: int
) -> None:
    """Whether the chain is shorter by now, as long as before, or longer again."""
    _errands(foundation, filed, clock)
    _record(foundation, 2)
    guard.check()
    _record(foundation, 1)
    guard.export()
    assert guard.fits()
    _cut_off(foundation, after=3)
    clock.turn(seconds=1)
    _record(foundation, records_since)
    assert not guard.fits()
    exported = guard.export()
    found = guard.unacknowledged()
    assert found is not None
    assert found.reason == ("different" if records_since else "behind")
    assert found.errands == len(OPEN)
    assert exported == guard.head()
    assert guard.fits()
    guard.export()
    guard.check()
    with foundation.database.read() as connection:
        noted = connection.execute(select(audit).where(audit.c.action == "rollback_found")).all()
    assert len(noted) == 1


def test_while_the_heads_can_not_be_written_it_is_noted_once(
    foundation: Foundation, guard: RollbackGuard, monkeypatch: pytest.MonkeyPatch
) -> None:
    _record(foundation, 3)
    guard.check()
    _cut_off(foundation, after=1)

    def full(*_: object, **__: object) -> bytes:
        raise OSError(errno.ENOSPC, "no space left")

    with monkeypatch.context() as patch:
        patch.setattr(HeadFile, "_line", full)
        for _ in range(3):
            with pytest.raises(ConfigurationError):
                guard.export()
    guard.export()
    with foundation.database.read() as connection:
        noted = connection.execute(select(audit).where(audit.c.action == "rollback_found")).all()
    assert len(noted) == 1


def test_heads_that_vanish_under_a_running_service_are_found(
    guard: RollbackGuard, tmp_path: Path
) -> None:
    guard.check()
    (tmp_path / "audit" / "heads.jsonl").unlink()
    guard.export()
    found = guard.unacknowledged()
    assert found is not None
    assert found.reason == "heads_missing"


def test_an_export_of_another_process_is_no_rollback(
    foundation: Foundation, guard: RollbackGuard, tmp_path: Path, clock: Clock
) -> None:
    other = make_guard(
        foundation.database, foundation.vault, tmp_path / "audit" / "heads.jsonl", clock=clock
    )
    guard.check()
    for each in (guard, other, guard):
        _record(foundation)
        each.export()
    assert guard.unacknowledged() is None


def test_a_restored_whole_machine_can_be_declared(
    foundation: Foundation, guard: RollbackGuard, filed: Draft, clock: Clock
) -> None:
    """The heads are as old as the database: only the operator knows."""
    _errands(foundation, filed, clock)
    guard.check()
    found = guard.declare("operator")
    assert found.errands == len(OPEN)
    assert guard.unacknowledged() == found


@sqlite_only
def test_a_copied_back_file_is_found(
    foundation: Foundation, tmp_path: Path, migrated_target: Path, clock: Clock
) -> None:
    _record(foundation, 2)
    foundation.guard.check()
    foundation.database.close()
    shutil.copyfile(migrated_target, tmp_path / "backup")
    _record(foundation, 2)
    foundation.guard.export()
    foundation.database.close()
    shutil.copyfile(tmp_path / "backup", migrated_target)
    guard = make_guard(
        foundation.database, foundation.vault, tmp_path / "audit" / "heads.jsonl", clock=clock
    )
    found = guard.check()
    assert found is not None
    assert (found.expected_seq, found.found_seq) == (4, 2)
