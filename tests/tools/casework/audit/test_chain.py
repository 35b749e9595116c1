"""The audit chain: what is appended can't be changed, cut out or put in without being seen."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update

from tests.tools.casework.conftest import Clock
from tools.casework.audit.chain import AuditLog
from tools.casework.audit.records import GENESIS, Link, Record
from tools.casework.errors import ChainBroken
from tools.casework.foundation import Foundation
from tools.casework.store.schema import audit
from tools.casework.store.state import write_state


@pytest.fixture
def log(foundation: Foundation, clock: Clock) -> AuditLog:
    """Five records, a minute apart."""
    for number in range(5):
        clock.turn(minutes=1)
        with foundation.database.write() as connection:
            foundation.audit.append(
                connection, actor="staff:1", action="opened", subject=f"u{number}", door=number
            )
    return foundation.audit


def test_the_first_record_begins_the_chain(foundation: Foundation) -> None:
    assert foundation.audit.verify().head == Link(0, GENESIS)
    with foundation.database.write() as connection:
        link = foundation.audit.append(connection, actor="system", action="began")
        row = connection.execute(select(audit)).one()
    assert (link.seq, row.seq, row.previous, row.hash) == (1, 1, GENESIS, link.hash)
    assert (row.subject, row.detail) == ("-", "{}")


def test_an_intact_chain_is_told(log: AuditLog) -> None:
    verdict = log.verify()
    assert (verdict.intact, verdict.records, verdict.head.seq) == (True, 5, 5)


def test_a_record_stands_or_falls_with_its_transaction(
    foundation: Foundation, log: AuditLog
) -> None:
    def fails() -> None:
        with foundation.database.write() as connection:
            log.append(connection, actor="system", action="lost")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    with foundation.database.write() as connection:
        assert log.append(connection, actor="system", action="kept").seq == 6
    assert log.verify().intact


@pytest.mark.parametrize(
    "change",
    [
        {"actor": "staff:2"},
        {"action": "closed"},
        {"subject": "u9"},
        {"detail": '{"door":9}'},
        {"previous": "0" * 64},
        {"hash": "0" * 64},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_record_is_seen(
    foundation: Foundation, log: AuditLog, change: dict[str, Any]
) -> None:
    with foundation.database.write() as connection:
        connection.execute(update(audit).where(audit.c.seq == 3).values(change))
    verdict = log.verify()
    assert (verdict.intact, verdict.bad_seq) == (False, 3)
    assert verdict.reason


def test_a_changed_time_is_seen(foundation: Foundation, log: AuditLog, clock: Clock) -> None:
    with foundation.database.write() as connection:
        connection.execute(update(audit).where(audit.c.seq == 3).values(at=clock.now))
    assert log.verify().bad_seq == 3


def test_a_record_cut_out_is_seen(foundation: Foundation, log: AuditLog) -> None:
    with foundation.database.write() as connection:
        connection.execute(delete(audit).where(audit.c.seq == 2))
    verdict = log.verify()
    assert (verdict.bad_seq, verdict.reason) == (3, "record 2 is missing")


def test_a_record_hashed_anew_breaks_the_next(foundation: Foundation, log: AuditLog) -> None:
    with foundation.database.write() as connection:
        row = connection.execute(select(audit).where(audit.c.seq == 2)).one()
        forged = Record(2, row.at, "staff:9", row.action, row.subject, row.detail, row.previous)
        change = {"actor": forged.actor, "hash": forged.hash}
        connection.execute(update(audit).where(audit.c.seq == 2).values(change))
    verdict = log.verify()
    assert (verdict.bad_seq, verdict.reason) == (3, "it doesn't follow the record before")


def test_a_record_put_in_is_seen(foundation: Foundation, log: AuditLog, clock: Clock) -> None:
    with foundation.database.write() as connection:
        row = {"seq": 6, "at": clock.now, "actor": "staff:1", "action": "x", "subject": "-"}
        chained = {"detail": "{}", "previous": GENESIS, "hash": "f" * 64}
        connection.execute(insert(audit).values(row | chained))
    assert log.verify().bad_seq == 6


def test_the_chain_goes_on_from_an_anchor(foundation: Foundation, log: AuditLog) -> None:
    with foundation.database.write() as connection:
        link = log.link_at(connection, 3)
        assert link is not None
        log.set_anchor(connection, link)
        connection.execute(delete(audit).where(audit.c.seq <= 3))
    verdict = log.verify()
    assert (verdict.intact, verdict.records, verdict.head.seq) == (True, 2, 5)
    with foundation.database.write() as connection:
        connection.execute(delete(audit))
        last = log.link_at(connection, 5)
        assert last is None
        log.set_anchor(connection, verdict.head)
        assert log.append(connection, actor="system", action="x").seq == 6
    assert log.verify().intact


def test_a_forged_anchor_is_refused(foundation: Foundation, log: AuditLog) -> None:
    """Somebody with the database, but not the key file, cuts off the beginning."""
    with foundation.database.write() as connection:
        link = log.link_at(connection, 3)
        assert link is not None
        content = {"seq": link.seq, "hash": link.hash, "mac": "0" * 64}
        write_state(connection, "audit_anchor", json.dumps(content))
        connection.execute(delete(audit).where(audit.c.seq <= 3))
    verdict = log.verify()
    assert not verdict.intact
    assert "not written by this service" in verdict.reason


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"seq": "x"}'])
def test_an_unreadable_anchor_is_told(foundation: Foundation, log: AuditLog, content: str) -> None:
    with foundation.database.write() as connection:
        write_state(connection, "audit_anchor", content)
    assert not log.verify().intact
    with foundation.database.read() as connection, pytest.raises(ChainBroken):
        log.anchor(connection)


def test_the_hash_is_the_same_on_every_machine() -> None:
    """A golden value: records of today must still verify in ten years."""
    record = Record(
        7, Clock().now, "staff:3", "released", "ab" * 16, '{"door":4,"op":"pickup"}', GENESIS
    )
    assert record.hash == GOLDEN


GOLDEN = "8a63224c2325330eab807f78db6e8d87b21a474745806170b53d1910d69ec264"
