"""What is said about the compartments: authored texts for every report of the locker frame."""

# ruff: noqa: ARG001, ARG005 - the entries of a table share one signature

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from agent.dialog.information import enumerated
from agent.dialog.lockers import DOOR_MAY_BE_OPEN, KEYPAD
from agent.dialog.state import LockerState, Part, part
from agent.dialog.work import Work

TEXTS = {
    "requested": "locker-moment",
    "ready": "locker-moment",
    "code_entry": "locker-code",
    "authorised": "locker-authorised",
    "opening": "locker-opening",
    "opened": "locker-opened",
    "reminder": "locker-reminder",
    "alarm": "locker-alarm",
    "closed": "locker-closed",
    "taken": "locker-taken",
    "laid_in": "locker-laid-in",
    "jammed": "locker-jammed",
    "moved": "locker-moved",
    "person": "locker-person",
    "wrong_code": "locker-wrong-code",
    "keypad_locked": "locker-keypad-locked",
    "unavailable": "locker-unavailable",
    "disputed": "locker-disputed",
    "cancelled": "locker-cancelled",
    "closed_frame": "locker-cancelled",
}
"""The text of each report; some have one for each errand."""
BY_ERRAND = frozenset({"authorised", "opened", "closed"})
WITH_DOOR = frozenset({"opening", "opened", "reminder", "alarm", "jammed", "moved"})
ITSELF = frozenset({"locker_event", "locker_requested", "locker_shut_first", "locker_choose"}) | {
    "locker_moment",
    "locker_command",
    "repeat",
    "language_offer",
}
"""Outcomes after which nothing need be said again."""


def standing(work: Work, codes: set[str]) -> list[Part]:
    """What is to be done now, said again after anything else that was said."""
    locker = work.state.get("locker")
    if locker is None or codes & ITSELF:
        return []
    # "Don't say it" is all there is to be said to somebody who has just read out the code.
    warned = "code_spoken" in codes and locker["event"] in KEYPAD
    return [] if warned else _said(locker, locker["event"])


def items_text(work: Work, items: list[str]) -> list[str]:
    """The items of a drop-off as noun phrases of the session's language."""
    texts = work.services.texts[work.language]
    return [texts(name if (name := f"item-{item}") in texts else "item-named") for item in items]


def _said(locker: LockerState, event: str) -> list[Part]:
    text = f"{TEXTS[event]}-{locker['errand']}" if event in BY_ERRAND else TEXTS[event]
    door = locker["door"]
    if event in WITH_DOOR or text == "locker-authorised-dropoff":
        if door is None:
            return [part(f"locker:{event}", "locker-screen")]
        return [part(f"locker:{event}", text, door=str(door))]
    return [part(f"locker:{event}", text)]


def _event(work: Work, data: dict[str, Any]) -> list[Part]:
    locker = work.state["locker"]
    if locker is None:
        return []
    # The frame can't say any more what to do with the door that it has opened.
    left_open = data["event"] == "unavailable" and data["before"] in DOOR_MAY_BE_OPEN
    shut = [part("locker:shut_first", "locker-shut-first")] if left_open else []
    return [*shut, *_said(locker, data["event"])]


def _requested(work: Work, data: dict[str, Any]) -> list[Part]:
    return [part("locker:requested", "locker-moment")]


def offer(work: Work) -> list[Part]:
    """After an application: what may be laid in at once, if anything may."""
    items = (work.state.get("receipt") or {}).get("dropoff") or []
    if not items or not work.services.lockers:
        return []
    named = enumerated(work, items_text(work, list(items)))
    return [part("offer:dropoff", "locker-offer", items=named)]


TELLERS: dict[str, Callable[[Work, dict[str, Any]], list[Part]]] = {
    "locker_event": _event,
    "locker_requested": _requested,
    "locker_command": lambda work, data: [],
    "locker_moment": lambda work, data: [part("locker:moment", "locker-moment")],
    "locker_shut_first": lambda work, data: [part("locker:shut_first", "locker-shut-first")],
    "locker_choose": lambda work, data: [part("locker:choose", "locker-choose")],
    "locker_none": lambda work, data: [part("locker:none", "locker-none")],
    "locker_dropoff_none": lambda work, data: [part("locker:dropoff_none", "locker-dropoff-none")],
    "code_spoken": lambda work, data: [part("code_typed_only", "code-typed-only")],
}
