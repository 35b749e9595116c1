"""German number words up to 999,999."""

from __future__ import annotations

from collections.abc import Sequence

_UNITS = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TEENS = (
    "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn",
    "achtzehn", "neunzehn",
)  # fmt: skip
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_VARIANTS = {"ein": 1, "eine": 1, "einen": 1, "zwo": 2, "dreissig": 30, "fuenf": 5, "zwoelf": 12}
_BASE = {
    **{word: value for value, word in enumerate((*_UNITS, *_TEENS))},
    **{word: 10 * (place + 2) for place, word in enumerate(_TENS)},
    **_VARIANTS,
}
_IRREGULAR = {"erste": 1, "dritte": 3, "siebte": 7, "achte": 8}
_JOINTS = ("und", "hundert", "tausend")
_MAX_PIECES = 7


def cardinal(word: str) -> int | None:
    """The value of a number word written as one word, lower case; None if it is none."""
    if word in _BASE:
        return _BASE[word]
    for scale, factor, limit in (("tausend", 1000, 1000), ("hundert", 100, 100)):
        left, found, right = word.partition(scale)
        if not found:
            continue
        times = cardinal(left) if left else 1
        rest = cardinal(right.removeprefix("und")) if right else 0
        if times is None or rest is None or not 0 < times < limit or rest >= factor:
            return None
        return times * factor + rest
    unit, found, tens = word.partition("und")
    if found and unit in _BASE and tens in _BASE and unit not in {"eins", "null"}:
        low, high = _BASE[unit], _BASE[tens]
        if low < 10 and high >= 20:
            return high + low
    return None


def ordinal(word: str) -> int | None:
    """The value of an ordinal ("dritten", "zweiundzwanzigster"); None if it is none."""
    root = word[:-1] if word[-1:] in {"n", "r", "s", "m"} else word
    if root in _IRREGULAR:
        return _IRREGULAR[root]
    for ending in ("ste", "te"):
        if root.endswith(ending) and (value := cardinal(root.removesuffix(ending))):
            return value
    return None


def read(words: Sequence[str]) -> tuple[int, int, bool] | None:
    """Read a number at the start of `words`: value, number of words used, ordinal or not."""
    for size in range(min(_MAX_PIECES, len(words)), 0, -1):
        pieces = words[:size]
        # "acht zehn" are two numbers, "drei und zwanzig" and "ein hundert zwei" are one.
        if size > 1 and not any(joint in piece for piece in pieces for joint in _JOINTS):
            continue
        joined = "".join(pieces)
        if (value := cardinal(joined)) is not None:
            return value, size, False
        if (value := ordinal(joined)) is not None:
            return value, size, True
    return None


def cardinal_words(value: int) -> str:
    """A number from 0 to 999,999 in words."""
    if value < 20:
        return (*_UNITS, *_TEENS)[value]
    if value < 100:
        tens, unit = _TENS[value // 10 - 2], value % 10
        return tens if not unit else f"{_stem(unit)}und{tens}"
    scale, factor = ("hundert", 100) if value < 1000 else ("tausend", 1000)
    rest = value % factor
    return f"{_stem(value // factor)}{scale}{cardinal_words(rest) if rest else ''}"


def _stem(value: int) -> str:
    return "ein" if value == 1 else cardinal_words(value)


def ordinal_words(value: int) -> str:
    """An ordinal from 1 to 99 as it is said of a day: "dritter"."""
    irregular = {1: "erster", 3: "dritter", 7: "siebter", 8: "achter"}
    if value in irregular:
        return irregular[value]
    return cardinal_words(value) + ("ter" if value < 20 else "ster")


def year_words(year: int) -> str:
    """A year from 1000 to 2999 as it is said."""
    if year // 100 in {10, 20}:
        return cardinal_words(year).removeprefix("ein") if year < 2000 else cardinal_words(year)
    rest = year % 100
    return f"{cardinal_words(year // 100)}hundert{cardinal_words(rest) if rest else ''}"
