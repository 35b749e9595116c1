"""What state a door is in: a pure table, driven by readings, releases and time.

Names follow Home Assistant's lock states and Matter's DoorState. Times are seconds of a monotonic
clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from locker_bridge.base import Reading

Notice = Literal["door", "reminder", "alarm"]


class DoorState(StrEnum):
    """The state of a door."""

    CLOSED = "closed"
    RELEASING = "releasing"
    OPEN = "open"
    JAMMED = "jammed"
    AJAR = "ajar"
    FORCED_OPEN = "forced_open"
    UNKNOWN = "unknown"
    OUT_OF_SERVICE = "out_of_service"


@dataclass(frozen=True)
class DoorTimings:
    """When a door that does not open is jammed, and when an open one is complained about."""

    jammed_after_s: float = 10.0
    ajar_after_s: float = 60.0
    alarm_after_s: float = 180.0
    late_after_s: float = 60.0
    """A jammed door that opens still later was not opened by its release."""
    unknown_after_polls: int = 3


@dataclass(frozen=True)
class Status:
    """A door's state since `since_s`, with the release that opened it, if any."""

    state: DoorState
    since_s: float
    release: str | None = None
    opened_s: float = 0.0
    misses: int = 0
    alarmed: bool = False
    before: DoorState = DoorState.CLOSED


ALARMING = frozenset({DoorState.JAMMED, DoorState.FORCED_OPEN, DoorState.UNKNOWN})
RELEASABLE = frozenset({DoorState.CLOSED, DoorState.JAMMED})
"""A jammed door is shut, so that a fresh authorisation may try again."""
_STANDS_OPEN = frozenset({DoorState.OPEN, DoorState.AJAR, DoorState.FORCED_OPEN})

Change = tuple[Status, tuple[Notice, ...]]


def released(status: Status, release: str, now_s: float) -> Change:
    """The lock is about to be pulsed."""
    return _to(status, DoorState.RELEASING, now_s, release=release)


def not_released(status: Status, now_s: float) -> Change:
    """Nothing was pulsed after all. By then the door may count as jammed, or be unknown."""
    if status.state in {DoorState.RELEASING, DoorState.JAMMED}:
        return _to(status, DoorState.CLOSED, now_s, release=None)
    if status.state is DoorState.UNKNOWN and status.before is DoorState.RELEASING:
        return replace(status, release=None, before=DoorState.CLOSED), ()
    return status, ()


def disabled(status: Status, now_s: float) -> Change:
    """Staff took the door out of service."""
    return _to(status, DoorState.OUT_OF_SERVICE, now_s, release=None)


def enabled(status: Status, now_s: float) -> Change:
    """Staff put the door into service again; the sensor says how it stands."""
    changed, notices = _to(status, DoorState.UNKNOWN, now_s, release=None)
    # Staff stand in front of it: an open door is no break-in.
    return replace(changed, before=DoorState.OPEN, alarmed=True), notices[:1]


def read(status: Status, reading: Reading | None, now_s: float, timings: DoorTimings) -> Change:
    """A poll of the sensor: open, closed, or None when nothing could be read."""
    if status.state is DoorState.OUT_OF_SERVICE:
        return status, ()
    if reading is None:
        return _missed(status, now_s, timings)
    status = replace(status, misses=0)
    if reading is Reading.CLOSED:
        return _closed(status, now_s, timings)
    return _open(status, now_s, timings)


def _missed(status: Status, now_s: float, timings: DoorTimings) -> Change:
    status = replace(status, misses=status.misses + 1)
    if status.state is DoorState.UNKNOWN or status.misses < timings.unknown_after_polls:
        return status, ()
    return _to(status, DoorState.UNKNOWN, now_s, release=status.release)


def _closed(status: Status, now_s: float, timings: DoorTimings) -> Change:
    state = status.state
    if state is DoorState.UNKNOWN and status.before is DoorState.RELEASING:
        state = DoorState.RELEASING
    if state is DoorState.RELEASING:
        if now_s - status.since_s > timings.jammed_after_s:
            return _to(status, DoorState.JAMMED, now_s, release=status.release)
        return status, ()
    if state in {DoorState.CLOSED, DoorState.JAMMED}:
        return status, ()
    return _to(status, DoorState.CLOSED, now_s, release=status.release)


def _open(status: Status, now_s: float, timings: DoorTimings) -> Change:
    state = status.state
    if state in {DoorState.OPEN, DoorState.AJAR}:
        return _still_open(status, now_s, timings)
    if state is DoorState.FORCED_OPEN:
        return status, ()
    if state is DoorState.JAMMED and now_s - status.since_s > timings.late_after_s:
        return _to(status, DoorState.FORCED_OPEN, now_s, release=None)
    known = status.before if state is DoorState.UNKNOWN else state
    if known is DoorState.CLOSED or known is DoorState.FORCED_OPEN:
        return _to(status, DoorState.FORCED_OPEN, now_s, release=None)
    opened_s = status.opened_s if known in _STANDS_OPEN and status.opened_s else now_s
    changed, notices = _to(status, DoorState.OPEN, now_s, release=status.release)
    return replace(changed, opened_s=opened_s), notices


def _still_open(status: Status, now_s: float, timings: DoorTimings) -> Change:
    open_s = now_s - status.opened_s
    if status.state is DoorState.OPEN and open_s > timings.ajar_after_s:
        changed, notices = _to(status, DoorState.AJAR, now_s, release=status.release)
        return replace(changed, opened_s=status.opened_s), (*notices, "reminder")
    if open_s > timings.alarm_after_s and not status.alarmed:
        return replace(status, alarmed=True), ("alarm",)
    return status, ()


def _to(status: Status, state: DoorState, now_s: float, *, release: str | None) -> Change:
    alarming = state in ALARMING
    changed = Status(
        state=state,
        since_s=now_s,
        release=release,
        opened_s=status.opened_s,
        misses=status.misses,
        alarmed=alarming,
        before=status.before if status.state is DoorState.UNKNOWN else status.state,
    )
    return changed, ("door", "alarm") if alarming else ("door",)
