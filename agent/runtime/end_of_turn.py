"""The end-of-turn model of livekit, helped by the transcript where it is in doubt."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from livekit import rtc
from livekit.agents import APIConnectOptions, LanguageCode, inference
from livekit.agents.types import DEFAULT_API_CONNECT_OPTIONS
from livekit.agents.voice.turn import TurnDetectionEvent

Complete = Callable[[], Awaitable[bool]]

PREDICTION_TIMEOUT_S = 3.0


class TextAwareTurnDetector(inference.TurnDetector):
    """Asks `complete` when the audio alone says that more will follow.

    The local model hears the last 1.2 s only and takes many short answers ("Ja.") for
    unfinished, which costs up to the longest endpointing delay. The transcript of the turn so
    far is being made at that moment anyway; waiting for it costs nothing, since without it
    there is no turn to finish.
    """

    def __init__(self, complete: Complete, language: Callable[[], str]) -> None:
        super().__init__(version="v1-mini")
        self._complete = complete
        self._language = language

    def stream(  # type: ignore[override]  # livekit asks for the protocol, not for the class
        self, *, conn_options: APIConnectOptions = DEFAULT_API_CONNECT_OPTIONS
    ) -> _TextAwareStream:
        """A stream of the local model with the second opinion."""
        inner = super().stream(conn_options=conn_options)
        return _TextAwareStream(inner, self._complete, self._language)


class _TextAwareStream:
    """The protocol of livekit's streaming turn detectors around an inner stream."""

    model = "turn-detector-v1-mini"
    provider = "livekit"
    is_fallback = False
    prediction_timeout = PREDICTION_TIMEOUT_S

    def __init__(self, inner: object, complete: Complete, language: Callable[[], str]) -> None:
        self._inner: inference.eot.base._BaseStreamingTurnDetectorStream = inner  # type: ignore[assignment]
        self._complete = complete
        self._language = language
        self._task: asyncio.Task[None] | None = None
        self._answer: asyncio.Future[TurnDetectionEvent] | None = None

    async def unlikely_threshold(self, _: LanguageCode | None) -> float | None:
        """The model's threshold for the conversation's language, also before the first turn."""
        return await self._inner.unlikely_threshold(LanguageCode(self._language()))

    async def backchannel_threshold(self, language: LanguageCode | None) -> float | None:
        """None: the local model knows no backchannels."""
        return await self._inner.backchannel_threshold(language)

    async def supports_language(self, language: LanguageCode | None) -> bool:
        """Whether the model has a threshold for the language."""
        return await self._inner.supports_language(language)

    def predict(self) -> asyncio.Future[TurnDetectionEvent]:
        """Ask the model; the answer may wait for the transcript."""
        self.cancel_inference()
        answer: asyncio.Future[TurnDetectionEvent] = asyncio.get_running_loop().create_future()
        self._answer = answer
        self._task = asyncio.create_task(self._combine(self._inner.predict(), answer))
        return answer

    def cancel_inference(self, *, timed_out: bool = False) -> None:
        """The citizen went on, or the turn is over: nobody waits any more."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._inner.cancel_inference(timed_out=timed_out)
        answer, self._answer = self._answer, None
        if answer is not None and not answer.done():
            answer.set_result(self._inner._default_event(0.0))

    def flush(self, reason: str | None = None) -> None:
        """A turn was committed."""
        self._inner.flush(reason)
        self.cancel_inference()

    def push_audio(self, frame: rtc.AudioFrame) -> None:
        """Audio for the model."""
        self._inner.push_audio(frame)

    def end_input(self) -> None:
        """No more audio."""
        self._inner.end_input()

    async def aclose(self) -> None:
        """Stop."""
        self.cancel_inference()
        await self._inner.aclose()

    async def _combine(
        self,
        prediction: asyncio.Future[TurnDetectionEvent],
        answer: asyncio.Future[TurnDetectionEvent],
    ) -> None:
        event = await prediction
        threshold = await self.unlikely_threshold(None)
        doubtful = threshold is not None and event.end_of_turn_probability < threshold
        if doubtful and await self._complete():
            event = replace(event, end_of_turn_probability=1.0)
        if not answer.done():
            answer.set_result(event)
