"""Learns a cabinet: echo, polarity, byte order, and the lock of every door."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from locker_bridge.base import Door, Reading
from locker_bridge.commissioning.hands import Hand
from locker_bridge.door_map import DoorMap, Place
from locker_bridge.errors import ConfigurationError
from locker_bridge.profiles.base import BadFrame, Lock, Profile, Wiring
from locker_bridge.transport.base import Port
from locker_bridge.transport.line import Line, LineTimings

RAW = Wiring(closed_bit=1)
"""Readings with this wiring are bits: closed stands for 1."""
Bits = Mapping[Lock, bool]


@dataclass(frozen=True)
class Plan:
    """What is to be commissioned. Times in seconds."""

    cabinet: str
    doors: int
    columns: int
    open_within_s: float = 10.0
    shut_within_s: float = 120.0
    poll_s: float = 0.1


def detect_echo(port: Port, profile: Profile, timeout_s: float = 1.5) -> bool:
    """Whether the adapter sends back what is written.

    Raises:
        ConfigurationError: nothing answers.
    """
    request = profile.status(profile.first_board)
    port.drain()
    port.write(request.frame)
    answer = port.read(len(request.frame) + request.reply_size, timeout_s)
    if not answer:
        raise ConfigurationError(
            "no board answers: check power, wiring (A/B swapped?), the port and --profile"
        )
    return answer.startswith(request.frame)


class Commissioning:
    """Opens one door after the other. `say` gets a line of progress each."""

    def __init__(
        self,
        plan: Plan,
        profile: Profile,
        line: Line,
        hand: Hand,
        *,
        echo: bool,
        say: Callable[[str], None] = print,
        clock_s: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._plan = plan
        self._profile = profile
        self._line = line
        self._hand = hand
        self._echo = echo
        self._say = say
        self._clock_s = clock_s
        self._sleep = sleep

    def run(self) -> DoorMap:
        """Commission the cabinet.

        Raises:
            ConfigurationError: a door stands open, none or several answer to a lock, one is
                found twice, or one is not shut in time.
            BoardUnavailable: a board does not answer.
        """
        locks = self._locks()
        shut = self._bits(locks)
        closed = self._polarity(shut)
        reversed_bytes: bool | None = None
        places: dict[Door, Place] = {}
        for number, lock in enumerate(locks, start=1):
            self._pulse(lock)
            changed = self._wait_for_change(shut)
            reversed_bytes = self._order(lock, changed, reversed_bytes)
            door = Door(self._hand.number_of(number))
            if door in places:
                raise ConfigurationError(f"door {door.number} was found twice")
            row, column = divmod(number - 1, self._plan.columns)
            places[door] = Place(door, lock, row, column)
            self._hand.shut(door.number)
            self._wait_for(lambda: self._bits(locks) == shut, self._plan.shut_within_s, "shut")
            self._say(f"door {door.number}: lock {lock.number} of board {lock.board}")
        return DoorMap(
            cabinet=self._plan.cabinet,
            profile=self._profile.name,
            wiring=Wiring(int(closed), self._echo, bool(reversed_bytes)),
            places=tuple(places[door] for door in sorted(places)),
            simulated=self._hand.simulated,
            commissioned_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )

    def _locks(self) -> list[Lock]:
        per_board, first = self._profile.locks_per_board, self._profile.first_board
        return [
            Lock(first + index // per_board, index % per_board + 1)
            for index in range(self._plan.doors)
        ]

    def _bits(self, locks: list[Lock]) -> Bits:
        """All sensors' bits of the boards that carry these locks."""
        found: dict[Lock, bool] = {}
        for board in sorted({lock.board for lock in locks}):
            readings = self._line.ask(
                self._profile.status(board),
                lambda reply, board=board: self._profile.read_status(board, reply, RAW),  # type: ignore[misc]
            )
            found |= {lock: reading is Reading.CLOSED for lock, reading in readings.items()}
        return found

    def _polarity(self, shut: Bits) -> bool:
        """The bit of a shut door: all doors are shut now, places without a lock may differ."""
        wanted = [shut[lock] for lock in self._locks()]
        if all(wanted) or not any(wanted):
            return wanted[0]
        few = sum(wanted) * 2 < len(wanted)
        odd = [str(i) for i, bit in enumerate(wanted, start=1) if bit == few]
        raise ConfigurationError(f"shut all doors first; number {', '.join(odd)} differs")

    def _pulse(self, lock: Lock) -> None:
        request = self._profile.unlock(lock)
        reply = self._line.order(request, lambda: None)
        if request.reply_size:
            try:
                self._profile.check_unlocked(lock, reply)
            except BadFrame as error:
                raise ConfigurationError(
                    f"the board's answer to lock {lock.number} is damaged: {error.message}"
                ) from error

    def _wait_for_change(self, shut: Bits) -> Lock:
        locks = self._locks()
        changed: list[Lock] = []

        def opened() -> bool:
            now = self._bits(locks)
            changed[:] = [lock for lock in now if now[lock] != shut[lock]]
            return bool(changed)

        self._wait_for(opened, self._plan.open_within_s, "open")
        if len(changed) != 1:
            raise ConfigurationError("several doors answer to one pulse: check the wiring")
        return changed[0]

    def _order(self, lock: Lock, changed: Lock, known: bool | None) -> bool | None:
        """Whether the bytes of a status are reversed, as this door shows; None if both fit."""
        size = self._profile.locks_per_board
        byte, bit = divmod(lock.number - 1, 8)
        mirrored = Lock(lock.board, (size // 8 - 1 - byte) * 8 + bit + 1)
        if changed == lock and changed == mirrored:
            return known
        found = {lock: False, mirrored: True}.get(changed)
        if found is None or (known is not None and found != known):
            raise ConfigurationError(
                f"lock {lock.number} of board {lock.board} moved another sensor: check the wiring"
            )
        return found

    def _wait_for(self, done: Callable[[], bool], limit_s: float, what: str) -> None:
        end_s = self._clock_s() + limit_s
        while not done():
            if self._clock_s() > end_s:
                raise ConfigurationError(f"no door was seen to {what} within {limit_s:.0f} s")
            self._sleep(self._plan.poll_s)


def line_for(port: Port, *, echo: bool) -> Line:
    """A line over a port that is open already."""
    return Line(lambda: port, LineTimings(), echo=echo)
