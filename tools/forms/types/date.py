"""Calendar dates, stored as ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from babel.dates import format_date

from tools.forms.calendar import locale_of, written_date, years_before
from tools.forms.models import Parsed, Rejected
from tools.forms.numbers.language import Number, numerals, read_numbers
from tools.forms.types.base import Situation
from tools.forms.types.tokens import Token, meaningless, span_of, tokenize
from tools.forms.words.load import Words

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_CENTURIES = frozenset({18, 19, 20})
HOLDER_MIN_AGE_YEARS = 15
"""A birth year in two digits is the last one that makes a licence holder old enough."""


@dataclass(frozen=True)
class _Found:
    """Numbers taken as day, month and year, and the tokens used."""

    day: int
    month: int
    year: str
    used: frozenset[int]


class CalendarDate:
    """A day of the calendar, in words or digits."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Find a date; two-digit years are read by what the field is about."""
        if match := _ISO.search(text):
            year, month, day = match.groups()
            rest = tokenize(text[: match.start()] + " " + text[match.end() :])
            found = _Found(int(day), int(month), year, frozenset())
            return _made(found, at, match.group(), rest)
        tokens = tokenize(text)
        maybe = _find(tokens, at.words)
        if isinstance(maybe, Rejected):
            return self._relative(tokens, text, at) or maybe
        rest = [token for place, token in enumerate(tokens) if place not in maybe.used]
        used = [token for place, token in enumerate(tokens) if place in maybe.used]
        return _made(maybe, at, span_of(text, used), rest)

    def _relative(self, tokens: Sequence[Token], text: str, at: Situation) -> Parsed | None:
        for place, token in enumerate(tokens):
            days = at.words.relative_days.get(token.lower)
            if days is None:
                continue
            rest = [*tokens[:place], *tokens[place + 1 :]]
            value = (at.today + timedelta(days=days)).isoformat()
            explained = meaningless(rest, "date", at.words)
            return Parsed(value, explained=explained, span=span_of(text, [token]))
        return None

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
        day = date.fromisoformat(value)
        words = numerals(at.language)
        month = format_date(day, "MMMM", locale=locale_of(at.language))
        ordinal, year = words.ordinal_words(day.day), words.year_words(day.year)
        return (
            f"{ordinal} of {month} {year}" if at.language == "en" else f"{ordinal} {month} {year}"
        )

    def example(self, language: str) -> str:
        """A date."""
        return "3 May 1962" if language == "en" else "3. Mai 1962"


def _made(found: _Found, at: Situation, span: str, rest: list[Token]) -> Parsed | Rejected:
    year, month, day = found.year, found.month, found.day
    try:
        value = date(int(year), month, day) if len(year) > 2 else _full(year, month, day, at)
    except ValueError:
        return Rejected("date_impossible", {})
    return Parsed(value.isoformat(), meaningless(rest, "date", at.words), span)


def _full(year: str, month: int, day: int, at: Situation) -> date:
    """A two-digit year in the last century in which the date makes sense for the field."""
    is_birth = any(call.name == "birth_date" for call in at.field.validators)
    latest = years_before(at.today, HOLDER_MIN_AGE_YEARS) if is_birth else at.today
    for century in (2000, 1900):
        value = date(century + int(year), month, day)
        if value <= latest:
            return value
    raise ValueError("no such year")


def _find(tokens: Sequence[Token], words: Words) -> _Found | Rejected:
    numbers = read_numbers(tokens, words.language)
    taken = {place for number in numbers for place in range(number.first, number.last + 1)}
    months = [
        (place, words.months[token.lower])
        for place, token in enumerate(tokens)
        if token.lower in words.months and place not in taken
    ]
    if months:
        return _with_month_name(numbers, *months[0])
    return _in_numbers(numbers)


def _with_month_name(numbers: list[Number], place: int, month: int) -> _Found | Rejected:
    before = [number for number in numbers if number.last < place]
    after = [number for number in numbers if number.first > place]
    if before and before[-1].value <= 31:
        day = before[-1]
    elif after and len(after) > 1 and after[0].value <= 31:
        day, after = after[0], after[1:]
    else:
        return Rejected("date_incomplete", {})
    year, used = _year(after)
    if year is None:
        return Rejected("date_incomplete", {})
    places = {place, *_places([day, *used])}
    return _Found(day.value, month, year, frozenset(places))


def _in_numbers(numbers: list[Number]) -> _Found | Rejected:
    if not numbers:
        return Rejected("date_unclear", {})
    run = _glued(numbers)
    if run is not None:
        digits, used = run
        return _Found(int(digits[:2]), int(digits[2:4]), digits[4:], frozenset(_places(used)))
    if len(numbers) < 3:
        return Rejected("date_incomplete", {})
    year, used = _year(numbers[2:])
    if year is None:
        return Rejected("date_incomplete", {})
    places = frozenset(_places([*numbers[:2], *used]))
    return _Found(numbers[0].value, numbers[1].value, year, places)


def _glued(numbers: list[Number]) -> tuple[str, list[Number]] | None:
    """Digits without separators: "03051952", or all eight digits said one by one."""
    if len(numbers) == 1 and len(numbers[0].digits) in {6, 8}:
        return numbers[0].digits, numbers
    digits = "".join(number.digits for number in numbers)
    if len(numbers) == len(digits) == 8:
        return digits, numbers
    return None


def _year(numbers: list[Number]) -> tuple[str | None, list[Number]]:
    """The year at the start of `numbers`, as its digits, and the numbers it took."""
    if not numbers:
        return None, []
    first = numbers[0]
    if len(first.digits) == 4:
        return first.digits, [first]
    for size in (4, 3, 2):
        run = numbers[:size]
        digits = "".join(number.digits for number in run)
        joined = all(a.last + 1 == b.first for a, b in pairwise(run))
        if len(run) == size and joined and len(digits) == 4 and int(digits[:2]) in _CENTURIES:
            return digits, run
    if len(first.digits) == 2:
        return first.digits, [first]
    if len(numbers) > 1 and first.digits == "0" and len(numbers[1].digits) == 1:
        return "0" + numbers[1].digits, numbers[:2]
    return None, []


def _places(numbers: list[Number]) -> set[int]:
    return {place for number in numbers for place in range(number.first, number.last + 1)}
