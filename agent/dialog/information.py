"""What a form itself says about its fees, documents and deadlines; no model is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from agent.dialog.work import Work
from tools.forms.models import LegalNote
from tools.languages.catalogue import language as language_of


@dataclass(frozen=True)
class Told:
    """Sentences in the session's language, with their sources (title, url, valid_from)."""

    text: str
    sources: tuple[dict[str, str], ...] = ()


def information(work: Work, topic: str | None) -> Told | None:
    """What is known about a topic of ASK; None if the form says nothing about it."""
    if topic == "privacy":
        return Told(work.services.texts[work.language]("privacy"))
    if work.form is None or topic not in TOPICS:
        return None
    return TOPICS[topic](work)


def source(title: str, url: str, valid_from: str) -> dict[str, str]:
    """A source as the protocol shows it."""
    return {"title": title, "url": url, "valid_from": valid_from}


def note_source(note: LegalNote) -> dict[str, str]:
    """Where a legal note comes from."""
    return source(note.source, note.url, note.valid_from)


def fee_texts(work: Work) -> list[str]:
    """The fees that apply or may apply, a sentence each."""
    form = work.chosen_form
    return [form.texts[work.language].fee(fee) for fee in form.engine.fees(work.values)]


def evidence_texts(work: Work) -> list[str]:
    """The documents to bring, a noun phrase each."""
    form = work.chosen_form
    return [form.texts[work.language].evidence(e) for e in form.engine.evidence(work.values)]


def _fee(work: Work) -> Told | None:
    engine = work.chosen_form.engine
    fees = engine.fees(work.values)
    if not fees:
        return _told([note for note in engine.notes(work.values) if "fee" in note.code], work)
    sources = {fee.source: source(fee.source, fee.url, fee.valid_from) for fee in fees}
    return Told(" ".join(fee_texts(work)), tuple(sources.values()))


def _evidence(work: Work) -> Told | None:
    if not (items := evidence_texts(work)):
        return None
    texts = work.services.texts[work.language]
    return Told(texts("evidence", items=enumerated(work, items)))


def _next(work: Work) -> Told:
    return Told(work.chosen_form.texts[work.language].next())


def _deadline(work: Work) -> Told | None:
    return _told(work.chosen_form.engine.prechecks(work.values), work)


def _told(notes: list[LegalNote], work: Work) -> Told | None:
    if not notes:
        return None
    texts = work.chosen_form.texts[work.language]
    sources = tuple(note_source(note) for note in notes)
    return Told(" ".join(texts.note(note) for note in notes), sources)


def _progress(work: Work) -> Told:
    form = work.chosen_form.engine
    values = work.values
    left = [
        step
        for step in form.form.steps
        if any(f.id not in values and form.applicable(f, values) for f in step.fields)
    ]
    return Told(work.services.texts[work.language]("progress", count=len(left)))


def enumerated(work: Work, items: list[str]) -> str:
    """The items in one phrase of the session's language, "and" before the last one."""
    conjunction = work.services.texts[work.language]("and")
    head = language_of(work.language).enumerate(items[:-1])
    return f"{head} {conjunction} {items[-1]}" if head else items[0]


Topic = Callable[[Work], Told | None]
TOPICS: dict[str, Topic] = {
    "fee": _fee,
    "evidence": _evidence,
    "next": _next,
    "deadline": _deadline,
    "progress": _progress,
}


def answered(told: Told, topic: str | None) -> dict[str, Any]:
    """The data of the outcome `question_answered`."""
    return {"text": told.text, "topic": topic, "sources": list(told.sources)}
