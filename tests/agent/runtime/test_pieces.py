"""The small parts of the runtime: queues, splitting, turn audio, playback, settings."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from livekit import rtc

from agent.protocol import Message, Playback
from agent.runtime.audio_in import AudioIn
from agent.runtime.audio_out import AudioOut, Heard, OutputOptions
from agent.runtime.environment import isolate_livekit
from agent.runtime.speaking import SPOKEN, Reply, Sentence
from agent.runtime.timings import TurnClock
from agent.runtime.turn_audio import TurnAudio
from tests.agent.runtime.fakes import FakeOutbox, FakeSpeaker, fake_visemes


def windows(seconds: float, value: int) -> list[Any]:
    count = int(seconds * 16_000) // 512
    return [np.full(512, value, dtype=np.int16) for _ in range(count)]


def test_turn_audio_keeps_half_a_second_before_and_the_pauses_inside() -> None:
    audio = TurnAudio()
    for window in windows(10, 1):
        audio.window(window)
    assert audio.peek() is None
    audio.started()
    for window in windows(1, 2):
        audio.window(window)
    audio.ended()
    for window in windows(0.5, 3):
        audio.window(window)
    audio.started()
    for window in windows(1, 4):
        audio.window(window)
    audio.ended()
    for window in windows(0.3, 5):
        audio.window(window)
    utterance = audio.take()
    assert utterance is not None
    assert set(utterance.samples) == {1, 2, 3, 4}
    assert 0.5 <= np.count_nonzero(utterance.samples == 1) / 16_000 < 0.6
    assert utterance.speech_s == pytest.approx(2, abs=0.1)
    assert audio.take() is None
    audio.started()
    following = audio.peek()
    assert following is not None
    assert set(following.samples) == {5}


def test_a_turn_without_end_is_bounded() -> None:
    audio = TurnAudio(max_turn_s=2.0)
    audio.started()
    for window in windows(60, 1):
        audio.window(window)
    assert audio.too_long
    utterance = audio.take()
    assert utterance is not None
    assert len(utterance.samples) / 16_000 < 8
    assert not audio.too_long
    assert audio.peek() is not None


async def test_audio_in_ends_a_word_that_breaks_off_with_a_second_of_silence() -> None:
    audio = AudioIn(gap_s=0.01)
    audio.push(b"\1" * 640)
    frames = [await anext(audio) for _ in range(51)]
    assert bytes(frames[0].data) == b"\1" * 640
    assert all(bytes(frame.data) == bytes(640) for frame in frames[1:])
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await anext(audio)
    audio.push(b"\2" * 640)
    assert bytes((await anext(audio)).data) == b"\2" * 640
    audio.close()
    with pytest.raises(StopAsyncIteration):
        await anext(audio)


async def test_audio_in_waits_for_the_detection() -> None:
    audio = AudioIn(ahead_s=0.1, gap_s=10)
    for _ in range(20):
        audio.push(b"\1" * 640)
    for _ in range(5):
        await anext(audio)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await anext(audio)
    audio.consumed(512)
    await anext(audio)


class Sink:
    """An audio output with a recorded end."""

    def __init__(self, **options: float) -> None:
        self.outbox = FakeOutbox()
        self.heard: list[Heard] = []
        self.started = 0
        self.out = AudioOut(
            self.outbox.send,
            to_visemes=fake_visemes,
            on_started=self._start,
            on_heard=self.heard.append,
            on_first_frame=lambda: None,
            options=OutputOptions(**options),
        )
        self.ends: list[Any] = []
        self.out.on("playback_finished", self.ends.append)

    def _start(self) -> None:
        self.started += 1

    async def speak(self, text: str, turn: int = 1) -> None:
        speech = FakeSpeaker().synthesize(text, "de")
        sentence = Sentence(Reply.__new__(Reply), turn, "de", text, speech)
        frame = rtc.AudioFrame(
            speech.samples.tobytes(), 16_000, 1, len(speech.samples), userdata={SPOKEN: sentence}
        )
        await self.out.capture_frame(frame)

    def ack(self, event: str, segment: int = 1, position_ms: float = 0.0) -> None:
        message = {"event": event, "segment": segment, "position_ms": position_ms}
        self.out.playback(Playback.model_validate(message))


async def test_a_segment_from_start_to_end() -> None:
    sink = Sink()
    await sink.speak("eins zwei")
    await sink.speak("drei")
    sink.out.flush()
    sink.ack("started")
    assert sink.outbox.types() == [
        "audio_start", "words", "visemes", "words", "visemes", "audio_end",
    ]  # fmt: skip
    words = [w for m in sink.outbox.messages for w in getattr(m, "words", [])]
    assert [(w.text, w.start_ms) for w in words] == [("eins", 0), ("zwei", 250), ("drei", 500)]
    assert [frame[:8] for frame in sink.outbox.frames] == [
        b"\1\0\0\0\0\0\0\0",
        b"\1\0\0\0\1\0\0\0",
    ]
    sink.ack("finished", segment=7)
    assert sink.out.busy
    sink.ack("finished")
    assert not sink.out.busy
    assert (sink.heard[0].text, sink.heard[0].interrupted) == ("eins zwei drei", False)
    assert sink.ends[0].playback_position == 0.75


async def test_a_cleared_segment_tells_what_was_heard() -> None:
    sink = Sink()
    await sink.speak("eins zwei drei vier")
    sink.ack("started")
    sink.out.clear_buffer()
    sink.out.clear_buffer()
    sink.out.flush()
    sink.ack("cleared", position_ms=600)
    assert sink.outbox.types().count("clear_buffer") == 1
    assert "audio_end" not in sink.outbox.types()
    assert (sink.heard[0].text, sink.heard[0].interrupted) == ("eins zwei", True)
    assert sink.ends[0].synchronized_transcript == "eins zwei"


async def test_pause_and_resume_are_sent_on_the_edges() -> None:
    sink = Sink()
    await sink.speak("eins zwei")
    for _ in range(5):
        sink.out.pause()
    for _ in range(5):
        sink.out.resume()
    types = sink.outbox.types()
    assert (types.count("pause"), types.count("resume")) == (1, 1)


async def test_a_segment_waits_while_the_citizen_speaks() -> None:
    sink = Sink()
    sink.out.pause()
    task = asyncio.create_task(sink.speak("eins"))
    await asyncio.sleep(0.02)
    assert sink.outbox.log == []
    sink.out.resume()
    await task
    assert sink.outbox.types()[0] == "audio_start"


async def test_a_browser_that_never_answers_does_not_hang_the_session() -> None:
    sink = Sink(start_s=0.01, finish_s=0.02, clear_s=0.01)
    await sink.speak("eins")
    await asyncio.sleep(0.02)
    assert sink.started == 1
    sink.out.flush()
    async with asyncio.timeout(2):
        await sink.out.wait_for_playout()
    await sink.speak("zwei")
    sink.out.clear_buffer()
    async with asyncio.timeout(2):
        end = await sink.out.wait_for_playout()
    assert end.interrupted


async def test_audio_is_not_sent_far_ahead_of_playback() -> None:
    sink = Sink(lead_s=1.0, start_s=60)
    task = asyncio.create_task(_speak_all(sink))
    await asyncio.sleep(0.05)
    assert len(sink.outbox.frames) == 2
    sink.out.detach()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def _speak_all(sink: Sink) -> None:
    for _ in range(10):
        await sink.speak("eins zwei drei")


def test_livekit_is_kept_local_and_discreet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIVEKIT_API_KEY", "key")
    monkeypatch.setenv("LIVEKIT_INFERENCE_URL", "https://cloud.example")
    logging.getLogger("livekit").setLevel(logging.DEBUG)
    isolate_livekit()
    left = [name for name in os.environ if name.startswith("LIVEKIT_")]
    assert left == ["LIVEKIT_TELEMETRY_ALLOW_PII"]
    assert not logging.getLogger("livekit.agents").isEnabledFor(logging.DEBUG)


def test_timings_are_numbers_only_and_only_of_answered_turns(tmp_path: Path) -> None:
    path = tmp_path / "timings.jsonl"
    clock = TurnClock(path)
    clock.speech_ended(0.25)
    clock.playing()
    assert not path.exists()
    clock.transcribed()
    clock.committed()
    clock.first("reply_s")
    clock.playing()
    clock.playing()
    (line,) = path.read_text().splitlines()
    marks = json.loads(line)
    assert all(isinstance(value, float) for value in marks.values())
    assert 0.25 <= marks["end_of_turn_s"] <= marks["playing_s"]


def test_outbox_keeps_messages() -> None:
    outbox = FakeOutbox()
    outbox.send(b"1")
    assert outbox.of(Message) == []
