"""Decide what to say: the outcomes first, then the next question."""

from __future__ import annotations

from agent.dialog.policy import tell
from agent.dialog.questions import next_question
from agent.dialog.services import DialogServices
from agent.dialog.state import State
from agent.dialog.work import Work

PROGRESS = {"noted", "corrected", "skipped", "service_chosen", "begun", "submitted", "back"}


def decide(state: State, services: DialogServices) -> State:
    """Plan the reply and set the next stage and open fields."""
    work = Work.on(state, services)
    codes = {item["code"] for item in work.outcomes}
    if codes & PROGRESS:
        work.state["attempts"] = 0
    plan = [piece for result in list(work.outcomes) for piece in tell(work, result)]
    if not _aside(work):
        plan += next_question(work)
    work.state["plan"] = plan
    return work.result()


def _aside(work: Work) -> bool:
    """What needs no words: a touched field that was not asked for, news that changes nothing."""
    if work.state["heard"]["kind"] == "locker":
        return not work.outcomes
    if work.state["heard"]["kind"] != "touched":
        return False
    still_missing = work.missing(work.state["open"])
    quiet = {item["code"] for item in work.outcomes} <= {"noted", "corrected"}
    touched_open = work.state["heard"]["field"] in work.state["open"]
    return quiet and bool(still_missing) and not touched_open
