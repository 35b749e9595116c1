"""Bank accounts as IBAN; a German bank code with an account number is turned into one."""

from __future__ import annotations

import re
from typing import Any

from stdnum import iban as standard
from stdnum.exceptions import InvalidChecksum, ValidationError

from tools.forms.models import Rejected
from tools.forms.types.base import Situation
from tools.forms.types.codes import SpelledCode

GERMAN_LENGTH = 22
_GERMAN = re.compile(r"DE[0-9]{2}")
_BBAN = re.compile(r"[0-9]{18}")


class Iban(SpelledCode):
    """An IBAN of any country, said or typed in groups."""

    type_name = "iban"
    pattern = re.compile(r"[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}")

    def normalised(self, text: str) -> str:
        """Eighteen digits are a German bank code (8) and account number (10)."""
        code = super().normalised(text)
        if _BBAN.fullmatch(code):
            return f"DE{standard.calc_check_digits('DE00' + code)}{code}"
        return code

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Country, length and check digits (ISO 13616)."""
        if isinstance(value, str) and _GERMAN.match(value) and len(value) != GERMAN_LENGTH:
            return Rejected("iban_length", {"count": len(value)})
        if rejected := super().validate(value, at):
            return rejected
        try:
            standard.validate(value, check_country=False)
        except InvalidChecksum:
            return Rejected("iban_check", {})
        except ValidationError:
            return Rejected("iban_unclear", {})
        return None

    def display(self, value: Any, at: Situation) -> str:
        """In groups of four."""
        del at
        return " ".join(value[place : place + 4] for place in range(0, len(value), 4))

    def example(self, language: str) -> str:
        """The well-formed number that explanations of the format use."""
        del language
        return "DE89 3704 0044 0532 0130 00"
