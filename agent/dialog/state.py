"""The state of a conversation as it lies in the checkpoint: plain JSON values only."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict

from agent.protocol import Errand, Method, Mode, Rate, Stage, Volume
from tools.forms.models import Provenance, Value, Values


class StoredValue(TypedDict):
    """A form value with its provenance."""

    value: Any
    turn: int
    span: str
    method: Method
    confirmed: bool


class Record(TypedDict):
    """One line of the transcript. `at` is ISO 8601 with offset."""

    turn: int
    role: Literal["citizen", "agent"]
    text: str
    language: str
    at: str
    interrupted: bool


class Pending(TypedDict):
    """A yes/no question of the agent that stands outside the form."""

    kind: Literal["language", "end", "resume", "more"]
    argument: str


class LockerState(TypedDict):
    """An errand at the compartments: what the frame said last, and where the citizen came from.

    `event` is one of the protocol, or `requested` as long as the frame has said nothing.
    """

    errand: Errand
    reference: str | None
    event: str
    door: int | None
    back: Stage


class Outcome(TypedDict):
    """What a tool did: a code and data, never a sentence."""

    code: str
    data: NotRequired[dict[str, Any]]


class Part(TypedDict):
    """A piece of the reply before it is worded.

    `source` says who words it: `dialog` and `form` texts by id, a form's `ask`/`ask_field`/…,
    or `passage` (an answer of the knowledge base, already worded).
    """

    act: str
    source: Literal["dialog", "form", "ask", "ask_field", "simple", "why", "hint", "passage"]
    id: str
    args: NotRequired[dict[str, Any]]
    language: NotRequired[str]


class Filing(TypedDict):
    """A draft on its way to the case service, kept so that a retry sends the same bytes."""

    key: str
    draft: dict[str, Any]


class State(TypedDict, total=False):
    """All that a conversation knows. The keys after `heard` live for one turn only."""

    id: str
    terminal: str
    mode: Mode
    language: str
    stage: Stage
    service: str | None
    wanted_service: str | None
    started_at: str
    turn: int
    values: dict[str, StoredValue]
    step: str | None
    open: list[str]
    question: str
    reply: str
    attempts: int
    last_set: list[str]
    pending: Pending | None
    offered: list[str]
    returning_to: Stage
    declaring: str | None
    rate: Rate
    volume: Volume
    native: dict[str, str]
    resume_tries: int
    transcript: list[Record]
    filing: Filing | None
    receipt: dict[str, Any] | None
    locker: LockerState | None

    heard: dict[str, Any]
    values_before: dict[str, StoredValue]
    understanding: dict[str, Any] | None
    outcomes: list[Outcome]
    plan: list[Part]


def outcome(code: str, **data: Any) -> Outcome:
    """An outcome with its data."""
    return {"code": code, "data": data}


def part(act: str, text_id: str, **args: Any) -> Part:
    """A part of the reply worded by the dialog's own texts."""
    return {"act": act, "source": "dialog", "id": text_id, "args": args}


def load_values(stored: dict[str, StoredValue]) -> Values:
    """Stored values as the form engine takes them."""
    return {
        field: Value(
            value=item["value"],
            provenance=Provenance(
                turn=item["turn"],
                span=item["span"],
                method=item["method"],
                confirmed=item["confirmed"],
            ),
        )
        for field, item in stored.items()
    }


def store_values(values: Values) -> dict[str, StoredValue]:
    """Values of the form engine as the checkpoint keeps them."""
    return {
        field: {
            "value": item.value,
            "turn": item.provenance.turn,
            "span": item.provenance.span,
            "method": item.provenance.method,
            "confirmed": item.provenance.confirmed,
        }
        for field, item in values.items()
    }
