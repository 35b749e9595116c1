"""Agent speech to the browser: segments with captions and visemes, paced, acknowledged."""

from __future__ import annotations

import asyncio
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import structlog
from livekit import rtc
from livekit.agents.voice import io

from agent.protocol import (
    SAMPLE_RATE_HZ,
    AudioEnd,
    AudioStart,
    ClearBuffer,
    Message,
    Pause,
    Playback,
    Resume,
    Visemes,
    VisemeTime,
    Word,
    Words,
)
from agent.runtime.speaking import SPOKEN, Reply, Sentence, ToVisemes

log = structlog.get_logger(__name__)

_HEADER = struct.Struct("<II")
_HEARD_TOLERANCE_MS = 60.0


@dataclass(frozen=True)
class OutputOptions:
    """Patience with the browser, in seconds.

    `lead_s` is how far the audio sent may be ahead of the audio heard, `start_s` how long the
    browser may take to report the start, `finish_s` how long after its computed end a segment
    may stay unacknowledged, `clear_s` the same for `clear_buffer`.
    """

    lead_s: float = 5.0
    start_s: float = 2.0
    finish_s: float = 5.0
    clear_s: float = 0.5


@dataclass(frozen=True)
class Heard:
    """What became of a segment: the words that were audible and how far it was played."""

    reply: Reply
    turn: int
    text: str
    position_ms: float
    interrupted: bool


@dataclass
class _Segment:
    number: int
    reply: Reply
    turn: int
    sequence: int = 0
    samples: int = 0
    words: list[Word] = field(default_factory=list)
    started_at: float | None = None
    paused_at: float | None = None
    paused_s: float = 0.0
    flushed: bool = False
    cleared: bool = False

    @property
    def duration_ms(self) -> float:
        return self.samples * 1000 / SAMPLE_RATE_HZ

    def played_ms(self, now: float) -> float:
        """How far playback should be by the clock, as if it had begun when it was reported."""
        if self.started_at is None:
            return 0.0
        until = self.paused_at if self.paused_at is not None else now
        return min(self.duration_ms, max(0.0, until - self.started_at - self.paused_s) * 1000)

    def heard_text(self, position_ms: float) -> str:
        limit = position_ms + _HEARD_TOLERANCE_MS
        return " ".join(word.text for word in self.words if word.end_ms <= limit)


