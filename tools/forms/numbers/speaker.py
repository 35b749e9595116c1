"""Numbers and dates in words: num2words, corrected by the language's data."""

from __future__ import annotations

import re
from datetime import date

from babel.dates import format_date
from num2words import num2words

from tools.forms.numbers.data import DateData, NumberData, Replacements


def _replaced(text: str, replacements: Replacements) -> str:
    for pattern, replacement in replacements:
        text = re.sub(pattern, replacement, text)
    return text


def _in_words(value: int, language: str, kind: str = "cardinal") -> str:
    return str(num2words(value, lang=language, to=kind))  # type: ignore[no-untyped-call]


class Speaker:
    """Writes numbers of one language in words."""

    def __init__(self, data: NumberData) -> None:
        self._spoken = data.spoken

    def cardinal_words(self, value: int) -> str:
        """A number from 0 to 99,999 in words; num2words is not right for all larger ones."""
        thousands, rest = divmod(value, 1000)
        if self._spoken.thousand and thousands > 1:
            end = f" {self.cardinal_words(rest)}" if rest else ""
            return f"{self.cardinal_words(thousands)} {self._spoken.thousand}{end}"
        words = _in_words(value, self._spoken.language)
        return _replaced(words, self._spoken.cardinal)

    def ordinal_words(self, value: int) -> str:
        """An ordinal from 1 to 99 in the form that days are said in: "dritter"."""
        if value in self._spoken.ordinals:
            return self._spoken.ordinals[value]
        words = _in_words(value, self._spoken.language, "ordinal")
        return _replaced(words, self._spoken.ordinal)

    def year_words(self, year: int) -> str:
        """A year from 1000 to 2999 as it is said in a date."""
        style = self._spoken.year_style
        if style == "ordinal":
            return self._ordinal_year(year)
        words = _in_words(year, self._spoken.language, style)
        return _replaced(_replaced(words, self._spoken.cardinal), self._spoken.year)

    def _ordinal_year(self, year: int) -> str:
        """Only the end of the year has endings of order: "тысяча девятьсот | второго"."""
        ordinals = self._spoken.year_ordinals
        for size in (10_000, 1000, 100, 10):
            end = year % size
            if end == 0 or (end not in ordinals and size != 100):
                continue
            if end not in ordinals and not self._spoken.year_tens:
                continue
            tail = ordinals.get(end) or f"{ordinals[end - end % 10]} {ordinals[end % 10]}"
            return f"{self._head(year - end)} {tail}".strip()
        raise ValueError(f"no words for the year {year}")

    def _head(self, thousands: int) -> str:
        words = self.cardinal_words(thousands) if thousands else ""
        return _replaced(words, self._spoken.year)


def spoken_date(day: date, locale: str, speaker: Speaker, data: DateData) -> str:
    """A date as it is read out: "dritter Mai neunzehnhundertzweiundachtzig"."""
    spoken = data.spoken
    is_ordinal = spoken.day == "ordinal"
    words = (speaker.ordinal_words if is_ordinal else speaker.cardinal_words)(day.day)
    return spoken.template.format(
        day=spoken.days.get(day.day) or _replaced(words, spoken.day_replacements),
        month=spoken.months.get(day.month) or format_date(day, "MMMM", locale=locale),
        year=speaker.year_words(day.year),
    )
