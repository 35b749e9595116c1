"""Accounts and sessions in both databases."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from tests.tools.casework.conftest import Clock
from tests.tools.casework.store.office import Office
from tools.casework.access_errors import (
    LastAdministrator,
    NameTaken,
    OwnAccount,
    UnknownAccount,
)
from tools.casework.foundation import Foundation
from tools.casework.staff.roles import Permission, Role
from tools.casework.store.accounts import StaffMember
from tools.casework.store.audit_view import AuditFilter
from tools.casework.store.schema import staff_roles, staff_sessions
from tools.casework.store.sessions import HALF_OPEN


@pytest.fixture
def office(foundation: Foundation, clock: Clock) -> Office:
    return Office(foundation, clock)


def test_the_first_account_has_all_roles(office: Office) -> None:
    assert office.chief.roles == frozenset(Role)
    assert office.chief.permissions == frozenset(Permission)
    assert not office.accounts.ensure("amt", lambda: pytest.fail("it is there already"))


def test_an_account_of_a_release_without_roles_gets_them(office: Office) -> None:
    with office.foundation.database.write() as connection:
        connection.execute(delete(staff_roles))
    assert office.chief.roles == frozenset()
    office.accounts.ensure("amt", lambda: "other")
    assert office.chief.roles == frozenset(Role)
    assert office.chief.password_hash == "hash"


def test_roles_taken_away_are_not_given_back_at_the_next_start(office: Office) -> None:
    other = office.hire("weber", Role.ADMINISTRATOR)
    office.changes.set_roles(other, office.chief.id, [Role.LOADER])
    office.accounts.ensure("amt", lambda: "other")
    assert office.chief.roles == {Role.LOADER}


def test_a_new_account_must_choose_its_password(office: Office) -> None:
    member = office.hire("weber", Role.CLERK)
    assert member.must_change_password
    assert member.roles == {Role.CLERK}
    office.changes.change_own_password(member, "new")
    assert not office.member("weber").must_change_password
    assert office.actions(member.actor) == ["account_created", "password_changed"]


def test_names_are_taken_whatever_their_capitals(office: Office) -> None:
    with pytest.raises(NameTaken):
        office.hire("AMT", Role.CLERK)


def test_roles_change_and_sessions_end(office: Office) -> None:
    member = office.hire("weber", Role.CLERK)
    token = office.sessions.open(member.id, complete=True)
    office.changes.set_roles(office.chief, member.id, [Role.LOADER, Role.AUDITOR])
    assert office.member("weber").roles == {Role.LOADER, Role.AUDITOR}
    assert office.sessions.find(token) is None
    changed = next(iter(office.view.all(AuditFilter(action="roles_changed"))))
    assert changed.detail == {"before": "clerk", "after": "auditor,loader"}


def test_nobody_changes_the_own_account(office: Office) -> None:
    chief = office.chief
    with pytest.raises(OwnAccount):
        office.changes.set_roles(chief, chief.id, [Role.CLERK])
    with pytest.raises(OwnAccount):
        office.changes.set_active(chief, chief.id, active=False)
    with pytest.raises(OwnAccount):
        office.changes.reset_password(chief, chief.id, "new")
    with pytest.raises(OwnAccount):
        office.factors.reset(chief, chief.id)


def test_an_administrator_always_remains(office: Office) -> None:
    other = office.hire("weber", Role.ADMINISTRATOR)
    office.changes.set_active(office.chief, other.id, active=False)
    with pytest.raises(LastAdministrator):
        office.changes.set_roles(other, office.chief.id, [Role.CLERK])
    with pytest.raises(LastAdministrator):
        office.changes.set_active(other, office.chief.id, active=False)
    assert office.chief.active


@pytest.mark.parametrize("busy_timeout_s", [30.0])
def test_two_administrators_cannot_put_out_each_other(office: Office) -> None:
    chief, other = office.chief, office.hire("weber", Role.ADMINISTRATOR)

    def put_out(actor: StaffMember, staff_id: int) -> bool:
        try:
            office.changes.set_active(actor, staff_id, active=False)
        except LastAdministrator:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(put_out, [chief, other], [other.id, chief.id]))
    assert sorted(done) == [False, True]


def test_unknown_accounts_are_refused(office: Office) -> None:
    with pytest.raises(UnknownAccount):
        office.changes.set_active(office.chief, 999_999, active=False)
    with pytest.raises(UnknownAccount):
        office.factors.reset(office.chief, 999_999)
    assert office.accounts.get(999_999) is None


def test_a_rescue_opens_every_door_of_an_account(office: Office) -> None:
    other = office.hire("weber", Role.ADMINISTRATOR)
    office.set_up_factor(office.chief)
    office.changes.set_roles(other, office.chief.id, [Role.CLERK])
    office.changes.set_active(other, office.chief.id, active=False)
    office.accounts.rescue("amt", "fresh")
    chief = office.chief
    assert (chief.active, chief.second_factor, chief.password_hash) == (True, False, "fresh")
    assert Role.ADMINISTRATOR in chief.roles
    assert not office.factors.check(chief, "000000")


def test_sessions_are_found_until_they_end(office: Office) -> None:
    token = office.sessions.open(office.chief.id, complete=True)
    found = office.sessions.find(token)
    assert found is not None
    assert (found.member.name, found.complete) == ("amt", True)
    assert office.sessions.find(token + "x") is None
    office.sessions.close(token)
    assert office.sessions.find(token) is None
    office.sessions.close(token)


def test_only_hashes_of_tokens_are_stored(office: Office) -> None:
    token = office.sessions.open(office.chief.id, complete=True)
    with office.foundation.database.read() as connection:
        rows = connection.execute(select(staff_sessions)).all()
    assert len(rows) == 1
    assert token not in str(rows)


def test_a_half_open_session_waits_some_minutes_for_its_code(office: Office) -> None:
    token = office.sessions.open(office.chief.id, complete=False)
    found = office.sessions.find(token)
    assert found is not None
    assert not found.complete
    fresh = office.sessions.complete(token, office.chief.id)
    assert office.sessions.find(token) is None
    whole = office.sessions.find(fresh)
    assert whole is not None
    assert whole.complete
    late = office.sessions.open(office.chief.id, complete=False)
    office.clock.turn(seconds=HALF_OPEN.total_seconds())
    assert office.sessions.find(late) is None


def test_sessions_of_a_locked_account_are_worthless(office: Office) -> None:
    member = office.hire("weber", Role.CLERK)
    office.changes.set_active(office.chief, member.id, active=False)
    token = office.sessions.open(member.id, complete=True)
    assert office.sessions.find(token) is None


def test_own_sessions_are_listed_and_ended(office: Office) -> None:
    chief, other = office.chief, office.hire("weber", Role.CLERK)
    here = office.sessions.open(chief.id, complete=True)
    office.clock.turn(minutes=1)
    there = office.sessions.open(chief.id, complete=True)
    foreign = office.sessions.open(other.id, complete=True)
    listed = office.sessions.of(chief.id)
    assert [each.started_at for each in listed] == [
        office.clock.now,
        office.clock.now - timedelta(minutes=1),
    ]
    found = office.sessions.find(foreign)
    assert found is not None
    assert not office.sessions.close_handle(chief.id, found.handle)
    assert office.sessions.close_handle(chief.id, listed[0].handle)
    assert office.sessions.find(there) is None
    assert office.sessions.close_others(chief.id, here) == 0
    assert office.sessions.find(here) is not None
    assert office.sessions.find(foreign) is not None


def test_ended_sessions_are_swept(office: Office) -> None:
    office.sessions.open(office.chief.id, complete=True)
    office.clock.turn(minutes=31)
    office.sessions.open(office.chief.id, complete=True)
    with office.foundation.database.read() as connection:
        assert len(connection.execute(select(staff_sessions)).all()) == 1


def test_a_clock_set_back_keeps_nobody_in_for_longer(office: Office) -> None:
    token = office.sessions.open(office.chief.id, complete=True)
    office.clock.turn(hours=-1)
    assert office.sessions.find(token) is not None
    office.clock.turn(hours=11)
    assert office.sessions.find(token) is None


def test_what_pages_ask_by_themselves_does_not_keep_a_session(office: Office, clock: Clock) -> None:
    token = office.sessions.open(office.chief.id, complete=True)
    for _ in range(2):
        clock.turn(minutes=14)
        assert office.sessions.find(token, active=False) is not None
    clock.turn(minutes=2)
    assert office.sessions.find(token, active=False) is None
    assert office.sessions.find(token) is None


def test_a_session_says_how_long_it_lasts(office: Office, clock: Clock) -> None:
    token = office.sessions.open(office.chief.id, complete=True)
    clock.turn(minutes=20)
    asked = office.sessions.find(token, active=False)
    assert asked is not None
    assert (asked.left, asked.extends) == (timedelta(minutes=10), True)
    worked = office.sessions.find(token)
    assert worked is not None
    assert (worked.left, worked.extends) == (timedelta(minutes=30), True)
    for _ in range(25):  # until ten minutes before the day is over
        clock.turn(minutes=22.8)
        assert office.sessions.find(token) is not None
    last = office.sessions.find(token)
    assert last is not None
    assert (last.left, last.extends) == (timedelta(minutes=10), False)
