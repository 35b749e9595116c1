"""A case service with lockers, and colleagues at its pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from fastapi.testclient import TestClient
from sqlalchemy import select

from tests.tools.casework.conftest import Service
from tests.tools.casework.lockers.world import World, make_world
from tests.tools.casework.staff_client import enter, post
from tools.casework.lockers.errands import Errand
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.printing import DraftPrinter
from tools.casework.staff.roles import Role
from tools.casework.staff.throttle import Throttles
from tools.casework.store.schema import cases
from tools.casework.web.app import build_app
from tools.forms.export.pdf import FONTS


@dataclass
class LockerOffice:
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
        reference = self.service.post(
            self.draft | {"service": service}, key=f"key-{service}"
        ).json()["reference"]
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


async def open_office(
    service: Service, passwords: Passwords, folder: Path, draft: dict[str, Any]
) -> LockerOffice:
    """The service with two cabinets, all doors shut, nothing in them."""
    world = make_world(service.prepared.foundation, service.clock, folder)
    await world.follow()
    app = build_app(
        service.settings,
        service.prepared,
        store=service.store,
        labels=service.labels,
        printer=DraftPrinter(fonts_dir=FONTS),
        passwords=passwords,
        throttles=Throttles.new(service.clock.seconds),
        lockers=world.lockers,
    )
    return LockerOffice(world, replace(service, app=app), draft)
