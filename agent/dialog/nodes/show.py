"""Show what changed in the form, once it lies in the checkpoint.

A node of its own: the checkpoint of the node before is written by now, so that no value is ever
on the screen that a crash could still lose.
"""

from __future__ import annotations

from langgraph.types import StreamWriter

from agent.dialog.services import DialogServices
from agent.dialog.show import (
    form_shown,
    other_fields_apply,
    show_changes,
    submitted_shown,
    towns_suggested,
)
from agent.dialog.state import State
from agent.dialog.work import Work

WHOLE_FORM = frozenset({"service_chosen", "service_chosen_again", "language_changed", "resumed"})


def show(state: State, services: DialogServices, writer: StreamWriter) -> State:
    """The whole form where it or one of its fields is new, and every field that changed."""
    work = Work.on(state, services)
    codes = {item["code"] for item in work.outcomes}
    before = work.state["values_before"]
    if work.form is not None and (codes & WHOLE_FORM or other_fields_apply(work, before)):
        writer(form_shown(work))
    if codes & {"language_changed", "resumed"} and _submitted(work):
        writer(submitted_shown(work))
    for message in show_changes(work, before):
        writer(message)
    if suggestions := towns_suggested(work):
        writer(suggestions)
    return work.result()


def _submitted(work: Work) -> bool:
    """Whether what was handed in is on the screen, or behind the compartments."""
    stage, locker = work.state["stage"], work.state.get("locker")
    back = locker["back"] if stage == "locker" and locker is not None else stage
    return back == "submitted"
