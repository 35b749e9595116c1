"""Stored values as the form engine made them."""

from __future__ import annotations

from collections.abc import Mapping

from tools.casework.contract import Draft, DraftValue
from tools.forms.models import Provenance, Value, Values


def stored_values(draft: Draft) -> Values:
    """The values of a draft with their origin; nothing is checked."""
    return as_values(draft.values)


def as_values(stored: Mapping[str, DraftValue]) -> Values:
    """Values with their origin; nothing is checked."""
    return {field: _value(value) for field, value in stored.items()}


def _value(stored: DraftValue) -> Value:
    origin = Provenance(stored.turn, stored.span, stored.method, stored.confirmed)
    return Value(stored.value, origin)
