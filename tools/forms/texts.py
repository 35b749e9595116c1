"""The texts of one form in one language. Every text is checked when they are loaded."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from babel.numbers import format_decimal

from tools.forms.calendar import written_date
from tools.forms.definitions import DEFINITIONS, load_form
from tools.forms.errors import FormError
from tools.forms.models import Field, LegalNote, Step
from tools.texts import TextError, Texts

MESSAGES = Path(__file__).parent / "messages"

ERRORS: dict[str, dict[str, Any]] = {
    "empty": {},
    "too_long": {"max": 60},
    "required": {},
    "not_a_name": {},
    "name_has_digits": {},
    "bad_characters": {},
    "latin_spelling_needed": {},
    "same_as_missing": {},
    "not_a_place": {},
    "not_a_street": {},
    "date_unclear": {},
    "date_incomplete": {},
    "date_impossible": {},
    "date_in_future": {},
    "date_too_old": {"years": 120},
    "house_number_unclear": {},
    "postcode_unclear": {},
    "postcode_length": {"count": 4},
    "postcode_range": {},
    "choice_unclear": {},
    "choice_ambiguous": {},
    "yes_no_unclear": {},
    "country_unclear": {},
    "country_ambiguous": {},
    "licence_number_unclear": {},
    "phone_unclear": {},
    "phone_length": {"count": 4},
    "licence_before_age": {"years": 15},
    "licence_kind_paper_after_1998": {},
    "licence_kind_card_before_1999": {},
    "licence_number_unusual": {},
}
"""Every error code of the engine with arguments of the kind its text needs."""

NOTES: dict[str, dict[str, Any]] = {
    "exchange_deadline-open": {"date": date(2033, 1, 19)},
    "exchange_deadline-passed": {"date": date(2024, 1, 19)},
    "exchange_deadline-none": {},
    "exchange_fee": {"cents": 2550},
}
"""Every legal note with arguments of the kind its text needs, by the note function's name."""


class FormTexts:
    """Questions, labels and messages. Missing texts raise FormError when loading."""

    def __init__(self, service_id: str, language: str, definitions_dir: Path = DEFINITIONS) -> None:
        self.language = language
        form = load_form(service_id, definitions_dir)
        paths = [
            definitions_dir / service_id / f"{language}.ftl",
            MESSAGES / f"{language}.ftl",
        ]
        try:
            self._texts = Texts(language, paths)
            self._check(form.steps, form.notes)
        except TextError as error:
            raise FormError(f"{service_id}: {error}") from None

    def _check(self, steps: tuple[Step, ...], notes: tuple[str, ...]) -> None:
        self.title()
        self.summary()
        for step in steps:
            for text in (self.ask, self.simple, self.why):
                text(step)
            for field in step.fields:
                for of_field in (self.label, self.hint, self.ask_field):
                    of_field(field)
                for code in field.options:
                    self.option(field, code)
        for code, args in ERRORS.items():
            self.error(code, **args)
        for code, args in NOTES.items():
            if code.split("-")[0] in notes:
                self.note(LegalNote(code, args, "", "", ""))

    def title(self) -> str:
        """The service's name."""
        return self._texts("title")

    def summary(self) -> str:
        """What the service is for, in one sentence."""
        return self._texts("summary")

    def label(self, field: Field | str) -> str:
        """The field's name in the form panel."""
        return self._texts(f"field-{_id(field)}-label")

    def hint(self, field: Field | str) -> str:
        """What to enter."""
        return self._texts(f"field-{_id(field)}-hint")

    def ask_field(self, field: Field | str) -> str:
        """The question for one field, when its step was answered partly; spoken."""
        return self._texts(f"field-{_id(field)}-ask")

    def ask(self, step: Step | str) -> str:
        """The first question of a step; spoken."""
        return self._texts(f"step-{_id(step)}-ask")

    def simple(self, step: Step | str) -> str:
        """The question in simpler words; spoken."""
        return self._texts(f"step-{_id(step)}-simple")

    def why(self, step: Step | str) -> str:
        """Why the data of a step are needed; spoken."""
        return self._texts(f"step-{_id(step)}-why")

    def option(self, field: Field | str, code: str) -> str:
        """The label of an option of a choice."""
        return self._texts(f"option-{_id(field)}-{code}")

    def error(self, code: str, **args: Any) -> str:
        """Why a value was not accepted; spoken."""
        return self._texts(f"error-{code}", **args)

    def note(self, note: LegalNote) -> str:
        """A legal fact; spoken. Dates and amounts are written out in the language."""
        args: dict[str, Any] = {}
        for name, value in note.args.items():
            if isinstance(value, date):
                args[name] = written_date(value, self.language)
            elif name == "cents":
                euros = Decimal(value) / 100
                args["amount"] = format_decimal(euros, "0.00", locale=self.language)
            else:
                args[name] = value
        return self._texts(f"note-{note.code}", **args)

    def message(self, message_id: str, **args: Any) -> str:
        """Any other text of the definition; FormError if it is missing."""
        try:
            return self._texts(message_id, **args)
        except TextError as error:
            raise FormError(str(error)) from None


def _id(thing: Field | Step | str) -> str:
    return thing if isinstance(thing, str) else thing.id
