"""Whether a postcode and a town belong together."""

from __future__ import annotations

import re
from datetime import date

from tools.forms.models import Finding, Values
from tools.forms.places import postcodes
from tools.forms.words.folding import folded

CODE = "postcode_town_mismatch"
_SHORT = {"st": "sankt", "a": "am", "d": "der", "b": "bei", "i": "im", "o": "ob"}
"""Abbreviations in names of towns: Frankfurt a. M., Rothenburg o. d. T."""


def postcode_fits_town(
    values: Values, today: date, *, postcode: str = "postcode", town: str = "town"
) -> Finding | None:
    """A warning if the postcode is known and the town is none of its places.

    Only a warning: a part of a town may go by its own name. `postcode` and `town` are field ids.
    The finding's arguments are the postcode and its places, joined by commas.
    """
    del today
    code, name = (values.get(field) for field in (postcode, town))
    if code is None or name is None or not code.value or not name.value:
        return None
    places = postcodes.of(code.value)
    if not places or any(_same(name.value, place) for place in places):
        return None
    args = {"postcode": code.value, "places": ", ".join(places)}
    return Finding((postcode, town), CODE, args, severity="warning")


def _same(said: str, official: str) -> bool:
    """Whether one is the other, or all but an addition like "(Hessen)" or "Lahn"."""
    shorter, longer = sorted((_words(said), _words(official)), key=len)
    return bool(shorter) and all(
        left.startswith(right) or right.startswith(left)
        for left, right in zip(shorter, longer, strict=False)
    )


def _words(name: str) -> list[str]:
    words = re.findall(r"[^\W\d_]+", name)
    return [_SHORT.get(folded(word), folded(word)) for word in words]
