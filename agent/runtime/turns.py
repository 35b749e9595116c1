"""Turn-taking: local voice activity detection, local end-of-turn model, when to interrupt."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

import livekit.local_inference as local
import numpy as np
import structlog
from livekit import rtc
from livekit.agents import inference, vad
from livekit.agents.utils import aio
from livekit.agents.voice.turn import TurnHandlingOptions

from agent.errors import EngineUnavailable
from agent.runtime.end_of_turn import Complete, TextAwareTurnDetector
from agent.settings import TurnTakingOptions

log = structlog.get_logger(__name__)

MIN_SILENCE_S = 0.25
"""Silence after which the detection calls speech ended; the end-of-turn model needs 0.25 s."""

VadTap = Callable[[vad.VADEvent], None]


class TurnModels:
    """The two local models, loaded once and shared by all sessions (about 260 MB)."""

    def __init__(self, options: TurnTakingOptions) -> None:
        self._options = options

    def check(self) -> None:
        """Run both models once, which also loads them; EngineUnavailable."""
        try:
            local.VAD().predict(np.zeros(local.VAD_WINDOW_SAMPLES, dtype=np.int16))
            probability = float(local.EOT().predict(np.zeros(16_000, dtype=np.int16)))
        except Exception as error:  # a native library may raise anything
            raise EngineUnavailable(
                f"The local turn-taking models do not run: {error}",
                remedy="Install livekit-local-inference for this platform.",
            ) from error
        if not 0 <= probability <= 1:
            raise EngineUnavailable(f"The end-of-turn model answered {probability}.")

    def detection(self, tap: VadTap) -> vad.VAD:
        """A voice activity detection for one session that shows each event to `tap` first."""
        inner = inference.VAD(model="silero", min_silence_duration=MIN_SILENCE_S)
        return TappedVad(inner, tap)

    def handling(self, complete: Complete, language: Callable[[], str]) -> TurnHandlingOptions:
        """The settings of one session.

        The model's version is pinned: without it livekit may choose a cloud model when it
        finds credentials in the environment.
        """
        options = self._options
        return TurnHandlingOptions(
            turn_detection=TextAwareTurnDetector(complete, language),
            endpointing={
                "mode": "fixed",
                "min_delay": options.min_endpointing_s,
                "max_delay": options.max_endpointing_s,
            },
            interruption={
                "enabled": True,
                "mode": "vad",
                "min_duration": options.min_interruption_s,
                "resume_false_interruption": True,
                "false_interruption_timeout": options.false_interruption_s,
            },
            preemptive_generation={"enabled": False},
        )


class TappedVad(vad.VAD):
    """A voice activity detection whose events are seen by a tap before the session sees them."""

    def __init__(self, inner: inference.VAD, tap: VadTap) -> None:
        super().__init__(capabilities=inner.capabilities)
        self._inner = inner
        self._tap = tap

    @property
    def model(self) -> str:
        """The name of the inner model."""
        return self._inner.model

    @property
    def provider(self) -> str:
        """The provider of the inner model."""
        return self._inner.provider

    @property
    def min_silence_duration(self) -> float | None:
        """Seconds of silence after which speech has ended."""
        return self._inner.min_silence_duration

    def stream(self) -> vad.VADStream:
        """A detection stream of the inner model with the tap."""
        return _TappedStream(self, self._inner.stream(), self._tap)


class _TappedStream(vad.VADStream):
    def __init__(self, owner: vad.VAD, inner: vad.VADStream, tap: VadTap) -> None:
        self._inner = inner
        self._tap = tap
        super().__init__(owner)

    async def _main_task(self) -> None:
        forward = asyncio.create_task(self._forward())
        try:
            async for event in self._inner:
                self._tap(event)
                self._event_ch.send_nowait(event)
        finally:
            await aio.cancel_and_wait(forward)
            await self._inner.aclose()

    async def _forward(self) -> None:
        async for item in self._input_ch:
            if isinstance(item, rtc.AudioFrame):
                self._inner.push_frame(item)
            else:
                self._inner.flush()


def window_samples(event: vad.VADEvent) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    """The audio of one detection window, shape (n,)."""
    to_array = partial(np.frombuffer, dtype=np.int16)
    return np.concatenate([to_array(frame.data) for frame in event.frames])
