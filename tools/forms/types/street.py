"""Streets, without the house number."""

from __future__ import annotations

import re
from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import PlainText, Situation
from tools.forms.types.names import check_letters, contains_words, place_case, strip_phrases

MAX_STREET_CHARS = 80
MAX_SPOKEN_WORDS = 7
SIGNS = " -'./,"
_HOUSE_NUMBER = re.compile(r"^(.*[^\W\d_]{2}.*?),?\s+\d{1,4}\s?[a-zA-Z]?$")
_BARE = frozenset({"straße", "strasse", "weg", "platz", "street"})
_ABBREVIATED = re.compile(r"(?i)(?<=\w)str\.?$|(?i:\bstr\.?$)")


class Street(PlainText):
    """A street name. Digits may be part of it ("Straße des 17. Juni")."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Strip what surrounds the street; a house number behind it is cut off."""
        street = strip_phrases(text, at.words.lead_ins["street"], at.words)
        match = _HOUSE_NUMBER.match(street)
        with_number = match is not None and match.group(1).lower() not in _BARE
        if match is not None and with_number:
            street = match.group(1).strip()
        if contains_words(street, at.words.not_names):
            return Rejected("not_a_street", {})
        if rejected := self.validate(street, at):
            return rejected
        if len(street.split()) > MAX_SPOKEN_WORDS:
            return Rejected("not_a_street", {})
        name = self._written_out(place_case(street, at.words.place_particles))
        name = name[0].upper() + name[1:]
        return Parsed(name, explained=not with_number and "," not in street, span=street)

    def _written_out(self, name: str) -> str:
        def whole(match: re.Match[str]) -> str:
            return "Straße" if match.group().startswith("S") else "straße"

        return _ABBREVIATED.sub(whole, name)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Length and characters."""
        del at
        if len(value) > MAX_STREET_CHARS:
            return Rejected("too_long", {"max": MAX_STREET_CHARS})
        return check_letters(value, SIGNS, digits=True)

    def example(self, language: str) -> str:
        """A street."""
        del language
        return "Bahnhofstraße"
