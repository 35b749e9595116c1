"""What a form about a case must tell whoever fills it in: whether the case has moved on."""

from __future__ import annotations

from dataclasses import dataclass

from tools.casework.staff.alignment import places_of
from tools.casework.staff.case_forms import CaseForm
from tools.casework.staff.document_rows import document_rows
from tools.casework.staff.history_lines import HistoryLine, history_lines
from tools.casework.staff.labels import Labels
from tools.casework.staff.transitions import Action, next_status
from tools.casework.staff.views import Reader, rows_of
from tools.casework.store.case_file import CaseFile


@dataclass(frozen=True)
class OpenForm:
    """A form about a case.

    `stale`: the case has changed since it was seen, by `changes` (the latest first). The form
    shows them, so what is sent with it may count for the present `revision`. `possible`: the
    case's status still allows it.
    """

    reference: str
    revision: int
    stale: bool
    possible: bool
    changes: tuple[HistoryLine, ...]

    @property
    def out_of_date(self) -> bool:
        """Whether nothing could be saved, whatever was filled in."""
        return self.stale or not self.possible


def open_form(
    file: CaseFile,
    labels: Labels,
    form: CaseForm | None,
    reader: Reader,
    *,
    action: Action,
    seen: int,
) -> OpenForm:
    """Return the form for an action; `seen` is the revision that its reader has seen."""
    return OpenForm(
        reference=file.case.reference,
        revision=file.revision,
        stale=seen != file.revision,
        possible=next_status(file.case.status, file.case.draft.kind, action) is not None,
        changes=_changes_since(seen, file, labels, form, reader),
    )


def _changes_since(
    revision: int, file: CaseFile, labels: Labels, form: CaseForm | None, reader: Reader
) -> tuple[HistoryLine, ...]:
    """Each revision has one entry in the history; that of the receipt is no change."""
    newer = min(max(file.revision - revision, 0), len(file.history))
    if newer == 0:
        return ()
    places = places_of(file.case.draft.values, file.case.draft.transcript)
    values = rows_of(file, labels, places, reader.language)
    return history_lines(file, values, document_rows(file, form))[:newer]
