"""Do what was asked for."""

from __future__ import annotations

from agent.dialog.actions import act_on
from agent.dialog.filling import drop_what_does_not_apply, tell_prechecks, touch_field
from agent.dialog.lockers import reported
from agent.dialog.nodes.understand import load
from agent.dialog.services import DialogServices
from agent.dialog.state import State
from agent.dialog.work import Work


def act(state: State, services: DialogServices) -> State:
    """Run the tools for this turn's act."""
    work = Work.on(state, services)
    heard = work.state["heard"]
    understood = work.state.get("understanding")
    if heard["kind"] == "touched" and not heard["code"]:
        _touch(work, heard["field"], heard["value"])
    elif heard["kind"] == "locker":
        reported(work, heard["event"], heard["errand"], heard["door"])
    elif understood is not None:
        act_on(work, load(understood), tapped=bool(understood.get("tapped")))
    drop_what_does_not_apply(work)
    tell_prechecks(work)
    return work.result()


def _touch(work: Work, field: str, value: str) -> None:
    if work.state["stage"] in {"ask", "review"}:
        touch_field(work, field, value)
    elif work.state["stage"] == "submitted":
        work.note("already_submitted")
    else:
        work.note("field_unknown")
