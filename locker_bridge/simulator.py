"""A cabinet in memory, for machines without hardware.

It doesn't speak any board's bytes: it stands where a board stands and plays its sensors.
"""

from __future__ import annotations

import threading

from locker_bridge.base import Door, DoorState
from locker_bridge.errors import BoardUnavailable, UnknownDoor


class SimulatedBoard:
    """A cabinet whose doors are all closed at first.

    `put` and `unplug` are a person's hands at the cabinet. They are there for tests and
    demonstrations within the process and are not reachable over HTTP.
    """

    def __init__(self, door_count: int) -> None:
        if door_count < 1:
            raise ValueError("a cabinet has at least one door")
        self._states = {Door(n): DoorState.CLOSED for n in range(1, door_count + 1)}
        self._plugged = True
        self._lock = threading.Lock()

    def doors(self) -> tuple[Door, ...]:
        """All doors, in order."""
        return tuple(self._states)

    def state(self, door: Door) -> DoorState:
        """Read a door's sensor; UnknownDoor or BoardUnavailable."""
        with self._lock:
            if not self._plugged:
                raise BoardUnavailable("the simulated board is unplugged")
            return self._states[self._known(door)]

    def put(self, door: Door, state: DoorState) -> None:
        """Pull a door open or push it shut, as a hand would; UnknownDoor."""
        with self._lock:
            self._states[self._known(door)] = state

    def unplug(self) -> None:
        """Cut the line: the board answers no more."""
        with self._lock:
            self._plugged = False

    def plug_in(self) -> None:
        """Join the line again; the doors are as they were left."""
        with self._lock:
            self._plugged = True

    def _known(self, door: Door) -> Door:
        if door not in self._states:
            raise UnknownDoor(f"there is no door {door.number}; there are {len(self._states)}")
        return door
