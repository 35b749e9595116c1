"""Numbers of passports, identity cards and residence titles."""

from __future__ import annotations

import re
from typing import Any

from tools.forms.models import Rejected
from tools.forms.types.base import Situation
from tools.forms.types.codes import SpelledCode

MIN_LENGTH, LENGTH, MAX_LENGTH = 5, 9, 15
_WEIGHTS = (7, 3, 1)


def check_digit(text: str) -> str:
    """ICAO 9303 part 3: values 0 to 9, A = 10 … Z = 35, < = 0, weights 7, 3, 1, modulo 10.

    Example: T22000129 has 3.
    """
    total = sum(
        (0 if char == "<" else int(char, 36)) * _WEIGHTS[place % 3]
        for place, char in enumerate(text)
    )
    return str(total % 10)


class DocumentNumber(SpelledCode):
    """The number of nine characters; a tenth is its check digit and is checked and dropped.

    Numbers of some foreign documents are shorter or longer than nine characters.
    """

    type_name = "document_number"
    pattern = re.compile(r"(?=[A-Z<]*[0-9])[0-9A-Z]{5,15}")

    def normalised(self, text: str) -> str:
        """Without a right check digit at the end."""
        code = super().normalised(text)
        with_digit = len(code) == LENGTH + 1 and code[-1].isdecimal() and code.isalnum()
        if with_digit and code.isascii() and check_digit(code[:LENGTH]) == code[-1]:
            return code[:LENGTH]
        return code

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Letters and digits; ten characters are nine and a wrong check digit."""
        if rejected := super().validate(value, at):
            return rejected
        german = len(value) == LENGTH + 1 and value[0] in "CFGHJKLMNPRTVWXYZ"
        if german and value[-1].isdecimal():
            return Rejected("document_number_check", {})
        return None

    def example(self, language: str) -> str:
        """The specimen's number."""
        del language
        return "T22000129"
