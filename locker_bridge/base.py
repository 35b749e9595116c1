"""What a locker board is to the rest of the bridge."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class DoorState(StrEnum):
    """What a door's sensor says."""

    CLOSED = "closed"
    OPEN = "open"


@dataclass(frozen=True, order=True)
class Door:
    """A door of the cabinet by its number, counted from 1 as on the doors' signs."""

    number: int


class Board(Protocol):
    """A board that reads door sensors.

    It has no way to open a door yet: that comes together with the release journal, without
    which a door could be opened twice.
    """

    def doors(self) -> tuple[Door, ...]:
        """All doors, in order. Never empty."""
        ...

    def state(self, door: Door) -> DoorState:
        """Read a door's sensor.

        Raises:
            UnknownDoor: the cabinet has no such door.
            BoardUnavailable: the board doesn't answer.
        """
        ...
