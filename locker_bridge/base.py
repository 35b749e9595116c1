"""What a cabinet of locked doors is to the rest of the bridge."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Reading(StrEnum):
    """What a door's sensor says."""

    CLOSED = "closed"
    OPEN = "open"


@dataclass(frozen=True, order=True)
class Door:
    """A door of the cabinet by its number, counted from 1 as on the doors' signs."""

    number: int


class Cabinet(Protocol):
    """The doors of a signed door map behind one serial line. Blocking and thread-safe.

    A pulse is never delayed by readings that are still waiting, and never sent twice.
    """

    def doors(self) -> tuple[Door, ...]:
        """All doors, in order. Never empty."""
        ...

    def read_all(self) -> Mapping[Door, Reading]:
        """Read every sensor once; queries are repeated where a frame was damaged.

        Raises:
            BoardUnavailable: a board doesn't answer.
        """
        ...

    def read(self, door: Door) -> Reading:
        """Read one door's sensor.

        Raises:
            UnknownDoor: the cabinet has no such door.
            BoardUnavailable: the board doesn't answer.
        """
        ...

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        """Pulse the door's lock once; returns when the board has acknowledged it.

        `on_sent` is called once all bytes have left, before the reply is awaited. Past
        `deadline_s` of the monotonic clock no byte leaves any more: whoever asked may be gone.

        Raises:
            UnknownDoor: the cabinet has no such door.
            NotSent: no byte has left, e.g. since it was too late; asking again is safe.
            OutcomeUnknown: a byte may have left and nothing confirmed it; never ask again.
        """
        ...
