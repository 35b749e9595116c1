"""Numbers of driving licences.

On cards: 11 characters: authority (4), serial number (5), check character, copy number
(FeV Anlage 8 number 2.1 field 5). Older licences have other numbers, so nothing but the signs
is enforced here; a check across fields warns.
"""

from __future__ import annotations

import re
from typing import Any

from tools.forms.models import Rejected
from tools.forms.types.base import Situation
from tools.forms.types.codes import SpelledCode

CARD_LENGTH = 11
MAX_CHARS = 20
_CARD = re.compile(r"[0-9A-Z]{9}[0-9X][0-9A-Z]")


def check_character(first_nine: str) -> str:
    """Check character: base-36 values weighted 9 to 1, summed modulo 11; 10 is X.

    Example: B072RRE2I has 5 (specimen B072RRE2I55).
    """
    total = sum(
        int(char, 36) * weight for char, weight in zip(first_nine, range(9, 0, -1), strict=True)
    )
    return "X" if total % 11 == 10 else str(total % 11)


def is_card_number(number: str) -> bool:
    """Whether it is a number as on card licences, with the right check character."""
    return bool(_CARD.fullmatch(number)) and number[9] == check_character(number[:9])


class LicenceNumber(SpelledCode):
    """Letters and digits, said one by one or typed; at least one digit."""

    type_name = "licence_number"
    pattern = re.compile(r"(?=[A-Z]*[0-9])[0-9A-Z]{1,20}")

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Letters and digits, at most 20."""
        if len(value) > MAX_CHARS:
            return Rejected("too_long", {"max": MAX_CHARS})
        return super().validate(value, at)

    def example(self, language: str) -> str:
        """The specimen's number."""
        del language
        return "B072RRE2I55"
