"""Lockers: a wish becomes a request to the page, what the locker frame reports becomes speech.

Nothing here opens a door, and nothing here sees a code. `request_release` is the agent's only
tool: it makes the page show the locker frame, which belongs to another origin and asks the case
service itself (docs/lockers.md). What the citizen says in front of the compartments is at most
passed on to the frame as one of three commands, none of which opens anything.
"""

from __future__ import annotations

from typing import Literal, cast, get_args

from agent.dialog.state import LockerState
from agent.dialog.work import Work
from agent.protocol import Errand, LockerEvent, Stage
from agent.understanding.base import Act, Understanding

Command = Literal["problem", "done", "cancel"]

ERRANDS: dict[Act, Errand] = {Act.PICK_UP: "pickup", Act.DROP_OFF: "dropoff"}
DOOR_MAY_BE_OPEN = frozenset({"opening", "opened", "reminder", "alarm"})
SHUT = frozenset({"closed"})
NOT_SHOWN_YET = frozenset({"requested", "ready"})
ENDS = frozenset(
    {"taken", "laid_in", "cancelled", "person", "unavailable", "disputed", "closed_frame"}
)
"""Reports after which the citizen is back where they were; the frame may still be shown."""
KEYPAD = frozenset({"code_entry", "wrong_code", "keypad_locked"})
HELD = KEYPAD | DOOR_MAY_BE_OPEN | SHUT | {"authorised", "jammed", "moved"}
"""Reports after which the frame watches for itself whether somebody is still there."""

_ELSEWHERE: frozenset[Stage] = frozenset({"consent", "service", "submitted", "handoff"})
_DOOR_STUCK = DOOR_MAY_BE_OPEN | {"jammed"}
_LEAVE = {Act.END, Act.BACK, Act.SKIP}
_ASIDE = {Act.CHOOSE_SERVICE, Act.RESUME, Act.PAUSE, Act.OFF_TOPIC, Act.PICK_UP, Act.DROP_OFF}
"""Acts that mean nothing in front of a compartment: the citizen hears again what is to be done.

"Open the compartment" is among them: whatever is said, no door opens by voice.
"""


def request_release(work: Work, errand: Errand) -> None:
    """Ask the page to show the locker frame, and remember where the citizen came from."""
    stage = work.state["stage"]
    if not work.services.lockers:
        work.note("locker_none")
    elif stage not in _ELSEWHERE:
        work.note("service_running")
    elif (reference := _reference(work, errand)) is None and _at_application(work, errand):
        work.note("locker_dropoff_none")
    else:
        back = work.state.get("returning_to", "service") if stage == "handoff" else stage
        if back in {"ask", "review"}:
            work.note("service_running")
            return
        back = "service" if back == "consent" else back
        work.state["stage"] = "locker"
        work.state["pending"] = None
        work.state["locker"] = LockerState(
            errand=errand, reference=reference, event="requested", door=None, back=back
        )
        work.note("locker_requested")


def _at_application(work: Work, errand: Errand) -> bool:
    return errand == "dropoff" and work.state["stage"] == "submitted"


def _reference(work: Work, errand: Errand) -> str | None:
    """The application just handed in, if the law lets its papers be laid in here at once."""
    receipt = work.state.get("receipt")
    if receipt is None or not _at_application(work, errand) or not receipt.get("dropoff"):
        return None
    return str(receipt["reference"])


def reported(work: Work, event: str, errand: str, door: int | None) -> None:
    """The frame reports what happened; without a request of this conversation it means nothing."""
    locker = work.state.get("locker")
    if locker is None or work.state["stage"] == "ended" or event not in get_args(LockerEvent):
        return
    before = locker["event"]
    now = LockerState(
        errand=cast("Errand", errand),
        reference=locker["reference"],
        event=event,
        door=locker["door"] if door is None else door,
        back=locker["back"],
    )
    work.state["locker"] = now
    if event == "ready":
        return
    if event not in ENDS:
        if work.state["stage"] != "locker":
            now["back"] = work.state["stage"]
        work.state["stage"] = "locker"
        work.note("locker_event", event=event, before=before)
        return
    if work.state["stage"] == "locker":
        _go_back(work, locker["back"])
    if before not in ENDS:
        work.note("locker_event", event=event, before=before)


def act_at_locker(work: Work, understanding: Understanding, *, tapped: bool) -> bool:
    """What an act means in front of the compartments; False if it means what it always means."""
    locker = work.state.get("locker")
    if work.state["stage"] != "locker" or locker is None:
        return False
    act, event = understanding.act, locker["event"]
    if act in _LEAVE:
        return _leave(work, event, ends=tapped and act is Act.END)
    if act is Act.PERSON:
        work.note("handoff_without_form")
    elif act is Act.DOOR_PROBLEM or (act is Act.DENY and event in SHUT):
        _problem(work, event)
    elif act in {Act.DOOR_DONE, Act.AFFIRM}:
        _done(work, event)
    elif act is Act.DENY or act in _ASIDE:
        work.note("reask")
    else:
        return False
    return True


def _leave(work: Work, event: str, *, ends: bool) -> bool:
    """Away from here: an open door comes first; what isn't shown yet needs no answer."""
    if event in DOOR_MAY_BE_OPEN:
        work.note("locker_shut_first")
        return True
    if ends:
        return False
    _command(work, "cancel")
    if event in NOT_SHOWN_YET:
        locker = work.state["locker"]
        assert locker is not None  # noqa: S101 - this is the locker stage
        work.state["locker"] = {**locker, "event": "cancelled"}
        _go_back(work, locker["back"])
        work.note("locker_event", event="cancelled", before=event)
    return True


def _problem(work: Work, event: str) -> None:
    if event in SHUT:
        _command(work, "problem")
        work.note("locker_choose")
    elif event in _DOOR_STUCK:
        _command(work, "problem")
        work.note("locker_moment")
    else:
        work.note("reask")


def _done(work: Work, event: str) -> None:
    if event in SHUT:
        _command(work, "done")
    elif event in DOOR_MAY_BE_OPEN:
        _command(work, "done")
        work.note("locker_shut_first")
    else:
        work.note("reask")


def _command(work: Work, command: Command) -> None:
    work.note("locker_command", command=command)


def _go_back(work: Work, stage: Stage) -> None:
    work.state["stage"] = stage
    if stage == "service":
        work.state["pending"] = {"kind": "more", "argument": ""}
