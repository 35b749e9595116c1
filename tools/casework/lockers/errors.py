"""Errors of lockers, with the codes of docs/lockers.md.

CaseworkError
└── LockerError
    ├── WrongCode          no code that counts here; says how many tries are left
    ├── CodeLocked         too many wrong tries for this code
    ├── CodeExpired        the pick-up period is over
    ├── KeypadLocked       too many wrong codes at this terminal
    ├── InUse              another terminal has the errand in its hands
    ├── Collected          the code was used
    ├── NeedsStaff         only a person can help
    ├── NotAllowed         nothing may be dropped off for this
    ├── TooLate            the time after the application is over
    ├── NoCompartment      no compartment is free
    ├── NoMoreTries        the door was opened often enough
    ├── DoorBusy           the door is in use, or not closed
    ├── UnknownErrand      no such errand is in the hands of this terminal
    ├── NotNow             the errand's state doesn't allow it
    ├── NotPermitted       law or settings don't allow the item
    ├── SecondPersonNeeded two members of staff must sign
    └── LockerUnavailable  the bridge doesn't answer or can't work
"""

from __future__ import annotations

from typing import ClassVar

from tools.casework.errors import CaseworkError


class LockerError(CaseworkError):
    """Something about lockers was refused. `figures` go into the answer."""

    code: ClassVar[str] = "locker"
    http_status: ClassVar[int] = 409

    def __init__(self, message: str, *, remedy: str = "", **figures: float) -> None:
        super().__init__(message, remedy=remedy)
        self.figures = figures


class WrongCode(LockerError):
    """The code is none that counts here."""

    code = "wrong_code"
    http_status = 403


class CodeLocked(LockerError):
    """Too many wrong tries for this code."""

    code = "code_locked"
    http_status = 403


class CodeExpired(LockerError):
    """The pick-up period is over."""

    code = "code_expired"
    http_status = 403


class KeypadLocked(LockerError):
    """Too many wrong codes at this terminal."""

    code = "keypad_locked"
    http_status = 423


class InUse(LockerError):
    """Another terminal has the errand in its hands."""

    code = "in_use"


class Collected(LockerError):
    """The code was used, and what lay there was taken."""

    code = "collected"


class NeedsStaff(LockerError):
    """Only a person can help."""

    code = "needs_staff"


class NotAllowed(LockerError):
    """Nothing may be dropped off for this reference."""

    code = "not_allowed"
    http_status = 403


class TooLate(LockerError):
    """The time after the application is over."""

    code = "too_late"
    http_status = 403


class NoCompartment(LockerError):
    """No compartment is free."""

    code = "no_compartment"


class NoMoreTries(LockerError):
    """The door was opened often enough with this code."""

    code = "no_more_tries"


class DoorBusy(LockerError):
    """The door is in use, or not closed."""

    code = "door_busy"


class UnknownErrand(LockerError):
    """No such errand is in the hands of this terminal."""

    code = "unknown_errand"
    http_status = 404


class NotNow(LockerError):
    """The errand's state doesn't allow what was asked for."""

    code = "not_now"


class NotPermitted(LockerError):
    """Law or settings don't allow the item here."""

    code = "not_permitted"
    http_status = 422


class SecondPersonNeeded(LockerError):
    """Two members of staff must sign before an identity document is moved."""

    code = "second_person"


class LockerUnavailable(LockerError):
    """The bridge doesn't answer or can't work now."""

    code = "locker_unavailable"
    http_status = 503
