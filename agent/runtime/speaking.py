"""A `Speaker` as the session's voice: replies in, audio frames with words and visemes out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Protocol

import structlog
from livekit import rtc

from agent.errors import AgentError
from agent.protocol import SAMPLE_RATE_HZ, AgentSays, Rate, VisemeTime
from agent.runtime.timings import TurnClock
from agent.speaking.base import Phoneme, Speaker, Speech
from agent.speaking.segments import segments

log = structlog.get_logger(__name__)

SPOKEN = "amtomat.spoken"
"""Key of a frame's user data: the sentence that begins with this frame."""

RATES: dict[Rate, float] = {"slow": 0.75, "normal": 1.0, "fast": 1.3}
"""How fast the engines speak at each level."""

_CHUNK_SAMPLES = SAMPLE_RATE_HZ // 10

ToVisemes = Callable[[Sequence[Phoneme]], Sequence[VisemeTime]]


class Voices(Protocol):
    """The speech engines in order of preference."""

    def speaker(self, language: str) -> Speaker:
        """The engine that speaks `language` (BCP 47); EngineUnavailable if none does."""


@dataclass(frozen=True)
class Sentence:
    """A sentence of `reply`, spoken; it rides on the first frame of its audio."""

    reply: Reply
    turn: int
    language: str
    text: str
    speech: Speech


class Voice:
    """Synthesises replies sentence by sentence, outside the event loop."""

    def __init__(self, voices: Voices, executor: Executor, clock: TurnClock) -> None:
        self._voices = voices
        self._executor = executor
        self._clock = clock

    async def sentences(self, reply: Reply, says: AgentSays) -> AsyncIterator[Sentence]:
        """The sentences of one reply; raises EngineFailed or EngineUnavailable."""
        speaker = self._voices.speaker(says.lang)
        rate = RATES[says.rate]
        loop = asyncio.get_running_loop()
        for text in segments(says.text):
            started = time.perf_counter()
            speech = await loop.run_in_executor(
                self._executor, speaker.synthesize, text, says.lang, rate
            )
            self._clock.engine("tts_engine_s", time.perf_counter() - started)
            yield Sentence(reply, says.turn, says.lang, text, speech)


class Reply:
    """The spoken side of one turn.

    What the conversation says goes in as it comes, audio frames come out. Cancelling it leaves
    the turn itself alone.

    A reply that is `part_of_dialog` is reported to the conversation when it is cut; a notice
    of the runtime (the idle prompt) is not.
    """

    def __init__(
        self,
        voice: Voice,
        on_failed: Callable[[AgentError], None],
        *,
        part_of_dialog: bool = True,
    ) -> None:
        self.part_of_dialog = part_of_dialog
        self._voice = voice
        self._on_failed = on_failed
        self._queue: asyncio.Queue[AgentSays | None] = asyncio.Queue()
        self.cancelled = False
        self.turn: int | None = None
        self.reported = False
        """What was heard of this reply is known already."""

    def say(self, says: AgentSays) -> None:
        """Speak this next."""
        self.turn = says.turn
        self._queue.put_nowait(says)

    def end(self) -> None:
        """Nothing more follows."""
        self._queue.put_nowait(None)

    def cancel(self) -> None:
        """Speak nothing more."""
        self.cancelled = True
        self.end()

    async def frames(self) -> AsyncIterator[rtc.AudioFrame]:
        """The audio, in frames of up to 100 ms."""
        while (says := await self._queue.get()) is not None and not self.cancelled:
            try:
                async for sentence in self._voice.sentences(self, says):
                    for frame in _frames(sentence):
                        if self.cancelled:
                            return
                        yield frame
            except AgentError as error:
                log.error("speaking.failed", code=error.code)
                self._on_failed(error)


def _frames(sentence: Sentence) -> list[rtc.AudioFrame]:
    samples = sentence.speech.samples
    frames = []
    for start in range(0, len(samples), _CHUNK_SAMPLES):
        chunk = samples[start : start + _CHUNK_SAMPLES]
        frames.append(
            rtc.AudioFrame(
                data=chunk.tobytes(),
                sample_rate=SAMPLE_RATE_HZ,
                num_channels=1,
                samples_per_channel=len(chunk),
                userdata={SPOKEN: sentence} if start == 0 else {},
            )
        )
    return frames
