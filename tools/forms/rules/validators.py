"""Checks of one value. Named in form definitions."""

from __future__ import annotations

from datetime import date
from typing import Any

from tools.forms.calendar import years_after, years_before
from tools.forms.models import Rejected
from tools.forms.rules.base import Validator

MAX_AGE_YEARS = 120
MAX_AHEAD_YEARS = 50


def past_date(value: Any, today: date) -> Rejected | None:
    """A date that is not in the future and not older than a human life."""
    day = date.fromisoformat(value)
    if day > today:
        return Rejected("date_in_future", {})
    if day < years_before(today, MAX_AGE_YEARS):
        return Rejected("date_too_old", {"years": MAX_AGE_YEARS})
    return None


def future_date(value: Any, today: date) -> Rejected | None:
    """A date that is today or later."""
    return Rejected("date_in_past", {}) if date.fromisoformat(value) < today else None


def any_date(value: Any, today: date) -> Rejected | None:
    """A date within a human life before or after today."""
    day = date.fromisoformat(value)
    if day < years_before(today, MAX_AGE_YEARS):
        return Rejected("date_too_old", {"years": MAX_AGE_YEARS})
    return Rejected("date_too_far", {}) if day > years_after(today, MAX_AHEAD_YEARS) else None


VALIDATORS: dict[str, Validator] = {
    "past_date": past_date,
    "birth_date": past_date,
    "future_date": future_date,
    "any_date": any_date,
}
