"""Calendar dates, stored as ISO 8601."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tools.forms.calendar import from_solar, locale_of, written_date, years_after, years_before
from tools.forms.models import Parsed, Rejected
from tools.forms.numbers.date_reader import Found, find_date, suffix_places
from tools.forms.numbers.date_words import DateWords, date_words
from tools.forms.numbers.language import numerals, read_numbers
from tools.forms.numbers.lexicon import fold
from tools.forms.numbers.relative import find_relative
from tools.forms.numbers.speaker import spoken_date
from tools.forms.types.base import Situation
from tools.forms.types.tokens import Token, meaningless, span_of, tokenize

HOLDER_MIN_AGE_YEARS = 15
"""A birth year in two digits is the last one that makes a licence holder old enough."""
AHEAD_YEARS = 20
"""A two-digit year of a date that may lie ahead is at most so far ahead: documents end sooner."""
_SOLAR_CENTURIES = (1400, 1300)
_CENTURIES = (2000, 1900)


@dataclass(frozen=True)
class _Heard:
    """A text, its tokens, their folded words and the date words of the language."""

    text: str
    tokens: Sequence[Token]
    words: Sequence[str]
    language: DateWords


class CalendarDate:
    """A day of the calendar, in words or digits."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Find a date; two-digit years are read by what the field is about."""
        tokens = tokenize(text)
        words = [fold(token.text) for token in tokens]
        heard = _Heard(text, tokens, words, date_words(at.language))
        maybe = find_date(tokens, words, at.language)
        if isinstance(maybe, Rejected):
            return _relative(heard, at) or maybe
        try:
            value = _day(maybe, at)
        except ValueError:
            return Rejected("date_impossible", {})
        return _made(value, maybe.used, heard, at)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """An ISO 8601 date."""
        del at
        try:
            date.fromisoformat(value)
        except ValueError:
            return Rejected("date_impossible", {})
        return None

    def display(self, value: Any, at: Situation) -> str:
        """As in the language's long form: "3. Mai 1952", "3 May 1952"."""
        return written_date(date.fromisoformat(value), at.language)

    def spoken(self, value: Any, at: Situation) -> str:
        """In words: "dritter Mai neunzehnhundertzweiundfünfzig"."""
        data = date_words(at.language).data
        speaker = numerals(at.language).speaker
        return spoken_date(date.fromisoformat(value), locale_of(at.language), speaker, data)

    def example(self, language: str) -> str:
        """A date."""
        return date_words(language).data.example


def _relative(heard: _Heard, at: Situation) -> Parsed | None:
    numbers = read_numbers(heard.tokens, at.language)
    found = find_relative(heard.words, numbers, at.today, heard.language)
    return None if found is None else _made(found[0], found[1], heard, at)


def _made(day: date, used: frozenset[int], heard: _Heard, at: Situation) -> Parsed:
    tokens, language = heard.tokens, heard.language
    known = used | suffix_places(heard.text, tokens, heard.words, used, language)
    rest = [
        token
        for place, token in enumerate(tokens)
        if place not in known and heard.words[place] not in language.particles
    ]
    span = span_of(heard.text, [tokens[place] for place in sorted(known)])
    return Parsed(day.isoformat(), meaningless(rest, "date", at.words), span)


def _day(found: Found, at: Situation) -> date:
    """The day of the Gregorian calendar; ValueError if there is none."""
    make = from_solar if found.solar else date
    if len(found.year) > 2:
        return make(int(found.year), found.month, found.day)
    for value in _in_centuries(found):
        if _makes_sense(value, at):
            return value
    raise ValueError("no such year")


def _in_centuries(found: Found) -> Iterator[date]:
    make = from_solar if found.solar else date
    for century in _SOLAR_CENTURIES if found.solar else _CENTURIES:
        yield make(century + int(found.year), found.month, found.day)


def _makes_sense(value: date, at: Situation) -> bool:
    """Whether the field may be about this day; a two-digit year is the last that may be."""
    validators = {call.name for call in at.field.validators}
    if "birth_date" in validators:
        return value <= years_before(at.today, HOLDER_MIN_AGE_YEARS)
    if validators & {"future_date", "any_date"}:
        return value <= years_after(at.today, AHEAD_YEARS)
    return value <= at.today
