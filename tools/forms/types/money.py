"""Amounts of money, stored as euro cents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from babel.numbers import format_currency

from tools.forms.models import Parsed, Rejected
from tools.forms.numbers.language import Number, numerals, read_numbers
from tools.forms.types.base import Situation
from tools.forms.types.choice import Match, find_options
from tools.forms.types.tokens import Token, meaningless, span_of, tokenize
from tools.languages.catalogue import language as language_of

MAX_CENTS = 999_999_99
_SYMBOLS = ("euro", "eur")
_AMOUNT = re.compile(r"(?<![\d.,])(\d{1,3}(?:[.,'\s\xa0]\d{3})+|\d+)(?:[.,](\d{2}))?(?![\d])")


class Money:
    """Euros, with cents or without."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """An amount in digits, or number words around the words for euro and cent."""
        text = text.replace("€", " euro ")
        tokens = tokenize(text)
        ways = {"euro": (*at.words.money["euro"], *_SYMBOLS), "cent": at.words.money["cent"]}
        units = find_options(tokens, ways)
        written = list(_AMOUNT.finditer(text))
        if len(written) == 1 and not any(unit.code == "cent" for unit in units):
            return self._written(written[0], units, tokens, at)
        numbers = read_numbers(tokens, at.base)
        cents = _cents(numbers, units, tokens, at)
        if cents is None:
            return Rejected("money_unclear", {})
        if rejected := self.validate(cents, at):
            return rejected
        points = find_options(tokens, {"point": at.words.money["point"]})
        used = _places([*numbers, *units, *points])
        rest = [token for place, token in enumerate(tokens) if place not in used]
        span = span_of(text, [tokens[min(used)], tokens[max(used)]])
        return Parsed(cents, meaningless(rest, "money", at.words), span)

    def _written(
        self,
        match: re.Match[str],
        units: Sequence[Match],
        tokens: Sequence[Token],
        at: Situation,
    ) -> Parsed | Rejected:
        euros = int(re.sub(r"\D", "", match.group(1)))
        cents = euros * 100 + int(match.group(2) or 0)
        if rejected := self.validate(cents, at):
            return rejected
        used = _places(units)
        outside = [
            token
            for place, token in enumerate(tokens)
            if place not in used and not match.start() <= token.start < match.end()
        ]
        scale = read_numbers([t for t in tokens if t.end > match.start()], at.base)
        if scale and scale[0].value > euros:  # "3 tausend"
            return Rejected("money_unclear", {})
        return Parsed(cents, meaningless(outside, "money", at.words), match.group())

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Whole cents below a million euros."""
        del at
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            return Rejected("money_unclear", {})
        return Rejected("money_too_large", {}) if value > MAX_CENTS else None

    def display(self, value: Any, at: Situation) -> str:
        """As the language writes amounts: "1.250,50 €"."""
        euros = Decimal(int(value)) / 100
        locale = language_of(at.language).locale
        return str(format_currency(euros, "EUR", locale=locale, numbering_system="latn"))

    def spoken(self, value: Any, at: Situation) -> str:
        """In words: "zwölf Euro fünfzig Cent"."""
        euros, cents = divmod(int(value), 100)
        words = numerals(at.base)
        euro, cent = at.words.money["euro"][-1], at.words.money["cent"][-1]
        said = f"{words.cardinal_words(euros)} {euro}"
        return f"{said} {words.cardinal_words(cents)} {cent}" if cents else said

    def example(self, language: str) -> str:
        """An amount."""
        euros = Decimal("1250.50")
        locale = language_of(language).locale
        return str(format_currency(euros, "EUR", locale=locale, numbering_system="latn"))


def _places(parts: Sequence[Number | Match]) -> set[int]:
    return {place for part in parts for place in range(part.first, part.last + 1)}


def _cents(
    numbers: Sequence[Number], units: Sequence[Match], tokens: Sequence[Token], at: Situation
) -> int | None:
    """Euros before the word for euro or alone, cents behind it or before the word for cent."""
    euro = next((unit.first for unit in units if unit.code == "euro"), None)
    cent = next((unit.first for unit in units if unit.code == "cent"), None)
    if len(numbers) > 2 or not numbers:
        return None
    if euro is None and cent is None:
        return numbers[0].value * 100 if len(numbers) == 1 else _with_point(numbers, tokens, at)
    if euro is None:
        return numbers[0].value if len(numbers) == 1 else None
    before = [number.value for number in numbers if number.last < euro]
    after = [number.value for number in numbers if number.first > euro]
    if len(before) == 1 and (not after or (len(after) == 1 and after[0] < 100)):
        return before[0] * 100 + (after[0] if after else 0)
    if not before and len(after) == 1:
        return after[0] * 100
    return _with_point(numbers, tokens, at) if len(before) == 2 else None


def _with_point(numbers: Sequence[Number], tokens: Sequence[Token], at: Situation) -> int | None:
    """Two numbers with the word for the decimal sign between: "twelve point fifty"."""
    between = tokens[numbers[0].last + 1 : numbers[1].first]
    if not find_options(list(between), {"point": at.words.money["point"]}):
        return None
    fraction = numbers[1].digits.ljust(2, "0")
    return numbers[0].value * 100 + int(fraction) if len(fraction) == 2 else None
