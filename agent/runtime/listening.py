"""A `Listener` as the session's speech-to-text: whole turns, guessed early, decoded once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any

import numpy as np
import structlog
from livekit.agents import APIConnectOptions, stt, utils, vad
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS, NOT_GIVEN, NotGivenOr

from agent.errors import AgentError
from agent.listening.base import Listener, Transcript
from agent.runtime.completeness import looks_complete
from agent.runtime.timings import TurnClock
from agent.runtime.turn_audio import TurnAudio, Utterance
from agent.runtime.turns import window_samples

log = structlog.get_logger(__name__)

_FULL_SCALE = 32_768.0


@dataclass(frozen=True)
class _Guess:
    """A transcription started at a pause, before anybody knows whether the turn is over."""

    length: int
    language: str
    result: asyncio.Future[Transcript]


class TurnTranscriber:
    """Cuts turns out of the audio and transcribes them.

    At every pause the turn so far is transcribed at once. If nothing more was said by the time
    the session decides that the turn is over, that result is used; the time of the decision
    and the time of the transcription then overlap instead of adding up.
    """

    def __init__(
        self,
        listener: Listener,
        executor: Executor,
        language: Callable[[], str],
        *,
        audio: TurnAudio,
        clock: TurnClock,
        on_too_long: Callable[[], None],
        on_empty: Callable[[float], None],
        on_failed: Callable[[AgentError], None],
        on_window: Callable[[int], None],
    ) -> None:
        self._listener = listener
        self._executor = executor
        self.language = language
        self._guessed = asyncio.Event()
        self._audio = audio
        self._clock = clock
        self._on_too_long = on_too_long
        self._on_empty = on_empty
        self._on_failed = on_failed
        self._on_window = on_window
        self._guess: _Guess | None = None
        self._told_too_long = False
        self._heard: list[Transcript] = []

    def tap(self, event: vad.VADEvent) -> None:
        """Follow the voice activity detection."""
        if event.type == vad.VADEventType.INFERENCE_DONE:
            samples = window_samples(event)
            self._on_window(len(samples))
            self._audio.window(samples)
            if self._audio.too_long and not self._told_too_long:
                self._told_too_long = True
                self._on_too_long()
        elif event.type == vad.VADEventType.START_OF_SPEECH:
            self._audio.started()
            self._drop_guess()
            self._guessed.clear()
        elif event.type == vad.VADEventType.END_OF_SPEECH:
            self._audio.ended()
            self._clock.speech_ended(event.silence_duration)
            utterance = self._audio.peek()
            if utterance is not None:
                self._drop_guess()
                self._guess = self._begin(utterance)
                self._guessed.set()

    async def looks_complete(self) -> bool:
        """Whether the transcript of the turn so far reads as finished; waits for it."""
        await self._guessed.wait()
        guess = self._guess
        if guess is None:
            return False
        try:
            transcript = await asyncio.shield(guess.result)
        except (AgentError, asyncio.CancelledError):
            if guess.result.cancelled() or guess.result.done():
                return False
            raise
        return looks_complete(transcript.text, guess.language)

    async def finish(self) -> Transcript | None:
        """The transcript of the turn, None when there was none or the engine failed."""
        utterance = self._audio.take()
        guess, self._guess = self._guess, None
        self._told_too_long = False
        if utterance is None:
            return None
        if guess is None or guess.length != len(utterance.samples):
            if guess is not None:
                guess.result.cancel()
            guess = self._begin(utterance)
        try:
            transcript = await guess.result
        except AgentError as error:
            log.error("listening.failed", code=error.code)
            self._on_failed(error)
            return None
        self._clock.transcribed()
        if transcript.text:
            self._heard.append(transcript)
        else:
            self._on_empty(utterance.speech_s)
        return transcript

    def take_heard(self) -> list[Transcript]:
        """The transcripts since the last call: the parts of one committed turn."""
        heard, self._heard = self._heard, []
        return heard

    def close(self) -> None:
        """Forget everything."""
        self._drop_guess()
        self._heard = []

    def _begin(self, utterance: Utterance) -> _Guess:
        language = self.language()
        future = asyncio.get_running_loop().run_in_executor(
            self._executor, self._transcribe, utterance, language
        )
        future.add_done_callback(_retrieve)
        return _Guess(len(utterance.samples), language, future)

    def _transcribe(self, utterance: Utterance, language: str) -> Transcript:
        started = time.perf_counter()
        samples = utterance.samples.astype(np.float32) / _FULL_SCALE
        transcript = self._listener.transcribe(samples, language)
        self._clock.engine("stt_engine_s", time.perf_counter() - started)
        return transcript

    def _drop_guess(self) -> None:
        if self._guess is not None:
            self._guess.result.cancel()
            self._guess = None


def _retrieve(future: asyncio.Future[Transcript]) -> None:
    """Mark the outcome of a guess as seen; whoever needs the guess raises its error."""
    if not future.cancelled():
        future.exception()


class TurnStt(stt.STT[Any]):
    """The session's speech-to-text.

    `manual_flush` makes the session say when a turn is over, so that a batch engine gets
    whole turns instead of pieces.
    """

    def __init__(self, transcriber: TurnTranscriber) -> None:
        super().__init__(
            capabilities=stt.STTCapabilities(
                streaming=True,
                interim_results=False,
                offline_recognize=False,
                manual_flush=True,
            )
        )
        self.transcriber = transcriber

    async def _recognize_impl(
        self,
        buffer: utils.AudioBuffer,
        *,
        language: NotGivenOr[str] = NOT_GIVEN,
        conn_options: APIConnectOptions,
    ) -> stt.SpeechEvent:
        raise NotImplementedError("only whole turns of a stream are transcribed")

    def stream(
        self,
        *,
        language: NotGivenOr[str] = NOT_GIVEN,  # noqa: ARG002 - the conversation's language counts
        conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS,
    ) -> stt.RecognizeStream:
        """A stream that answers every flush with one final transcript."""
        return _TurnStream(self, conn_options)


class _TurnStream(stt.RecognizeStream):
    def __init__(self, owner: TurnStt, conn_options: APIConnectOptions) -> None:
        self._transcriber = owner.transcriber
        super().__init__(stt=owner, conn_options=conn_options)

    async def _run(self) -> None:
        # The audio itself comes through the detection's tap, which knows where speech lies.
        async for item in self._input_ch:
            if isinstance(item, self._FlushSentinel):
                transcript = await self._transcriber.finish()
                if transcript is not None:
                    self._event_ch.send_nowait(_final(transcript))


def _final(transcript: Transcript) -> stt.SpeechEvent:
    data = stt.SpeechData(
        language=transcript.language,  # type: ignore[arg-type]  # converted by SpeechData
        text=transcript.text,
        confidence=transcript.confidence,
    )
    return stt.SpeechEvent(type=stt.SpeechEventType.FINAL_TRANSCRIPT, alternatives=[data])
