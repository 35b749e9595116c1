"""Given and family names, as in the passport: Latin letters (DIN SPEC 91379)."""

from __future__ import annotations

from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import PlainText, Situation
from tools.forms.types.names import (
    capitalise,
    check_letters,
    contains_words,
    name_case,
    strip_phrases,
)
from tools.forms.types.spelling import spelling_behind
from tools.forms.types.tokens import tokenize
from tools.forms.words.folding import folded

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
        if spelled := _spelled(name, at):
            return Parsed(spelled, explained=True, span=name)
        if contains_words(name, at.words.not_names):
            return Rejected("not_a_name", {})
        if rejected := self.validate(name, at):
            return rejected
        if len(name.split()) > MAX_SPOKEN_WORDS:
            return Rejected("not_a_name", {})
        words = at.words
        cased = name_case(name, words.name_particles, words.leading_particles, words.capitals)
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


def _spelled(name: str, at: Situation) -> str | None:
    """A spelled name, alone or behind the name itself, which it corrects."""
    tokens = tokenize(name)
    found = spelling_behind(tokens, at.words)
    if found is None:
        return None
    before = [token.text for token in found[0] if token.folded not in at.words.fillers]
    if len(before) <= 1:
        return found[1]
    if folded(before[-1])[0] == folded(found[1])[0] and not contains_words(
        name, at.words.not_names
    ):
        return " ".join([*map(_capital, before[:-1]), found[1]])
    return None


def _capital(word: str) -> str:
    return capitalise(word, {})
