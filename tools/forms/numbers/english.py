"""English number words up to 999,999."""

from __future__ import annotations

from collections.abc import Sequence

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_IRREGULAR = {
    "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12,
}  # fmt: skip
_UNDER_20 = {**{word: value for value, word in enumerate(_SMALL)}, "oh": 0, "nought": 0, "o": 0}
_TENS_VALUE = {word: 10 * (place + 2) for place, word in enumerate(_TENS)}
_ORDINALS = {
    **_IRREGULAR,
    **{word + "th": value for word, value in _UNDER_20.items() if 4 <= value < 20},
    **{word[:-1] + "ieth": value for word, value in _TENS_VALUE.items()},
}


def read(words: Sequence[str]) -> tuple[int, int, bool] | None:
    """Read a number at the start of `words`: value, number of words used, ordinal or not."""
    small = _below_100(words)
    if small is None:
        return None
    value, used, is_ordinal = small
    for scale, factor in (("hundred", 100), ("thousand", 1000)):
        if is_ordinal or used >= len(words) or words[used] != scale or value == 0:
            continue
        value, used = value * factor, used + 1
        rest = _after_scale(words[used:], factor)
        if rest is not None:
            value, used, is_ordinal = value + rest[0], used + rest[1], rest[2]
    return value, used, is_ordinal


def _after_scale(words: Sequence[str], factor: int) -> tuple[int, int, bool] | None:
    skipped = 1 if words and words[0] == "and" else 0
    rest = _below_100(words[skipped:]) if factor == 100 else read(words[skipped:])
    if rest is None or rest[0] >= factor or rest[0] == 0:
        return None
    return rest[0], rest[1] + skipped, rest[2]


def _below_100(words: Sequence[str]) -> tuple[int, int, bool] | None:
    word = words[0] if words else ""
    if word in _TENS_VALUE:
        tens = _TENS_VALUE[word]
        follower = words[1] if len(words) > 1 else ""
        for table, is_ordinal in ((_UNDER_20, False), (_ORDINALS, True)):
            if 0 < (unit := table.get(follower, 0)) < 10:
                return tens + unit, 2, is_ordinal
        return tens, 1, False
    if word in _UNDER_20:
        return _UNDER_20[word], 1, False
    return (_ORDINALS[word], 1, True) if word in _ORDINALS else None


def cardinal_words(value: int) -> str:
    """A number from 0 to 999,999 in words."""
    if value < 20:
        return _SMALL[value]
    if value < 100:
        tens, unit = _TENS[value // 10 - 2], value % 10
        return tens if not unit else f"{tens}-{_SMALL[unit]}"
    scale, factor = ("hundred", 100) if value < 1000 else ("thousand", 1000)
    rest = value % factor
    text = f"{cardinal_words(value // factor)} {scale}"
    joint = " and " if rest < 100 else " "
    return text + (joint + cardinal_words(rest) if rest else "")


def ordinal_words(value: int) -> str:
    """An ordinal from 1 to 99: "third", "twenty-first"."""
    names = {number: word for word, number in _ORDINALS.items()}
    if value in names:
        return names[value]
    return f"{_TENS[value // 10 - 2]}-{names[value % 10]}"


def year_words(year: int) -> str:
    """A year from 1000 to 2999 as it is said."""
    century, rest = divmod(year, 100)
    if century in {10, 20} and rest < 10:
        return cardinal_words(year)
    if rest == 0:
        return f"{cardinal_words(century)} hundred"
    if rest < 10:
        return f"{cardinal_words(century)} oh {cardinal_words(rest)}"
    return f"{cardinal_words(century)} {cardinal_words(rest)}"
