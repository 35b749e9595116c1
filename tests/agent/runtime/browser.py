"""A browser's side of a voice session, in audio time: microphone in, playback acknowledged."""

from __future__ import annotations

import asyncio
import struct
import time
from collections.abc import Callable
from functools import cache

import numpy as np
import py_nanotts

from agent.protocol import (
    FRAME_BYTES,
    FRAME_MS,
    AudioEnd,
    AudioStart,
    ClearBuffer,
    Message,
    Pause,
    Playback,
    Resume,
)

PICO = {"de": "de-DE", "en": "en-GB"}


@cache
def spoken(text: str, language: str = "de") -> bytes:
    """PCM16 of Pico saying `text`, cut to where the sound begins and ends."""
    pcm = py_nanotts.NanoTTS().speak(text, voice=PICO[language])
    samples = np.frombuffer(pcm, dtype=np.int16)
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > 300)
    return samples[loud[0] : loud[-1]].tobytes()


def noise(seconds: float, amplitude: float = 300.0) -> bytes:
    """White noise."""
    samples = np.random.default_rng(1).normal(0, amplitude, int(seconds * 16_000))
    return samples.astype(np.int16).tobytes()


def silence(seconds: float) -> bytes:
    """Nothing."""
    return bytes(int(seconds * 16_000) * 2)


class Browser:
    """Plays what the agent sends, in real time, and acknowledges it.

    `send` takes a client message or a frame of microphone audio. `paused_at_ms` notes, for
    each `pause`, how many milliseconds of microphone audio had been sent by then.
    """

    def __init__(self, send: Callable[[Message | bytes], None]) -> None:
        self._send = send
        self._segment: int | None = None
        self._samples = 0
        self._ended = False
        self._started_at: float | None = None
        self._held_at: float | None = None
        self._timer: asyncio.TimerHandle | None = None
        self.microphone_ms = 0
        self.paused_at_ms: list[int] = []
        self.sounding = asyncio.Event()
        self.quiet = asyncio.Event()
        self.quiet.set()

    async def speak(self, pcm: bytes, *, real_time: bool = True) -> None:
        """Send microphone audio."""
        begin, sent = time.monotonic(), 0
        for start in range(0, len(pcm), FRAME_BYTES):
            self._send(pcm[start : start + FRAME_BYTES].ljust(FRAME_BYTES, b"\0"))
            self.microphone_ms += FRAME_MS
            sent += 1  # noqa: SIM113 - counts frames, the loop counts bytes
            ahead_s = sent * FRAME_MS / 1000 - (time.monotonic() - begin)
            if real_time and ahead_s > 0:
                await asyncio.sleep(ahead_s)
            elif sent % 50 == 0:
                await asyncio.sleep(0)

    def receive(self, message: Message | bytes) -> None:
        """React to the agent as the player does."""
        if isinstance(message, bytes):
            self._frame(message)
        elif isinstance(message, AudioStart):
            self._segment, self._samples, self._ended = message.segment, 0, False
            self._started_at = self._held_at = None
        elif isinstance(message, AudioEnd):
            self._ended = True
            self._plan()
        elif isinstance(message, Pause):
            self.paused_at_ms.append(self.microphone_ms)
            self._hold()
        elif isinstance(message, Resume):
            self._go_on()
        elif isinstance(message, ClearBuffer) and message.segment == self._segment:
            self._stop("cleared", self._position_ms())

    def _frame(self, message: bytes) -> None:
        segment, _ = struct.unpack_from("<II", message)
        if segment != self._segment:
            return
        self._samples += (len(message) - 8) // 2
        if self._started_at is None:
            self._started_at = time.monotonic()
            self._ack("started", 0.0)
            self.quiet.clear()
            self.sounding.set()

    def _position_ms(self) -> float:
        if self._started_at is None:
            return 0.0
        until = self._held_at if self._held_at is not None else time.monotonic()
        return min(self._samples / 16, (until - self._started_at) * 1000)

    def _plan(self) -> None:
        if self._ended and self._held_at is None and self._started_at is not None:
            rest_s = (self._samples / 16 - self._position_ms()) / 1000
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(max(0.0, rest_s), self._finished)

    def _finished(self) -> None:
        self._stop("finished", self._samples / 16)

    def _hold(self) -> None:
        if self._held_at is None:
            self._held_at = time.monotonic()
            self.sounding.clear()
        if self._timer is not None:
            self._timer.cancel()

    def _go_on(self) -> None:
        if self._held_at is not None and self._started_at is not None:
            self._started_at += time.monotonic() - self._held_at
            self.sounding.set()
        self._held_at = None
        self._plan()

    def _stop(self, event: str, position_ms: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._ack(event, position_ms)
        self._segment = None
        self.sounding.clear()
        self.quiet.set()

    def _ack(self, event: str, position_ms: float) -> None:
        assert self._segment is not None
        self._send(
            Playback.model_validate(
                {"event": event, "segment": self._segment, "position_ms": position_ms}
            )
        )
