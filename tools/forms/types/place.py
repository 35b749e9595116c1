"""Towns and villages."""

from __future__ import annotations

from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import PlainText, Situation
from tools.forms.types.names import check_letters, contains_words, place_case, strip_phrases
from tools.forms.words.folding import folded

MAX_PLACE_CHARS = 80
MAX_SPOKEN_WORDS = 7
SIGNS = " -'./(),"


class Place(PlainText):
    """A place name."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Strip what surrounds the place and mend its case."""
        place = strip_phrases(text, at.words.lead_ins["place"], at.words)
        if contains_words(place, at.words.not_names):
            return Rejected("not_a_place", {})
        if rejected := self.validate(place, at):
            return Rejected("not_a_place", {}) if rejected.code == "name_has_digits" else rejected
        if len(place.split()) > MAX_SPOKEN_WORDS:
            return Rejected("not_a_place", {})
        nominative = at.words.place_forms.get(folded(place), place)
        cased = place_case(nominative, at.words.place_particles)
        cased = cased[0].upper() + cased[1:]
        return Parsed(cased, explained="," not in place, span=place)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Length and characters."""
        del at
        if len(value) > MAX_PLACE_CHARS:
            return Rejected("too_long", {"max": MAX_PLACE_CHARS})
        return check_letters(value, SIGNS)

    def example(self, language: str) -> str:
        """A place."""
        del language
        return "Marburg"
