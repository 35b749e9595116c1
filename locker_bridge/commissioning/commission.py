"""Learns a cabinet: echo, polarity, byte order, and the lock of every door."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from locker_bridge.base import Door, Reading
from locker_bridge.commissioning.hands import Hand
from locker_bridge.commissioning.wiring import Bits, Learned, check_shut, differing
from locker_bridge.door_map import DoorMap, Place
from locker_bridge.errors import ConfigurationError
from locker_bridge.profiles.base import BadFrame, Lock, Profile, Wiring
from locker_bridge.transport.base import Port
from locker_bridge.transport.line import Line, LineTimings

RAW = Wiring(closed_bit=1)
"""Readings with this wiring are bits: closed stands for 1."""
ECHO_TRIES = 3
NO_ANSWER = "no board answers: check power, wiring (A/B swapped?), the port and --profile"


@dataclass(frozen=True)
class Plan:
    """What is to be commissioned. Times in seconds."""

    cabinet: str
    doors: int
    columns: int
    open_within_s: float = 10.0
    shut_within_s: float = 120.0
    settle_s: float = 0.0
    """How long to look for a second door that opens with the first one."""
    poll_s: float = 0.1


def detect_echo(port: Port, profile: Profile, timeout_s: float = 1.5) -> bool:
    """Whether the adapter sends back what is written.

    Raises:
        ConfigurationError: no board answers, or never undamaged.
    """
    board = profile.first_board
    request = profile.status(board)

    def whole(reply: bytes) -> bool:
        try:
            profile.read_status(board, reply, RAW)
        except BadFrame:
            return False
        return True

    for _ in range(ECHO_TRIES):
        port.drain()
        port.write(request.frame)
        answer = port.read(request.reply_size, timeout_s)
        if whole(answer):
            return False
        answer += port.read(len(request.frame), timeout_s)
        if answer.startswith(request.frame) and whole(answer[len(request.frame) :]):
            return True
    raise ConfigurationError(NO_ANSWER)


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
        size = self._profile.locks_per_board
        check_shut(locks, shut, size)
        learned = Learned()
        places: dict[Door, Place] = {}
        for number, lock in enumerate(locks, start=1):
            self._pulse(lock)
            changed = self._wait_for_change(lock, shut)
            learned = learned.after(lock, changed, shut, size)
            if standing_open := learned.standing_open(locks, shut, size):
                raise differing(standing_open)
            door = Door(self._hand.number_of(number))
            if door in places:
                raise ConfigurationError(f"door {door.number} was found twice")
            places[door] = Place(door, lock, *divmod(number - 1, self._plan.columns))
            self._wait_until_shut(door, shut)
            self._say(f"door {door.number}: lock {lock.number} of board {lock.board}")
        return DoorMap(
            cabinet=self._plan.cabinet,
            profile=self._profile.name,
            wiring=Wiring(int(bool(learned.closed)), self._echo, bool(learned.reversed_bytes)),
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

    def _pulse(self, lock: Lock) -> None:
        request = self._profile.unlock(lock)
        # No deadline: whoever commissions stands in front of the doors and waits.
        reply = self._line.order(request, lambda: None, math.inf)
        if request.reply_size:
            try:
                self._profile.check_unlocked(lock, reply)
            except BadFrame as error:
                raise ConfigurationError(
                    f"the board's answer to lock {lock.number} is damaged: {error.message}"
                ) from error

    def _wait_for_change(self, lock: Lock, shut: Bits) -> Lock:
        """The sensor that shows the opened door; it must be the only one."""

        def changed() -> list[Lock]:
            now = self._bits(list(shut))
            return [place for place in now if now[place] != shut[place]]

        name = f"lock {lock.number} of board {lock.board}"
        if not self._wait_for(lambda: bool(changed()), self._plan.open_within_s):
            raise ConfigurationError(
                f"{name}: no door was seen to open within {self._plan.open_within_s:.0f} s: is the "
                "door stuck, do the locks have power, is a sensor connected?"
            )
        self._sleep(self._plan.settle_s)
        found = changed()
        if len(found) != 1:
            raise ConfigurationError(
                f"{name}: several doors answer to one pulse, or a sensor flutters: check the wiring"
            )
        return found[0]

    def _wait_until_shut(self, door: Door, shut: Bits) -> None:
        self._hand.shut(door.number)
        if not self._wait_for(lambda: self._bits(list(shut)) == shut, self._plan.shut_within_s):
            raise ConfigurationError(
                f"door {door.number} was not seen shut within {self._plan.shut_within_s:.0f} s"
            )

    def _wait_for(self, done: Callable[[], bool], limit_s: float) -> bool:
        end_s = self._clock_s() + limit_s
        while not done():
            if self._clock_s() > end_s:
                return False
            self._sleep(self._plan.poll_s)
        return True


def line_for(port: Port, timings: LineTimings | None = None, *, echo: bool) -> Line:
    """A line over a port that is open already."""
    return Line(lambda: port, timings or LineTimings(), echo=echo)
