"""What a field type does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from tools.forms.models import Field, Parsed, Rejected
from tools.forms.words.load import Words


@dataclass(frozen=True)
class Situation:
    """The field a text is meant for, the language it is in, and the day.

    `language` is a BCP 47 tag; `words` are those of its base language.
    """

    field: Field
    words: Words
    today: date
    language: str

    @property
    def base(self) -> str:
        """Tag of the base language: the one of words, synonyms and numbers."""
        return self.words.language


class FieldType(Protocol):
    """Turns what people say or type into normalised values, and values into texts."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Understand `text`, which is never empty; canonical values are always understood."""

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Check a normalised value."""

    def display(self, value: Any, at: Situation) -> str:
        """The value as it is written."""

    def spoken(self, value: Any, at: Situation) -> str:
        """The value as it is read back aloud."""

    def example(self, language: str) -> str:
        """A valid value as somebody would write it."""


class PlainText:
    """What is shown and read back as it stands."""

    def display(self, value: Any, at: Situation) -> str:
        """The text itself."""
        del at
        return str(value)

    def spoken(self, value: Any, at: Situation) -> str:
        """The text itself."""
        del at
        return str(value)
