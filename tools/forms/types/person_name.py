"""Given and family names, as in the passport: Latin letters (DIN SPEC 91379)."""

from __future__ import annotations

from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import PlainText, Situation
from tools.forms.types.names import check_letters, contains_words, name_case, strip_phrases
from tools.forms.types.spelling import spelled_word
from tools.forms.types.tokens import tokenize

MAX_NAME_CHARS = 100
MAX_SPOKEN_WORDS = 8
SIGNS = " -'."


class PersonName(PlainText):
    """One or several names."""

    type_name = "person_name"

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Strip what surrounds the name, mend its case; reject what can't be a name."""
        lead_ins = at.words.lead_ins[self.type_name]
        name = strip_phrases(text, lead_ins, at.words)
        spelled = spelled_word(tokenize(name), at.words)
        if spelled is not None:
            return Parsed(spelled, explained=True, span=name)
        if rejected := self.validate(name, at):
            return rejected
        if contains_words(name, at.words.not_names) or len(name.split()) > MAX_SPOKEN_WORDS:
            return Rejected("not_a_name", {})
        cased = name_case(name, at.words.name_particles, at.words.leading_particles)
        return Parsed(cased, explained="," not in name, span=name)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Length and characters."""
        del at
        if len(value) > MAX_NAME_CHARS:
            return Rejected("too_long", {"max": MAX_NAME_CHARS})
        return check_letters(value, SIGNS)

    def example(self, language: str) -> str:
        """A name."""
        del language
        return "Anna Maria"
