"""Board profiles by name. A profile is built only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from locker_bridge.base import Board
from locker_bridge.errors import ConfigurationError
from locker_bridge.settings import LockerBridgeSettings

BoardFactory = Callable[[LockerBridgeSettings], Board]


def _simulator(settings: LockerBridgeSettings) -> Board:
    from locker_bridge.simulator import SimulatedBoard  # noqa: PLC0415 - lazily, like drivers

    return SimulatedBoard(settings.door_count)


BOARDS: Mapping[str, BoardFactory] = {"simulator": _simulator}


def make_board(settings: LockerBridgeSettings) -> Board:
    """Build the board that the settings name; ConfigurationError lists the known ones."""
    try:
        factory = BOARDS[settings.board]
    except KeyError:
        known = ", ".join(sorted(BOARDS))
        raise ConfigurationError(f"no board is called {settings.board!r}; known: {known}") from None
    return factory(settings)
