"""The reference of an application as it is read out: NEU-123-456-789."""

from __future__ import annotations

import re

from tools.forms.numbers.language import read_numbers
from tools.forms.types.tokens import tokenize
from tools.languages.catalogue import base_of

DIGITS = 9

_WRITTEN = re.compile(r"(?<!\d)\d{3}[\s./-]*\d{3}[\s./-]*\d{3}(?!\d)")


def reference(text: str, language: str) -> str | None:
    """The nine digits of a reference, written or spoken in any grouping, or None."""
    if match := _WRITTEN.search(text):
        return "".join(str(int(char)) for char in match.group() if char.isdecimal())
    try:
        numbers = read_numbers(tokenize(text), base_of(language))
    except KeyError:  # this language has no numerals
        return None
    digits = "".join(number.digits for number in numbers)
    return digits if len(digits) == DIGITS else None
