"""Second factors in both databases: used once, sealed, for one account only."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pyotp
import pytest
from sqlalchemy import select

from tests.tools.casework.conftest import Clock
from tests.tools.casework.store.office import Office
from tools.casework.errors import SealBroken
from tools.casework.foundation import Foundation
from tools.casework.staff.roles import Role
from tools.casework.staff.totp import base32
from tools.casework.store.schema import recovery_codes, staff


@pytest.fixture
def office(foundation: Foundation, clock: Clock) -> Office:
    return Office(foundation, clock)


def test_a_code_is_taken_once(office: Office) -> None:
    app, _ = office.set_up_factor(office.chief)
    chief = office.chief
    assert chief.second_factor
    assert not office.factors.check(chief, app.at(office.clock.now))
    office.clock.turn(seconds=30)
    code = app.at(office.clock.now)
    assert office.factors.check(chief, code)
    assert not office.factors.check(chief, code)


@pytest.mark.parametrize("busy_timeout_s", [30.0])
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
