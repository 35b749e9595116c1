"""Vehicle identification numbers (FIN): normally 17 characters, older vehicles have fewer."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from tools.forms.models import Finding, Rejected, Values
from tools.forms.types.base import Situation
from tools.forms.types.codes import SpelledCode

LENGTH = 17
_FROM_RIGHT = (2, 3, 4, 5, 6, 7, 8, 9, 10)
_VALUES = {
    **{str(digit): digit for digit in range(10)},
    **{char: place % 9 + 1 for place, char in enumerate("ABCDEFGHI")},
    **{char: place % 9 + 1 for place, char in enumerate("JKLMNOPQR")},
    **{char: place + 2 for place, char in enumerate("STUVWXYZ")},
}


def check_digit(vin: str) -> str:
    """The check digit of the vehicle document: weights 2 to 10 from the right, modulo 11.

    Ten is X. Letters count as in FIN transliteration (A = 1 … I = 9, J = 1 …, S = 2 …).
    Example: A1BS31Z0430336179 has 4.
    """
    total = sum(
        _VALUES[char] * _FROM_RIGHT[place % len(_FROM_RIGHT)]
        for place, char in enumerate(reversed(vin))
    )
    return "X" if total % 11 == 10 else str(total % 11)


def is_usual(vin: str) -> bool:
    """Whether it has the 17 characters of vehicles since 1981 without I, O and Q."""
    return len(vin) == LENGTH and not set(vin) & set("IOQ")


def vin_unusual(values: Values, today: date, *, field: str = "vin") -> Finding | None:
    """A warning about a number with fewer than 17 characters; `field` is the field's id."""
    del today
    given = values.get(field)
    if given is None or given.value is None or is_usual(given.value):
        return None
    count = len(given.value)
    return Finding((field,), "vin_unusual", {"count": count}, severity="warning")


class Vin(SpelledCode):
    """The number engraved in the vehicle. Unusual ones are accepted; a check warns."""

    type_name = "vin"
    pattern = re.compile(r"(?=[A-Z]*[0-9])[0-9A-Z]{4,17}")

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """At most 17 letters and digits; of 17 none is I, O or Q."""
        if not isinstance(value, str) or len(value) > LENGTH:
            return Rejected("vin_length", {"count": len(str(value))})
        if len(value) == LENGTH and set(value) & set("IOQ"):
            return Rejected("vin_letters", {})
        return super().validate(value, at)

    def example(self, language: str) -> str:
        """A number as it stands in field E of the vehicle document."""
        del language
        return "A1BS31Z0430336179"
