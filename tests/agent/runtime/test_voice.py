"""Spoken turns through the real detection and end-of-turn model, with Pico as the citizen."""

from __future__ import annotations

import asyncio

import pytest

from agent.dialog.base import Heard, Said
from agent.errors import EngineFailed
from agent.protocol import (
    AgentSays,
    AudioEnd,
    AudioStart,
    ClearBuffer,
    ErrorShown,
    Microphone,
    Pause,
    Resume,
    TurnEnd,
    UserSaid,
    Words,
)
from tests.agent.runtime.browser import noise, silence, spoken
from tests.agent.runtime.conftest import OpenStage, Stage

pytestmark = pytest.mark.models

FAMILY_NAME = "Mein Familienname ist Schmidt."


async def say(stage: Stage, text: str, language: str = "de") -> None:
    await stage.browser.speak(silence(0.2) + spoken(text, language))


async def drained(stage: Stage) -> None:
    """Let the detection catch up with audio that was sent faster than real time."""
    while stage.session.audio_in.waiting_frames > 100:  # noqa: ASYNC110 - no event to wait for
        await asyncio.sleep(0.01)


async def answered(stage: Stage) -> None:
    """Keep the microphone open until the agent can be heard."""
    async with asyncio.timeout(20):
        while not stage.browser.sounding.is_set():
            await stage.browser.speak(silence(0.02))


async def test_a_spoken_turn_is_transcribed_once_and_answered(stage: OpenStage) -> None:
    async with stage(FAMILY_NAME) as on:
        await say(on, FAMILY_NAME)
        await answered(on)
        await on.outbox.until(AudioEnd, 2)
        assert on.conversation.inputs == [Said(FAMILY_NAME, spoken=True, confidence=0.9)]
        assert len(on.listener.heard_s) == 1
        spoken_s = len(spoken(FAMILY_NAME)) / 32_000
        assert spoken_s <= on.listener.heard_s[0] <= spoken_s + 1.0
        last = on.outbox.of(UserSaid)[-1]
        assert isinstance(last, UserSaid)
        assert (last.text, last.final) == (FAMILY_NAME, True)
        states = [m.state for m in on.outbox.messages if m.model_dump()["type"] == "state"]
        assert states[-4:] == ["listening", "thinking", "listening", "speaking"]
        captions = [w.text for m in on.outbox.of(Words)[1:] for w in m.words]  # type: ignore[attr-defined]
        assert " ".join(captions) == on.conversation.reply


async def test_a_short_pause_does_not_split_the_turn(stage: OpenStage) -> None:
    async with stage("Ich wohne in der", "Bahnhofstraße vierzehn.") as on:
        await on.browser.speak(
            spoken("Ich wohne in der") + silence(0.35) + spoken("Bahnhofstraße vierzehn.")
        )
        await answered(on)
        assert len(on.conversation.inputs) == 1
        said = on.conversation.inputs[0]
        assert isinstance(said, Said)
        assert said.text.endswith("Bahnhofstraße vierzehn.")


async def test_barge_in_silences_within_300_ms_of_audio(stage: OpenStage) -> None:
    async with stage("Nein, das stimmt nicht.") as on:
        await say(on, FAMILY_NAME)
        await answered(on)
        await on.browser.speak(silence(1.5))
        onset_ms, pauses = on.browser.microphone_ms, len(on.browser.paused_at_ms)
        await on.browser.speak(spoken("Nein, das stimmt nicht."))
        assert on.browser.paused_at_ms[pauses] - onset_ms <= 300
        await on.browser.speak(silence(0.5))
        await on.outbox.until(ClearBuffer, 2)
        await on.outbox.until(TurnEnd, 3)
        turn, heard = on.conversation.cut[1]
        assert turn == 2
        assert heard
        assert on.conversation.reply.startswith(heard)
        assert len(heard) < len(on.conversation.reply) / 2


async def test_twenty_interruptions_in_a_row(stage: OpenStage) -> None:
    async with stage("Nein, halt.") as on:
        await say(on, FAMILY_NAME)
        for _ in range(20):
            await answered(on)
            await on.browser.speak(silence(0.3))
            await say(on, "Nein, halt.")
        await answered(on)
        assert len(on.conversation.inputs) == 21
        assert [turn for turn, _ in on.conversation.cut[1:]] == list(range(2, 22))
        assert on.conversation.most_running == 1
        assert len(on.outbox.of(Pause)) >= 20


