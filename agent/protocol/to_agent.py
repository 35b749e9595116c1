"""Messages of the browser."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from agent.protocol.common import (
    MAX_SAY_CHARS,
    PROTOCOL_VERSION,
    Errand,
    LockerEvent,
    Message,
    Mode,
)


class Hello(Message):
    """First message of a connection. `resume` is the token of an earlier `welcome`."""

    type: Literal["hello"] = "hello"
    version: int = PROTOCOL_VERSION
    terminal: str = Field(default="main", pattern=r"^[a-z0-9-]{1,40}$")
    resume: str | None = Field(default=None, max_length=200)


class Start(Message):
    """The citizen chose a language and how to talk; this is also their consent."""

    type: Literal["start"] = "start"
    language: str = Field(max_length=20)
    mode: Mode


class Say(Message):
    """A typed utterance."""

    type: Literal["say"] = "say"
    text: str = Field(min_length=1, max_length=MAX_SAY_CHARS)


class Touch(Message):
    """A value typed or chosen in the form panel. An empty value clears the field."""

    type: Literal["touch"] = "touch"
    field: str = Field(max_length=80)
    value: str = Field(max_length=MAX_SAY_CHARS)


class Tap(Message):
    """A button.

    confirm, back, repeat, help, person, end, stop, pause, resume, pickup, dropoff, or with an
    argument: language:xx, service:id, rate:slow|normal|fast, volume:low|normal|high.
    """

    type: Literal["tap"] = "tap"
    action: str = Field(
        pattern=r"^(confirm|back|repeat|help|person|end|stop|pause|resume|pickup|dropoff"
        r"|language:[a-zA-Z-]{2,12}"
        r"|service:[a-z0-9-]{1,60}|rate:(slow|normal|fast)|volume:(low|normal|high))$"
    )


class Microphone(Message):
    """The microphone was opened, closed or refused."""

    type: Literal["microphone"] = "microphone"
    state: Literal["on", "off", "denied"]


class Playback(Message):
    """Acknowledges playback of a segment; `position_ms` is the last audible moment."""

    type: Literal["playback"] = "playback"
    event: Literal["started", "finished", "cleared"]
    segment: int = Field(ge=0)
    position_ms: float = Field(ge=0)


class Locker(Message):
    """The locker frame reports what happened. It never holds what was typed on its keypad."""

    type: Literal["locker"] = "locker"
    event: LockerEvent
    errand: Errand
    door: int | None = Field(default=None, ge=1, le=999)


class StillHere(Message):
    """The citizen answered the idle prompt; the idle clock starts anew."""

    type: Literal["still_here"] = "still_here"


ClientMessage = Annotated[
    Hello | Start | Say | Touch | Tap | Microphone | Playback | Locker | StillHere,
    Field(discriminator="type"),
]
client_messages: TypeAdapter[ClientMessage] = TypeAdapter(ClientMessage)
