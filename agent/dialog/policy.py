"""From outcomes to the parts of a reply, and to the next question."""

# ruff: noqa: ARG001, ARG005 - the entries of a table share one signature

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from agent.dialog import locker_speech
from agent.dialog.information import enumerated
from agent.dialog.readback import spoken_list
from agent.dialog.state import Outcome, Part, part
from agent.dialog.work import Work
from tools.forms.calendar import written_date

Teller = Callable[[Work, dict[str, Any]], list[Part]]

MAX_ATTEMPTS_BEFORE_TOUCH = 2
MAX_ATTEMPTS_BEFORE_PERSON = 3


def tell(work: Work, result: Outcome) -> list[Part]:
    """What to say about one outcome."""
    return TELLERS[result["code"]](work, result.get("data", {}))


def _text(act: str, text_id: str) -> Teller:
    return lambda work, data: [part(act, text_id)]


def _nothing(work: Work, data: dict[str, Any]) -> list[Part]:
    return []


def _noted(work: Work, data: dict[str, Any]) -> list[Part]:
    values = spoken_list(work, data["fields"])
    acts = [f"ack:{name}" for name in data["fields"]]
    return [{**part(acts[0], "noted", values=values)}, *_silent(acts[1:])] if values else []


def _corrected(work: Work, data: dict[str, Any]) -> list[Part]:
    values = spoken_list(work, data["fields"], labelled=True)
    acts = [f"corrected:{name}" for name in data["fields"]]
    return [{**part(acts[0], "corrected", values=values)}, *_silent(acts[1:])]


def _silent(acts: list[str]) -> list[Part]:
    return [{"act": act, "source": "passage", "id": ""} for act in acts]


def _cleared(work: Work, data: dict[str, Any]) -> list[Part]:
    label = work.chosen_form.texts[work.language].label(data["field"])
    return [part(f"cleared:{data['field']}", "cleared", label=label)]


def _rejected(work: Work, data: dict[str, Any]) -> list[Part]:
    act = f"error:{data['error']}"
    return [{"act": act, "source": "form", "id": data["error"], "args": data["args"]}]


def _service_chosen(work: Work, data: dict[str, Any]) -> list[Part]:
    title = work.chosen_form.texts[work.language].title()
    return [part(f"service:{data['service']}", "service-chosen", service=title)]


def _service_running(work: Work, data: dict[str, Any]) -> list[Part]:
    title = work.chosen_form.texts[work.language].title()
    return [part("service_running", "service-running", service=title)]


def _answer(work: Work, data: dict[str, Any]) -> list[Part]:
    return [{"act": "answer", "source": "passage", "id": data["text"]}]


def _why(work: Work, data: dict[str, Any]) -> list[Part]:
    step = work.state.get("step")
    if work.state["stage"] == "ask" and step:
        return [{"act": f"why:{step}", "source": "why", "id": step}]
    return [part("why", "why-general")]


def _recall(work: Work, data: dict[str, Any]) -> list[Part]:
    known = [name for name, item in work.state["values"].items() if item["value"] is not None]
    known = [name for name in known if data.get("field") in {None, name}]
    if not known:
        return [part("recall", "recall-empty")]
    return [part("recall", "recall", values=spoken_list(work, known, labelled=True))]


def _repeat(work: Work, data: dict[str, Any]) -> list[Part]:
    return [{"act": "repeat", "source": "passage", "id": work.state.get("reply", "")}]


def _help(work: Work, data: dict[str, Any]) -> list[Part]:
    stage, step = work.state["stage"], work.state.get("step")
    if stage == "ask" and step:
        return [
            {"act": f"help:{step}", "source": "simple", "id": step},
            part("offer:touch", "hint-touch"),
            part("offer:person", "hint-person"),
        ]
    if stage == "service":
        titles = enumerated(work, work.service_titles)
        return [part("help", "help-service", services=titles)]
    if stage == "locker":
        return []  # what is to be done is said anyway
    if work.state.get("declaring"):
        return [part("help", "help-declare")]
    known = {"consent", "review", "submitted"}
    return [part("help", f"help-{stage}" if stage in known else "hint-person")]


def _unclear(work: Work, data: dict[str, Any]) -> list[Part]:
    work.state["attempts"] = work.state.get("attempts", 0) + 1
    parts = [part("unclear", "not-heard" if data.get("silent") else "not-understood")]
    stage, step, attempts = work.state["stage"], work.state.get("step"), work.state["attempts"]
    if stage == "ask" and step and attempts >= MAX_ATTEMPTS_BEFORE_TOUCH:
        parts.append({"act": f"simple:{step}", "source": "simple", "id": step})
        parts.append(part("offer:touch", "hint-touch"))
    if attempts >= MAX_ATTEMPTS_BEFORE_PERSON:
        parts.append(part("offer:person", "hint-person"))
    return parts


def _back(work: Work, data: dict[str, Any]) -> list[Part]:
    parts = [part("back", "back-done")]
    known = [n for n in data["fields"] if n in work.state["values"]]
    if spoken := spoken_list(work, known):
        parts.append(part("current", "keep-value", values=spoken))
    return parts


