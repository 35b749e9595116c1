"""The texts of one form in one language. Every text is checked when they are loaded."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path
from typing import Any

from babel.numbers import format_decimal

from tools.forms.calendar import written_date
from tools.forms.definitions import DEFINITIONS, text_files
from tools.forms.errors import FormError
from tools.forms.models import Evidence, Fee, Field, Form, LegalNote, Step
from tools.forms.rules.registry import checks, notes
from tools.languages.catalogue import language as language_of
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
    "date_in_past": {},
    "date_too_far": {},
    "country_which": {"countries": "Guinea, Guinea-Bissau"},
    "email_unclear": {},
    "email_latin_needed": {},
    "plate_unclear": {},
    "plate_parts": {},
    "plate_too_long": {"max": 8},
    "vin_unclear": {},
    "vin_length": {"count": 18},
    "vin_letters": {},
    "vin_unusual": {"count": 9},
    "evb_unclear": {},
    "evb_length": {"count": 6},
    "document_number_unclear": {},
    "document_number_check": {},
    "iban_unclear": {},
    "iban_check": {},
    "iban_length": {"count": 20},
    "money_unclear": {},
    "money_too_large": {},
    "count_unclear": {},
    "count_too_large": {"max": 999},
    "multi_choice_unclear": {},
    "doctorate_unclear": {},
    "free_text_unclear": {},
    "postcode_town_mismatch": {"postcode": "35037", "places": "Marburg"},
}
"""Error codes of field types and validators with arguments of the kind their text needs."""


class FormTexts:
    """Questions, labels and messages. Missing texts raise FormError when loading."""

    def __init__(self, form: Form, language: str, definitions_dir: Path = DEFINITIONS) -> None:
        self.language = language
        self._locale = language_of(language).locale
        files = text_files(form.id, language, definitions_dir)
        try:
            self._texts = Texts(language, [*files, MESSAGES / f"{language}.ftl"])
            self._check(form)
        except TextError as error:
            raise FormError(f"{form.id}: {error}") from None

    def _check(self, form: Form) -> None:
        """Word everything once, so that a missing text is found before a citizen comes."""
        for text in (self.title, self.summary, self.next):
            text()
        for step in form.steps:
            self._check_step(step)
        self._check_law(form)
        self._check_errors(form)

    def _check_law(self, form: Form) -> None:
        for field_id in form.declarations:
            for given in (True, False):
                self.declaration(field_id, given=given)
        for item in form.evidence:
            self.evidence(item)
        for fee in form.fees:
            self.fee(fee)
        for call in (*form.prechecks, *form.notes):
            for code, args in notes()[call.name].samples.items():
                self.note(LegalNote(code, dict(args), "", "", ""))

    def _check_errors(self, form: Form) -> None:
        samples = [checks()[call.name].samples for call in form.checks]
        for code, args in chain(ERRORS.items(), *(of_check.items() for of_check in samples)):
            self.error(code, **args)
        for call in form.checks:
            if "code" in call.args:
                self.error(call.args["code"])

    def _check_step(self, step: Step) -> None:
        for text in (self.ask, self.simple, self.why):
            text(step)
        for field in step.fields:
            for of_field in (self.label, self.hint, self.ask_field):
                of_field(field)
            for code in field.options:
                self.option(field, code)

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

    def next(self) -> str:
        """What happens after handing in."""
        return self._texts("next")

    def evidence(self, item: Evidence) -> str:
        """A document to bring: a noun phrase."""
        return self._texts(f"evidence-{item.id}")

    def declaration(self, field: Field | str, *, given: bool) -> str:
        """What the citizen declares with yes (`given`) or no, as a whole sentence."""
        return self._texts(f"declaration-{_id(field)}-{'yes' if given else 'no'}")

    def fee(self, fee: Fee) -> str:
        """What costs how much; spoken."""
        if fee.low == fee.high:
            return self._texts(f"fee-{fee.id}", amount=self._euros(fee.low))
        return self._texts(
            f"fee-{fee.id}", **{"from": self._euros(fee.low)}, to=self._euros(fee.high)
        )

    def note(self, note: LegalNote) -> str:
        """A legal fact; spoken. Dates and amounts are written out in the language."""
        args: dict[str, Any] = {}
        for name, value in note.args.items():
            if isinstance(value, date):
                args[name] = written_date(value, self.language)
            elif name == "cents":
                args["amount"] = self._euros(value)
            else:
                args[name] = value
        return self._texts(f"note-{note.code}", **args)

    def _euros(self, cents: int) -> str:
        """In the language's notation; whole euros without decimals."""
        pattern = "0" if cents % 100 == 0 else "0.00"
        return format_decimal(Decimal(cents) / 100, pattern, locale=self._locale)

    def message(self, message_id: str, **args: Any) -> str:
        """Any other text of the definition; FormError if it is missing."""
        try:
            return self._texts(message_id, **args)
        except TextError as error:
            raise FormError(str(error)) from None


def _id(thing: Field | Step | str) -> str:
    return thing if isinstance(thing, str) else thing.id
