"""What a form and its values are. No dependencies, no behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Method = Literal["rule", "model", "touch"]


@dataclass(frozen=True)
class Provenance:
    """Where a value comes from: the turn, the citizen's own words, how they were understood."""

    turn: int
    span: str
    method: Method
    confirmed: bool = False


@dataclass(frozen=True)
class Value:
    """A normalised value (a JSON scalar: ISO 8601 date, option code, text, …) and its origin.

    `value` is None when the citizen skipped an optional field.
    """

    value: Any
    provenance: Provenance


Values = dict[str, Value]
"""Field id → value."""


@dataclass(frozen=True)
class Field:
    """One field of a form.

    `type` names a field type of the registry. `condition` and `validators` name functions of
    `tools.forms.conditions` and `tools.forms.validators`. `private` values are masked on the
    screen and not spoken in full.
    """

    id: str
    type: str
    required: bool = True
    options: tuple[str, ...] = ()
    condition: str | None = None
    validators: tuple[str, ...] = ()
    private: bool = False


@dataclass(frozen=True)
class Step:
    """Fields asked for together in one question (at most four)."""

    id: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Form:
    """A service's form. `facts` are legal facts as data: fees, deadlines (see facts.py)."""

    id: str
    version: str
    steps: tuple[Step, ...]
    facts: dict[str, Any]

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields in the order in which they are asked."""
        return tuple(field for step in self.steps for field in step.fields)


@dataclass(frozen=True)
class Parsed:
    """A text understood as a value.

    `value` is normalised. `explained` says whether the whole text was used up by the value
    (fillers like "äh" or "mein Name ist" count as used), so that no model is needed.
    `span` is the part of the text that was used.
    """

    value: Any
    explained: bool
    span: str


@dataclass(frozen=True)
class Rejected:
    """A text that is no valid value: an error code with arguments for its message."""

    code: str
    args: dict[str, Any]


@dataclass(frozen=True)
class Finding:
    """A cross-field check that failed: fields to ask again, and the error code."""

    fields: tuple[str, ...]
    code: str
    args: dict[str, Any]
