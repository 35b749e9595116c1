"""Days counted from today: "yesterday", "two weeks ago", "in drei Tagen"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from tools.forms.calendar import months_after, years_after
from tools.forms.numbers.date_words import DateWords, Mark, Span, Unit
from tools.forms.numbers.language import Number

Found = tuple[date, frozenset[int]]


def find_relative(
    words: Sequence[str], numbers: Sequence[Number], today: date, language: DateWords
) -> Found | None:
    """The day that folded `words` name, and the places used; None if they name none.

    `numbers` are those of `words`.
    """
    for place in range(len(words)):
        whole = language.days.match(words, place)
        if whole is not None:
            days, size = whole
            return today + timedelta(days=days), frozenset(range(place, place + size))
    ends = {number.last: number for number in numbers}
    for place in range(len(words)):
        unit = language.spans.match(words, place)
        if unit is None:
            continue
        found = _span_of_time(words, place, unit, ends, language)
        if found is not None:
            count, used = found
            day = _moved(today, unit[0].unit, count)
            return None if day is None else (day, used)
    return None


def _span_of_time(
    words: Sequence[str],
    place: int,
    unit: tuple[Span, int],
    ends: Mapping[int, Number],
    language: DateWords,
) -> tuple[int, frozenset[int]] | None:
    """How many units from now, past ones negative, and the places used."""
    count, first = unit[0].count or 1, place
    number = ends.get(place - 1)
    if unit[0].count is None and number is not None:
        count, first = number.value, number.first
    elif place > 0 and words[place - 1] in language.one:
        first = place - 1
    last = place + unit[1] - 1
    sign = _mark(words, first, last, language)
    if sign is None:
        return None
    mark, (start, end) = sign
    return (-count if mark == "past" else count), frozenset(range(start, end + 1))


def _mark(
    words: Sequence[str], first: int, last: int, language: DateWords
) -> tuple[Mark, tuple[int, int]] | None:
    """Whether it is past or future, and the places from the first to the last word."""
    after = language.after.match(words, last + 1)
    if after is not None:
        return after[0], (first, last + after[1])
    before = language.before.match(words[:first], first - 1) if first else None
    return None if before is None else (before[0], (first - 1, last))


def _moved(day: date, unit: Unit, count: int) -> date | None:
    try:
        if unit == "year":
            return years_after(day, count)
        if unit == "month":
            return months_after(day, count)
        return day + timedelta(days=count if unit == "day" else 7 * count)
    except (ValueError, OverflowError):
        return None
