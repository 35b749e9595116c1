"""What a form and its values are. No dependencies, no behaviour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal, TypeVar

T = TypeVar("T")

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
class Call:
    """A named function with its arguments, as a definition writes it."""

    name: str
    args: Mapping[str, Any] = field(default_factory=dict)

    def bind(self, function: Callable[..., T]) -> Callable[..., T]:
        """The function with the arguments filled in."""
        return partial(function, **self.args) if self.args else function


@dataclass(frozen=True)
class Field:
    """One field of a form.

    `type` names a field type of the registry. `condition` and `validators` name functions of
    `tools.forms.rules`. `private` values are masked on the screen and not spoken in full.
    `same_as` names the field whose value "the same" means. `labels` (language → option →
    label) and `synonyms` (base language → option → ways to say it) come from the definition's
    texts and words.
    """

    id: str
    type: str
    required: bool = True
    options: tuple[str, ...] = ()
    condition: Call | None = None
    validators: tuple[Call, ...] = ()
    private: bool = False
    same_as: str | None = None
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict, compare=False)
    synonyms: Mapping[str, Mapping[str, tuple[str, ...]]] = field(
        default_factory=dict, compare=False
    )


@dataclass(frozen=True)
class Step:
    """Fields asked for together in one question (at most four)."""

    id: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Evidence:
    """A document that must be brought or handed in, if its condition holds."""

    id: str
    condition: Call | None = None


@dataclass(frozen=True)
class Fee:
    """A fee of a fee schedule in euro cents; `low` and `high` differ for a frame.

    `source` names the number of the schedule, `valid_from` is an ISO 8601 date.
    """

    id: str
    low: int
    high: int
    source: str
    url: str
    valid_from: str
    condition: Call | None = None


@dataclass(frozen=True)
class Form:
    """A service's form. `facts` are legal facts as data: deadlines, ages (see rules/).

    A form of the kind `prefill` only prepares an appointment. `checks`, `prechecks` and
    `notes` name functions of `tools.forms.rules`: checks across fields, legal notes told as
    soon as their values are known, and those told when the form is read back. `declarations`
    are yes/no fields that are read back one by one. `service_words` (base language → phrases)
    are ways to ask for the service.
    """

    id: str
    version: str
    steps: tuple[Step, ...]
    facts: dict[str, Any]
    legal_basis: str = ""
    kind: Literal["application", "prefill"] = "application"
    languages: tuple[str, ...] = ()
    checks: tuple[Call, ...] = ()
    prechecks: tuple[Call, ...] = ()
    notes: tuple[Call, ...] = ()
    declarations: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    fees: tuple[Fee, ...] = ()
    service_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict, compare=False)

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
    """A cross-field check that failed: fields to ask again, and the error code.

    A `warning` is told to the citizen but does not keep the form from being complete.
    """

    fields: tuple[str, ...]
    code: str
    args: dict[str, Any]
    severity: Literal["error", "warning"] = "error"


@dataclass(frozen=True)
class Outcome:
    """What became of a value: `set`, `replaced`, `cleared`, `skipped`, or an error code."""

    code: str
    args: dict[str, Any]

    @property
    def accepted(self) -> bool:
        """Whether the values have changed as asked."""
        return self.code in {"set", "replaced", "cleared", "skipped"}


@dataclass(frozen=True)
class LegalNote:
    """A legal fact to tell the citizen: a text code with arguments, its source and state.

    `url` points to the statute, `valid_from` is an ISO 8601 date. A `warning` says that what
    the law asks for does not seem to be there; the office decides.
    """

    code: str
    args: dict[str, Any]
    source: str
    url: str
    valid_from: str
    severity: Literal["info", "warning"] = "info"
