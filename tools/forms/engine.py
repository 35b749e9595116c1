"""The form engine: parses, sets, checks and shows values, and knows what to ask next.

Values are never changed in place: every operation returns new ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from tools.forms.errors import UnknownField
from tools.forms.models import (
    Call,
    Evidence,
    Fee,
    Field,
    Finding,
    Form,
    LegalNote,
    Outcome,
    Parsed,
    Provenance,
    Rejected,
    Step,
    Value,
    Values,
)
from tools.forms.rules.registry import checks, conditions, notes, validators
from tools.forms.types.base import FieldType, Situation
from tools.forms.types.birth_name import SAME
from tools.forms.types.free_text import FreeText
from tools.forms.types.registry import field_types
from tools.forms.types.tokens import tidy
from tools.forms.words.load import load_words
from tools.languages.catalogue import base_of

MAX_TEXT_CHARS = 500
SPOKEN_TAIL_CHARS = 3
"""How much of a private value is read back."""


class FormEngine:
    """One form. `today` gives the current day. Instances hold no values and can be shared."""

    def __init__(self, form: Form, today: Callable[[], date]) -> None:
        self.form = form
        self._today = today
        self._fields = {field.id: field for field in form.fields}
        self._words = {language: load_words(base_of(language)) for language in form.languages}
        self._types = field_types()
        self._conditions = conditions()
        self._validators = validators()
        self._checks = checks()
        self._notes = notes()

    def field(self, field_id: str) -> Field:
        """The field of that id; UnknownField."""
        try:
            return self._fields[field_id]
        except KeyError:
            raise UnknownField(f"form {self.form.id} has no field {field_id!r}") from None

    # understanding

    def parse(self, field_id: str, text: str, language: str) -> Parsed | Rejected:
        """Understand a text as a value of the field and check it."""
        at = self._at(field_id, language)
        kind = self._type(at.field)
        text = text.strip() if isinstance(kind, FreeText) else tidy(text)
        if not text:
            return Rejected("empty", {})
        if len(text) > MAX_TEXT_CHARS:
            return Rejected("too_long", {"max": MAX_TEXT_CHARS})
        parsed = kind.parse(text, at)
        if isinstance(parsed, Rejected):
            return parsed
        return self._validate(parsed.value, at) or parsed

    def _validate(self, value: Any, at: Situation) -> Rejected | None:
        if rejected := self._type(at.field).validate(value, at):
            return rejected
        for call in at.field.validators:
            if rejected := call.bind(self._validators[call.name])(value, at.today):
                return rejected
        return None

    # changing

    def set(
        self,
        values: Values,
        field_id: str,
        value: Parsed | str,
        provenance: Provenance,
        language: str = "de",
    ) -> tuple[Values, Outcome]:
        """Set a field from a parsed value or from a text in `language`; "" clears it.

        Outcome codes: `set`, `replaced`, `cleared`, or the code of an error.
        """
        field = self.field(field_id)
        if value == "":
            return {k: v for k, v in values.items() if k != field_id}, Outcome("cleared", {})
        parsed = self.parse(field_id, value, language) if isinstance(value, str) else value
        if isinstance(parsed, Rejected):
            return values, Outcome(parsed.code, parsed.args)
        content = parsed.value
        if content == SAME and field.same_as is not None:
            same = values.get(field.same_as)
            if same is None or same.value is None:
                return values, Outcome("same_as_missing", {})
            content = same.value
        if rejected := self._validate(content, self._at(field_id, language)):
            return values, Outcome(rejected.code, rejected.args)
        code = "replaced" if field_id in values else "set"
        return {**values, field_id: Value(content, provenance)}, Outcome(code, {})

    def skip(self, values: Values, field_id: str, provenance: Provenance) -> tuple[Values, Outcome]:
        """Leave an optional field empty; `required` if it is not optional."""
        if self.field(field_id).required:
            return values, Outcome("required", {})
        return {**values, field_id: Value(None, provenance)}, Outcome("skipped", {})

    def confirm(self, values: Values, field_ids: Iterable[str]) -> Values:
        """Mark values as confirmed by the citizen; fields without a value are left alone."""
        confirmed = {
            field_id: replace(
                values[field_id], provenance=replace(values[field_id].provenance, confirmed=True)
            )
            for field_id in field_ids
            if field_id in values
        }
        return {**values, **confirmed}

    # what is open

    def applicable(self, field: Field | str, values: Values) -> bool:
        """Whether the field applies, given the other values."""
        if isinstance(field, str):
            field = self.field(field)
        return self._holds(field.condition, values)

    def applying(self, values: Values) -> Values:
        """The values without those of fields that don't apply (any more)."""
        kept = {name: item for name, item in values.items() if self.applicable(name, values)}
        return kept if len(kept) == len(values) else self.applying(kept)

    def _holds(self, condition: Call | None, values: Values) -> bool:
        return condition is None or condition.bind(self._conditions[condition.name])(values)

    def _is_open(self, field: Field, values: Values) -> bool:
        given = values.get(field.id)
        unanswered = given is None or (given.value is None and field.required)
        return unanswered and self.applicable(field, values)

    def next_step(self, values: Values) -> Step | None:
        """The first step with an applicable field that is neither answered nor skipped."""
        for step in self.form.steps:
            if any(self._is_open(field, values) for field in step.fields):
                return step
        return None

    def open_fields(self, values: Values) -> tuple[Field, ...]:
        """The fields of the next step that are still to be asked."""
        step = self.next_step(values)
        fields = () if step is None else step.fields
        return tuple(field for field in fields if self._is_open(field, values))

    def missing(self, values: Values) -> tuple[Field, ...]:
        """All applicable required fields without a value."""
        return tuple(f for f in self.form.fields if f.required and self._is_open(f, values))

    def check(self, values: Values) -> list[Finding]:
        """Cross-field checks that failed, warnings included."""
        calls = self.form.checks
        found = (call.bind(self._checks[call.name].check)(values, self._today()) for call in calls)
        return [finding for finding in found if finding is not None]

    def complete(self, values: Values) -> bool:
        """Whether nothing is left to ask and no check found an error."""
        errors = [finding for finding in self.check(values) if finding.severity == "error"]
        return self.next_step(values) is None and not errors

    def prechecks(self, values: Values) -> list[LegalNote]:
        """Legal facts to tell as soon as their values are known: eligibility, deadlines."""
        return self._tell(self.form.prechecks, values)

    def notes(self, values: Values) -> list[LegalNote]:
        """All legal facts that follow from the values, with their sources; prechecks first."""
        return self._tell((*self.form.prechecks, *self.form.notes), values)

    def closing_notes(self, values: Values) -> list[LegalNote]:
        """Those of the legal facts that were not told as prechecks."""
        return self._tell(self.form.notes, values)

    def _tell(self, calls: Iterable[Call], values: Values) -> list[LegalNote]:
        facts, today = self.form.facts, self._today()
        found = (call.bind(self._notes[call.name].tell)(values, facts, today) for call in calls)
        return [note for note in found if note is not None]

    def evidence(self, values: Values) -> list[Evidence]:
        """What must or may have to be brought, given the values."""
        return [item for item in self.form.evidence if self._may_hold(item.condition, values)]

    def fees(self, values: Values) -> list[Fee]:
        """The fees that apply or may apply, given the values."""
        return [fee for fee in self.form.fees if self._may_hold(fee.condition, values)]

    def _may_hold(self, condition: Call | None, values: Values) -> bool:
        """As `_holds`; what depends on a field that is still to be answered may hold."""
        asked = None if condition is None else condition.args.get("field")
        return (asked is not None and asked not in values) or self._holds(condition, values)

    # showing

    def display(self, field_id: str, value: Any, language: str) -> str:
        """The value in writing; empty for None."""
        at = self._at(field_id, language)
        return "" if value is None else self._type(at.field).display(value, at)

    def masked(self, field_id: str, value: Any, language: str) -> str:
        """As `display`, but of a private value only the last characters can be read."""
        text = self.display(field_id, value, language)
        if not self.field(field_id).private:
            return text
        hidden = max(0, len(text) - SPOKEN_TAIL_CHARS)
        return "•" * hidden + text[hidden:]

    def spoken(self, field_id: str, value: Any, language: str) -> str:
        """The value for reading it back; of a private value only the last characters."""
        at = self._at(field_id, language)
        if value is None:
            return ""
        kind = self._type(at.field)
        if not at.field.private:
            return kind.spoken(value, at)
        tail = kind.spoken(str(value)[-SPOKEN_TAIL_CHARS:], at)
        return at.words.ends_with.format(value=tail)

    def example(self, field_id: str, language: str) -> str:
        """A valid value as somebody would write it."""
        return self._type(self.field(field_id)).example(language)

    def _type(self, field: Field) -> FieldType:
        return self._types[field.type]

    def _at(self, field_id: str, language: str) -> Situation:
        return Situation(self.field(field_id), self._words[language], self._today(), language)
