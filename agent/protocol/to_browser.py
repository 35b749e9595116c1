"""Messages of the agent."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from agent.protocol.common import (
    PROTOCOL_VERSION,
    SAMPLE_RATE_HZ,
    Errand,
    Message,
    Method,
    Mode,
    Rate,
    Stage,
    Volume,
)


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
    locker_url: str | None
    """Where the locker frame is; null where there are no lockers."""
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
    sources: list[Source] = Field(default_factory=list)
    rate: Rate = "normal"
    """How fast it is spoken."""


class UserSaid(Message):
    """What was understood of the citizen's words, for the captions."""

    type: Literal["user"] = "user"
    turn: int
    text: str
    final: bool
    typed: bool = False
    """Stands in place of words that were typed: a code among them is left out."""


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


class LegalNote(Message):
    """A legal fact that follows from the citizen's values, with its source."""

    text: str
    source: Source
    severity: Literal["info", "warning"]


class Submitted(Message):
    """The case service has stored the draft. Texts are in the session's language."""

    type: Literal["submitted"] = "submitted"
    reference: str
    received_at: str
    """ISO 8601 with offset."""
    draft: dict[str, Any]
    """Field id → value."""
    kind: Literal["application", "prefill"]
    """A prefill only prepares an appointment."""
    next: str
    """What happens next."""
    evidence: list[str]
    """Documents to bring."""
    fees: list[str]
    notes: list[LegalNote]
    dropoff: list[str] = Field(default_factory=list)
    """What may be laid into a compartment at once, a noun phrase each; may be empty."""


class SpeechChanged(Message):
    """How fast and how loud the agent speaks from now on."""

    type: Literal["speech"] = "speech"
    rate: Rate
    volume: Volume


class Suggested(Message):
    """Likely values of a field, to be taken by touch: `touch` with the value."""

    type: Literal["suggestions"] = "suggestions"
    field: str
    values: list[str]


class Paused(Message):
    """The form is kept under a number until the time is over; the conversation ends."""

    type: Literal["paused"] = "paused"
    reference: str
    until: str
    """ISO 8601 with offset."""


class ServicesShown(Message):
    """The services to choose from, in the session's language."""

    type: Literal["services"] = "services"
    services: list[ServiceChoice]


class LanguageOffered(Message):
    """The citizen seems to speak another language: `tap language:xx` accepts."""

    type: Literal["language_offer"] = "language_offer"
    language: str


class LockerRequested(Message):
    """The citizen wants a compartment: show the locker frame. It opens nothing by itself."""

    type: Literal["locker_requested"] = "locker_requested"
    errand: Errand
    reference: str | None
    """The application whose papers are laid in; null where the code says what it is about."""


class LockerCommand(Message):
    """What the citizen said to the locker frame: it doesn't open, it is done, leave it."""

    type: Literal["locker_command"] = "locker_command"
    command: Literal["problem", "done", "cancel"]


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
    understood_by: Literal["rule", "model"] | None = None
    """Who understood the utterance of this turn; null if there was none."""


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
    | SpeechChanged
    | Suggested
    | Paused
    | LockerRequested
    | LockerCommand
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
    | SpeechChanged
    | Suggested
    | Paused
    | LockerRequested
    | LockerCommand
    | ErrorShown
    | TurnEnd
)
"""What a conversation yields; everything else belongs to the voice runtime."""
