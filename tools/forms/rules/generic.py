"""Functions that any form may name, with arguments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from tools.forms.models import Finding, Values
from tools.forms.rules.base import CheckRule, Condition, date_of, value_of


def field_is(given: Values, /, *, field: str, values: Sequence[Any]) -> bool:
    """The field has one of the values (of a list of codes: contains one of them)."""
    found = value_of(given, field)
    return any(code in values for code in found) if isinstance(found, list) else found in values


def field_is_not(given: Values, /, *, field: str, values: Sequence[Any]) -> bool:
    """The field has a value, and none of these."""
    return value_of(given, field) is not None and not field_is(given, field=field, values=values)


def dates_in_order(
    values: Values, today: date, *, first: str, second: str, code: str
) -> Finding | None:
    """The first date is not after the second one."""
    del today
    earlier, later = date_of(values, first), date_of(values, second)
    if earlier is None or later is None or earlier <= later:
        return None
    return Finding((first, second), code, {})


CONDITIONS: dict[str, Condition] = {"field_is": field_is, "field_is_not": field_is_not}
CHECKS: dict[str, CheckRule] = {"dates_in_order": CheckRule(dates_in_order, {})}
