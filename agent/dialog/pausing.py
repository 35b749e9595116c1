"""Leaving a form for a while, and going on with it."""

from __future__ import annotations

from typing import cast

from agent.dialog.state import State
from agent.dialog.work import Work

MAX_TRIES = 5
"""Wrong numbers in one conversation; there are 10^8 numbers."""


def pause(work: Work) -> None:
    """Keep the form under a number and end the conversation here."""
    if work.state["stage"] not in {"ask", "review"} or not work.state["values"]:
        work.note("pause_empty")
        return
    ticket = work.services.parking.park(dict(work.state))
    work.state["stage"] = "ended"
    work.note("paused", number=ticket.number, until=ticket.until.isoformat())


def resume(work: Work, number: str | None) -> None:
    """Go on with the form that is kept under a number."""
    if work.state["stage"] not in {"consent", "service"}:
        work.note("resume_running")
        return
    if number is None:
        work.state["pending"] = {"kind": "resume", "argument": ""}
        work.note("resume_ask")
        return
    work.state["resume_tries"] += 1
    kept = None
    if work.state["resume_tries"] <= MAX_TRIES:
        kept = work.services.parking.take(number)
    if kept is None or kept["service"] not in work.services.forms:
        work.note("resume_unknown")
        return
    kept["transcript"] = [*kept["transcript"], *work.state["transcript"]]
    work.state.update(cast("State", {**kept, "stage": "ask", "open": []}))
    work.note("service_chosen_again", service=kept["service"])
