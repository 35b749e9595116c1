"""Which step of an errand follows which: two tables and nothing else.

What isn't in a table doesn't happen: an event that doesn't fit changes nothing, an action that
doesn't fit is refused. Doors report `opened`, `closed`, `jam`, `forced`; the bridge answers
`not_sent`, `unknown`, `stale`; everything else is done by people or by time (`lapse`, `expire`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Kind = Literal["pickup", "dropoff"]
Table = Mapping[tuple[str, str], str]


def _forced(*states: str) -> dict[tuple[str, str], str]:
    """Opened without a release: whoever it was, what lay there may be gone, or exchanged."""
    return {(state, "forced"): "disputed" for state in states}


_RELEASE: dict[tuple[str, str], str] = {
    ("authorised", "release"): "opening",
    ("opening", "opened"): "open",
    ("opening", "not_sent"): "authorised",
    ("opening", "not_sent_again"): "closed",
    ("opening", "jam"): "jammed",
    ("opening", "unknown"): "unknown",
    ("opening", "stale"): "disputed",
    # Nobody knows whether the lock was pulsed: the door's sensor tells, or a person.
    ("unknown", "opened"): "open",
    ("unknown", "closed"): "closed",
    ("unknown", "jam"): "jammed",
    ("unknown", "not_sent"): "authorised",
    ("unknown", "not_sent_again"): "closed",
    ("unknown", "lapse"): "disputed",
    # It may spring open late, or once somebody pulls.
    ("jammed", "release"): "opening",
    ("jammed", "opened"): "open",
    ("jammed", "lapse"): "disputed",
    ("opening", "stuck"): "jammed",
    ("opening", "lapse"): "unknown",
    ("open", "closed"): "closed",
    ("closed", "release"): "opening",
    ("closed", "wrong"): "disputed",
    ("authorised", "person"): "disputed",
    ("opening", "person"): "disputed",
    ("open", "person"): "disputed",
    ("closed", "person"): "disputed",
    ("jammed", "person"): "disputed",
    ("unknown", "person"): "disputed",
    **_forced("authorised", "opening", "open", "closed", "jammed", "unknown"),
}

PICKUP: Table = {
    **_RELEASE,
    ("reserved", "load"): "loading",
    ("loading", "opened"): "load_open",
    ("loading", "not_sent"): "reserved",
    ("loading", "jam"): "reserved",
    ("loading", "unknown"): "reserved",
    ("loading", "lapse"): "reserved",
    ("loading", "stale"): "disputed",
    # It opened late, or its answer was lost.
    ("reserved", "opened"): "load_open",
    ("load_open", "closed"): "load_closed",
    ("load_closed", "load"): "loading",
    ("load_closed", "loaded"): "held",
    ("held", "issue"): "ready",
    ("ready", "issue"): "ready",
    ("ready", "code"): "authorised",
    ("ready", "expire"): "expired",
    ("expired", "issue"): "ready",
    ("authorised", "cancel"): "ready",
    ("authorised", "lapse"): "ready",
    ("closed", "taken"): "collected",
    # A shut door doesn't prove that anything was taken.
    ("closed", "lapse"): "disputed",
    ("closed", "left_empty"): "disputed",
    ("disputed", "settle_taken"): "collected",
    ("disputed", "settle_there"): "held",
    ("reserved", "withdraw"): "returned",
    ("reserved", "withdraw_opened"): "withdrawn",
    ("load_closed", "withdraw"): "withdrawn",
    ("held", "withdraw"): "withdrawn",
    ("ready", "withdraw"): "withdrawn",
    ("expired", "withdraw"): "withdrawn",
    ("expired", "unload"): "unloading",
    ("withdrawn", "unload"): "unloading",
    ("disputed", "unload"): "unloading",
    ("unloading", "unload"): "unloading",
    ("unloading", "stale"): "disputed",
    ("unloading", "emptied"): "returned",
    **_forced("reserved", "loading", "load_open", "load_closed", "held", "ready"),
    **_forced("expired", "withdrawn", "unloading"),
}
"""Pick-ups: over are `collected` and `returned`."""

DROPOFF: Table = {
    **_RELEASE,
    ("reserved", "code"): "authorised",
    ("reserved", "expire"): "expired",
    ("reserved", "withdraw"): "cancelled",
    ("authorised", "cancel"): "cancelled",
    ("authorised", "put_back"): "reserved",
    ("jammed", "move"): "moved",
    ("open", "move"): "moved",
    ("moved", "release"): "opening",
    ("moved", "cancel"): "cancelled",
    ("moved", "put_back"): "reserved",
    ("moved", "person"): "disputed",
    ("closed", "laid_in"): "confirmed",
    ("closed", "left_empty"): "cancelled",
    # Something may lie there, so it is handled as if it did.
    ("closed", "lapse"): "confirmed",
    ("confirmed", "unload"): "emptying",
    ("disputed", "unload"): "emptying",
    # Only where it had no compartment: there is nothing to look into.
    ("disputed", "withdraw_unplaced"): "cancelled",
    ("emptying", "unload"): "emptying",
    ("emptying", "stale"): "disputed",
    ("emptying", "emptied"): "emptied",
    **_forced("moved", "confirmed", "emptying"),
}
"""Drop-offs: over are `emptied`, `cancelled` and `expired`."""

TABLES: Mapping[Kind, Table] = {"pickup": PICKUP, "dropoff": DROPOFF}

OVER: Mapping[Kind, frozenset[str]] = {
    "pickup": frozenset({"collected", "returned"}),
    "dropoff": frozenset({"emptied", "cancelled", "expired"}),
}

IN_HANDS = frozenset({"authorised", "opening", "open", "closed", "jammed", "unknown", "moved"})
"""A citizen is busy with it at a terminal."""

_STEPS = {
    "ready": "cancelled",
    "reserved": "cancelled",
    "expired": "cancelled",
    "collected": "done",
    "confirmed": "done",
    "emptying": "done",
    "emptied": "done",
    "held": "person",
    "withdrawn": "person",
    "unloading": "person",
    "returned": "person",
}
_DISPUTES = frozenset({"wrong_content", "left_empty", "rollback", "forced"})


def follows(kind: Kind, state: str, event: str) -> str | None:
    """The state after `event`, or None if the event doesn't fit."""
    return TABLES[kind].get((state, event))


def step_of(state: str, reason: str) -> str:
    """What the terminal shows: see Errand in docs/lockers.md."""
    if state == "disputed":
        return "disputed" if reason in _DISPUTES else "person"
    return state if state in IN_HANDS else _STEPS.get(state, "cancelled")
