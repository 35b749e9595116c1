"""Nationality, as ISO 3166-1 alpha-2; XX (a user-assigned code) is stateless."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from babel import Locale

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import Situation
from tools.forms.types.choice import find_options, only_option
from tools.forms.types.tokens import Token, tokenize

STATELESS = "XX"
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO", "AC", "CP", "DG", "EA", "IC"})
_ENDING = re.compile(r"(isch|tsch)(?:e|en|er|es|em)$")


@lru_cache(maxsize=16)
def country_names(language: str) -> dict[str, str]:
    """Names of the countries in a language (CLDR through Babel), by alpha-2 code."""
    territories = Locale.parse(language).territories
    return {
        code: name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }


class Country:
    """A country by its name or by the word for its nationals."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Exactly one country."""
        names = country_names(at.language)
        if text in names or text == STATELESS:
            return Parsed(text, explained=True, span=text)
        tokens = tokenize(text)
        plain = [Token(_ENDING.sub(r"\1", token.lower), token.start, token.end) for token in tokens]
        ways: dict[str, list[str]] = {code: [name] for code, name in names.items()}
        for code, phrases in at.words.nationalities.items():
            ways[code].extend(phrases)
        ways[STATELESS] = list(at.words.stateless)
        matches = find_options(tokens, ways) or find_options(plain, ways)
        return only_option(text, tokens, matches, "country", at)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """A code that is in use."""
        known = value == STATELESS or value in country_names(at.language)
        return None if known else Rejected("country_unclear", {})

    def display(self, value: Any, at: Situation) -> str:
        """The country's name in the language."""
        return at.words.stateless[0] if value == STATELESS else country_names(at.language)[value]

    def spoken(self, value: Any, at: Situation) -> str:
        """The country's name in the language."""
        return self.display(value, at)

    def example(self, language: str) -> str:
        """A nationality."""
        return "German" if language == "en" else "deutsch"
