"""Checks across fields. Named in form definitions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from tools.forms.calendar import years_after
from tools.forms.models import Finding, Values
from tools.forms.types.licence_number import is_card_number
from tools.registry import Registry

Check = Callable[[Values, date], Finding | None]
"""Of the values and today."""

MIN_LICENCE_AGE_YEARS = 15
"""No class could be held earlier (FeV § 10); a plausibility check, not a legal statement."""
FIRST_CARD = date(1999, 1, 1)
"""Card licences are issued from this day on (FeV § 24a(4))."""


def _get(values: Values, field: str) -> Any:
    given = values.get(field)
    return None if given is None else given.value


def licence_after_birth(values: Values, today: date) -> Finding | None:
    """The licence was issued when its holder was old enough."""
    del today
    born, issued = _get(values, "birth_date"), _get(values, "licence_issue_date")
    if born is None or issued is None:
        return None
    if date.fromisoformat(issued) >= years_after(date.fromisoformat(born), MIN_LICENCE_AGE_YEARS):
        return None
    fields = ("birth_date", "licence_issue_date")
    return Finding(fields, "licence_before_age", {"years": MIN_LICENCE_AGE_YEARS})


def licence_kind_fits_date(values: Values, today: date) -> Finding | None:
    """Card licences exist since 1999, paper ones were issued until then."""
    del today
    kind, issued = _get(values, "licence_kind"), _get(values, "licence_issue_date")
    if kind is None or issued is None:
        return None
    fields = ("licence_kind", "licence_issue_date")
    since_card = date.fromisoformat(issued) >= FIRST_CARD
    if kind in {"grey", "pink"} and since_card:
        return Finding(fields, "licence_kind_paper_after_1998", {})
    if kind == "card" and not since_card:
        return Finding(fields, "licence_kind_card_before_1999", {})
    return None


def licence_number_check(values: Values, today: date) -> Finding | None:
    """A card's number has 11 characters and a check character; older ones differ: warning."""
    del today
    number = _get(values, "licence_number")
    if number is None or is_card_number(number):
        return None
    if _get(values, "licence_kind") in {"grey", "pink", "other"}:
        return None
    return Finding(("licence_number",), "licence_number_unusual", {}, severity="warning")


def checks() -> Registry[Check]:
    """A new registry of all checks."""
    registry: Registry[Check] = Registry("check")
    registry.add("licence_after_birth", licence_after_birth)
    registry.add("licence_kind_fits_date", licence_kind_fits_date)
    registry.add("licence_number_check", licence_number_check)
    return registry
