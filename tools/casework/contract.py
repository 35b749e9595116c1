"""The HTTP contract between those who file drafts and the case service.

`POST /api/drafts` with `Authorization: Bearer <draft token>` and `Idempotency-Key: <text>`:
201 and a Receipt; the same key with the same body gives the same Receipt with 200, with
another body 409. `GET /health` needs no token.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field


class Contract(BaseModel):
    """Base: immutable, unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class DraftValue(Contract):
    """A field's value with its origin. `display` is German, for staff.

    `span` are the citizen's words, deleted with the transcript. `native` is what the citizen said
    or typed first, in another script.
    """

    value: Any
    display: str
    turn: int
    span: str
    method: Literal["rule", "model", "touch"]
    confirmed: bool
    native: str | None = None


class Utterance(Contract):
    """One turn of the transcript; `text` of the agent is what the citizen heard."""

    turn: int
    role: Literal["citizen", "agent"]
    text: str
    language: str
    at: AwareDatetime
    interrupted: bool = False


class Note(Contract):
    """A legal fact that was told, e.g. a deadline or a fee, in German with its source.

    `url` points to the statute. A `warning` says that what the law asks for does not seem to
    be there; the office decides.
    """

    text: str
    source: str
    valid_from: str
    url: str = ""
    severity: Literal["info", "warning"] = "info"


class Draft(Contract):
    """A draft application as the citizen confirmed it (or handed over unfinished).

    A `prefill` holds data for an appointment, at which the application is made in person.
    """

    conversation: str = Field(min_length=1, max_length=80)
    terminal: str
    service: str
    form_version: str
    language: str
    kind: Literal["application", "prefill", "handoff"] = "application"
    values: dict[str, DraftValue]
    notes: list[Note] = []
    transcript: list[Utterance]
    started_at: AwareDatetime


class Receipt(Contract):
    """What the case service answers. `received_at` is legally material: time of receipt.

    `dropoff` are the items (tools/lockers) that may be laid into a compartment at once, at the
    terminal where the draft was filed; empty where law, settings or full compartments forbid it.
    """

    reference: str
    received_at: AwareDatetime
    dropoff: tuple[str, ...] = ()
