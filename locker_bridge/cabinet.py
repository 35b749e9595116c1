"""A cabinet of doors behind one serial line."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from locker_bridge.base import Door, Reading
from locker_bridge.door_map import DoorMap
from locker_bridge.errors import BoardUnavailable, OutcomeUnknown, UnknownDoor
from locker_bridge.profiles.base import BadFrame, Lock, Profile
from locker_bridge.transport.line import Line

OPENS_WITHIN_S = 1.0
LOOK_AGAIN_S = 0.1


class SerialCabinet:
    """Implements `locker_bridge.base.Cabinet` with a profile, a line and a door map.

    What counts as acknowledged: the board's own answer to the unlock; where that equals the command
    (as an adapter's echo would) or where the board gives none, an undamaged status of the board
    afterwards, which shows that line and board are well. Whether the door then opens is seen by
    its sensor: a door that does not is jammed, not pulsed again. Where an answer was due and none
    came, only the door itself can show what happened: `opens_within_s` is what its spring needs.
    """

    def __init__(
        self,
        door_map: DoorMap,
        profile: Profile,
        line: Line,
        *,
        opens_within_s: float = OPENS_WITHIN_S,
        clock_s: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._opens_within_s = opens_within_s
        self._clock_s = clock_s
        self._sleep = sleep
        self._locks = dict(door_map.locks())
        self._wiring = door_map.wiring
        self._profile = profile
        self._line = line

    def doors(self) -> tuple[Door, ...]:
        """All doors, in order."""
        return tuple(sorted(self._locks))

    def read_all(self) -> Mapping[Door, Reading]:
        """Read every sensor once; BoardUnavailable."""
        found: dict[Lock, Reading] = {}
        for board in sorted({lock.board for lock in self._locks.values()}):
            found |= self._status(board)
        return {door: found[lock] for door, lock in self._locks.items()}

    def read(self, door: Door) -> Reading:
        """Read one door's sensor; UnknownDoor, BoardUnavailable."""
        lock = self._lock(door)
        return self._status(lock.board)[lock]

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        """Pulse the door's lock once; UnknownDoor, NotSent, OutcomeUnknown."""
        lock = self._lock(door)
        request = self._profile.unlock(lock)
        reply = self._line.order(request, on_sent, deadline_s)
        if request.reply_size == 0:
            self._confirm_by_status(lock)
            return
        try:
            self._profile.check_unlocked(lock, reply)
        except BadFrame:
            self._confirm_by_door(lock)
        else:
            if reply == request.frame:
                self._confirm_by_status(lock)

    def _confirm_by_status(self, lock: Lock) -> Reading:
        try:
            return self._status(lock.board, urgent=True)[lock]
        except BoardUnavailable as error:
            raise OutcomeUnknown("the board does not answer since the pulse") from error

    def _confirm_by_door(self, lock: Lock) -> None:
        end_s = self._clock_s() + self._opens_within_s
        while self._confirm_by_status(lock) is not Reading.OPEN:
            if self._clock_s() >= end_s:
                raise OutcomeUnknown("the board gave no answer to the pulse and the door is shut")
            self._sleep(LOOK_AGAIN_S)

    def _status(self, board: int, *, urgent: bool = False) -> Mapping[Lock, Reading]:
        request = self._profile.status(board)
        return self._line.ask(
            request,
            lambda reply: self._profile.read_status(board, reply, self._wiring),
            urgent=urgent,
        )

    def _lock(self, door: Door) -> Lock:
        try:
            return self._locks[door]
        except KeyError:
            raise UnknownDoor(f"the door map has no door {door.number}") from None
