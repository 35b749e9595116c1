"""Word the plan and say it."""

from __future__ import annotations

from langgraph.types import StreamWriter

from agent.dialog.services import DialogServices
from agent.dialog.show import services_shown
from agent.dialog.state import Part, Record, State
from agent.dialog.work import Work
from agent.protocol import (
    AgentSays,
    LanguageOffered,
    LockerCommand,
    LockerRequested,
    Paused,
    Source,
    SpeechChanged,
)


def say(state: State, services: DialogServices, writer: StreamWriter) -> State:
    """Word every part, send the reply, and note it in the transcript."""
    work = Work.on(state, services)
    plan = work.state["plan"]
    texts = [text for piece in plan if (text := word(work, piece))]
    _show_extras(work, writer)
    if not texts:
        return work.result()
    language = next((p["language"] for p in plan if "language" in p), work.language)
    reply = " ".join(texts)
    writer(
        AgentSays(
            turn=work.state["turn"],
            text=reply,
            lang=language,
            acts=" ".join(piece["act"] for piece in plan).split(),
            sources=_sources(work),
            rate=work.state.get("rate", "normal"),
        )
    )
    questions = [word(work, p) for p in plan if p["act"].startswith("ask:") and p["id"]]
    work.state["reply"] = reply
    work.state["question"] = " ".join(questions) or texts[-1]
    record: Record = {
        "turn": work.state["turn"],
        "role": "agent",
        "text": reply,
        "language": language,
        "at": services.now().isoformat(),
        "interrupted": False,
    }
    work.state["transcript"] = [*work.state["transcript"], record]
    return work.result()


def _sources(work: Work) -> list[Source]:
    found: list[dict[str, str]] = []
    for item in work.outcomes:
        if item["code"] == "question_answered":
            found += item["data"]["sources"]
        elif item["code"] == "precheck":
            found.append(item["data"]["source"])
    return [Source(**source) for source in found]


def word(work: Work, piece: Part) -> str:
    """The text of a part in its language."""
    language = piece.get("language", work.language)
    source, text_id, args = piece["source"], piece["id"], piece.get("args", {})
    if source == "passage":
        return text_id
    if source == "dialog":
        return work.services.texts[language](text_id, **args)
    texts = work.chosen_form.texts[language]
    if source == "form":
        return texts.error(text_id, **args)
    by_source = {
        "ask": texts.ask,
        "ask_field": texts.ask_field,
        "simple": texts.simple,
        "why": texts.why,
        "hint": texts.hint,
    }
    text = by_source[source](text_id)
    return text if text.endswith((".", "?", "؟", "!")) else f"{text}."  # hints are labels on screen


def _show_extras(work: Work, writer: StreamWriter) -> None:
    codes = {item["code"] for item in work.outcomes}
    if work.state["stage"] == "service" and codes & {"begun", "language_changed", "resumed"}:
        writer(services_shown(work))
    if codes & {"speech", "speech_set"}:
        writer(SpeechChanged(rate=work.state["rate"], volume=work.state["volume"]))
    for item in work.outcomes:
        if item["code"] == "paused":
            writer(Paused(reference=item["data"]["number"], until=item["data"]["until"]))
    _show_locker(work, codes, writer)
    pending = work.state.get("pending")
    if pending and pending["kind"] == "language" and "language_offer" in codes:
        writer(LanguageOffered(language=pending["argument"]))


def _show_locker(work: Work, codes: set[str], writer: StreamWriter) -> None:
    """The frame is asked for, also by a browser that was loaded anew; or it gets a command."""
    locker = work.state.get("locker")
    again = "resumed" in codes and work.state["stage"] == "locker"
    if locker is not None and ("locker_requested" in codes or again):
        writer(LockerRequested(errand=locker["errand"], reference=locker["reference"]))
    for item in work.outcomes:
        if item["code"] == "locker_command":
            writer(LockerCommand(command=item["data"]["command"]))
