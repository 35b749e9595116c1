"""Do what was asked for, and show what changed in the form at once."""

from __future__ import annotations

from langgraph.types import StreamWriter

from agent.dialog.actions import act_on, end
from agent.dialog.filling import touch_field
from agent.dialog.nodes.understand import load
from agent.dialog.services import DialogServices
from agent.dialog.show import form_shown, show_changes
from agent.dialog.state import State
from agent.dialog.work import Work
from agent.understanding.base import Act


def act(state: State, services: DialogServices, writer: StreamWriter) -> State:
    """Run the tools for this turn's act."""
    work = Work.on(state, services)
    before = dict(work.state["values"])
    heard = work.state["heard"]
    understood = work.state.get("understanding")
    if heard["kind"] == "touched":
        _touch(work, heard["field"], heard["value"])
    elif understood is not None:
        found = load(understood)
        if found.act is Act.END and understood.get("tapped"):
            end(work, certain=True)
        else:
            act_on(work, found)
    codes = {item["code"] for item in work.outcomes}
    if work.form is not None and codes & {"service_chosen", "language_changed", "resumed"}:
        writer(form_shown(work))
    for message in show_changes(work, before):
        writer(message)
    return work.result()


def _touch(work: Work, field: str, value: str) -> None:
    if work.state["stage"] in {"ask", "review"}:
        touch_field(work, field, value)
    elif work.state["stage"] == "submitted":
        work.note("already_submitted")
    else:
        work.note("field_unknown")
