"""Pages of pick-ups: who may sign for an identity document, and what its signatures count for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.tools.casework.conftest import Service
from tests.tools.casework.locker_office import LockerOffice, open_office
from tests.tools.casework.staff_client import shown
from tools.casework.lockers.approvals import LASTS
from tools.casework.lockers.errors import SecondPersonNeeded
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.roles import Role


@pytest.fixture
def database_kind() -> str:
    """What is stored is tested on both databases in lockers/."""
    return "sqlite"


@pytest.fixture
async def office(
    service: Service, cheap_passwords: Passwords, tmp_path: Path, draft: dict[str, Any]
) -> LockerOffice:
    return await open_office(service, cheap_passwords, tmp_path, draft)


@pytest.mark.parametrize("state", ["held", "ready", "expired"])
async def test_a_loader_gives_the_second_signature_for_a_new_code(
    office: LockerOffice, state: str
) -> None:
    errand = await office.in_state(state)
    office.world.turn(seconds=LASTS.total_seconds() + 1)
    boss, loader = office.enter("boss", Role.SUPERVISOR), office.enter("loader", Role.LOADER)
    assert "Zwei Unterschriften nötig, 0 geleistet" in office.page(loader, errand)
    office.sign(loader, errand)
    with pytest.raises(SecondPersonNeeded):
        office.world.lockers.pickups.issue(errand.uid, staff_id=1)
    office.sign(boss, errand)
    assert "Zwei Unterschriften nötig, 2 geleistet" in office.page(loader, errand)
    office.world.lockers.pickups.issue(errand.uid, staff_id=1)


async def test_a_loader_gives_the_second_signature_in_a_dispute(office: LockerOffice) -> None:
    errand = await office.in_state("disputed")
    office.sign(office.enter("loader", Role.LOADER), errand)
    office.sign(office.enter("boss", Role.SUPERVISOR), errand)
    settled = office.world.lockers.pickups.settle(errand.uid, "taken", staff_id=1)
    assert settled.state == "collected"


async def test_a_loader_gives_the_second_signature_to_take_something_out(
    office: LockerOffice,
) -> None:
    errand = await office.in_state("withdrawn")
    office.sign(office.enter("loader", Role.LOADER), errand)
    office.sign(office.enter("boss", Role.SUPERVISOR), errand)
    opened = await office.world.lockers.pickups.unload(errand.uid, staff_id=1)
    assert opened.state == "unloading"


async def test_signatures_for_laying_in_still_count_for_the_first_code(
    office: LockerOffice,
) -> None:
    errand = await office.in_state("held")
    boss = office.enter("boss", Role.SUPERVISOR)
    assert "Zwei Unterschriften nötig, 2 geleistet" in office.page(boss, errand)
    office.world.lockers.pickups.issue(errand.uid, staff_id=1)
    assert "Zwei Unterschriften nötig, 0 geleistet" in office.page(boss, errand)


async def test_one_who_signs_when_one_signature_has_lapsed_completes_the_other(
    office: LockerOffice,
) -> None:
    errand = await office.in_state("held")
    pickups = office.world.lockers.pickups
    office.world.turn(minutes=40)
    pickups.sign(errand.uid, "load", staff_id=office.world.staff("third"))
    office.world.turn(minutes=30)
    loader = office.enter("loader", Role.LOADER)
    assert "Zwei Unterschriften nötig, 1 geleistet" in office.page(loader, errand)
    office.sign(loader, errand)
    pickups.issue(errand.uid, staff_id=1)


async def test_the_button_that_would_work_stands_out(office: LockerOffice) -> None:
    errand = await office.in_state("withdrawn")
    boss, loader = office.enter("boss", Role.SUPERVISOR), office.enter("loader", Role.LOADER)
    assert main_button(office.page(loader, errand)) == "Unterschreiben"
    for client in (boss, loader):
        office.sign(client, errand)
    assert main_button(office.page(loader, errand)) == "Fach zum Ausräumen öffnen"
    await office.world.lockers.pickups.unload(errand.uid, staff_id=1)
    office.world.turn(seconds=LASTS.total_seconds() + 1)
    other = office.enter("other", Role.LOADER)  # the sessions of the two have ended by now
    assert main_button(office.page(other, errand)) == "Fach ist leer"


def main_button(page: str) -> str:
    main = page.partition("<main")[2].partition("</main>")[0]
    (found,) = re.findall(r'kern-btn--primary"[^>]*><span[^>]*>([^<]+)<', main)
    return str(found)


async def test_who_may_not_sign_is_told_what_is_missing(office: LockerOffice) -> None:
    errand = await office.in_state("ready")
    page = office.page(office.enter("clerk", Role.CLERK), errand)
    assert "Zwei Unterschriften nötig, 0 geleistet" in page
    assert "Unterschreiben" not in page


@pytest.mark.parametrize("state", ["load_open", "collected"])
async def test_there_is_nothing_to_sign_while_nothing_can_be_done(
    office: LockerOffice, state: str
) -> None:
    errand = await office.in_state("disputed" if state == "collected" else state)
    if state == "collected":
        for who in ("third", "fourth"):
            staff_id = office.world.staff(who)
            office.world.lockers.pickups.sign(errand.uid, "override", staff_id=staff_id)
        office.world.lockers.pickups.settle(errand.uid, "taken", staff_id=1)
    page = shown(office.enter("boss", Role.SUPERVISOR).get(f"/pickups/pickup/{errand.uid}"))
    assert "Unterschr" not in page


async def test_other_documents_need_no_signature(office: LockerOffice) -> None:
    case_id, staff_id = office.case("licence-exchange"), office.world.staff("first")
    errand = office.world.lockers.pickups.reserve(
        case_id, "licence-card", "main", staff_id=staff_id
    )
    assert "Unterschr" not in office.page(office.enter("boss", Role.SUPERVISOR), errand)
