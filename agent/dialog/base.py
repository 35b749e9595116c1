"""What a conversation is for those who carry it: the voice runtime, the chat, evaluations."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Literal, Protocol

from agent.protocol import DialogMessage, Errand, FormShown, LockerEvent, Mode, Stage


@dataclass(frozen=True)
class Said:
    """An utterance: spoken (with what the listener thinks of it) or typed.

    `other_language` is the language the listener heard with confidence when it is another
    than the session's, else None.
    """

    text: str
    spoken: bool = False
    confidence: float = 1.0
    other_language: str | None = None


@dataclass(frozen=True)
class Touched:
    """A value typed or chosen in the form panel; an empty value clears the field."""

    field: str
    value: str


@dataclass(frozen=True)
class Tapped:
    """A button: confirm, back, repeat, help, person, end, pickup, language:xx or service:id."""

    action: str


@dataclass(frozen=True)
class Heard:
    """Silence or noise reached the listener: nothing was understood."""

    reason: Literal["silence", "noise"]


@dataclass(frozen=True)
class LockerReported:
    """The locker frame reports what happened at the compartments."""

    event: LockerEvent
    errand: Errand
    door: int | None = None


CitizenInput = Said | Touched | Tapped | Heard | LockerReported


class Conversation(Protocol):
    """One conversation, kept in a checkpoint after every turn.

    Not re-entrant: one turn at a time; the caller serialises.
    """

    id: str

    @property
    def language(self) -> str:
        """BCP 47 tag of the session's language."""

    @property
    def stage(self) -> Stage:
        """Where the conversation stands."""

    @property
    def held(self) -> bool:
        """Whether the citizen is busy elsewhere, so that their silence here means nothing."""

    def shown(self, text: str) -> str:
        """What may be shown and kept of an utterance: the text without pick-up codes."""

    def open(self) -> AsyncIterator[DialogMessage]:
        """The first turn: notice that this is a computer, and the first question.

        On a conversation that already exists (resumed), says again what was asked last.
        """

    def turn(self, heard: CitizenInput) -> AsyncIterator[DialogMessage]:
        """One turn: what the citizen did in, messages out, the last of them a TurnEnd."""

    async def interrupted(self, turn: int, heard_text: str) -> None:
        """The citizen cut the agent's reply of `turn`; they heard only `heard_text`."""

    async def form(self) -> FormShown | None:
        """The whole form as it stands, if a service was chosen."""


class ConversationFactory(Protocol):
    """Starts and resumes conversations."""

    async def start(
        self,
        *,
        language: str,
        mode: Mode,
        terminal: str,
        service: str | None = None,
        consented: bool = True,
    ) -> Conversation:
        """A new conversation.

        Choosing a language and how to talk on the start screen is consent; with `consented`
        false the conversation first asks whether to begin.
        """

    async def resume(self, conversation: str) -> Conversation:
        """An existing conversation from its checkpoint; UnknownConversation."""

    async def forget(self, conversation: str) -> None:
        """Delete all that is kept of a conversation."""
