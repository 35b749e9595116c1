"""The same conversation by text: one JSON object in, messages out, a `turn_end` each time."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

from pydantic import BaseModel, ValidationError

from agent.dialog.base import (
    CitizenInput,
    Conversation,
    LockerReported,
    Said,
    Tapped,
    Touched,
)
from agent.protocol import (
    MAX_MESSAGE_BYTES,
    AgentSays,
    DialogMessage,
    ErrorShown,
    FieldChanged,
    Locker,
    LockerCommand,
    LockerRequested,
    Submitted,
    Tap,
    Touch,
    TurnEnd,
)

SHOWN = (
    AgentSays,
    FieldChanged,
    Submitted,
    LockerRequested,
    LockerCommand,
    ErrorShown,
    TurnEnd,
)


class SayLine(BaseModel, extra="forbid"):
    """`{"say": "…"}`."""

    say: str


class TouchBody(BaseModel, extra="forbid"):
    """The content of a `touch` line."""

    field: str
    value: str


class TouchLine(BaseModel, extra="forbid"):
    """`{"touch": {"field": "…", "value": "…"}}`."""

    touch: TouchBody


class TapLine(BaseModel, extra="forbid"):
    """`{"tap": "confirm" | "back" | "repeat" | "help" | "person" | "end" | …}`."""

    tap: str


class LockerLine(BaseModel, extra="forbid"):
    """`{"locker": {"event": "opened", "errand": "pickup", "door": 7}}`, as the frame reports it."""

    locker: dict[str, Any]


class BadLine(ValueError):
    """A line that is no input; the message says what is expected."""


class ChatSession:
    """Drives one conversation with lines of JSON."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation
        self._last_end = TurnEnd(stage=conversation.stage, open=[], seconds=0.0)

    @property
    def ended(self) -> bool:
        """Whether the conversation is over."""
        return self._conversation.stage == "ended"

    async def open(self) -> AsyncIterator[dict[str, Any]]:
        """The first turn."""
        async for message in self._conversation.open():
            if shown := self._show(message):
                yield shown

    async def take(self, line: str) -> AsyncIterator[dict[str, Any]]:
        """One turn for one line. A line that can't be read gives an error and a turn_end."""
        try:
            heard = read_line(line)
        except BadLine as error:
            yield as_json(ErrorShown(code="bad_input", message=str(error)))
            yield as_json(self._last_end.model_copy(update={"seconds": 0.0}))
            return
        async for message in self._conversation.turn(heard):
            if shown := self._show(message):
                yield shown

    def _show(self, message: DialogMessage) -> dict[str, Any] | None:
        if isinstance(message, TurnEnd):
            self._last_end = message
        return as_json(message) if isinstance(message, SHOWN) else None


def as_json(message: DialogMessage) -> dict[str, Any]:
    """A message as the JSON object that is printed."""
    content = message.model_dump(mode="json")
    if isinstance(message, AgentSays):
        content.pop("turn")
    return content


def read_line(line: str) -> CitizenInput:
    """Read one input line; BadLine says what is wrong."""
    if len(line.encode()) > MAX_MESSAGE_BYTES:
        raise BadLine(f"the line is longer than {MAX_MESSAGE_BYTES} bytes")
    try:
        content = json.loads(line)
    except ValueError as error:
        raise BadLine(f"not JSON: {error}") from None
    keys = set(content) if isinstance(content, dict) else set()
    try:
        if keys == {"say"}:
            return Said(SayLine.model_validate(content).say)
        if keys == {"touch"}:
            body = TouchLine.model_validate(content).touch
            touch = Touch(field=body.field, value=body.value)
            return Touched(touch.field, touch.value)
        if keys == {"tap"}:
            tap = Tap(action=TapLine.model_validate(content).tap)
            if tap.action != "stop":
                return Tapped(tap.action)
        if keys == {"locker"}:
            report = Locker.model_validate(LockerLine.model_validate(content).locker)
            return LockerReported(report.event, report.errand, report.door)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(p) for p in first["loc"])
        raise BadLine(f"{where}: {first['msg']}") from None
    raise BadLine(
        'expected {"say": "…"}, {"touch": {"field": "…", "value": "…"}}, {"tap": "…"} or '
        '{"locker": {"event": "…", "errand": "…", "door": 7}}'
    )
