"""Pages of pick-ups: who may sign for an identity document, and what its signatures count for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from tests.tools.casework.conftest import Service
from tests.tools.casework.lockers.world import World, make_world
from tests.tools.casework.staff_client import enter, post, shown
from tools.casework.lockers.approvals import LASTS
from tools.casework.lockers.errands import Errand
from tools.casework.lockers.errors import SecondPersonNeeded
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.printing import DraftPrinter
from tools.casework.staff.roles import Role
from tools.casework.staff.throttle import Throttles
from tools.casework.store.schema import cases
from tools.casework.web.app import build_app
from tools.forms.export.pdf import FONTS


@pytest.fixture
def database_kind() -> str:
    """What is stored is tested on both databases in lockers/."""
    return "sqlite"


@dataclass
class Office:
    """A case service with lockers, and colleagues who log in to it."""

    world: World
    service: Service

    draft: dict[str, Any]

    def enter(self, name: str, *roles: Role) -> TestClient:
        return enter(self.service, name, *roles)

    def page(self, client: TestClient, errand: Errand) -> str:
        answer = client.get(f"/pickups/pickup/{errand.uid}")
        assert answer.status_code == 200
        return str(answer.text)

    def sign(self, client: TestClient, errand: Errand) -> None:
        """Press the button of the page."""
        found = re.search(r'name="purpose" value="([a-z]+)"', self.page(client, errand))
        assert found is not None, "there is nothing to sign"
        path = f"/pickups/pickup/{errand.uid}/sign"
        assert post(client, path, {"purpose": found[1]}).status_code == 303

    def case(self, service: str) -> int:
        reference = self.service.post(self.draft | {"service": service}).json()["reference"]
        with self.service.prepared.database.read() as connection:
            query = select(cases.c.id).where(cases.c.reference == reference)
            return int(connection.execute(query).scalar_one())

    async def in_state(self, state: str) -> Errand:
        """A passport that two colleagues have laid in, by now in this state."""
        pickups, first = self.world.lockers.pickups, self.world.staff("first")
        second = self.world.staff("second")
        errand = pickups.reserve(self.case("passport"), "passport", "main", staff_id=first)
        for who in (first, second):
            pickups.sign(errand.uid, "load", staff_id=who)
        await pickups.load(errand.uid, staff_id=first)
        await self.world.follow()
        if state == "load_open":
            return self.world.get(errand.uid)
        self.world.bridge.close(self.world.door(errand))
        await self.world.follow()
        pickups.laid_in(errand.uid, staff_id=first)
        if state not in {"held", "withdrawn"}:
            pickups.issue(errand.uid, staff_id=first)
        if state == "withdrawn":
            pickups.withdraw(errand.uid, staff_id=first)
        if state == "expired":
            self.world.turn(days=8)
            await self.world.sweep()
        if state == "disputed":
            self.world.bridge.say(self.world.door(errand), "forced_open")
            await self.world.follow()
        assert self.world.get(errand.uid).state == state
        return self.world.get(errand.uid)


@pytest.fixture
async def office(
    service: Service, cheap_passwords: Passwords, tmp_path: Path, draft: dict[str, Any]
) -> Office:
    world = make_world(service.prepared.foundation, service.clock, tmp_path)
    await world.follow()
    app = build_app(
        service.settings,
        service.prepared,
        store=service.store,
        labels=service.labels,
        printer=DraftPrinter(fonts_dir=FONTS),
        passwords=cheap_passwords,
        throttles=Throttles.new(service.clock.seconds),
        lockers=world.lockers,
    )
    return Office(world, replace(service, app=app), draft)


@pytest.mark.parametrize("state", ["held", "ready", "expired"])
async def test_a_loader_gives_the_second_signature_for_a_new_code(
    office: Office, state: str
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


async def test_a_loader_gives_the_second_signature_in_a_dispute(office: Office) -> None:
    errand = await office.in_state("disputed")
    office.sign(office.enter("loader", Role.LOADER), errand)
    office.sign(office.enter("boss", Role.SUPERVISOR), errand)
    settled = office.world.lockers.pickups.settle(errand.uid, "taken", staff_id=1)
    assert settled.state == "collected"


async def test_a_loader_gives_the_second_signature_to_take_something_out(office: Office) -> None:
    errand = await office.in_state("withdrawn")
    office.sign(office.enter("loader", Role.LOADER), errand)
    office.sign(office.enter("boss", Role.SUPERVISOR), errand)
    await office.world.lockers.pickups.unload(errand.uid, staff_id=1)


async def test_signatures_for_laying_in_still_count_for_the_first_code(office: Office) -> None:
    errand = await office.in_state("held")
    boss = office.enter("boss", Role.SUPERVISOR)
    assert "Zwei Unterschriften nötig, 2 geleistet" in office.page(boss, errand)
    office.world.lockers.pickups.issue(errand.uid, staff_id=1)
    assert "Zwei Unterschriften nötig, 0 geleistet" in office.page(boss, errand)


async def test_one_who_signs_when_one_signature_has_lapsed_completes_the_other(
    office: Office,
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


async def test_who_may_not_sign_is_told_what_is_missing(office: Office) -> None:
    errand = await office.in_state("ready")
    page = office.page(office.enter("clerk", Role.CLERK), errand)
    assert "Zwei Unterschriften nötig, 0 geleistet" in page
    assert "Unterschreiben" not in page


@pytest.mark.parametrize("state", ["load_open", "collected"])
async def test_there_is_nothing_to_sign_while_nothing_can_be_done(
    office: Office, state: str
) -> None:
    errand = await office.in_state("disputed" if state == "collected" else state)
    if state == "collected":
        for who in ("third", "fourth"):
            staff_id = office.world.staff(who)
            office.world.lockers.pickups.sign(errand.uid, "override", staff_id=staff_id)
        office.world.lockers.pickups.settle(errand.uid, "taken", staff_id=1)
    page = shown(office.enter("boss", Role.SUPERVISOR).get(f"/pickups/pickup/{errand.uid}"))
    assert "Unterschr" not in page


async def test_other_documents_need_no_signature(office: Office) -> None:
    case_id, staff_id = office.case("licence-exchange"), office.world.staff("first")
    errand = office.world.lockers.pickups.reserve(
        case_id, "licence-card", "main", staff_id=staff_id
    )
    assert "Unterschr" not in office.page(office.enter("boss", Role.SUPERVISOR), errand)
