"""The doors as they are now: polls the sensors, keeps the states, writes what happens."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import structlog

from locker_bridge.base import Cabinet, Door, Reading
from locker_bridge.errors import BoardUnavailable, JournalError, UnknownDoor
from locker_bridge.journal.journal import Journal
from locker_bridge.service import doors
from locker_bridge.service.doors import Change, DoorState, DoorTimings, Status

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Polls:
    """How the last polls of the sensors went."""

    failed_in_row: int = 0
    failed: int = 0
    done: int = 0


class CabinetWatch:
    """States of all doors. `poll` is called every half second; everything else is quick."""

    def __init__(
        self,
        cabinet: Cabinet,
        journal: Journal,
        timings: DoorTimings,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._cabinet = cabinet
        self._journal = journal
        self._timings = timings
        self._clock_s = clock_s
        self._lock = threading.RLock()
        self.polls = Polls()
        self._doors = self._remembered()

    def states(self) -> Mapping[Door, Status]:
        """The state of every door."""
        with self._lock:
            return dict(self._doors)

    def state(self, door: Door) -> DoorState:
        """The state of a door. Raises UnknownDoor."""
        with self._lock:
            if door not in self._doors:
                raise UnknownDoor(f"the door map has no door {door.number}")
            return self._doors[door].state

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
            now = self._clock_s()
            for door, status in self._doors.items():
                self._apply(door, doors.read(status, readings.get(door), now, self._timings))

    def released(self, door: Door, release: str) -> None:
        """A pulse is about to be sent."""
        with self._lock:
            change = doors.released(self._doors[door], release, self._clock_s())
            # The intent is written down already: the door must count as releasing in any case.
            self._apply(door, change, keep=True)

    def not_released(self, door: Door) -> None:
        """The pulse was not sent after all."""
        with self._lock:
            self._apply(door, doors.not_released(self._doors[door], self._clock_s()))

    def set_service(self, door: Door, *, enabled: bool) -> None:
        """Put a door into or out of service."""
        change = doors.enabled if enabled else doors.disabled
        with self._lock:
            self._apply(door, change(self._doors[door], self._clock_s()))

    def _apply(self, door: Door, change: Change, *, keep: bool = False) -> None:
        """Keep a new state once it is written down; a full disk is tried again at the next poll."""
        status, notices = change
        before = self._doors[door]
        try:
            for notice in notices:
                self._journal.happened(
                    notice, door.number, status.state, status.release, before.state
                )
            self._follow_release(before, status)
        except JournalError as error:
            log.error("event_not_written", code=error.code, door=door.number)
            if not keep:
                return
        self._doors[door] = status

    def _follow_release(self, before: Status, status: Status) -> None:
        if status.release is None or status.state is before.state:
            return
        if status.state is DoorState.OPEN:
            self._journal.mark(status.release, "opened")
        elif status.state is DoorState.CLOSED and before.state in {DoorState.OPEN, DoorState.AJAR}:
            self._journal.mark(status.release, "closed")

    def _remembered(self) -> dict[Door, Status]:
        """States as they were written last; an interrupted release leaves its door releasing."""
        now = self._clock_s()
        known = self._journal.doors()
        unfinished = {item.door: item.jti for item in self._journal.unfinished()}
        states = {}
        for door in self._cabinet.doors():
            state, release = known.get(door.number, (DoorState.UNKNOWN.value, None))
            # Since when an open door was open is not known: it counts from now.
            status = Status(DoorState(state), now, release, opened_s=now, before=DoorState.OPEN)
            if state == DoorState.CLOSED:
                status = Status(DoorState.CLOSED, now)
            if door.number in unfinished:
                status = Status(DoorState.RELEASING, now, unfinished[door.number])
            states[door] = status
        return states
