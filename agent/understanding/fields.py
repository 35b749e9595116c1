"""What understanding needs to know about a form's fields."""

from __future__ import annotations

from typing import Protocol

from tools.forms.catalogue import ServiceForm
from tools.forms.models import Parsed, Rejected

FREE_TEXT = "free_text"
FREE_KINDS = frozenset({"person_name", "birth_name", "place", "street", FREE_TEXT})
"""Field types that accept nearly any words: parsing alone can't tell an answer from talk."""

NAME_KINDS = frozenset({"person_name", "birth_name"})

ANY_DIGITS = frozenset({"phone", "licence_number", "document_number", "money", "count"})
"""Field types that accept so many numbers that a number says little about them."""


class FieldKnowledge(Protocol):
    """The fields of one form."""

    def parse(self, field_id: str, text: str, language: str) -> Parsed | Rejected:
        """Understand a text as a value of the field."""

    def label(self, field_id: str, language: str) -> str:
        """The field's name as people say it."""

    def kind(self, field_id: str) -> str:
        """The field's type, e.g. `date`."""


class FormFields:
    """FieldKnowledge of a service's form."""

    def __init__(self, form: ServiceForm) -> None:
        self._form = form

    def parse(self, field_id: str, text: str, language: str) -> Parsed | Rejected:
        """Understand a text as a value of the field."""
        return self._form.engine.parse(field_id, text, language)

    def label(self, field_id: str, language: str) -> str:
        """The field's name as people say it."""
        return self._form.texts[language].label(field_id)

    def kind(self, field_id: str) -> str:
        """The field's type."""
        return self._form.engine.field(field_id).type
