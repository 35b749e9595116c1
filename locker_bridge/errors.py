"""Errors of the locker bridge.

LockerError
├── ConfigurationError   a setting is unusable
├── UnknownDoor          the cabinet has no such door
└── BoardUnavailable     the board doesn't answer
"""

from __future__ import annotations

from typing import ClassVar


class LockerError(Exception):
    """An error with a stable code and a message for its reader."""

    code: ClassVar[str] = "locker"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class ConfigurationError(LockerError):
    """A setting is unusable."""

    code = "configuration"


class UnknownDoor(LockerError):
    """The cabinet has no such door."""

    code = "unknown_door"


class BoardUnavailable(LockerError):
    """The board doesn't answer; nothing is known about its doors."""

    code = "board_unavailable"
