"""The lines of a case's form table: what was stated, in whose words, and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tools.casework.contract import Draft, DraftValue
from tools.casework.staff.alignment import Place
from tools.casework.staff.labels import FieldLabel, ServiceLabels
from tools.casework.staff.languages import Marked, language_name, marked
from tools.casework.staff.moments import Moment, local
from tools.casework.staff.stored_values import as_values
from tools.casework.store.case_file import CaseFile, Edit
from tools.forms.export.printable import direction_of

FORM_LANGUAGE = "de"
"""Forms are German, whatever language a member of staff reads the pages in."""


@dataclass(frozen=True)
class Shown:
    """A value as it is shown. `verbatim_in` names the language of a citizen's own text.

    `given` is False for what was skipped.
    """

    display: Marked
    verbatim_in: str
    given: bool


@dataclass(frozen=True)
class EditedValue:
    """What staff have put in the place of what was stated, when, and who."""

    shown: Shown
    at: Moment
    by: str


@dataclass(frozen=True)
class ValueRow:
    """One line of the form table. `known` is False for a field the form doesn't have.

    `number` counts the lines from 1. `received` is what the citizen stated, None if nothing;
    `edited` is what stands now if staff have changed it. `native` is what the citizen said or
    typed first, in another script. `applies` is False for a field that other answers make
    pointless. `line` is the utterance it comes from, `exact` whether its words were found there.
    """

    number: int
    field: str
    label: str
    known: bool
    received: Shown | None
    edited: EditedValue | None
    native: Marked | None
    applies: bool
    method: str
    words: Marked | None
    turn: int | None
    line: int | None
    exact: bool
    confirmed: bool

    @property
    def given(self) -> bool:
        """Whether there is a value now."""
        now = self.edited.shown if self.edited else self.received
        return now is not None and now.given


def value_rows(
    file: CaseFile,
    service: ServiceLabels | None,
    places: Mapping[str, Place],
    *,
    staff: Mapping[int, str],
    language: str,
) -> tuple[ValueRow, ...]:
    """The form's fields in its order, then values of fields that it doesn't have.

    Args:
        file: the case.
        service: the labels of its service, if it is known here.
        places: field → where in the transcript its value comes from.
        staff: names of those who edited, by id.
        language: the language of the pages, for the names of other languages.
    """
    draft = file.case.draft
    fields = () if service is None else service.fields
    in_form = {field.id for field in fields}
    stated = dict.fromkeys((*draft.values, *file.edits))
    others = [FieldLabel(field, field) for field in stated if field not in in_form]
    now = as_values(file.values)
    same_version = service is not None and service.form_version == draft.form_version
    rows = _Rows(file, places, staff, language)
    return tuple(
        rows.row(
            number,
            field,
            known=field.id in in_form,
            applies=not same_version or field.applies(now),
        )
        for number, field in enumerate((*fields, *others), start=1)
    )


class _Rows:
    """Makes the lines of one case."""

    def __init__(
        self,
        file: CaseFile,
        places: Mapping[str, Place],
        staff: Mapping[int, str],
        language: str,
    ) -> None:
        self._file = file
        self._draft = file.case.draft
        self._places = places
        self._staff = staff
        self._language = language
        self._spoken = _spoken(self._draft)

    def row(self, number: int, field: FieldLabel, *, known: bool, applies: bool) -> ValueRow:
        value, place = self._draft.values.get(field.id), self._places.get(field.id)
        edit = self._file.edits.get(field.id)
        return ValueRow(
            number=number,
            field=field.id,
            label=field.label,
            known=known,
            received=None if value is None else self._shown(value.value, value.display),
            edited=None if edit is None else self._edited(edit),
            native=None if value is None else self._native(value),
            applies=applies,
            method="" if value is None else value.method,
            words=None if value is None else self._words(value),
            turn=None if value is None else value.turn,
            line=None if place is None else place.line,
            exact=place is not None and place.start < place.end,
            confirmed=value is not None and value.confirmed,
        )

    def _shown(self, value: Any, display: str) -> Shown:
        written_in = _language_of_free_text(value)
        return Shown(
            display=marked(display, written_in or FORM_LANGUAGE),
            verbatim_in="" if written_in is None else language_name(written_in, self._language),
            given=value is not None,
        )

    def _edited(self, edit: Edit) -> EditedValue:
        by = self._staff.get(edit.staff_id, "")
        return EditedValue(self._shown(edit.value, edit.display), local(edit.at), by)

    def _native(self, value: DraftValue) -> Marked | None:
        """A name may be written in another direction than the conversation's language."""
        if not value.native:
            return None
        spoken = marked(value.native, self._language_at(value))
        return Marked(value.native, spoken.lang, direction_of(value.native))

    def _words(self, value: DraftValue) -> Marked | None:
        if not value.span:
            return None
        return Marked(value.span, marked("", self._language_at(value)).lang, "auto")

    def _language_at(self, value: DraftValue) -> str:
        return self._spoken.get(value.turn, self._draft.language)


def _spoken(draft: Draft) -> dict[int, str]:
    """In which language the citizen spoke in each turn."""
    return {u.turn: u.language for u in draft.transcript if u.role == "citizen"}


def _language_of_free_text(value: Any) -> str | None:
    """The BCP 47 tag of a free text, {"text": …, "language": …}; None for any other value."""
    if not isinstance(value, dict) or set(value) != {"text", "language"}:
        return None
    return str(value["language"])
