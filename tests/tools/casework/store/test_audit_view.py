"""The audit is read by pages and filters; terminals are enrolled and revoked. In both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import insert, select

from tests.tools.casework.conftest import Clock
from tests.tools.casework.store.office import Office
from tools.casework.foundation import Foundation
from tools.casework.store.audit_view import PAGE_ROWS, AuditFilter
from tools.casework.store.schema import enrolment_codes, terminals


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
    assert found(subject="a", action="case_read") == ["staff:1", "staff:10"]
    assert found(since=start + timedelta(hours=3)) == ["staff:10"]
    assert found(before=start + timedelta(hours=1)) == ["terminal:main"]
    assert found(actor="' OR 1=1 --") == []
