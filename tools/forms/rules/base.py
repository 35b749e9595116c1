"""What conditions, checks and notes are, and how definitions name them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tools.forms.models import Finding, LegalNote, Rejected, Values

Facts = dict[str, Any]
"""The figures of a form's `facts.yaml`."""
Samples = Mapping[str, Mapping[str, Any]]
"""Text code → arguments of the kind its text needs; the texts are checked with them."""

Condition = Callable[..., bool]
"""Of the values: whether a field, a fee or a piece of evidence applies."""
Validator = Callable[..., Rejected | None]
"""Of a normalised value and today."""
CheckFunction = Callable[..., Finding | None]
"""Of the values and today."""
NoteFunction = Callable[..., LegalNote | None]
"""Of the values, the form's facts and today; None while a value is missing."""


@dataclass(frozen=True)
class CheckRule:
    """A check across fields and the error codes that it can give."""

    check: CheckFunction
    samples: Samples


@dataclass(frozen=True)
class NoteRule:
    """A function that makes a legal note, and the text codes that it can give."""

    tell: NoteFunction
    samples: Samples


def value_of(values: Values, field_id: str) -> Any:
    """The value of a field, or None if it is not there or was skipped."""
    given = values.get(field_id)
    return None if given is None else given.value


def date_of(values: Values, field_id: str) -> date | None:
    """The value of a date field."""
    given = value_of(values, field_id)
    return None if given is None else date.fromisoformat(given)
