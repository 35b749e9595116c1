"""What the staff pages show, made from cases and labels. No HTML here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from tools.casework.contract import Draft, Note, Utterance
from tools.casework.staff.labels import Labels, ServiceLabels
from tools.casework.staff.languages import language_name
from tools.casework.staff.moments import Moment, german_date, local
from tools.casework.staff.value_rows import ValueRow, value_rows
from tools.casework.store.drafts import Case, CaseSummary

_KINDS = {"application": "Antrag", "prefill": "Terminvorbereitung", "handoff": "Übergabe"}
_STATUSES = {"received": "Eingegangen"}
_ROLES = {"citizen": "Antragstellende Person", "agent": "Terminal"}
_NAME_FIELDS = ("given_names", "family_name")


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
class NoteRow:
    """A legal fact that was told. `url` is empty unless it can be followed safely."""

    text: str
    source: str
    valid_from: str
    url: str
    warning: bool


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
    """One case. It is `printable` if its form is installed in the same version."""

    row: CaseRow
    draft: Draft
    form_version_differs: bool
    printable: bool
    values: tuple[ValueRow, ...]
    notes: tuple[NoteRow, ...]
    turns: tuple[Turn, ...]
    started: Moment


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
    differs = service is not None and service.form_version != draft.form_version
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
        form_version_differs=differs,
        printable=service is not None and not differs,
        values=value_rows(draft, service),
        notes=tuple(_note_row(note) for note in draft.notes),
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
        language=language_name(case.language),
        kind=_KINDS.get(case.kind, case.kind),
        kind_code=case.kind,
        status=_STATUSES.get(case.status, case.status),
    )


def _note_row(note: Note) -> NoteRow:
    return NoteRow(
        text=note.text,
        source=note.source,
        valid_from=german_date(note.valid_from),
        url=note.url if note.url.startswith("https://") else "",
        warning=note.severity == "warning",
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
