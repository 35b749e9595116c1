"""How many: a number from zero on."""

from __future__ import annotations

from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.numbers.language import numerals, read_numbers
from tools.forms.types.base import Situation
from tools.forms.types.choice import find_options
from tools.forms.types.tokens import meaningless, span_of, tokenize

MAX_COUNT = 999


class Count:
    """A whole number; "none" is zero."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """The one number said, or a word for none."""
        tokens = tokenize(text)
        numbers = read_numbers(tokens, at.base)
        if len({number.value for number in numbers}) > 1:
            return Rejected("count_unclear", {})
        none = find_options(tokens, {"0": at.words.quantities["none"]})
        if numbers:
            value, first, last = numbers[0].value, numbers[0].first, numbers[0].last
        elif none:
            value, first, last = 0, none[0].first, none[0].last
        else:
            return Rejected("count_unclear", {})
        if rejected := self.validate(value, at):
            return rejected
        rest = [*tokens[:first], *tokens[last + 1 :]]
        span = span_of(text, tokens[first : last + 1])
        return Parsed(value, meaningless(rest, "count", at.words), span)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """From 0 to MAX_COUNT."""
        del at
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            return Rejected("count_unclear", {})
        return Rejected("count_too_large", {"max": MAX_COUNT}) if value > MAX_COUNT else None

    def display(self, value: Any, at: Situation) -> str:
        """In digits."""
        del at
        return str(value)

    def spoken(self, value: Any, at: Situation) -> str:
        """In words."""
        return numerals(at.base).cardinal_words(int(value))

    def example(self, language: str) -> str:
        """A number."""
        del language
        return "2"
