"""A bridge over a cabinet of the test's own, and tokens for it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from locker_bridge.base import Cabinet, Door, Reading
from locker_bridge.errors import BoardUnavailable, NotSent, OutcomeUnknown, UnknownDoor
from locker_bridge.journal.journal import Journal
from locker_bridge.service.cabinet_watch import CabinetWatch
from locker_bridge.service.doors import DoorTimings
from locker_bridge.service.releases import Releases
from locker_bridge.soak.signer import Signer, write_public_key
from locker_bridge.tokens import Challenges, PublicKeys, Verifier

CABINET = "main"


class HandCabinet:
    """A cabinet whose doors and failures the test decides. `pulses` is what solenoids did."""

    def __init__(self, count: int = 4) -> None:
        self.open = {Door(n): False for n in range(1, count + 1)}
        self.pulses: list[int] = []
        self.fails: str | None = None
        self.before_read: Callable[[], None] = lambda: None
        self.clock_s: Callable[[], float] = lambda: 0.0
        self.sticks = False

    def doors(self) -> tuple[Door, ...]:
        return tuple(self.open)

    def read_all(self) -> Mapping[Door, Reading]:
        self.before_read()
        if self.fails == "silent":
            raise BoardUnavailable("silent")
        return {door: self._reading(door) for door in self.open}

    def read(self, door: Door) -> Reading:
        if door not in self.open:
            raise UnknownDoor("no such door")
        return self.read_all()[door]

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        if self.clock_s() > deadline_s:
            raise NotSent("too late")
        if self.fails == "not_sent":
            raise NotSent("unplugged")
        if self.fails != "lost":
            self.pulses.append(door.number)
            self.open[door] = self.open[door] or not self.sticks
        on_sent()
        if self.fails in {"unknown", "lost"}:
            raise OutcomeUnknown("silence")

    def _reading(self, door: Door) -> Reading:
        return Reading.OPEN if self.open[door] else Reading.CLOSED


class Rig:
    """Service, journal and clock of one bridge; `restart` begins anew on the same journal."""

    def __init__(
        self,
        folder: Path,
        cabinet: Cabinet | None = None,
        on_step: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.folder = folder
        self.cabinet = cabinet if cabinet is not None else HandCabinet()
        self.now_s = 1_800_000_000.0
        self.monotonic_s = 1000.0
        if isinstance(self.cabinet, HandCabinet):
            self.cabinet.clock_s = self.clock_s
        self._on_step = on_step
        key_file = folder / "tokens.pub"
        key = Ed25519PrivateKey.generate()
        write_public_key(key, key_file)
        self.signer = Signer(key, CABINET)
        self.keys = PublicKeys(key_file)
        self._seq = 0
        self.start()

    @property
    def hands(self) -> HandCabinet:
        assert isinstance(self.cabinet, HandCabinet)
        return self.cabinet

    def clock_s(self) -> float:
        return self.monotonic_s

    def start(self) -> None:
        self.journal = Journal(self.folder / "journal.sqlite3", on_step=self._on_step)
        self.challenges = Challenges(self.clock_s)
        self.verifier = Verifier(CABINET, self.keys, self.challenges, lambda: self.now_s)
        self.watch = CabinetWatch(self.cabinet, self.journal, DoorTimings(), clock_s=self.clock_s)
        self.releases = Releases(
            self.cabinet, self.watch, self.journal, self.verifier, clock_s=self.clock_s
        )
        self.releases.recover()
        self.watch.poll()

    def restart(self) -> None:
        self.journal.close()
        self.start()

    def claims(self, door: int = 1, **changes: Any) -> dict[str, Any]:
        """Claims of a good release token, with changes; None leaves a claim out."""
        self._seq += 1
        claims = {
            "iss": "casework",
            "aud": f"bridge:{CABINET}",
            "sub": "a" * 32,
            "op": "pickup",
            "compartment": door,
            "seq": self._seq,
            "jti": secrets.token_hex(16),
            "challenge": self.challenges.issue(),
            "iat": int(self.now_s),
            "exp": int(self.now_s) + 30,
        }
        return {name: value for name, value in (claims | changes).items() if value is not None}

    def token(self, door: int = 1, **changes: Any) -> str:
        return self.signer.sign(self.claims(door, **changes))

    def poll(self, seconds: float = 0.5) -> None:
        self.monotonic_s += seconds
        self.watch.poll()
