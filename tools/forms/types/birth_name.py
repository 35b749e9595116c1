"""The family name at birth; "the same" stands for the present family name."""

from __future__ import annotations

from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import Situation
from tools.forms.types.names import strip_phrases
from tools.forms.types.person_name import PersonName
from tools.forms.types.tokens import phrase_of

SAME = "="
"""Value of "the same as my family name"; the engine puts the family name in its place."""


class BirthName(PersonName):
    """A name, or the same name as now."""

    type_name = "birth_name"

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """As a name, or SAME."""
        if text == SAME:
            return Parsed(SAME, explained=True, span=text)
        lead_ins = at.words.lead_ins[self.type_name]
        for candidate in (text, strip_phrases(text, lead_ins, at.words)):
            if " ".join(phrase_of(candidate)) in {
                " ".join(phrase_of(phrase)) for phrase in at.words.same
            }:
                return Parsed(SAME, explained=True, span=candidate)
        return super().parse(text, at)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """As a name."""
        return None if value == SAME else super().validate(value, at)

    def example(self, language: str) -> str:
        """A name."""
        del language
        return "Schneider"
