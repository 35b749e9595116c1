"""A voice session with the real turn-taking models and fake engines."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from agent.protocol import Message, Playback
from agent.runtime.environment import isolate_livekit
from agent.runtime.options import VoiceEngines, VoiceOptions
from agent.runtime.session import VoiceSession
from agent.runtime.turns import TurnModels
from agent.settings import TurnTakingOptions
from tests.agent.runtime.browser import Browser
from tests.agent.runtime.fakes import (
    FakeConversation,
    FakeListener,
    FakeNotices,
    FakeOutbox,
    FakeVoices,
    fake_visemes,
)

LONG_REPLY = (
    "Das ist eine lange Antwort mit vielen Worten, die eine ganze Weile dauert, "
    "damit man sie in Ruhe unterbrechen kann. Und danach kommt noch ein zweiter Satz."
)


@dataclass
class Stage:
    """A session and everything around it."""

    session: VoiceSession
    browser: Browser
    outbox: FakeOutbox
    conversation: FakeConversation
    listener: FakeListener
    voices: FakeVoices
    over: list[str] = field(default_factory=list)


OpenStage = Callable[..., Any]


@pytest.fixture(scope="session")
def turn_models() -> TurnModels:
    isolate_livekit()
    return TurnModels(TurnTakingOptions(max_endpointing_s=1.0, false_interruption_s=0.8))


@pytest.fixture
def stage(turn_models: TurnModels) -> OpenStage:
    """An async context manager with a started session that has said its greeting."""

    @asynccontextmanager
    async def run(
        *texts: str, reply: str = LONG_REPLY, greeting: bool = False, **options: Any
    ) -> AsyncIterator[Stage]:
        conversation, outbox = FakeConversation("c1", reply=reply), FakeOutbox()
        listener, voices = FakeListener(*texts), FakeVoices()
        over: list[str] = []
        with ThreadPoolExecutor(1) as listening, ThreadPoolExecutor(1) as speaking:
            engines = VoiceEngines(listener, voices, fake_visemes, turn_models, listening, speaking)
            session = VoiceSession(
                conversation,
                engines,
                VoiceOptions(languages=("de", "en"), **options),
                FakeNotices(),
                mode="speak",
                on_over=over.append,
            )
            browser = Browser(lambda sent: _deliver(session, sent))
            outbox.also = browser.receive
            await session.start(outbox)
            try:
                await browser.sounding.wait()
                if not greeting:
                    session.tapped("stop")
                    await browser.quiet.wait()
                yield Stage(session, browser, outbox, conversation, listener, voices, over)
            finally:
                await session.aclose()

    return run


def _deliver(session: VoiceSession, sent: Message | bytes) -> None:
    if isinstance(sent, bytes):
        session.audio(sent)
    elif isinstance(sent, Playback):
        session.playback(sent)
