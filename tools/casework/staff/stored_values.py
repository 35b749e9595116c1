"""Stored values as the form engine made them."""

from __future__ import annotations

from tools.casework.contract import Draft, DraftValue
from tools.forms.models import Provenance, Value, Values


def stored_values(draft: Draft) -> Values:
    """The values of a draft with their origin; nothing is checked."""
    return {field: _value(stored) for field, stored in draft.values.items()}


def _value(stored: DraftValue) -> Value:
    origin = Provenance(stored.turn, stored.span, stored.method, stored.confirmed)
    return Value(stored.value, origin)
