"""The date words of a language, ready to be found among tokens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from babel.dates import get_day_names

from tools.forms.numbers.data import DateData, date_data
from tools.forms.numbers.lexicon import Lexicon, fold, pieces_of
from tools.languages.catalogue import base_of, language

Calendar = Literal["gregorian", "solar"]
Unit = Literal["day", "week", "month", "year"]


@dataclass(frozen=True)
class Month:
    """A month (1 to 12) of a calendar; `solar` is the one of Iran and Afghanistan."""

    calendar: Calendar
    number: int


@dataclass(frozen=True)
class Span:
    """A unit of time; `count` is set where the word itself says how many."""

    unit: Unit
    count: int | None = None


Mark = Literal["past", "future"]


@dataclass(frozen=True)
class DateWords:
    """Lexicons of one language; see DateData."""

    data: DateData
    months: Lexicon[Month]
    particles: frozenset[str]
    suffixes: frozenset[str]
    days: Lexicon[int]
    spans: Lexicon[Span]
    one: frozenset[str]
    before: Lexicon[Mark]
    after: Lexicon[Mark]


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


def _weekdays(base: str) -> frozenset[str]:
    """Names of weekdays, which may stand before a date, as far as they are one word."""
    names = get_day_names("wide", locale=language(base).locale).values()
    return frozenset(pieces[0] for name in names if len(pieces := pieces_of(name)) == 1)


def _months(data: DateData) -> Iterator[tuple[str, Month]]:
    groups: tuple[tuple[Calendar, Mapping[int, Sequence[str]]], ...] = (
        ("gregorian", data.months),
        ("solar", data.solar_months),
    )
    for calendar, months in groups:
        for number, names in months.items():
            yield from ((name, Month(calendar, number)) for name in names)


def _spans(data: DateData) -> Iterator[tuple[str, Span]]:
    for unit, words in data.relative.units.items():
        yield from ((word, Span(unit)) for word in words)
    for unit, words in data.relative.duals.items():
        yield from ((word, Span(unit, 2)) for word in words)


def _marks(past: Sequence[str], future: Sequence[str]) -> Lexicon[Mark]:
    entries: list[tuple[str, Mark]] = [(word, "past") for word in past]
    return Lexicon([*entries, *((word, "future") for word in future)])


@cache
def _of_base(base: str) -> DateWords:
    data = date_data(base)
    relative = data.relative
    days = ((phrase, count) for count, group in relative.days.items() for phrase in group)
    return DateWords(
        data=data,
        months=Lexicon(_months(data)),
        particles=_folded(data.particles) | _weekdays(base),
        suffixes=_folded(data.suffixes),
        days=Lexicon(days),
        spans=Lexicon(_spans(data)),
        one=_folded(relative.one),
        before=_marks(relative.past_before, relative.future_before),
        after=_marks(relative.past_after, relative.future_after),
    )


def date_words(tag: str) -> DateWords:
    """The date words of a BCP 47 tag: those of its base language; FormError if malformed."""
    return _of_base(base_of(tag))
