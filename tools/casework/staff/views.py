"""What the staff pages show, made from cases and labels. No HTML here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from tools.casework.contract import Draft, DraftValue, Note, Utterance
from tools.casework.staff.labels import FieldLabel, Labels, ServiceLabels
from tools.casework.store.drafts import Case, CaseSummary

LOCAL_ZONE = ZoneInfo("Europe/Berlin")

_KINDS = {"application": "Antrag", "handoff": "Übergabe"}
_STATUSES = {"received": "Eingegangen"}
_METHODS = {
    "rule": "Aus dem Gesagten, per Regel",
    "model": "Aus dem Gesagten, vom Sprachmodell",
    "touch": "Selbst eingetippt",
}
_ROLES = {"citizen": "Antragstellende Person", "agent": "Terminal"}
_LANGUAGES = {
    "de": "Deutsch",
    "de-easy": "Leichte Sprache",
    "en": "Englisch",
    "tr": "Türkisch",
    "ar": "Arabisch",
    "uk": "Ukrainisch",
    "ru": "Russisch",
    "fa": "Farsi/Dari",
    "ro": "Rumänisch",
    "pl": "Polnisch",
}
_NAME_FIELDS = ("given_names", "family_name")


@dataclass(frozen=True)
class Moment:
    """A time for people (local) and for the `datetime` attribute (ISO 8601)."""

    iso: str
    day: str
    time: str


@dataclass(frozen=True)
class CaseRow:
    """One line of the list."""

    reference: str
    title: str
    known_service: bool
    name: str
    received: Moment
    language: str
    kind: str
    kind_code: str
    status: str


@dataclass(frozen=True)
class ValueRow:
    """One line of the form table. `known` is False for a field the form doesn't have."""

    field: str
    label: str
    known: bool
    display: str
    given: bool
    method: str
    words: str
    words_language: str
    turn: int | None
    turn_recorded: bool
    confirmed: bool


@dataclass(frozen=True)
class Line:
    """One utterance of the transcript."""

    role: str
    role_code: str
    text: str
    language: str
    at: Moment
    interrupted: bool


@dataclass(frozen=True)
class Turn:
    """What was said in one turn."""

    number: int
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class CaseView:
    """One case."""

    row: CaseRow
    draft: Draft
    form_version_differs: bool
    values: tuple[ValueRow, ...]
    notes: tuple[Note, ...]
    turns: tuple[Turn, ...]
    started: Moment


def local(moment: datetime) -> Moment:
    """Return an aware time as people in Germany write it."""
    here = moment.astimezone(LOCAL_ZONE)
    return Moment(
        iso=here.isoformat(timespec="seconds"),
        day=here.strftime("%d.%m.%Y"),
        time=here.strftime("%H:%M:%S"),
    )


def german_date(iso: str) -> str:
    """Return an ISO 8601 date as people in Germany write it; any other text unchanged."""
    try:
        return date.fromisoformat(iso).strftime("%d.%m.%Y")
    except ValueError:
        return iso


def case_rows(cases: Iterable[CaseSummary], labels: Labels) -> tuple[CaseRow, ...]:
    """Return the lines of the list, in the order given."""
    known: dict[str, ServiceLabels | None] = {}
    rows = []
    for case in cases:
        if case.service not in known:
            known[case.service] = labels.service(case.service)
        rows.append(_case_row(case, known[case.service]))
    return tuple(rows)


def case_view(case: Case, labels: Labels) -> CaseView:
    """Return all that the page of one case shows."""
    draft = case.draft
    service = labels.service(draft.service)
    summary = CaseSummary(
        id=0,
        reference=case.reference,
        received_at=case.received_at,
        service=draft.service,
        language=draft.language,
        kind=draft.kind,
        status=case.status,
        values=draft.values,
    )
    return CaseView(
        row=_case_row(summary, service),
        draft=draft,
        form_version_differs=service is not None and service.form_version != draft.form_version,
        values=_value_rows(draft, service),
        notes=tuple(draft.notes),
        turns=_turns(draft.transcript),
        started=local(draft.started_at),
    )


def _case_row(case: CaseSummary, service: ServiceLabels | None) -> CaseRow:
    names = [case.values[field].display for field in _NAME_FIELDS if field in case.values]
    return CaseRow(
        reference=case.reference,
        title=case.service if service is None else service.title,
        known_service=service is not None,
        name=" ".join(name for name in names if name),
        received=local(case.received_at),
        language=_LANGUAGES.get(case.language, case.language),
        kind=_KINDS.get(case.kind, case.kind),
        kind_code=case.kind,
        status=_STATUSES.get(case.status, case.status),
    )


def _value_rows(draft: Draft, service: ServiceLabels | None) -> tuple[ValueRow, ...]:
    """The form's fields in its order, then values of fields that it doesn't have."""
    fields = () if service is None else service.fields
    in_form = {field.id for field in fields}
    others = [FieldLabel(field, field) for field in draft.values if field not in in_form]
    words = _words_languages(draft)
    return tuple(
        _value_row(field, field.id in in_form, draft.values.get(field.id), words)
        for field in (*fields, *others)
    )


def _value_row(
    field: FieldLabel, known: bool, value: DraftValue | None, words: _WordsLanguages
) -> ValueRow:
    return ValueRow(
        field=field.id,
        label=field.label,
        known=known,
        display=value.display if value else "",
        given=value is not None and value.value is not None,
        method=_METHODS[value.method] if value else "",
        words=value.span if value else "",
        words_language=words.at(value.turn) if value else "",
        turn=value.turn if value else None,
        turn_recorded=value is not None and value.turn in words.turns,
        confirmed=value is not None and value.confirmed,
    )


@dataclass(frozen=True)
class _WordsLanguages:
    """In which language the citizen spoke in each turn."""

    turns: frozenset[int]
    spoken: dict[int, str]
    default: str

    def at(self, turn: int) -> str:
        return self.spoken.get(turn, self.default)


def _words_languages(draft: Draft) -> _WordsLanguages:
    return _WordsLanguages(
        turns=frozenset(utterance.turn for utterance in draft.transcript),
        spoken={u.turn: u.language for u in draft.transcript if u.role == "citizen"},
        default=draft.language,
    )


def _turns(transcript: Iterable[Utterance]) -> tuple[Turn, ...]:
    ordered = sorted(transcript, key=lambda utterance: utterance.turn)
    return tuple(
        Turn(number, tuple(_line(utterance) for utterance in group))
        for number, group in groupby(ordered, key=lambda utterance: utterance.turn)
    )


def _line(utterance: Utterance) -> Line:
    return Line(
        role=_ROLES[utterance.role],
        role_code=utterance.role,
        text=utterance.text,
        language=utterance.language,
        at=local(utterance.at),
        interrupted=utterance.interrupted,
    )
