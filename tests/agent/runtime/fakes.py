"""A conversation, a listener and a speaker that do as they are told."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from agent.dialog.base import CitizenInput, Heard, Said, Tapped, Touched
from agent.errors import AgentError, UnknownConversation
from agent.listening.base import Samples, Transcript
from agent.protocol import (
    AgentSays,
    DialogMessage,
    FieldChanged,
    FormShown,
    Message,
    Mode,
    Provenance,
    Stage,
    TurnEnd,
    VisemeTime,
)
from agent.speaking.base import SAMPLE_RATE_HZ, Phoneme, Speech, TimedWord

WORD_S = 0.25


class FakeConversation:
    """Answers every input with one sentence; remembers what happened to it."""

    def __init__(self, conversation_id: str, language: str = "de", reply: str = "") -> None:
        self.id = conversation_id
        self.language = language
        self.stage: Stage = "consent"
        self.reply = reply
        self.inputs: list[CitizenInput] = []
        self.cut: list[tuple[int, str]] = []
        self.opened = 0
        self.turns = 0
        self.running = 0
        self.most_running = 0
        self.gate: asyncio.Event | None = None
        self.error: Exception | None = None
        self.held = False

    def shown(self, text: str) -> str:
        return text.replace("KX 4729 3816", "[Code]")

    async def open(self) -> AsyncIterator[DialogMessage]:
        self.opened += 1
        async for message in self._answer("Guten Tag, hier spricht ein Computer."):
            yield message

    async def turn(self, heard: CitizenInput) -> AsyncIterator[DialogMessage]:
        self.inputs.append(heard)
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        if isinstance(heard, Touched):
            yield self._field(heard)
        if isinstance(heard, Tapped) and heard.action.startswith("language:"):
            self.language = heard.action.removeprefix("language:")
        if heard == Tapped("end"):
            self.stage = "ended"
        async for message in self._answer(self.reply or f"Antwort {len(self.inputs)}."):
            yield message

    async def interrupted(self, turn: int, heard_text: str) -> None:
        self.cut.append((turn, heard_text))

    async def form(self) -> FormShown | None:
        return FormShown(service="licence-exchange", title="Antrag", fields=[])

    async def _answer(self, text: str) -> AsyncIterator[DialogMessage]:
        self.running += 1
        self.most_running = max(self.running, self.most_running)
        try:
            if self.gate is not None:
                await self.gate.wait()
            await asyncio.sleep(0)
            self.turns += 1
            yield AgentSays(turn=self.turns, text=text, lang=self.language, acts=["say"])
            yield TurnEnd(stage=self.stage, open=[], seconds=0.0)
        finally:
            self.running -= 1

    def _field(self, heard: Touched) -> FieldChanged:
        return FieldChanged(
            field=heard.field,
            value=heard.value,
            display=heard.value,
            provenance=Provenance(
                turn=self.turns, span=heard.value, method="touch", confirmed=True
            ),
        )


class FakeConversations:
    """Keeps conversations as a checkpoint store would: they survive their sessions."""

    def __init__(self) -> None:
        self.kept: dict[str, FakeConversation] = {}
        self.modes: list[Mode] = []

    async def start(
        self,
        *,
        language: str,
        mode: Mode,
        terminal: str,
        service: str | None = None,
    ) -> FakeConversation:
        self.modes.append(mode)
        conversation = FakeConversation(f"c{len(self.modes)}", language)
        self.kept[conversation.id] = conversation
        return conversation

    async def resume(self, conversation: str) -> FakeConversation:
        if conversation not in self.kept:
            raise UnknownConversation("gone")
        return self.kept[conversation]

    async def forget(self, conversation: str) -> None:
        self.kept.pop(conversation, None)

    @property
    def last(self) -> FakeConversation:
        return list(self.kept.values())[-1]


class FakeListener:
    """Hears what `texts` says, one after another, then the last again."""

    def __init__(self, *texts: str) -> None:
        self.texts = list(texts) or ["Ich heiße Anna."]
        self.heard_s: list[float] = []
        self.languages: list[str] = []
        self.detected = ("", 0.0)
        self.error: AgentError | None = None
        self.lock = threading.Lock()

    def check(self) -> None:
        if self.error is not None:
            raise self.error

    def transcribe(self, samples: Samples, language: str) -> Transcript:
        with self.lock:
            if self.error is not None:
                raise self.error
            self.heard_s.append(len(samples) / SAMPLE_RATE_HZ)
            self.languages.append(language)
            text = self.texts.pop(0) if len(self.texts) > 1 else self.texts[0]
            detected, probability = self.detected
            return Transcript(
                text=text,
                language=language,
                confidence=0.9,
                detected_language=detected or language,
                language_probability=probability,
                no_speech_probability=0.0,
            )


class FakeSpeaker:
    """A quarter of a second of a quiet tone for each word."""

    def __init__(self) -> None:
        self.spoken: list[tuple[str, str]] = []
        self.error: AgentError | None = None

    def check(self) -> None:
        if self.error is not None:
            raise self.error

    def speaks(self, language: str) -> bool:
        return language in ("de", "en")

    def synthesize(self, text: str, language: str, rate: float = 1.0) -> Speech:
        if self.error is not None:
            raise self.error
        self.spoken.append((text, language))
        words = text.split()
        times = [(i * WORD_S, (i + 1) * WORD_S) for i in range(len(words))]
        count = int(len(words) * WORD_S * SAMPLE_RATE_HZ)
        tone = np.sin(np.arange(count) / 10) * 1000
        return Speech(
            samples=tone.astype(np.int16),
            words=tuple(TimedWord(w, *t) for w, t in zip(words, times, strict=True)),
            phonemes=tuple(Phoneme("a", *t) for t in times),
        )


@dataclass
class FakeVoices:
    fake: FakeSpeaker = field(default_factory=FakeSpeaker)

    def speaker(self, language: str) -> FakeSpeaker:
        return self.fake


def fake_visemes(phonemes: Sequence[Phoneme]) -> list[VisemeTime]:
    return [
        VisemeTime(viseme="aa", start_ms=p.start_s * 1000, end_ms=p.end_s * 1000) for p in phonemes
    ]


class FakeNotices:
    def text(self, code: str, language: str) -> str:
        return f"{language}:{code}"


@dataclass
class FakeOutbox:
    """Keeps what was sent and passes it on to `also`."""

    messages: list[Message] = field(default_factory=list)
    frames: list[bytes] = field(default_factory=list)
    log: list[Message | bytes] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    also: Callable[[Message | bytes], None] | None = None

    def send(self, message: Message | bytes) -> None:
        self.log.append(message)
        if isinstance(message, bytes):
            self.frames.append(message)
        else:
            self.messages.append(message)
        self.changed.set()
        if self.also is not None:
            self.also(message)

    def of(self, kind: type[Message]) -> list[Message]:
        return [message for message in self.messages if isinstance(message, kind)]

    def types(self) -> list[str]:
        return [str(message.model_dump()["type"]) for message in self.messages]

    async def until(self, kind: type[Message], count: int = 1, timeout_s: float = 20.0) -> Message:
        """The `count`-th message of a kind, once it has come."""
        async with asyncio.timeout(timeout_s):
            while len(self.of(kind)) < count:
                self.changed.clear()
                await self.changed.wait()
        return self.of(kind)[count - 1]


__all__ = [
    "FakeConversation",
    "FakeConversations",
    "FakeListener",
    "FakeNotices",
    "FakeOutbox",
    "FakeSpeaker",
    "FakeVoices",
    "Heard",
    "Said",
    "Tapped",
    "Touched",
    "fake_visemes",
]