def _submitted(work: Work, data: dict[str, Any]) -> list[Part]:
    form = work.chosen_form
    texts = form.texts[work.language]
    notes: list[Part] = [
        {"act": f"note:{note.code}", "source": "passage", "id": texts.note(note)}
        for note in form.engine.closing_notes(work.values)
    ]
    if form.engine.form.kind == "prefill":
        said = [part("submitted", "submitted-prefill", reference=data["reference"])]
    else:
        at = datetime.fromisoformat(data["received_at"])
        day, time = written_date(at.date(), work.language), f"{at:%H:%M}"
        said = [
            part("submitted", "submitted", reference=data["reference"]),
            part("received", "received-at", date=day, time=time),
        ]
    following: Part = {"act": "next", "source": "passage", "id": texts.next()}
    return [*said, *notes, following, *locker_speech.offer(work)]


def _precheck(work: Work, data: dict[str, Any]) -> list[Part]:
    said: list[Part] = [{"act": f"note:{data['note']}", "source": "passage", "id": data["text"]}]
    return [*said, part("offer:person", "hint-person")] if data["level"] == "warning" else said


def _speech(work: Work, data: dict[str, Any]) -> list[Part]:
    return [part("speech", data["text"])]


def _advice(work: Work, data: dict[str, Any]) -> list[Part]:
    return [part("boundary:advice", "advice"), part("offer:person", "hint-person")]


def _paused(work: Work, data: dict[str, Any]) -> list[Part]:
    number = data["number"]
    grouped = f"{number[:3]} {number[3:6]} {number[6:]}"
    minutes = work.services.parking.minutes
    return [part("paused", "paused", reference=grouped, minutes=minutes)]


def _resumed(work: Work, data: dict[str, Any]) -> list[Part]:
    return [part("resumed", "resumed"), *_service_chosen(work, data)]


def _handoff(work: Work, data: dict[str, Any]) -> list[Part]:
    return [part("handoff", "handoff", reference=data["reference"])]


def _ended(work: Work, data: dict[str, Any]) -> list[Part]:
    return [part("goodbye", "goodbye-deleted" if data["deleted"] else "goodbye")]


def _language_offer(work: Work, data: dict[str, Any]) -> list[Part]:
    tag = data["language"]
    return [{**part(f"offer:language:{tag}", "language-offer"), "language": tag}]


def _filing_failed(work: Work, data: dict[str, Any]) -> list[Part]:
    text = "handoff-failed" if data["kind"] == "handoff" else "filing-failed"
    return [part("error:casework_unavailable", text)]


TELLERS: dict[str, Teller] = {
    **locker_speech.TELLERS,
    "opened": _text("notice", "notice"),
    "resumed": _text("welcome_back", "welcome-back"),
    "begun": _nothing,
    "consent_declined": _text("goodbye", "consent-declined"),
    "service_chosen": _service_chosen,
    "service_chosen_again": _resumed,
    "precheck": _precheck,
    "declared": _nothing,
    "speech": _speech,
    "speech_set": _nothing,
    "advice": _advice,
    "insult": _text("insult", "insult"),
    "other_person": _text("boundary:other_person", "other-person"),
    "off_topic": _text("boundary:off_topic", "off-topic"),
    "paused": _paused,
    "pause_empty": _text("pause_empty", "pause-empty"),
    "resume_ask": _text("ask:reference", "resume-ask"),
    "resume_unknown": _text("resume_unknown", "resume-unknown"),
    "resume_running": _text("resume_running", "resume-running"),
    "service_unknown": _text("service_unknown", "service-unknown"),
    "service_running": _service_running,
    "noted": _noted,
    "corrected": _corrected,
    "cleared": _cleared,
    "rejected": _rejected,
    "warning": _rejected,
    "field_unknown": _text("error:field_unknown", "field-unknown"),
    "skipped": _text("skipped", "skipped"),
    "required": _text("required", "required"),
    "proceed": _nothing,
    "reask": _nothing,
    "what_to_change": _nothing,
    "question_answered": _answer,
    "question_unknown": _text("unknown", "no-answer"),
    "why": _why,
    "recall": _recall,
    "repeat": _repeat,
    "again": _nothing,
    "help": _help,
    "back": _back,
    "back_first": _text("back_first", "back-first"),
    "small_talk": _text("small_talk", "small-talk"),
    "unclear": _unclear,
    "too_long": _text("error:too_long", "too-long"),
    "understanding_failed": _text("error:understanding_failed", "understanding-failed"),
    "submitted": _submitted,
    "already_submitted": _text("already_submitted", "already-submitted"),
    "handoff": _handoff,
    "handoff_without_form": _text("handoff", "handoff-without-form"),
    "filing_failed": _filing_failed,
    "go_on_asking": _text("ask:question", "more-go-on"),
    "end_ask": _text("ask:end", "end-ask"),
    "end_stays": _text("end_stays", "end-stays"),
    "ended": _ended,
    "language_offer": _language_offer,
    "language_changed": _text("language_changed", "language-changed"),
    "language_unavailable": _text("error:language_unavailable", "language-unavailable"),
}