class AudioOut(io.AudioOutput):
    """The session's audio sink, one segment at a time.

    The session waits for the end of a segment before the next begins, so an acknowledgement
    that never comes is replaced by a watchdog.
    """

    def __init__(
        self,
        send: Callable[[Message | bytes], None],
        *,
        to_visemes: ToVisemes,
        on_started: Callable[[], None],
        on_heard: Callable[[Heard], None],
        on_first_frame: Callable[[], None],
        options: OutputOptions | None = None,
    ) -> None:
        super().__init__(
            label="browser",
            capabilities=io.AudioOutputCapabilities(pause=True),
            sample_rate=SAMPLE_RATE_HZ,
        )
        self._send = send
        self._to_visemes = to_visemes
        self._on_started = on_started
        self._on_heard = on_heard
        self._on_first_frame = on_first_frame
        self._options = options or OutputOptions()
        self._segment: _Segment | None = None
        self._count = 0
        self._running = asyncio.Event()
        self._running.set()
        self._watchdog: asyncio.TimerHandle | None = None

    @property
    def busy(self) -> bool:
        """A segment is being sent or played."""
        return self._segment is not None

    async def capture_frame(self, frame: rtc.AudioFrame) -> None:
        """Send one frame. Waits while paused before a segment, and when too far ahead."""
        sentence = frame.userdata.get(SPOKEN)
        if self._segment is None:
            if sentence is None:
                return  # the rest of a sentence whose segment was finished in between
            await self._running.wait()
        await super().capture_frame(frame)
        segment = self._segment or self._open(sentence)
        if isinstance(sentence, Sentence):
            self._announce(segment, sentence)
        self._send(_HEADER.pack(segment.number, segment.sequence) + bytes(frame.data))
        if segment.sequence == 0:
            self._on_first_frame()
        segment.sequence += 1
        segment.samples += frame.samples_per_channel
        await self._keep_pace(segment)

    def flush(self) -> None:
        """All audio of the segment has been sent."""
        super().flush()
        segment = self._segment
        if segment is None or segment.flushed:
            return
        segment.flushed = True
        if not segment.cleared:
            self._send(AudioEnd(segment=segment.number, duration_ms=segment.duration_ms))
            self._watch_end(segment)

    def clear_buffer(self) -> None:
        """Silence the browser for good; its answer tells what was heard."""
        segment = self._segment
        if segment is None or segment.cleared:
            return
        segment.cleared = True
        self._send(ClearBuffer(segment=segment.number))
        self._watch(self._options.clear_s, segment, "clear")

    def pause(self) -> None:
        """Hold playback. The session asks again every 32 ms; only the first time is sent."""
        if not self._running.is_set():
            return
        self._running.clear()
        segment = self._segment
        if segment is not None and not segment.cleared:
            segment.paused_at = time.monotonic()
            self._send(Pause(segment=segment.number))

    def resume(self) -> None:
        """Go on after a false interruption."""
        if self._running.is_set():
            return
        self._running.set()
        segment = self._segment
        if segment is None or segment.cleared:
            return
        if segment.paused_at is not None:
            segment.paused_s += time.monotonic() - segment.paused_at
            segment.paused_at = None
        self._send(Resume(segment=segment.number))
        if segment.flushed:
            self._watch_end(segment)

    def playback(self, message: Playback) -> None:
        """An acknowledgement of the browser. One for a past segment is ignored."""
        segment = self._segment
        if segment is None or message.segment != segment.number:
            return
        if message.event == "started":
            self._started(segment)
        elif message.event == "finished" and segment.flushed:
            self._finish(segment, segment.duration_ms, interrupted=segment.cleared)
        elif message.event == "cleared":
            position_ms = min(message.position_ms, segment.duration_ms)
            self._finish(segment, position_ms, interrupted=True)

    def detach(self) -> None:
        """The browser is gone: what it may have played until now is all that was heard."""
        segment = self._segment
        if segment is not None:
            segment.cleared = True
            self._finish(segment, segment.played_ms(time.monotonic()), interrupted=True)

    def close(self) -> None:
        """Stop the watchdog."""
        self._unwatch()
        self._segment = None
        self._running.set()

    def _open(self, sentence: object) -> _Segment:
        if not isinstance(sentence, Sentence):
            raise TypeError("a segment begins with a sentence")
        self._count += 1
        segment = _Segment(self._count, sentence.reply, sentence.turn)
        self._segment = segment
        start = AudioStart(segment=segment.number, turn=sentence.turn, lang=sentence.language)
        self._send(start)
        self._watch(self._options.start_s, segment, "start")
        return segment

    def _announce(self, segment: _Segment, sentence: Sentence) -> None:
        offset_ms = segment.duration_ms
        words = [
            Word(
                text=word.text,
                start_ms=offset_ms + word.start_s * 1000,
                end_ms=offset_ms + word.end_s * 1000,
            )
            for word in sentence.speech.words
        ]
        segment.words.extend(words)
        self._send(Words(segment=segment.number, words=words))
        visemes = [
            VisemeTime(
                viseme=item.viseme,
                start_ms=offset_ms + item.start_ms,
                end_ms=offset_ms + item.end_ms,
            )
            for item in self._to_visemes(sentence.speech.phonemes)
        ]
        self._send(Visemes(segment=segment.number, visemes=visemes))

    async def _keep_pace(self, segment: _Segment) -> None:
        lead_s = (segment.duration_ms - segment.played_ms(time.monotonic())) / 1000
        while lead_s > self._options.lead_s and self._segment is segment:
            await asyncio.sleep(min(0.1, lead_s - self._options.lead_s))
            lead_s = (segment.duration_ms - segment.played_ms(time.monotonic())) / 1000

    def _started(self, segment: _Segment) -> None:
        if segment.started_at is not None:
            return
        segment.started_at = time.monotonic()
        self.on_playback_started(created_at=time.time())
        self._on_started()
        self._unwatch()
        if segment.flushed and not segment.cleared:
            self._watch_end(segment)

    def _finish(self, segment: _Segment, position_ms: float, *, interrupted: bool) -> None:
        self._unwatch()
        if segment.samples and not interrupted:
            self._started(segment)
            self._unwatch()
        self._segment = None
        heard = segment.heard_text(position_ms)
        self._on_heard(Heard(segment.reply, segment.turn, heard, position_ms, interrupted))
        self.on_playback_finished(
            playback_position=position_ms / 1000,
            interrupted=interrupted,
            synchronized_transcript=heard,
        )

    def _watch_end(self, segment: _Segment) -> None:
        if segment.paused_at is not None:
            self._unwatch()
            return
        rest_s = (segment.duration_ms - segment.played_ms(time.monotonic())) / 1000
        self._watch(rest_s + self._options.finish_s, segment, "finish")

    def _watch(self, delay_s: float, segment: _Segment, what: str) -> None:
        self._unwatch()
        loop = asyncio.get_running_loop()
        self._watchdog = loop.call_later(delay_s, self._unacknowledged, segment, what)

    def _unwatch(self) -> None:
        if self._watchdog is not None:
            self._watchdog.cancel()
            self._watchdog = None

    def _unacknowledged(self, segment: _Segment, what: str) -> None:
        if segment is not self._segment:
            return
        log.warning("playback.unacknowledged", what=what, segment=segment.number)
        if what == "start":
            self._started(segment)
            return
        position_ms = segment.played_ms(time.monotonic())
        interrupted = segment.cleared or segment.started_at is None
        self._finish(segment, position_ms, interrupted=interrupted)
