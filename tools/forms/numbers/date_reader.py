"""Finds day, month and year among tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tools.forms.models import Rejected
from tools.forms.numbers.date_words import DateWords, Month, date_words
from tools.forms.numbers.language import Number, read_numbers
from tools.forms.types.tokens import Token

_CENTURIES = frozenset({18, 19, 20})
_SOLAR_YEARS = range(1200, 1500)


@dataclass(frozen=True)
class Found:
    """A date's parts as heard and the places of its tokens; `year` has two to four digits.

    `solar`: by the calendar of Iran and Afghanistan.
    """

    day: int
    month: int
    year: str
    used: frozenset[int]
    solar: bool = False


@dataclass(frozen=True)
class _Named:
    """A month's name and the places of its tokens."""

    month: Month
    first: int
    last: int


def find_date(tokens: Sequence[Token], words: Sequence[str], language: str) -> Found | Rejected:
    """The date in the tokens, whose folded texts are `words`, or what is missing."""
    names = date_words(language)
    named = _months(words, names)
    taken = {place for name in named for place in range(name.first, name.last + 1)}
    # The second half of "كانون الثاني" (January) is also the word for "second".
    masked = [Token("", t.start, t.end) if i in taken else t for i, t in enumerate(tokens)]
    numbers = read_numbers(masked, language)
    if named:
        return _with_month_name(numbers, _nearest(named, numbers, words, names))
    return _in_numbers(numbers, has_solar=bool(names.data.solar_months))


def suffix_places(
    text: str,
    tokens: Sequence[Token],
    words: Sequence[str],
    used: frozenset[int],
    language: DateWords,
) -> frozenset[int]:
    """Places of endings that hang on used tokens: "1982'de", "Mayıs'ın", "3-го"."""
    return frozenset(
        place + 1
        for place in used
        if place + 1 < len(tokens)
        and place + 1 not in used
        and words[place + 1] in language.suffixes
        and not text[tokens[place].end : tokens[place + 1].start].strip("'’ʼ-‌.")
    )


def _months(words: Sequence[str], names: DateWords) -> list[_Named]:
    found: list[_Named] = []
    place = 0
    while place < len(words):
        match = names.months.match(words, place)
        if match is not None:
            found.append(_Named(match[0], place, place + match[1] - 1))
        place += match[1] if match else 1
    return found


def _nearest(
    named: list[_Named], numbers: list[Number], words: Sequence[str], names: DateWords
) -> _Named:
    """The first month with most numbers beside it.

    Some names are other words too: "may", "mai", "می".
    """

    def beside(place: int, step: int) -> bool:
        while 0 <= place < len(words) and words[place] in names.particles | names.suffixes:
            place += step
        return any(number.first <= place <= number.last for number in numbers)

    return max(named, key=lambda name: beside(name.first - 1, -1) + beside(name.last + 1, 1))


def _with_month_name(numbers: list[Number], name: _Named) -> Found | Rejected:
    before = _with_zeros([number for number in numbers if number.last < name.first])
    after = _with_zeros([number for number in numbers if number.first > name.last])
    if before and after and len(before[-1].digits) == 4:
        day, year, used = after[0], before[-1].digits, [before[-1]]
    else:
        if before and before[-1].value <= 31:
            day = before[-1]
        elif len(after) > 1 and after[0].value <= 31 and not _is_year(after):
            day, after = after[0], after[1:]
        else:
            return Rejected("date_incomplete", {})
        maybe, used = _year(after)
        if maybe is None:
            return Rejected("date_incomplete", {})
        year = maybe
    places = frozenset({*range(name.first, name.last + 1), *_places([day, *used])})
    return Found(day.value, name.month.number, year, places, name.month.calendar == "solar")


def _is_year(numbers: list[Number]) -> bool:
    """Whether the numbers are nothing but a year: "nineteen eighty two" after "May"."""
    year, used = _year(numbers)
    return year is not None and len(used) == len(numbers) and len(year) == 4


def _in_numbers(numbers: list[Number], *, has_solar: bool) -> Found | Rejected:
    if not numbers:
        return Rejected("date_unclear", {})
    run = _glued(numbers)
    if run is not None:
        digits, used = run
        places = frozenset(_places(used))
        found = Found(int(digits[:2]), int(digits[2:4]), digits[4:], places)
        return _checked(found, has_solar=has_solar)
    numbers = _with_month_apart(_with_zeros(numbers))
    if len(numbers) < 3:
        return Rejected("date_incomplete", {})
    first, month, third = numbers[:3]
    if len(first.digits) == 4 and third.value <= 31:
        day, year, used = third, first.digits, [first, month, third]
    else:
        maybe, rest = _year(numbers[2:])
        if maybe is None:
            return Rejected("date_incomplete", {})
        day, year, used = first, maybe, [first, month, *rest]
    found = Found(day.value, month.value, year, frozenset(_places(used)))
    return _checked(found, has_solar=has_solar)


def _checked(found: Found, *, has_solar: bool) -> Found | Rejected:
    """By which calendar the date counts; of a short year nobody can tell: 1361 or 1961."""
    if has_solar and len(found.year) == 2:
        return Rejected("date_incomplete", {})
    return replace(found, solar=has_solar and int(found.year) in _SOLAR_YEARS)


def _with_zeros(numbers: list[Number]) -> list[Number]:
    """A zero and the digit said after it as one number: "null drei", "ноль второго"."""
    joined: list[Number] = []
    for number in numbers:
        last = joined[-1] if joined else None
        follows = last is not None and last.digits == "0" and last.last + 1 == number.first
        if last is not None and follows and len(number.digits) == 1 and number.value:
            joined[-1] = replace(number, digits="0" + number.digits, first=last.first)
        else:
            joined.append(number)
    return joined


def _with_month_apart(numbers: list[Number]) -> list[Number]:
    """Month and year that sound like one number: "beş bin dokuz yüz seksen iki" is 5 1982."""
    if len(numbers) != 2 or not numbers[1].in_words:
        return numbers
    month, rest = divmod(numbers[1].value, 1000)
    if not 1 <= month <= 12 or rest < 900:
        return numbers
    year = replace(numbers[1], digits=str(1000 + rest))
    return [numbers[0], replace(numbers[1], digits=str(month)), year]


def _glued(numbers: list[Number]) -> tuple[str, list[Number]] | None:
    """Digits without separators: "03051952", or all eight digits said one by one."""
    if len(numbers) == 1 and len(numbers[0].digits) in {6, 8} and not numbers[0].in_words:
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
    return None, []


def _places(numbers: list[Number]) -> set[int]:
    return {place for number in numbers for place in range(number.first, number.last + 1)}
