"""Audio from the browser to the session: a bounded queue of 20 ms frames."""

from __future__ import annotations

import asyncio
from collections import deque

from livekit import rtc
from livekit.agents.voice import io

from agent.protocol import FRAME_BYTES, FRAME_MS, SAMPLE_RATE_HZ

_FRAME_SAMPLES = FRAME_BYTES // 2
_PADDING_FRAMES = 1000 // FRAME_MS


class AudioIn(io.AudioInput):
    """PCM16 frames (640 bytes, 16 kHz mono) in, `rtc.AudioFrame` out.

    Memory is bounded at both ends. At most `queue_s` of audio waits here; when the browser is
    faster, the oldest frames are dropped and counted. At most `ahead_s` has been handed over
    and not yet been looked at by the voice activity detection (`consumed`), since the queues
    behind this one have no limit of their own. When the browser falls silent in the middle of
    a word (microphone off, connection lost), a second of silence follows, so that the
    detection comes to an end instead of hearing somebody speak for ever.
    """

    def __init__(self, *, queue_s: float = 10.0, ahead_s: float = 2.0, gap_s: float = 0.5) -> None:
        super().__init__(label="browser")
        self._gap_s = gap_s
        self._may_pad = False
        self._padding_frames = 0
        self.dropped_frames = 0
        self._frames: deque[bytes] = deque(maxlen=int(queue_s * 1000 / FRAME_MS))
        self._ahead_samples = int(ahead_s * SAMPLE_RATE_HZ)
        self._in_flight_samples = 0
        self._closed = False
        self._changed = asyncio.Event()

    @property
    def waiting_frames(self) -> int:
        """Frames that have come in and were not handed over yet."""
        return len(self._frames)

    def push(self, frame: bytes) -> None:
        """Take one frame of exactly 640 bytes."""
        if self._closed:
            return
        if len(self._frames) == self._frames.maxlen:
            self.dropped_frames += 1
        self._frames.append(frame)
        self._changed.set()

    def consumed(self, samples: int) -> None:
        """The voice activity detection has looked at `samples` more."""
        self._in_flight_samples = max(0, self._in_flight_samples - samples)
        self._changed.set()

    def discard(self) -> None:
        """Forget the audio that waits (the microphone was closed)."""
        self._frames.clear()

    def close(self) -> None:
        """End the stream; a waiting consumer is released."""
        self._closed = True
        self._frames.clear()
        self._changed.set()

    async def __anext__(self) -> rtc.AudioFrame:
        while not self._frames or self._in_flight_samples >= self._ahead_samples:
            if self._closed:
                raise StopAsyncIteration
            self._changed.clear()
            if not self._frames and self._may_pad:
                try:
                    await asyncio.wait_for(self._changed.wait(), self._gap_s)
                except TimeoutError:
                    return self._pad()
            else:
                await self._changed.wait()
        if self._padding_frames:
            self._padding_frames -= 1
        else:
            self._may_pad = True
        return self._hand_over(self._frames.popleft())

    def _pad(self) -> rtc.AudioFrame:
        """Queue a second of silence, once per gap, and hand over its first frame."""
        self._may_pad = False
        self._padding_frames = _PADDING_FRAMES - 1
        self._frames.extend([bytes(FRAME_BYTES)] * self._padding_frames)
        return self._hand_over(bytes(FRAME_BYTES))

    def _hand_over(self, data: bytes) -> rtc.AudioFrame:
        self._in_flight_samples += _FRAME_SAMPLES
        return rtc.AudioFrame(
            data=data,
            sample_rate=SAMPLE_RATE_HZ,
            num_channels=1,
            samples_per_channel=_FRAME_SAMPLES,
        )
