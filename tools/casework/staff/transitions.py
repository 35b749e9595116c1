"""What may be done to a case in which status: a table, and nothing else.

A `handoff` is no application and a `prefill` prepares an appointment: neither can be accepted or
rejected, they are closed once they were dealt with in person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Where a case stands."""

    RECEIVED = "received"
    IN_REVIEW = "in_review"
    ASKED_BACK = "asked_back"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


class Action(StrEnum):
    """What staff do to a case."""

    TAKE_OVER = "take_over"
    ASSIGN = "assign"
    EDIT = "edit"
    DOCUMENT = "document"
    ASK_BACK = "ask_back"
    RESUME = "resume"
    ACCEPT = "accept"
    RETURN = "return"
    REJECT = "reject"
    WITHDRAW = "withdraw"
    CLOSE = "close"
    REOPEN = "reopen"


WITH_REASON = frozenset(
    {Action.EDIT, Action.ASK_BACK, Action.RETURN, Action.REJECT, Action.WITHDRAW, Action.REOPEN}
)
"""Actions that need words: a reason, or the question to the citizen."""

SETTLED = frozenset(
    {Status.ACCEPTED, Status.RETURNED, Status.REJECTED, Status.WITHDRAWN, Status.CLOSED}
)
"""Nothing is worked on any more."""

_DECISIONS = frozenset({Action.ACCEPT, Action.REJECT})
_OPEN = {
    Action.TAKE_OVER: Status.IN_REVIEW,
    Action.ASSIGN: None,
    Action.DOCUMENT: None,
    Action.WITHDRAW: Status.WITHDRAWN,
}
_WORKED_ON = {
    **_OPEN,
    Action.TAKE_OVER: None,
    Action.EDIT: None,
    Action.ACCEPT: Status.ACCEPTED,
    Action.RETURN: Status.RETURNED,
    Action.REJECT: Status.REJECTED,
}
_SETTLED = {
    Action.DOCUMENT: None,
    Action.CLOSE: Status.CLOSED,
    Action.REOPEN: Status.IN_REVIEW,
}

TABLE: Mapping[Status, Mapping[Action, Status | None]] = {
    Status.RECEIVED: _OPEN,
    Status.IN_REVIEW: {**_WORKED_ON, Action.ASK_BACK: Status.ASKED_BACK},
    Status.ASKED_BACK: {**_WORKED_ON, Action.RESUME: Status.IN_REVIEW},
    Status.ACCEPTED: _SETTLED,
    Status.RETURNED: _SETTLED,
    Status.REJECTED: _SETTLED,
    Status.WITHDRAWN: _SETTLED,
    Status.CLOSED: {Action.REOPEN: Status.IN_REVIEW},
}
"""Status → action → the status afterwards; None leaves it as it is."""


@dataclass(frozen=True)
class Step:
    """An action that is allowed, and the status it leads to."""

    action: Action
    leads_to: Status


def allowed(status: str, kind: str) -> tuple[Step, ...]:
    """What may be done to a case of this kind, in the order of the table."""
    try:
        now = Status(status)
    except ValueError:  # written by another version: to be read, not to be worked on
        return ()
    steps = dict(TABLE[now])
    if kind != "application":
        decided = _DECISIONS & steps.keys()
        for action in decided:
            del steps[action]
        if decided:
            steps[Action.CLOSE] = Status.CLOSED
    return tuple(Step(action, to or now) for action, to in steps.items())


def next_status(status: str, kind: str, action: Action) -> Status | None:
    """The status after the action; None if the action is not allowed."""
    return next((step.leads_to for step in allowed(status, kind) if step.action == action), None)
