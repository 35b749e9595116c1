"""Doors with solenoids, springs and sensors, and the hands that move them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from locker_bridge.simulator.faults import Faults

LEFT_OPEN_FACTOR = 4


@dataclass(frozen=True)
class Pulse:
    """A solenoid that was energised, at a time of the monotonic clock."""

    door: int
    at_s: float


class SimulatedDoors:
    """Doors by their numbers, counted from 1. Thread-safe; KeyError for a door there is not.

    `spring_s` passes from a pulse until the door's sensor shows it open.
    """

    def __init__(
        self,
        count: int,
        faults: Faults,
        *,
        spring_s: float = 0.0,
        auto_close_s: float | None = None,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._faults = faults
        self._spring_s = spring_s
        self._auto_close_s = auto_close_s
        self._clock_s = clock_s
        self._lock = threading.Lock()
        self._open = dict.fromkeys(range(1, count + 1), False)
        self._jammed: set[int] = set()
        self._opens_at: dict[int, float] = {}
        self._closes_at: dict[int, float] = {}
        self.pulses: list[Pulse] = []
        """The solenoids' log; what tests believe."""

    def __contains__(self, door: int) -> bool:
        return door in self._open

    def energise(self, door: int) -> None:
        """Give a lock its pulse."""
        with self._lock:
            self._known(door)
            now_s = self._clock_s()
            self.pulses.append(Pulse(door, now_s))
            if door in self._jammed or self._faults.happens("stuck_lock"):
                return
            if self._spring_s > 0:
                self._opens_at[door] = now_s + self._spring_s
            else:
                self._spring_open(door, now_s)

    def push(self, door: int) -> None:
        """A hand pushes a door shut."""
        with self._lock:
            self._shut(self._known(door))

    def pull(self, door: int) -> None:
        """A hand forces a door open."""
        with self._lock:
            self._open[self._known(door)] = True

    def jam(self, door: int, *, jammed: bool) -> None:
        """Let a lock stick, or loosen it."""
        with self._lock:
            (self._jammed.add if jammed else self._jammed.discard)(self._known(door))

    def is_open(self, door: int) -> bool:
        """What the sensor says."""
        return self._open[door]

    def state(self) -> dict[int, str]:
        """Each door: open, closed or jammed."""
        with self._lock:
            return {
                door: "open" if is_open else "jammed" if door in self._jammed else "closed"
                for door, is_open in self._open.items()
            }

    def time_passes(self) -> None:
        """Springs and hands do what they had to do by now."""
        with self._lock:
            now_s = self._clock_s()
            for door in [door for door, at_s in self._opens_at.items() if at_s <= now_s]:
                self._spring_open(door, self._opens_at.pop(door))
            for door in [door for door, at_s in self._closes_at.items() if at_s <= now_s]:
                self._shut(door)

    def _spring_open(self, door: int, at_s: float) -> None:
        self._open[door] = True
        if self._auto_close_s is not None:
            longer = LEFT_OPEN_FACTOR if self._faults.happens("left_open") else 1
            self._closes_at[door] = at_s + self._auto_close_s * longer

    def _shut(self, door: int) -> None:
        self._open[door] = False
        self._opens_at.pop(door, None)
        self._closes_at.pop(door, None)

    def _known(self, door: int) -> int:
        if door not in self._open:
            raise KeyError(door)
        return door
