"""Messages between the terminal's browser and the agent, one JSON object each.

The TypeScript types are generated from this file (`scripts/protocol_types.py`), and
`amtomat chat --jsonl` prints the same `agent`, `field`, `submitted`, `error` and
`turn_end` messages.

Binary frames, browser → agent: PCM16 little-endian, mono, 16 kHz, 640 bytes = 20 ms.
Binary frames, agent → browser: 8-byte header (segment uint32 LE, sequence number uint32 LE,
counted from 0 within the segment), then PCM16 little-endian, mono, 16 kHz.
A segment is one continuous piece of agent speech, between `audio_start` and `audio_end`.
All times within a segment are milliseconds from its first sample.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

PROTOCOL_VERSION = 1
SAMPLE_RATE_HZ, FRAME_MS = 16_000, 20
FRAME_BYTES = SAMPLE_RATE_HZ * FRAME_MS // 1000 * 2
MAX_MESSAGE_BYTES, MAX_SAY_CHARS = 64 * 1024, 2_000

Stage = Literal["consent", "service", "ask", "review", "submitted", "handoff", "ended"]
Method = Literal["rule", "model", "touch"]
Mode = Literal["speak", "type"]


class Message(BaseModel):
    """Base of all messages: immutable, unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


# browser → agent


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
    """A button: confirm, back, repeat, help, person, end, stop, language:xx or service:id."""

    type: Literal["tap"] = "tap"
    action: str = Field(
        pattern=r"^(confirm|back|repeat|help|person|end|stop|language:[a-zA-Z-]{2,12}|service:[a-z0-9-]{1,60})$"
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


class StillHere(Message):
    """The citizen answered the idle prompt; the idle clock starts anew."""

    type: Literal["still_here"] = "still_here"


ClientMessage = Annotated[
    Hello | Start | Say | Touch | Tap | Microphone | Playback | StillHere,
    Field(discriminator="type"),
]
client_messages: TypeAdapter[ClientMessage] = TypeAdapter(ClientMessage)


# agent → browser


class LanguageChoice(Message):
    """A language of the terminal: BCP 47 tag, its own name, and its writing direction."""

    tag: str
    name: str
    direction: Literal["ltr", "rtl"]


class ServiceChoice(Message):
    """A service that can be applied for, with its title in the session's language."""

    id: str
    title: str


class Welcome(Message):
    """Answer to `hello`. `token` resumes this conversation on another connection."""

    type: Literal["welcome"] = "welcome"
    version: int = PROTOCOL_VERSION
    conversation: str
    token: str
    resumed: bool
    stage: Stage
    language: str | None
    mode: Mode | None
    languages: list[LanguageChoice]
    place: str
    """Name of the authority."""
    idle_prompt_s: float
    idle_wipe_s: float


class Source(Message):
    """Where an answer of the knowledge base comes from."""

    title: str
    url: str
    valid_from: str
    """ISO 8601 date."""


class AgentSays(Message):
    """One whole reply of the agent. `acts` name what it does, e.g. `ask:family_name`."""

    type: Literal["agent"] = "agent"
    turn: int
    text: str
    lang: str
    acts: list[str]
    sources: list[Source] = []


class UserSaid(Message):
    """What was understood of the citizen's words, for the captions."""

    type: Literal["user"] = "user"
    turn: int
    text: str
    final: bool


class Provenance(Message):
    """Where a value comes from. `span` holds the citizen's own words."""

    turn: int
    span: str
    method: Method
    confirmed: bool


class FieldChanged(Message):
    """A field got a value (or lost it: `value` is null)."""

    type: Literal["field"] = "field"
    field: str
    value: Any
    display: str
    provenance: Provenance | None


class Option(Message):
    """An option of a choice field."""

    value: str
    label: str


class FormField(Message):
    """One field as the form panel shows it."""

    id: str
    label: str
    hint: str
    kind: str
    """Field type: person_name, date, text, choice, yes_no, postcode, … (tools/forms)."""
    options: list[Option]
    required: bool
    applicable: bool
    private: bool
    """Masked on the screen and never spoken in full."""
    value: Any
    display: str
    confirmed: bool
    asked: bool
    """The agent's last question is about this field."""


class FormShown(Message):
    """The whole form in the session's language; sent at its start and on a language change."""

    type: Literal["form"] = "form"
    service: str
    title: str
    fields: list[FormField]


class Submitted(Message):
    """The case service has stored the draft."""

    type: Literal["submitted"] = "submitted"
    reference: str
    received_at: str
    """ISO 8601 with offset."""
    draft: dict[str, Any]
    """Field id → value."""


class ServicesShown(Message):
    """The services to choose from, in the session's language."""

    type: Literal["services"] = "services"
    services: list[ServiceChoice]


class LanguageOffered(Message):
    """The citizen seems to speak another language: `tap language:xx` accepts."""

    type: Literal["language_offer"] = "language_offer"
    language: str


class ErrorShown(Message):
    """Something went wrong; `message` is for the citizen, in their language."""

    type: Literal["error"] = "error"
    code: str
    message: str


class TurnEnd(Message):
    """The agent has finished its turn and waits. `open` lists the fields it asked for."""

    type: Literal["turn_end"] = "turn_end"
    stage: Stage
    open: list[str]
    seconds: float


class AvatarState(Message):
    """What the avatar should look like."""

    type: Literal["state"] = "state"
    state: Literal["idle", "listening", "thinking", "speaking", "waiting", "error"]


class AudioStart(Message):
    """A segment of agent speech begins."""

    type: Literal["audio_start"] = "audio_start"
    segment: int
    turn: int
    lang: str
    sample_rate_hz: int = SAMPLE_RATE_HZ


class Word(Message):
    """A caption word with its times."""

    text: str
    start_ms: float
    end_ms: float


class Words(Message):
    """Caption words of a segment; more may follow for the same segment."""

    type: Literal["words"] = "words"
    segment: int
    words: list[Word]


class VisemeTime(Message):
    """A viseme of the Oculus set with its times."""

    viseme: Literal[
        "sil", "PP", "FF", "TH", "DD", "kk", "CH", "SS", "nn", "RR", "aa", "E", "I", "O", "U"
    ]
    start_ms: float
    end_ms: float


class Visemes(Message):
    """Visemes of a segment; more may follow for the same segment."""

    type: Literal["visemes"] = "visemes"
    segment: int
    visemes: list[VisemeTime]


class AudioEnd(Message):
    """All audio of a segment has been sent."""

    type: Literal["audio_end"] = "audio_end"
    segment: int
    duration_ms: float


class Pause(Message):
    """Hold playback at once; keep what is buffered."""

    type: Literal["pause"] = "pause"
    segment: int


class Resume(Message):
    """Go on with playback after a false interruption."""

    type: Literal["resume"] = "resume"
    segment: int


class ClearBuffer(Message):
    """Drop what is buffered and answer with `playback` `cleared`."""

    type: Literal["clear_buffer"] = "clear_buffer"
    segment: int


class IdlePrompt(Message):
    """Nobody did anything for a while; the session is wiped in `seconds`."""

    type: Literal["idle_prompt"] = "idle_prompt"
    seconds: float


class Wiped(Message):
    """The session is over; the browser forgets everything and shows the start screen."""

    type: Literal["wiped"] = "wiped"
    reason: Literal["ended", "idle", "superseded"]


ServerMessage = Annotated[
    Welcome
    | AgentSays
    | UserSaid
    | FieldChanged
    | FormShown
    | ServicesShown
    | LanguageOffered
    | Submitted
    | ErrorShown
    | TurnEnd
    | AvatarState
    | AudioStart
    | Words
    | Visemes
    | AudioEnd
    | Pause
    | Resume
    | ClearBuffer
    | IdlePrompt
    | Wiped,
    Field(discriminator="type"),
]
server_messages: TypeAdapter[ServerMessage] = TypeAdapter(ServerMessage)

DialogMessage = (
    AgentSays
    | FieldChanged
    | FormShown
    | ServicesShown
    | LanguageOffered
    | Submitted
    | ErrorShown
    | TurnEnd
)
"""What a conversation yields; everything else belongs to the voice runtime."""
