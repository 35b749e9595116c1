"""The lines of a case's form table: what was stated, in whose words, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tools.casework.contract import Draft, DraftValue
from tools.casework.staff.labels import FieldLabel, ServiceLabels
from tools.casework.staff.languages import Marked, language_name, marked
from tools.casework.staff.stored_values import stored_values
from tools.forms.export.printable import direction_of

STAFF_LANGUAGE = "de"
_METHODS = {
    "rule": "Aus dem Gesagten, per Regel",
    "model": "Aus dem Gesagten, vom Sprachmodell",
    "touch": "Selbst eingetippt",
}


@dataclass(frozen=True)
class ValueRow:
    """One line of the form table. `known` is False for a field the form doesn't have.

    `display` is German, or the citizen's own text in the language called `verbatim_in`.
    `native` is what the citizen said or typed first, in another script. `applies` is False for
    a field that other answers make pointless.
    """

    field: str
    label: str
    known: bool
    display: Marked
    verbatim_in: str
    native: Marked | None
    given: bool
    applies: bool
    method: str
    words: str
    words_language: str
    turn: int | None
    turn_recorded: bool
    confirmed: bool


def value_rows(draft: Draft, service: ServiceLabels | None) -> tuple[ValueRow, ...]:
    """The form's fields in its order, then values of fields that it doesn't have."""
    fields = () if service is None else service.fields
    in_form = {field.id for field in fields}
    others = [FieldLabel(field, field) for field in draft.values if field not in in_form]
    words, values = _words_languages(draft), stored_values(draft)
    same_version = service is not None and service.form_version == draft.form_version
    return tuple(
        _value_row(
            field,
            draft.values.get(field.id),
            words,
            known=field.id in in_form,
            applies=not same_version or field.applies(values),
        )
        for field in (*fields, *others)
    )


def _value_row(
    field: FieldLabel,
    value: DraftValue | None,
    words: _WordsLanguages,
    *,
    known: bool,
    applies: bool,
) -> ValueRow:
    written_in = None if value is None else _language_of_free_text(value.value)
    return ValueRow(
        field=field.id,
        label=field.label,
        known=known,
        display=marked(value.display if value else "", written_in or STAFF_LANGUAGE),
        verbatim_in="" if written_in is None else language_name(written_in),
        native=_native(value, words) if value else None,
        given=value is not None and value.value is not None,
        applies=applies,
        method=_METHODS[value.method] if value else "",
        words=value.span if value else "",
        words_language=words.at(value.turn) if value else "",
        turn=value.turn if value else None,
        turn_recorded=value is not None and value.turn in words.turns,
        confirmed=value is not None and value.confirmed,
    )


def _language_of_free_text(value: Any) -> str | None:
    """The BCP 47 tag of a free text, {"text": …, "language": …}; None for any other value."""
    if not isinstance(value, dict) or set(value) != {"text", "language"}:
        return None
    return str(value["language"])


def _native(value: DraftValue, words: _WordsLanguages) -> Marked | None:
    """A name may be written in another direction than the conversation's language."""
    if not value.native:
        return None
    spoken = marked(value.native, words.at(value.turn))
    return Marked(value.native, spoken.lang, direction_of(value.native))


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
