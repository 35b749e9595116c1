"""Errors of the locker bridge.

LockerError
├── ConfigurationError   a setting, key or door map is unusable
├── UnknownDoor          the cabinet has no such door
├── BoardUnavailable     the board doesn't answer
├── NotSent              a pulse was asked for and no byte of it has left
├── OutcomeUnknown       a pulse may have happened; nothing confirmed it
└── Refused              a request is refused; nothing was opened
    ├── InvalidToken     not acceptable, with a reason
    ├── TokenUsed        used before
    ├── IdempotencyConflict  the key was used before with another body
    ├── StaleSequence    the errand's number was seen or passed before
    ├── DoorBusy         the door is being released or stands open
    ├── OutOfService     the door was taken out of service
    ├── BadRequest       the request can't be read
    ├── UnknownRelease   there is no such release
    ├── Starting         something the bridge waits for is not there yet
    └── JournalError     the journal could not do its work
        ├── JournalFull  the disk is full
        └── JournalBusy  another process holds the journal
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
    """A setting, key or door map is unusable."""

    code = "configuration"


class UnknownDoor(LockerError):
    """The cabinet has no such door."""

    code = "unknown_door"


class BoardUnavailable(LockerError):
    """The board doesn't answer; nothing is known about its doors."""

    code = "board_unavailable"


class NotSent(LockerError):
    """No byte of a pulse has left the bridge; asking again is safe."""

    code = "not_sent"


class OutcomeUnknown(LockerError):
    """A byte of a pulse may have left and nothing confirmed it; it must not be sent again."""

    code = "outcome_unknown"


class Refused(LockerError):
    """A request is refused; nothing was opened. `http_status` is what it is answered with."""

    code = "refused"
    http_status: ClassVar[int] = 409


class InvalidToken(Refused):
    """A token is not acceptable; `reason` is one of docs/lockers.md."""

    code = "invalid_token"
    http_status = 401

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class TokenUsed(Refused):
    """The token was used before."""

    code = "token_used"


class IdempotencyConflict(Refused):
    """The idempotency key was used before with another body."""

    code = "idempotency_conflict"


class StaleSequence(Refused):
    """The errand's sequence number was seen or passed before."""

    code = "stale_sequence"


class DoorBusy(Refused):
    """The door is being released, or stands open."""

    code = "door_busy"


class OutOfService(Refused):
    """The door was taken out of service."""

    code = "out_of_service"
    http_status = 423


class BadRequest(Refused):
    """The request can't be read."""

    code = "bad_request"
    http_status = 400


class UnknownRelease(Refused):
    """There is no such release."""

    code = "unknown_release"
    http_status = 404


class Starting(Refused):
    """The bridge lacks something that it waits for."""

    code = "starting"
    http_status = 503


class JournalError(Refused):
    """The journal could not do its work; nothing was opened."""

    code = "journal_failed"
    http_status = 503


class JournalFull(JournalError):
    """The disk is full."""

    code = "journal_full"
    http_status = 507


class JournalBusy(JournalError):
    """Another process holds the journal's file for too long."""

    code = "journal_busy"
