"""Nationality, as ISO 3166-1 alpha-2; XX (a user-assigned code) is stateless."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from babel import Locale

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import Situation
from tools.forms.types.choice import Match, only_option
from tools.forms.types.tokens import Token, phrase_of, tokenize
from tools.forms.words.load import Words
from tools.languages.catalogue import language as language_of

STATELESS = "XX"
_NO_COUNTRIES = frozenset(
    {"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
)
_MIN_STEM = 4


@lru_cache(maxsize=16)
def country_names(language: str) -> dict[str, str]:
    """Names of the countries in a language (CLDR through Babel), by alpha-2 code."""
    territories = Locale.parse(language_of(language).locale, sep="_").territories
    return {
        code: name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }


class _Way:
    """A phrase of folded words; with `stem` its last word may have any ending."""

    __slots__ = ("codes", "stem", "words")

    def __init__(self, words: Sequence[str], codes: tuple[str, ...], *, stem: bool) -> None:
        self.words, self.codes, self.stem = tuple(words), codes, stem

    def fits(self, said: Sequence[str]) -> bool:
        """Whether the words said are this phrase."""
        if len(said) != len(self.words) or tuple(said[:-1]) != self.words[:-1]:
            return False
        last = self.words[-1]
        return said[-1].startswith(last) if self.stem else said[-1] == last

    @property
    def weight(self) -> tuple[int, int, bool]:
        """Longer phrases and stems are more certain, whole words more than stems."""
        return len(self.words), len(self.words[-1]), not self.stem


class Country:
    """A country by its name or by the word for its nationals."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Exactly one country."""
        names = country_names(at.language)
        if text in names or text == STATELESS:
            return Parsed(text, explained=True, span=text)
        tokens = tokenize(text)
        found = _find(tokens, at.words, at.language)
        unclear = [codes for _, codes in found if len(codes) > 1]
        if unclear:
            countries = ", ".join(names[code] for code in unclear[0])
            return Rejected("country_which", {"countries": countries})
        return only_option(text, tokens, [match for match, _ in found], "country", at)

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
        """A country's name."""
        return country_names(language)["DE"]


def _find(tokens: list[Token], words: Words, language: str) -> list[tuple[Match, tuple[str, ...]]]:
    """The countries said, the most certain reading of each place, with their codes."""
    ways = _ways(words.language, language)
    candidates: list[tuple[tuple[int, int, bool], Match, tuple[str, ...]]] = []
    for place, token in enumerate(tokens):
        for form in _forms(token.folded, words.prefixes):
            for way in _at(ways, form):
                size = len(way.words)
                said = [form, *(t.folded for t in tokens[place + 1 : place + size])]
                if way.fits(said):
                    match = Match(way.codes[0], place, place + size - 1)
                    candidates.append((way.weight, match, way.codes))
    kept: list[tuple[Match, tuple[str, ...]]] = []
    for _, match, codes in sorted(candidates, key=lambda found: found[0], reverse=True):
        if all(match.last < other.first or match.first > other.last for other, _ in kept):
            kept.append((match, codes))
    return kept


def _forms(word: str, prefixes: Iterable[str]) -> list[str]:
    """The word, and without an article or preposition written together with it."""
    starts = [start for prefix in prefixes for start in phrase_of(prefix)]
    return [word, *(word.removeprefix(start) for start in starts if word.startswith(start))]


def _at(ways: Mapping[str, list[_Way]], word: str) -> list[_Way]:
    """The ways whose first word begins like this one."""
    return ways.get(word[:2], [])


@lru_cache(maxsize=16)
def _ways(base: str, language: str) -> dict[str, list[_Way]]:
    """All ways to name a country, by the first two letters of the first word."""
    from tools.forms.words.load import load_words  # noqa: PLC0415 - cached, read once

    words = load_words(base)
    ways: list[_Way] = []
    for code, name in country_names(language).items():
        ways.extend(_ways_of_name(name, code, words.country_cut))
    for code, phrases in words.nationalities.items():
        for phrase in phrases:
            ways.append(_Way(phrase_of(phrase), (code,), stem=phrase.endswith("*")))
    ways.extend(_Way(phrase_of(phrase), (STATELESS,), stem=False) for phrase in words.stateless)
    for name, codes in words.same_name_countries.items():
        ways.append(_Way(phrase_of(name), tuple(sorted(codes)), stem=name.endswith("*")))
    shared = {way.words for way in ways if len(way.codes) > 1}
    index: dict[str, list[_Way]] = {}
    for way in ways:
        if way.words and (len(way.codes) > 1 or way.words not in shared):
            index.setdefault(way.words[0][:2], []).append(way)
    return index


def _ways_of_name(name: str, code: str, cut: int) -> list[_Way]:
    phrase = phrase_of(name)
    ways = [_Way(phrase, (code,), stem=False)]
    if cut >= 0 and phrase:
        last = phrase[-1][: len(phrase[-1]) - cut] if cut else phrase[-1]
        if len(last) >= _MIN_STEM:
            ways.append(_Way((*phrase[:-1], last), (code,), stem=True))
    return ways
