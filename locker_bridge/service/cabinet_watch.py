"""The doors as they are now: polls the sensors, keeps the states, writes what happens."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import structlog

from locker_bridge.base import Cabinet, Door, Reading
from locker_bridge.errors import BoardUnavailable, JournalError, Starting, UnknownDoor
from locker_bridge.journal.journal import Journal, iso_now
from locker_bridge.journal.records import ReleaseState
from locker_bridge.service import doors
from locker_bridge.service.doors import Change, DoorState, DoorTimings, Status

STALE_AFTER_S = 30.0
"""More than three polls of a silent board take: then the polling itself has ended."""
SWITCHES = frozenset({"disable", "enable"})
"""Operations that pulse nothing."""
_RELEASE_STATES: Mapping[DoorState, ReleaseState] = {
    DoorState.OPEN: "opened",
    DoorState.CLOSED: "closed",
}

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Polls:
    """How the last polls of the sensors went."""

    failed_in_row: int = 0
    failed: int = 0
    done: int = 0


@dataclass(frozen=True)
class Shown:
    """A door's state and since when (ISO 8601, UTC)."""

    state: DoorState
    since: str


class CabinetWatch:
    """States of all doors. `poll` is called every half second; everything else is quick."""

    def __init__(
        self,
        cabinet: Cabinet,
        journal: Journal,
        timings: DoorTimings,
        *,
        stale_after_s: float = STALE_AFTER_S,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._cabinet = cabinet
        self._journal = journal
        self._timings = timings
        self._stale_after_s = stale_after_s
        self._clock_s = clock_s
        self._lock = threading.RLock()
        self._read_at_s: float | None = None
        self._polled_at_s = clock_s()
        self._since: dict[Door, str] = {}
        self.polls = Polls()
        self._doors = self._remembered()

    def states(self) -> Mapping[Door, Status]:
        """The state of every door."""
        with self._lock:
            return dict(self._doors)

    def shown(self) -> Mapping[Door, Shown]:
        """The state of every door with the time it began."""
        with self._lock:
            return {door: Shown(at.state, self._since[door]) for door, at in self._doors.items()}

    def state(self, door: Door) -> DoorState:
        """The state of a door. Raises UnknownDoor."""
        with self._lock:
            if door not in self._doors:
                raise UnknownDoor(f"the door map has no door {door.number}")
            return self._doors[door].state

    def releasable(self, door: Door) -> DoorState:
        """The state of a door that is about to be released.

        Raises:
            UnknownDoor: there is no such door.
            Starting: no sensor was read since the start; what is remembered may be wrong by now.
            BoardUnavailable: the sensors are not read any more.
        """
        state = self.state(door)
        if self._read_at_s is None and self.polls.failed_in_row == 0:
            raise Starting("the doors were not read yet")
        if self._read_at_s is None or self.stale_s is not None:
            raise BoardUnavailable("the doors are not read any more")
        return state

    @property
    def stale_s(self) -> float | None:
        """How long ago the last poll ended, if so long that the polling must have stopped."""
        age_s = self._clock_s() - self._polled_at_s
        return age_s if age_s > self._stale_after_s else None

    @property
    def releasing(self) -> bool:
        """Whether a lock was pulsed whose door was not seen open yet."""
        with self._lock:
            return any(s.state is DoorState.RELEASING for s in self._doors.values())

    def poll(self) -> None:
        """Read every sensor once and let time pass for every door."""
        readings: Mapping[Door, Reading] = {}
        try:
            readings = self._cabinet.read_all()
            self.polls = Polls(0, self.polls.failed, self.polls.done + 1)
        except BoardUnavailable:
            old = self.polls
            self.polls = Polls(old.failed_in_row + 1, old.failed + 1, old.done + 1)
            if old.failed_in_row == 0:
                log.warning("board_unavailable")
        with self._lock:
            now = self._polled_at_s = self._clock_s()
            for door, status in self._doors.items():
                self._apply(door, doors.read(status, readings.get(door), now, self._timings))
            if readings:
                self._read_at_s = now

    def released(self, door: Door, release: str) -> None:
        """A pulse is about to be sent."""
        with self._lock:
            change = doors.released(self._doors[door], release, self._clock_s())
            # The intent is written down already: the door must count as releasing in any case.
            self._apply(door, change, keep=True)

    def not_released(self, door: Door) -> None:
        """The pulse was not sent after all."""
        with self._lock:
            self._apply(door, doors.not_released(self._doors[door], self._clock_s()), keep=True)

    def set_service(self, door: Door, *, enabled: bool) -> None:
        """Put a door into or out of service."""
        change = doors.enabled if enabled else doors.disabled
        with self._lock:
            self._apply(door, change(self._doors[door], self._clock_s()), keep=True)

    def _apply(self, door: Door, change: Change, *, keep: bool = False) -> None:
        """Keep a new state once it is written down; a full disk is tried again at the next poll."""
        status, notices = change
        before = self._doors[door]
        if notices:
            release_state = _RELEASE_STATES.get(status.state) if "door" in notices else None
            try:
                self._journal.happened(
                    notices,
                    door.number,
                    status.state,
                    release=status.release,
                    detail=f"was {before.state}" if status.state is not before.state else "",
                    release_state=release_state if status.release else None,
                )
            except JournalError as error:
                log.error("event_not_written", code=error.code, door=door.number)
                if not keep:
                    return
        if status.state is not before.state:
            self._since[door] = iso_now()
        self._doors[door] = status

    def _remembered(self) -> dict[Door, Status]:
        """States as they were written last; an interrupted release leaves its door releasing."""
        now = self._clock_s()
        known = self._journal.doors()
        unfinished = {
            item.door: item.jti for item in self._journal.unfinished() if item.op not in SWITCHES
        }
        states = {}
        for door in self._cabinet.doors():
            state, release, since = known.get(
                door.number, (DoorState.UNKNOWN.value, None, iso_now())
            )
            self._since[door] = since
            # Since when an open door was open is not known: it counts from now.
            status = Status(DoorState(state), now, release, opened_s=now, before=DoorState.OPEN)
            if state == DoorState.CLOSED:
                status = Status(DoorState.CLOSED, now)
            if door.number in unfinished:
                status = Status(DoorState.RELEASING, now, unfinished[door.number])
            states[door] = status
        return states
