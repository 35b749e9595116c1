"""A bridge on a simulated cabinet: everything real but the solenoids, without HTTP."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from locker_bridge.base import Cabinet, Door
from locker_bridge.cabinet import SerialCabinet
from locker_bridge.door_map import DoorMap, Place
from locker_bridge.journal.journal import Journal
from locker_bridge.profiles.base import Lock, Wiring
from locker_bridge.profiles.registry import profile
from locker_bridge.service.cabinet_watch import CabinetWatch
from locker_bridge.service.doors import DoorTimings
from locker_bridge.service.monitor import Monitor
from locker_bridge.service.releases import Releases
from locker_bridge.simulator.cabinet import SimulatedCabinet
from locker_bridge.simulator.faults import Faults
from locker_bridge.soak.signer import Signer, write_public_key
from locker_bridge.tokens import Challenges, PublicKeys, Verifier
from locker_bridge.transport.line import Line, LineTimings
from locker_bridge.transport.serial_port import SerialPort

CABINET = "soak"


@dataclass(frozen=True)
class SoakTimings:
    """Shorter than in a town hall, so that many releases fit into an hour; seconds."""

    quiet_gap_s: float = 0.002
    reply_timeout_s: float = 0.08
    poll_s: float = 0.03
    auto_close_s: float = 0.12
    jammed_after_s: float = 0.3
    ajar_after_s: float = 0.25
    alarm_after_s: float = 0.4
    unplugged_s: float = 0.25
    opens_within_s: float = 0.05

    def as_dict(self) -> dict[str, float]:
        """For the report."""
        return asdict(self)


TIMINGS = {
    "short": SoakTimings(),
    # As the bridge is delivered; only the hand that shuts the doors is quicker.
    "real": SoakTimings(
        quiet_gap_s=0.02,
        reply_timeout_s=1.5,
        poll_s=0.5,
        auto_close_s=1.2,
        jammed_after_s=10.0,
        ajar_after_s=60.0,
        alarm_after_s=180.0,
        unplugged_s=2.0,
        opens_within_s=1.0,
    ),
}


class Rig:
    """The simulator stays; the bridge can be restarted on the same journal."""

    def __init__(
        self,
        folder: Path,
        profile_name: str,
        doors: int,
        faults: Faults,
        timings: SoakTimings,
        *,
        wrap: Callable[[Cabinet], Cabinet] = lambda cabinet: cabinet,
    ) -> None:
        self._folder = folder
        self._profile = profile(profile_name)
        self._timings = timings
        self._wrap = wrap
        self.simulator = SimulatedCabinet(
            profile_name,
            doors,
            faults=faults,
            link=folder / "board",
            delay_s=timings.reply_timeout_s * 1.25,
            auto_close_s=timings.auto_close_s,
            unplugged_s=timings.unplugged_s,
        )
        self._places = self._mapped(doors)
        self._keys = folder / "tokens.pub"
        key = Ed25519PrivateKey.generate()
        write_public_key(key, self._keys)
        self.signer = Signer(key, CABINET)
        self.start()

    @property
    def silent_unlock(self) -> bool:
        """Whether the board gives no answer to an unlock."""
        return self._profile.unlock(self._places[0].lock).reply_size == 0

    def start(self) -> None:
        """Start the bridge."""
        t = self._timings
        wiring = Wiring()
        door_map = DoorMap(CABINET, self._profile.name, wiring, self._places, True, "")
        self._line = Line(
            lambda: SerialPort(self._folder / "board", self._profile.baudrate),
            LineTimings(t.quiet_gap_s, t.reply_timeout_s, 3),
        )
        cabinet = self._wrap(
            SerialCabinet(door_map, self._profile, self._line, opens_within_s=t.opens_within_s)
        )
        self.journal = Journal(self._folder / "journal.sqlite3")
        self.watch = CabinetWatch(
            cabinet, self.journal, DoorTimings(t.jammed_after_s, t.ajar_after_s, t.alarm_after_s)
        )
        self.challenges = Challenges()
        verifier = Verifier(CABINET, PublicKeys(self._keys), self.challenges)
        self.releases = Releases(cabinet, self.watch, self.journal, verifier)
        self.releases.recover()
        self._monitor = Monitor(
            self.watch,
            self.journal,
            catch_up=self.releases.catch_up,
            poll_s=t.poll_s,
            events_keep=timedelta(days=1),
        )
        self._monitor.start()

    def stop(self) -> None:
        """Stop the bridge; the simulator goes on."""
        self._monitor.stop()
        self._line.close()
        self.journal.close()

    def close(self) -> None:
        """Stop everything."""
        self.stop()
        self.simulator.close()

    def _mapped(self, doors: int) -> tuple[Place, ...]:
        size, first = self._profile.locks_per_board, self._profile.first_board
        return tuple(
            Place(Door(n + 1), Lock(first + n // size, n % size + 1), n // 4, n % 4)
            for n in range(doors)
        )
