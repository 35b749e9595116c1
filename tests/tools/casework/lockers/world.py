"""A case service's lockers with two cabinets, three terminals and a clock to turn."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher
from sqlalchemy import func, insert, select

from tests.tools.casework.conftest import Clock
from tests.tools.casework.lockers.fake_bridge import FakeBridge
from tools.casework.foundation import Foundation
from tools.casework.letters.letter import LetterCode
from tools.casework.lockers.admission import Asker
from tools.casework.lockers.assembly import Lockers, Outside, build_lockers
from tools.casework.lockers.codes import CodeHashes
from tools.casework.lockers.errands import Errand
from tools.casework.lockers.tokens import new_id
from tools.casework.reference import new_reference
from tools.casework.settings import (
    BridgeOptions,
    CaseworkSettings,
    LockerOptions,
    TerminalOptions,
)
from tools.casework.store.evidence import read_evidence
from tools.casework.store.schema import audit, cases, compartments, keypad_failures, staff

MAIN = Asker("main", "main", "device-of-main")
SIDE = Asker("side", "main", "device-of-side")
ANNEX = Asker("annex", "annex", "device-of-annex")

DEREGISTRATION = ("part_one", "plates", "trailer_list")


@dataclass
class World:
    """Everything a test of lockers needs."""

    foundation: Foundation
    clock: Clock
    settings: CaseworkSettings
    bridges: dict[str, FakeBridge]
    documents: dict[str, tuple[str, ...]] = field(default_factory=dict)
    seconds: float = 1000.0
    lockers: Lockers = field(init=False)

    def __post_init__(self) -> None:
        self.restart()

    @property
    def bridge(self) -> FakeBridge:
        return self.bridges["main"]

    def restart(self) -> None:
        """The process starts anew on the same database."""
        hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        key_file = self.foundation.key_file
        self.lockers = build_lockers(
            self.settings,
            self.foundation,
            lambda reference: self.documents.get(reference, ()),
            Outside(
                clock=self.clock,
                monotonic=lambda: self.seconds,
                connect=lambda cabinet, _: self.bridges[cabinet].client(),
                hashes=CodeHashes(lambda: key_file.keys.pepper, hasher),
            ),
        )

    def turn(self, **by: float) -> None:
        """Time passes for both clocks."""
        before = self.clock.seconds()
        self.clock.turn(**by)
        self.seconds += self.clock.seconds() - before

    async def follow(self) -> None:
        """What the bridges have told so far is worked in."""
        for follower in self.lockers.followers.values():
            await follower.follow()

    async def sweep(self) -> None:
        await self.lockers.sweep.once()

    def staff(self, name: str) -> int:
        with self.foundation.database.write() as connection:
            return int(
                connection.execute(
                    insert(staff)
                    .values(name=name, password_hash="-", created_at=self.clock())
                    .returning(staff.c.id)
                ).scalar_one()
            )

    def case(self, service: str = "licence-exchange", terminal: str = "main") -> tuple[int, str]:
        """A case without content; return its row id and its reference."""
        reference, now = new_reference("NEU"), self.clock()
        with self.foundation.database.write() as connection:
            row = connection.execute(
                insert(cases)
                .values(
                    uid=new_id(),
                    reference=reference,
                    received_at=now,
                    idempotency_key=reference,
                    body_sha256="-",
                    kind="application",
                    status="received",
                    service=service,
                    form_version="1",
                    language="de",
                    conversation="c-1",
                    terminal=terminal,
                    started_at=now,
                    changed_at=now,
                )
                .returning(cases.c.id)
            ).scalar_one()
            self.foundation.sealer.new_case_key(connection, row)
        self.documents[reference] = DEREGISTRATION if service.startswith("vehicle") else ()
        return int(row), reference

    async def ready(
        self,
        *,
        item: str = "licence-card",
        service: str = "licence-exchange",
        cabinet: str = "main",
        loaders: tuple[int, ...] | None = None,
    ) -> tuple[Errand, LetterCode]:
        """A pick-up that was laid in, with its code."""
        pickups, bridge = self.lockers.pickups, self.bridges[cabinet]
        loaders = loaders or (self.staff(f"loader-{self.count_staff()}"),)
        case_id, _ = self.case(service)
        errand = pickups.reserve(case_id, item, cabinet, staff_id=loaders[0])
        for loader in loaders:
            pickups.sign(errand.uid, "load", staff_id=loader)
        await pickups.load(errand.uid, staff_id=loaders[0])
        await self.follow()
        bridge.close(self.door(errand))
        await self.follow()
        pickups.laid_in(errand.uid, staff_id=loaders[0])
        return pickups.issue(errand.uid, staff_id=loaders[0])

    def door(self, errand: Errand) -> int:
        assert errand.door is not None
        return errand.door

    def count_staff(self) -> int:
        with self.foundation.database.read() as connection:
            return int(connection.execute(select(func.count()).select_from(staff)).scalar_one())

    def failures(self) -> int:
        with self.foundation.database.read() as connection:
            return int(
                connection.execute(select(func.count()).select_from(keypad_failures)).scalar_one()
            )

    def get(self, uid: str) -> Errand:
        with self.foundation.database.read() as connection:
            return self.lockers.errands.get(connection, uid)

    def use(self, door: int, cabinet: str = "main") -> str:
        with self.foundation.database.read() as connection:
            return str(
                connection.execute(
                    select(compartments.c.use).where(
                        compartments.c.cabinet == cabinet, compartments.c.door == door
                    )
                ).scalar_one()
            )

    def evidence(self, case_id: int) -> dict[str, str]:
        with self.foundation.database.read() as connection:
            return {row.item: row.state for row in read_evidence(connection, case_id)}

    def audit(self) -> list[Any]:
        with self.foundation.database.read() as connection:
            return list(connection.execute(select(audit).order_by(audit.c.seq)))

    def actions(self, subject: str) -> list[str]:
        return [row.action for row in self.audit() if row.subject == subject]


def make_world(
    foundation: Foundation, clock: Clock, folder: Path, *, doors: int = 4, **options: Any
) -> World:
    key_file = foundation.key_file
    bridges = {
        "main": FakeBridge(
            "main",
            lambda: key_file.keys,
            clock,
            dict.fromkeys(range(1, doors + 1), "closed"),
            sizes={1: "l", 2: "s", 3: "s", 4: "m"},
        ),
        "annex": FakeBridge("annex", lambda: key_file.keys, clock, {1: "closed"}),
    }
    settings = CaseworkSettings(
        data_dir=folder,
        reference_prefix="NEU",
        lockers=LockerOptions(
            bridges={"main": BridgeOptions(), "annex": BridgeOptions()},
            token_public_keys_file=folder / "tokens.pub",
            **options,
        ),
        terminal=TerminalOptions(
            cabinets={"main": "main", "side": "main", "annex": "annex"}, client_dir=folder
        ),
    )
    return World(foundation, clock, settings, bridges)


def wrong(code: LetterCode) -> str:
    """Another code with the same selector."""
    digits = code.typed.replace(" ", "")[2:]
    other = "0" if digits[-1] != "0" else "1"
    return code.typed[:2] + digits[:-1] + other
