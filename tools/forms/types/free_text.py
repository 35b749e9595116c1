"""A text in the citizen's own words, kept with its language."""

from __future__ import annotations

from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import Situation

MAX_CHARS = 500


class FreeText:
    """Stored as {"text": …, "language": BCP 47 tag}: staff see what language it is in."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """All of it; only what could be no text is refused."""
        value = {"text": text, "language": at.language}
        return self.validate(value, at) or Parsed(value, explained=True, span=text)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Some letters, at most 500 characters, no mark-up."""
        del at
        if not isinstance(value, dict) or set(value) != {"text", "language"}:
            return Rejected("free_text_unclear", {})
        text = value["text"]
        if len(text) > MAX_CHARS:
            return Rejected("too_long", {"max": MAX_CHARS})
        if not any(char.isalnum() for char in text):
            return Rejected("free_text_unclear", {})
        return Rejected("bad_characters", {}) if set(text) & set("<>") else None

    def display(self, value: Any, at: Situation) -> str:
        """The original."""
        del at
        return str(value["text"])

    def spoken(self, value: Any, at: Situation) -> str:
        """The original."""
        return self.display(value, at)

    def example(self, language: str) -> str:
        """Nothing: anything can be written."""
        del language
        return ""