async def test_silence_and_noise_are_no_turn(stage: OpenStage) -> None:
    async with stage("x") as on:
        await on.browser.speak(silence(3.0) + noise(3.0) + noise(2.0, 2_000.0), real_time=False)
        await on.browser.speak(silence(0.5))
        assert on.conversation.inputs == []
        assert on.listener.heard_s == []


async def test_speech_that_nobody_understands_is_reported_as_noise(stage: OpenStage) -> None:
    async with stage("") as on:
        await say(on, FAMILY_NAME)
        await on.browser.speak(silence(1.5))
        await on.outbox.until(TurnEnd, 2)
        assert on.conversation.inputs == [Heard("noise")]


async def test_the_agent_goes_on_after_a_false_interruption(stage: OpenStage) -> None:
    async with stage(FAMILY_NAME, "") as on:
        await say(on, FAMILY_NAME)
        await answered(on)
        await say(on, "Hm, hm.")
        await on.outbox.until(Pause)
        await answered(on)
        await on.outbox.until(Resume)
        assert len(on.conversation.inputs) == 1
        assert len(on.outbox.of(AudioStart)) == 2


async def test_five_minutes_without_a_pause(stage: OpenStage) -> None:
    sentence = spoken("und dann bin ich weitergefahren und habe noch mehr erzählt")
    async with stage("viel erzählt", max_turn_s=30.0) as on:
        for _ in range(300 * 32_000 // len(sentence)):
            await on.browser.speak(sentence, real_time=False)
            await drained(on)
        await on.browser.speak(silence(1.0))
        await answered(on)
        assert on.session.audio_in.dropped_frames == 0
        assert max(on.listener.heard_s) <= 36
        said = " ".join(s.text for s in on.conversation.inputs if isinstance(s, Said))
        assert said.count("viel erzählt") >= 8
        codes = {m.code for m in on.outbox.of(ErrorShown)}  # type: ignore[attr-defined]
        assert codes == {"turn_too_long"}


async def test_a_flood_of_audio_is_dropped_not_kept(stage: OpenStage) -> None:
    async with stage("viel erzählt") as on:
        frame = spoken(FAMILY_NAME)[:640]
        for _ in range(15_000):
            on.session.audio(frame)
        assert on.session.audio_in.waiting_frames <= 500
        assert on.session.audio_in.dropped_frames >= 14_000
        on.session.typed("Hallo")
        await on.outbox.until(TurnEnd, 2)


async def test_another_language_is_offered_only_when_certain(stage: OpenStage) -> None:
    async with stage("My name is Smith.") as on:
        on.listener.detected = ("en", 0.97)
        await say(on, "My name is Smith.", "en")
        await answered(on)
        on.listener.detected = ("en", 0.5)
        await say(on, "My name is Smith.", "en")
        await on.outbox.until(TurnEnd, 3)
        others = [s.other_language for s in on.conversation.inputs if isinstance(s, Said)]
        assert others == ["en", None]


async def test_a_failing_listener_is_told_and_the_session_lives(stage: OpenStage) -> None:
    async with stage(FAMILY_NAME) as on:
        on.listener.error = EngineFailed("out of memory")
        await say(on, FAMILY_NAME)
        await on.browser.speak(silence(1.2))
        error = await on.outbox.until(ErrorShown)
        assert isinstance(error, ErrorShown)
        assert error.code == "engine_failed"
        on.listener.error = None
        await say(on, FAMILY_NAME)
        await answered(on)
        assert len(on.conversation.inputs) == 1


async def test_a_closed_microphone_ends_the_turn_and_hears_nothing(stage: OpenStage) -> None:
    async with stage(FAMILY_NAME) as on:
        await say(on, FAMILY_NAME)
        on.session.microphone(Microphone(state="off"))
        await on.outbox.until(TurnEnd, 2)
        await on.browser.speak(spoken(FAMILY_NAME))
        await on.outbox.until(AgentSays, 2)
        assert len(on.conversation.inputs) == 1
