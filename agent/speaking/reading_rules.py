"""Rules that turn written words into words to be said.

A rule looks at the words from an index on and returns the spoken forms of as many of them as it
explains, or None. The first rule that explains a word wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from agent.speaking.reading import Reading

Rule = Callable[[Sequence[str], int, Reading], list[str] | None]

_EDGES = re.compile(r"^([(\[\"'„“»«‚‘]*)(.*?)([.,;:!?…)\]\"'“”»«’]*)$", re.DOTALL)
_CODE = re.compile(r"(?=.*[A-ZÄÖÜ])(?=.*\d)[A-ZÄÖÜ\d]+(?:[-/][A-ZÄÖÜ\d]+)*")
_PLATE = re.compile(r"[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}")
_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.((?:1[89]|20)\d\d)")
_PARAGRAPH = re.compile(r"(\d{1,4})([a-z])")
_TIME = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)")
_MAX_CARDINAL = 999_999


def bare(word: str) -> tuple[str, str]:
    """A word without quotes and brackets, and the punctuation after it that shapes speech."""
    match = _EDGES.match(word)
    core, tail = (match.group(2), match.group(3)) if match else (word, "")
    return core, "".join(mark for mark in tail if mark in ".,;:!?")[:1]


def abbreviation(words: Sequence[str], at: int, reading: Reading) -> list[str] | None:
    """Abbreviations and signs ("z. B.", "ggf.", "§"): as many spoken words as written ones."""
    for written, spoken in reading.abbreviations.items():
        found = [word.lower().strip("()[]„“\"',;:") for word in words[at : at + len(written)]]
        if tuple(found) == written:
            return list(spoken)
    core, _ = bare(words[at])
    if core.lower().endswith("str") and words[at].endswith(".") and len(core) > 3:
        return [core[:-3] + ("straße" if core[-3] == "s" else "Straße")]
    return None


def date(words: Sequence[str], at: int, reading: Reading) -> list[str] | None:
    """Dates: "19.01.2033", "19. Januar 2033", "19 January 2033"."""
    core, tail = bare(words[at])
    before = words[at - 1].lower() if at else ""
    match = _DATE.fullmatch(core)
    if match and 1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12:
        month = reading.months[int(match[2]) - 1]
        joint = " of " if reading.months[0] == "January" else " "
        day = reading.ordinal(int(match[1]), before)
        return [f"{day}{joint}{month} {reading.year(int(match[3]))}{tail}"]
    if re.fullmatch(r"\d{1,2}", core) and 1 <= int(core) <= 31 and at + 1 < len(words):
        month, month_tail = bare(words[at + 1])
        if month in reading.months:
            joint = " of" if reading.months[0] == "January" else ""
            return [reading.ordinal(int(core), before) + joint, month + month_tail]
    return None


def amount(words: Sequence[str], at: int, reading: Reading) -> list[str] | None:
    """Amounts: "25,50 €", "25,50€", "€25.50", "1 Euro"."""
    core, tail = bare(words[at])
    sign = core[:1] if core[:1] == "€" else core[-1:] if core[-1:] == "€" else ""
    if len(core) > 1 and sign:
        parts = _money(core.strip("€"), "€", reading)
        return None if parts is None else [" ".join(parts) + tail]
    if at + 1 >= len(words):
        return None
    unit, unit_tail = bare(words[at + 1])
    if unit.lower() not in reading.currency:
        return None
    parts = _money(core, unit.lower(), reading)
    return None if parts is None else [parts[0], parts[1] + unit_tail]


def _money(number: str, unit: str, reading: Reading) -> tuple[str, str] | None:
    """("fünfundzwanzig", "Euro fünfzig")."""
    digits = number.replace(reading.thousands_mark, "")
    match = re.fullmatch(rf"(\d{{1,6}})(?:{re.escape(reading.decimal_mark)}(\d\d|--?|–))?", digits)
    if match is None:
        return None
    whole, cents = int(match[1]), int(match[2]) if (match[2] or "").isdigit() else 0
    name = reading.currency[unit][0 if whole == 1 else 1]
    said = reading.one if whole == 1 else reading.cardinal(whole)
    return said, f"{name} {reading.cardinal(cents)}" if cents else name


def paragraph(words: Sequence[str], at: int, reading: Reading) -> list[str] | None:
    """Paragraphs: "24a" as number and letter."""
    core, tail = bare(words[at])
    match = _PARAGRAPH.fullmatch(core)
    if match is None:
        return None
    return [f"{reading.cardinal(int(match[1]))} {reading.letters[match[2]]}{tail}"]


def time_of_day(words: Sequence[str], at: int, reading: Reading) -> list[str] | None:
    """Times: "14:30", "14:30 Uhr", "8.00 Uhr"."""
    core, tail = bare(words[at])
    match = _TIME.fullmatch(core)
    following, following_tail = bare(words[at + 1]) if at + 1 < len(words) else ("", "")
    named = bool(reading.hour) and following == reading.hour
    if match is None or (not named and ":" not in core):
        return None
    hour, minute = int(match[1]), int(match[2])
    said = reading.one if hour == 1 else reading.cardinal(hour)
    minutes = reading.cardinal(minute) if minute else ""
    if named:
        return [f"{said} {reading.hour}", (minutes or ",") + following_tail]
    return [" ".join(part for part in (said, reading.hour, minutes) if part) + tail]


def code(words: Sequence[str], at: int, reading: Reading) -> list[str] | None:
    """Reference codes and plates, sign by sign with a short pause between the groups."""
    core, tail = bare(words[at])
    if not (_CODE.fullmatch(core) or _PLATE.fullmatch(core)):
        return None
    groups = [" ".join(_sign(sign, reading) for sign in part) for part in re.split("[-/]", core)]
    return [", ".join(groups) + (tail or "")]


def _sign(sign: str, reading: Reading) -> str:
    if sign.isdigit():
        return reading.cardinal(int(sign))
    return reading.letters.get(sign.lower(), sign)


def number(words: Sequence[str], at: int, reading: Reading) -> list[str] | None:
    """Years, cardinals, decimals; postcodes, telephone numbers and the like digit by digit."""
    core, tail = bare(words[at])
    if not core[:1].isdigit() or not core[-1:].isdigit():
        return None
    grouped = re.fullmatch(rf"\d{{1,3}}(?:{re.escape(reading.thousands_mark)}\d{{3}})+", core)
    plain = core.replace(reading.thousands_mark, "") if grouped else core
    decimal = re.fullmatch(rf"(\d{{1,6}}){re.escape(reading.decimal_mark)}(\d+)", plain)
    if decimal:
        whole = reading.cardinal(int(decimal[1]))
        return [f"{whole} {reading.point} {_digits(decimal[2], reading)}{tail}"]
    if re.fullmatch(r"[\d/()-]+", plain) and not plain.isdigit():
        return [", ".join(_digits(part, reading) for part in re.findall(r"\d+", plain)) + tail]
    if not (plain.isascii() and plain.isdigit()):
        return None
    return [_integer(plain, bool(grouped), reading) + tail]


def _integer(digits: str, grouped: bool, reading: Reading) -> str:
    """Five digits are a postcode, 1100 to 2099 is a year; a leading zero forbids a value."""
    value = int(digits)
    if not grouped and (len(digits) >= 5 or (digits[0] == "0" and len(digits) > 1)):
        return _digits(digits, reading)
    if value > _MAX_CARDINAL:
        return _digits(digits, reading)
    return reading.year(value) if not grouped and 1100 <= value < 2100 else reading.cardinal(value)


def _digits(digits: str, reading: Reading) -> str:
    return " ".join(reading.cardinal(int(digit)) for digit in digits)


def sign(words: Sequence[str], at: int, reading: Reading) -> list[str] | None:
    """Signs that stand alone or end a number; dashes are a pause."""
    core, tail = bare(words[at])
    if core in {"–", "—", "-"}:
        return [","]
    if core in reading.signs:
        return [reading.signs[core] + tail]
    if core.endswith("%") and len(core) > 1:
        said = number([core[:-1]], 0, reading)
        return None if said is None else [f"{said[0]} {reading.signs['%']}{tail}"]
    return None


RULES: tuple[Rule, ...] = (
    abbreviation, date, amount, time_of_day, paragraph, code, number, sign,
)  # fmt: skip
