"""Checks of one value. Named in form definitions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from tools.forms.calendar import years_before
from tools.forms.models import Rejected
from tools.registry import Registry

Validator = Callable[[Any, date], Rejected | None]
"""Of a normalised value and today."""

MAX_AGE_YEARS = 120


def past_date(value: Any, today: date) -> Rejected | None:
    """A date that is not in the future and not older than a human life."""
    day = date.fromisoformat(value)
    if day > today:
        return Rejected("date_in_future", {})
    if day < years_before(today, MAX_AGE_YEARS):
        return Rejected("date_too_old", {"years": MAX_AGE_YEARS})
    return None


def validators() -> Registry[Validator]:
    """A new registry of all validators."""
    registry: Registry[Validator] = Registry("validator")
    registry.add("past_date", past_date)
    registry.add("birth_date", past_date)
    return registry
