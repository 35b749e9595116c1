"""Electronic confirmations of insurance (eVB): seven letters and digits."""

from __future__ import annotations

import re
from typing import Any

from tools.forms.models import Rejected
from tools.forms.types.base import Situation
from tools.forms.types.codes import SpelledCode

LENGTH = 7


class Evb(SpelledCode):
    """The number from the insurer."""

    type_name = "evb"
    pattern = re.compile(r"[0-9A-Z]{7}")

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Seven characters."""
        if not value:
            return Rejected("evb_unclear", {})
        if len(value) != LENGTH:
            return Rejected("evb_length", {"count": len(value)})
        return super().validate(value, at)

    def example(self, language: str) -> str:
        """A number of the right form."""
        del language
        return "A1B2C3D"
