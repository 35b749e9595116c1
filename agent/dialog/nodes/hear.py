"""Take in what the citizen did: count the turn, note it down, read buttons as acts."""

from __future__ import annotations

from typing import Any

from agent.dialog.services import DialogServices
from agent.dialog.speech import SCALES, choose
from agent.dialog.state import Record, State
from agent.dialog.work import Work
from agent.protocol import MAX_SAY_CHARS
from agent.understanding.base import Act

BUTTONS = {
    "confirm": Act.AFFIRM,
    "back": Act.BACK,
    "repeat": Act.REPEAT,
    "help": Act.HELP,
    "person": Act.PERSON,
    "end": Act.END,
    "pause": Act.PAUSE,
    "resume": Act.RESUME,
    "pickup": Act.PICK_UP,
    "dropoff": Act.DROP_OFF,
}


def hear(state: State, services: DialogServices) -> State:
    """Start a turn; what needs no understanding gets its act or outcome at once."""
    fresh: State = {"outcomes": [], "plan": [], "understanding": None}
    work = Work.on({**state, **fresh, "values_before": state["values"]}, services)
    heard = work.state["heard"]
    if heard["kind"] != "open":
        work.state["turn"] += 1
    match heard["kind"]:
        case "open":
            _open(work, heard)
        case "said":
            _said(work, heard)
        case "touched":
            _record(work, _touched_text(work, heard))
            if heard["code"]:
                work.note("code_spoken")
        case "tapped":
            _tap(work, heard["action"])
        case "heard":
            work.note("unclear", silent=heard["reason"] == "silence")
    return work.result()


def _open(work: Work, heard: dict[str, Any]) -> None:
    if heard["resumed"]:
        work.state["turn"] += 1
        work.note("resumed")
        return
    work.note("opened")
    if heard["consented"]:
        work.state["understanding"] = {"act": Act.AFFIRM.value, "slots": [], "argument": None}


def _said(work: Work, heard: dict[str, Any]) -> None:
    text = heard["text"].strip()
    if len(text) > MAX_SAY_CHARS:
        work.note("too_long")
        return
    _record(work, text)
    if heard["code"]:
        _code_spoken(work)
        return
    offered = work.state.get("offered", [])
    other = heard["other_language"]
    if other in work.services.languages and other not in offered:
        work.state["offered"] = [*offered, other]
        work.state["pending"] = {"kind": "language", "argument": other}
        work.note("language_offer", language=other)
    elif not text:
        work.note("unclear", silent=True)


def _code_spoken(work: Work) -> None:
    """A code was said or typed. It is cut out already; whoever has one wants to collect."""
    work.note("code_spoken")
    if work.state["stage"] in {"consent", "service", "submitted"}:
        work.state["understanding"] = {"act": Act.PICK_UP.value, "slots": [], "argument": None}


def _tap(work: Work, action: str) -> None:
    scale, _, level = action.partition(":")
    if scale in SCALES:
        choose(work, scale, level)
        work.note("speech_set")
    else:
        work.state["understanding"] = _tapped(action)


def _tapped(action: str) -> dict[str, Any]:
    name, _, argument = action.partition(":")
    if name == "language":
        return {"act": Act.CHANGE_LANGUAGE.value, "slots": [], "argument": argument}
    if name == "service":
        return {"act": Act.CHOOSE_SERVICE.value, "slots": [], "argument": argument}
    return {"act": BUTTONS[name].value, "slots": [], "argument": None, "tapped": True}


def _touched_text(work: Work, heard: dict[str, Any]) -> str:
    form = work.form
    if form is None or heard["field"] not in {f.id for f in form.engine.form.fields}:
        return ""
    return f"{form.texts[work.language].label(heard['field'])}: {heard['value']}"


def _record(work: Work, text: str) -> None:
    if not text:
        return
    record: Record = {
        "turn": work.state["turn"],
        "role": "citizen",
        "text": text,
        "language": work.language,
        "at": work.services.now().isoformat(),
        "interrupted": False,
    }
    work.state["transcript"] = [*work.state["transcript"], record]
