"""German postcodes: five digits, 01001 to 99998."""

from __future__ import annotations

import re
from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.numbers.language import Number, digit_words, read_numbers
from tools.forms.types.base import Situation
from tools.forms.types.tokens import meaningless, span_of, tokenize

LENGTH = 5
FIRST, LAST = 1001, 99998


class Postcode:
    """A postcode in digits, digit by digit, or as number words."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Find five digits that stand together."""
        tokens = tokenize(text)
        runs = _runs(read_numbers(tokens, at.base))
        if not runs:
            return Rejected("postcode_unclear", {})
        for run in sorted(runs, key=len):
            digits = "".join(number.digits for number in run)
            if len(digits) == LENGTH:
                first, last = run[0].first, run[-1].last
                rest = [*tokens[:first], *tokens[last + 1 :]]
                explained = meaningless(rest, "postcode", at.words)
                return Parsed(digits, explained, span_of(text, tokens[first : last + 1]))
        longest = max(runs, key=len)
        count = sum(len(number.digits) for number in longest)
        return Rejected("postcode_length", {"count": count})

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Five digits within the range that is in use."""
        del at
        if not re.fullmatch(r"[0-9]{5}", value):
            return Rejected("postcode_length", {"count": len(value)})
        return None if FIRST <= int(value) <= LAST else Rejected("postcode_range", {})

    def display(self, value: Any, at: Situation) -> str:
        """The five digits."""
        del at
        return str(value)

    def spoken(self, value: Any, at: Situation) -> str:
        """Digit by digit."""
        return digit_words(value, at.base)

    def example(self, language: str) -> str:
        """A postcode."""
        del language
        return "35279"


def _runs(numbers: list[Number]) -> list[list[Number]]:
    """All runs of neighbouring numbers, single numbers included."""
    runs: list[list[Number]] = []
    for start in range(len(numbers)):
        run = [numbers[start]]
        runs.append(list(run))
        for previous, number in zip(numbers[start:], numbers[start + 1 :], strict=False):
            if previous.last + 1 != number.first:
                break
            run.append(number)
            runs.append(list(run))
    return runs
