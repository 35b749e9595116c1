"""What the page of one case shows, made from the case and labels. No HTML here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from tools.casework.contract import Draft, Note
from tools.casework.staff.alignment import Place, places_of
from tools.casework.staff.case_forms import CaseForm
from tools.casework.staff.document_rows import DocumentRow, document_rows
from tools.casework.staff.history_lines import HistoryLine, history_lines
from tools.casework.staff.labels import Labels
from tools.casework.staff.languages import language_name
from tools.casework.staff.moments import Moment, german_date, local
from tools.casework.staff.queue_view import age_days, name_in
from tools.casework.staff.transcript import Turn, turns_of
from tools.casework.staff.transitions import Action, Step, allowed
from tools.casework.staff.value_rows import ValueRow, value_rows
from tools.casework.store.case_file import CaseFile


@dataclass(frozen=True)
class NoteRow:
    """A legal fact that was told. `url` is empty unless it can be followed safely."""

    text: str
    source: str
    valid_from: str
    url: str
    warning: bool


@dataclass(frozen=True)
class CaseHead:
    """What stands above everything. `kind` and `status` are codes."""

    reference: str
    title: str
    known_service: bool
    name: str
    received: Moment
    started: Moment
    age_days: int
    language: str
    kind: str
    status: str
    assigned: str
    mine: bool


@dataclass(frozen=True)
class CaseView:
    """One case. It is `printable` if its form is installed in the same version.

    `steps` are the actions that its status allows. `transcript_until` is the day until which
    the conversation was kept, if it was deleted.
    """

    head: CaseHead
    draft: Draft
    revision: int
    steps: tuple[Step, ...]
    form_version_differs: bool
    printable: bool
    values: tuple[ValueRow, ...]
    documents: tuple[DocumentRow, ...]
    history: tuple[HistoryLine, ...]
    notes: tuple[NoteRow, ...]
    turns: tuple[Turn, ...]
    transcript_until: str | None

    def allows(self, action: str) -> bool:
        """Whether the status allows the action."""
        return any(step.action == action for step in self.steps)

    @property
    def editable(self) -> bool:
        """Whether values may be changed now."""
        return self.allows(Action.EDIT)


@dataclass(frozen=True)
class Reader:
    """Who reads the case: id, language of the pages, and the present moment."""

    id: int
    language: str
    now: datetime


def case_view(
    file: CaseFile,
    labels: Labels,
    form: CaseForm | None,
    reader: Reader,
    *,
    transcript_days: int,
) -> CaseView:
    """Return all that the page of one case shows."""
    draft = file.case.draft
    service = labels.service(draft.service)
    differs = service is not None and service.form_version != draft.form_version
    places = places_of(draft.values, draft.transcript)
    values = rows_of(file, labels, places, reader.language)
    documents = document_rows(file, form)
    return CaseView(
        head=case_head(file, labels, reader),
        draft=draft,
        revision=file.revision,
        steps=allowed(file.case.status, draft.kind),
        form_version_differs=differs,
        printable=service is not None and not differs,
        values=values,
        documents=documents,
        history=history_lines(file, values, documents),
        notes=tuple(_note_row(note) for note in draft.notes),
        turns=turns_of(draft.transcript, places, {row.field: row for row in values}),
        transcript_until=_kept_until(file, transcript_days) if file.transcript_deleted else None,
    )


def rows_of(
    file: CaseFile, labels: Labels, places: Mapping[str, Place], language: str
) -> tuple[ValueRow, ...]:
    """The lines of the form table."""
    service = labels.service(file.case.draft.service)
    return value_rows(file, service, places, staff=_names(file), language=language)


def case_head(file: CaseFile, labels: Labels, reader: Reader) -> CaseHead:
    """What stands above everything. The name is for those who may read values."""
    case, draft = file.case, file.case.draft
    service = labels.service(draft.service)
    return CaseHead(
        reference=case.reference,
        title=draft.service if service is None else service.title,
        known_service=service is not None,
        name=name_in(file.values),
        received=local(case.received_at),
        started=local(draft.started_at),
        age_days=age_days(case.received_at, reader.now),
        language=language_name(draft.language, reader.language),
        kind=draft.kind,
        status=case.status,
        assigned="" if file.assigned is None else file.assigned.name,
        mine=file.assigned is not None and file.assigned.id == reader.id,
    )


def _names(file: CaseFile) -> Mapping[int, str]:
    """Names of those who have worked on the case, by id."""
    return {entry.by.id: entry.by.name for entry in file.history if entry.by is not None}


def _kept_until(file: CaseFile, transcript_days: int) -> str:
    """The period counts from the receipt and ends sooner when the case is closed."""
    until = file.case.received_at + timedelta(days=transcript_days)
    if file.closed_at is not None:
        until = min(until, file.closed_at)
    return local(until).day


def _note_row(note: Note) -> NoteRow:
    return NoteRow(
        text=note.text,
        source=note.source,
        valid_from=german_date(note.valid_from),
        url=note.url if note.url.startswith("https://") else "",
        warning=note.severity == "warning",
    )
