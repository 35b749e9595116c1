"""Show what changed in the form, once it lies in the checkpoint.

A node of its own: the checkpoint of the node before is written by now, so that no value is ever
on the screen that a crash could still lose.
"""

from __future__ import annotations

from langgraph.types import StreamWriter

from agent.dialog.services import DialogServices
from agent.dialog.show import form_shown, show_changes
from agent.dialog.state import State
from agent.dialog.work import Work

WHOLE_FORM = frozenset({"service_chosen", "service_chosen_again", "language_changed", "resumed"})


def show(state: State, services: DialogServices, writer: StreamWriter) -> State:
    """The whole form where it is new to the screen, and every field that changed."""
    work = Work.on(state, services)
    codes = {item["code"] for item in work.outcomes}
    if work.form is not None and codes & WHOLE_FORM:
        writer(form_shown(work))
    for message in show_changes(work, work.state["values_before"]):
        writer(message)
    return work.result()
