"""Accounts, sessions and second factors in both databases."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta

import pyotp
import pytest
from sqlalchemy import delete, insert, select

from tests.tools.casework.conftest import Clock
from tools.casework.access_errors import (
    LastAdministrator,
    NameTaken,
    OwnAccount,
    UnknownAccount,
)
from tools.casework.errors import SealBroken
from tools.casework.foundation import Foundation
from tools.casework.staff.roles import Permission, Role
from tools.casework.staff.totp import base32
from tools.casework.store.account_changes import AccountChanges
from tools.casework.store.accounts import Accounts, StaffMember
from tools.casework.store.audit_view import PAGE_ROWS, AuditFilter, AuditView
from tools.casework.store.schema import (
    enrolment_codes,
    recovery_codes,
    staff,
    staff_roles,
    staff_sessions,
    terminals,
)
from tools.casework.store.second_factors import SecondFactors
from tools.casework.store.sessions import HALF_OPEN, StaffSessions
from tools.casework.store.terminals import Terminals


@dataclass
class Office:
    """The staff side of a database."""

    foundation: Foundation
    clock: Clock

    def __post_init__(self) -> None:
        database, audit = self.foundation.database, self.foundation.audit
        self.accounts = Accounts(database, clock=self.clock)
        self.changes = AccountChanges(database, clock=self.clock, audit=audit)
        self.sessions = StaffSessions(
            database,
            clock=self.clock,
            audit=audit,
            session=timedelta(hours=10),
            idle=timedelta(minutes=30),
        )
        self.factors = SecondFactors(
            database, clock=self.clock, sealer=self.foundation.sealer, audit=audit
        )
        self.terminals = Terminals(database, clock=self.clock, audit=audit)
        self.view = AuditView(database)
        self.accounts.ensure("amt", lambda: "hash")

    @property
    def chief(self) -> StaffMember:
        return self.member("amt")

    def member(self, name: str) -> StaffMember:
        found = self.accounts.find(name)
        assert found is not None
        return found

    def hire(self, name: str, *roles: Role) -> StaffMember:
        self.changes.create(
            self.chief,
            name=name,
            display_name=f"Frau {name}",
            language="de",
            roles=roles,
            password_hash="hash",
        )
        return self.member(name)

    def actions(self, subject: str) -> list[str]:
        entries = self.view.all(AuditFilter(subject=subject))
        return [each.record.action for each in entries]

    def set_up_factor(self, member: StaffMember) -> tuple[pyotp.TOTP, list[str]]:
        self.factors.begin(member)
        secret = self.factors.pending(member)
        assert secret is not None
        app = pyotp.TOTP(base32(secret))
        codes = self.factors.confirm(member, app.at(self.clock.now))
        assert codes is not None
        return app, codes


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


def test_a_code_is_taken_once(office: Office) -> None:
    app, _ = office.set_up_factor(office.chief)
    chief = office.chief
    assert chief.second_factor
    assert not office.factors.check(chief, app.at(office.clock.now))
    office.clock.turn(seconds=30)
    code = app.at(office.clock.now)
    assert office.factors.check(chief, code)
    assert not office.factors.check(chief, code)


def test_the_same_code_at_the_same_time_is_taken_once(office: Office) -> None:
    app, _ = office.set_up_factor(office.chief)
    office.clock.turn(seconds=30)
    code, chief = app.at(office.clock.now), office.chief
    with ThreadPoolExecutor(4) as pool:
        taken = list(pool.map(lambda _: office.factors.check(chief, code), range(4)))
    assert taken.count(True) == 1


def test_a_recovery_code_is_taken_once_however_it_is_typed(office: Office) -> None:
    _, codes = office.set_up_factor(office.chief)
    chief = office.chief
    assert len(set(codes)) == office.factors.codes_left(chief) == 10
    assert office.factors.check(chief, codes[0].upper().replace("-", " "))
    assert not office.factors.check(chief, codes[0])
    assert office.factors.codes_left(chief) == 9
    renewed = office.factors.renew_codes(chief)
    assert not office.factors.check(chief, codes[1])
    assert office.factors.check(chief, renewed[0])


def test_recovery_codes_of_others_are_worthless(office: Office) -> None:
    member = office.hire("weber", Role.CLERK)
    _, codes = office.set_up_factor(office.chief)
    office.set_up_factor(member)
    assert not office.factors.check(office.member("weber"), codes[0])


def test_a_pending_secret_is_no_second_factor(office: Office) -> None:
    chief = office.chief
    office.factors.begin(chief)
    secret = office.factors.pending(chief)
    assert secret is not None
    assert not office.chief.second_factor
    assert not office.factors.check(chief, pyotp.TOTP(base32(secret)).at(office.clock.now))
    assert office.factors.confirm(chief, "000000") is None


def test_a_confirmed_secret_is_not_replaced_by_a_new_begin(office: Office) -> None:
    app, _ = office.set_up_factor(office.chief)
    office.factors.begin(office.chief)
    assert office.factors.pending(office.chief) is None
    office.clock.turn(seconds=30)
    assert office.factors.check(office.chief, app.at(office.clock.now))


def test_secrets_are_sealed_for_their_account(office: Office) -> None:
    member = office.hire("weber", Role.CLERK)
    app, codes = office.set_up_factor(office.chief)
    with office.foundation.database.read() as connection:
        row = connection.execute(select(staff).where(staff.c.id == office.chief.id)).one()
        stored = str(connection.execute(select(recovery_codes)).all())
    assert app.byte_secret() not in row.totp_secret
    assert not any(code in stored for code in codes)
    with office.foundation.database.write() as connection:
        moved = {"totp_secret": row.totp_secret, "totp_confirmed_at": row.totp_confirmed_at}
        connection.execute(staff.update().where(staff.c.id == member.id).values(moved))
    with pytest.raises(SealBroken):
        office.factors.check(office.member("weber"), app.at(office.clock.now))


def test_a_reset_removes_the_factor_and_ends_sessions(office: Office) -> None:
    member = office.hire("weber", Role.CLERK)
    office.set_up_factor(member)
    token = office.sessions.open(member.id, complete=True)
    office.factors.reset(office.chief, member.id)
    assert not office.member("weber").second_factor
    assert office.factors.codes_left(member) == 0
    assert office.sessions.find(token) is None
    assert office.actions(member.actor)[-1] == "second_factor_reset"


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
