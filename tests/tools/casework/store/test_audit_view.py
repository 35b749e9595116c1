"""The audit is read by pages and filters; terminals are enrolled and revoked. In both databases."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, delete, event, insert, select

from tests.tools.casework.conftest import Clock, sqlite_only
from tests.tools.casework.lockers.world import World, make_world
from tests.tools.casework.store.office import Office
from tools.casework.foundation import Foundation
from tools.casework.store.audit_view import PAGE_ROWS, About, AuditFilter
from tools.casework.store.schema import cases, enrolment_codes, terminals


@pytest.fixture
def office(foundation: Foundation, clock: Clock) -> Office:
    return Office(foundation, clock)


def test_an_enrolment_code_is_replaced_and_hashed(office: Office) -> None:
    first = office.terminals.new_code(office.chief, "main")
    second = office.terminals.new_code(office.chief, "main")
    assert len(second.code) == 8
    assert second.code.isdecimal()
    assert second.expires_at == office.clock.now + timedelta(minutes=10)
    with office.foundation.database.read() as connection:
        stored = connection.execute(select(enrolment_codes)).all()
    assert len(stored) == 1
    assert first.code not in str(stored)
    assert second.code not in str(stored)
    assert office.actions("terminal:main") == ["enrolment_code_issued"] * 2


def test_a_device_is_revoked_by_its_handle(office: Office) -> None:
    with office.foundation.database.write() as connection:
        for sign in "ab":
            row = {"name": "main", "token_sha256": sign * 64, "enrolled_at": office.clock.now}
            connection.execute(insert(terminals).values(row))
    handles = [each.handle for each in office.terminals.devices()]
    assert handles == ["a" * 16, "b" * 16]
    assert not office.terminals.revoke(office.chief, "other", "a" * 16)
    assert not office.terminals.revoke(office.chief, "main", "%" * 16)
    assert office.terminals.revoke(office.chief, "main", "a" * 16)
    assert [each.handle for each in office.terminals.devices()] == ["b" * 16]


def test_the_audit_is_read_page_by_page_in_both_directions(office: Office) -> None:
    with office.foundation.database.write() as connection:
        for number in range(2 * PAGE_ROWS + 5):
            office.foundation.audit.append(
                connection, actor="system", action="tick", subject=f"t:{number}"
            )
    wanted = AuditFilter(action="tick")
    first = office.view.page(wanted)
    second = office.view.page(wanted, older_than=first.older_than)
    third = office.view.page(wanted, older_than=second.older_than)
    assert [len(page.entries) for page in (first, second, third)] == [PAGE_ROWS, PAGE_ROWS, 5]
    assert (first.newer_than, third.older_than) == (None, None)
    assert office.view.page(wanted, newer_than=third.newer_than) == second
    assert office.view.page(wanted, newer_than=second.newer_than).entries == first.entries
    assert len(list(office.view.all(wanted))) == 2 * PAGE_ROWS + 5


def test_the_audit_is_filtered(office: Office) -> None:
    audit = office.foundation.audit
    start = office.clock.now
    for actor, action, subject in [
        ("terminal:main", "code_wrong", "a"),
        ("terminal:m%in", "code_wrong", "b"),
        ("staff:1", "case_read", "a"),
        ("staff:10", "case_read", "a"),
    ]:
        with office.foundation.database.write() as connection:
            audit.append(connection, actor=actor, action=action, subject=subject)
        office.clock.turn(hours=1)

    def found(**wanted: object) -> list[str]:
        entries = office.view.all(AuditFilter(**wanted))  # type: ignore[arg-type]
        return [each.record.actor for each in entries]

    assert found(actor="staff:1") == ["staff:1"]
    assert found(actor="terminal:") == ["terminal:main", "terminal:m%in"]
    assert found(actor="terminal:m%in") == ["terminal:m%in"]
    assert found(subjects=("a",), action="case_read") == ["staff:1", "staff:10"]
    assert found(since=start + timedelta(hours=3)) == ["staff:10"]
    assert found(before=start + timedelta(hours=1)) == ["terminal:main"]
    assert found(actor="' OR 1=1 --") == []


@pytest.fixture
async def world(foundation: Foundation, clock: Clock, tmp_path: Path) -> World:
    world = make_world(foundation, clock, tmp_path)
    await world.follow()
    return world


async def test_a_case_is_found_with_all_that_happened_to_its_compartments(
    world: World, office: Office
) -> None:
    errand, _ = await world.ready()
    other, _ = await world.ready()
    dropoff, _ = world.lockers.dropoffs.issue(
        world.case("vehicle-deregistration")[0], ["plates"], staff_id=office.chief.id
    )
    for text in (errand.reference, errand.case_uid):
        subjects = office.view.subjects_of(text)
        assert set(subjects) == {errand.case_uid, errand.uid}
        entries = list(office.view.all(AuditFilter(subjects=subjects)))
        found = [each.record.action for each in entries]
        assert found[0] == "pickup_reserve"
        assert found[-1] == "pickup_issue"
        assert {"release_signed", "pickup_load", "pickup_opened"} <= set(found)
        assert office.view.page(AuditFilter(subjects=subjects)).entries == tuple(entries[::-1])
    assert dropoff.uid in office.view.subjects_of(dropoff.reference)
    assert office.view.subjects_of(errand.uid) == (errand.uid,)
    assert office.view.subjects_of("terminal:main") == ("terminal:main",)
    assert office.view.subjects_of("") == ()
    assert other.uid not in subjects


async def test_subjects_are_known_by_what_they_are(world: World, office: Office) -> None:
    errand, _ = await world.ready()
    known = office.view.about([errand.uid, errand.case_uid, "terminal:main", "-"])
    assert known == {
        errand.uid: About("pickup", errand.reference),
        errand.case_uid: About("case", errand.reference),
    }
    with office.foundation.database.write() as connection:
        connection.execute(delete(cases).where(cases.c.uid == errand.case_uid))
    assert office.view.about([errand.uid, errand.case_uid]) == {}
    assert office.view.subjects_of(errand.case_uid) == (errand.case_uid,)


@sqlite_only  # with so few rows PostgreSQL needs no index
async def test_the_records_of_a_case_are_found_by_an_index(world: World, office: Office) -> None:
    errand, _ = await world.ready()
    database = office.foundation.database
    with asked(database.engine) as statements:
        subjects = office.view.subjects_of(errand.reference)
        office.view.page(AuditFilter(subjects=subjects))
        list(office.view.all(AuditFilter(subjects=subjects)))
    searching = [each for each in statements if "WHERE" in each[0]]
    assert len(searching) >= 4
    for statement, parameters in searching:
        with database.read() as connection:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            scans = [row[3] for row in plan if row[3].startswith("SCAN")]
        assert scans == [], statement


@contextmanager
def asked(engine: Engine) -> Iterator[list[tuple[str, Any]]]:
    """What is asked of the database meanwhile."""
    statements: list[tuple[str, Any]] = []

    def note(
        connection: Connection, cursor: Any, statement: str, parameters: Any, *rest: Any
    ) -> None:
        del connection, cursor, rest
        if statement.startswith("SELECT"):
            statements.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine, "before_cursor_execute", note)
