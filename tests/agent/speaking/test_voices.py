from __future__ import annotations

import pytest

from agent.errors import EngineUnavailable
from agent.settings import EspeakOptions, PicoOptions
from agent.speaking.espeak import Espeak
from agent.speaking.fake import FakeSpeaker
from agent.speaking.pico import Pico
from agent.speaking.registry import speakers
from agent.speaking.voice_tags import espeak_voice, pico_voice
from agent.speaking.voices import Voices, open_voices
from tools.registry import UnknownName


def test_the_first_that_speaks_a_language_is_chosen() -> None:
    first, second = FakeSpeaker(("de",)), FakeSpeaker(("de", "tr"))
    voices = Voices([first, second])
    assert voices.speaker("de-DE") is first
    assert voices.speaker("tr") is second
    with pytest.raises(EngineUnavailable, match="'fi'"):
        voices.speaker("fi")


def test_no_engine_is_unavailable() -> None:
    with pytest.raises(EngineUnavailable):
        Voices([]).check()


@pytest.mark.models
def test_the_default_voices() -> None:
    voices = open_voices((PicoOptions(), EspeakOptions()))
    assert isinstance(voices.speaker("de-easy"), Pico)
    assert isinstance(voices.speaker("en-GB"), Pico)
    assert isinstance(voices.speaker("uk"), Espeak)


def test_an_unknown_engine_lists_the_known() -> None:
    with pytest.raises(UnknownName, match="espeak, pico"):
        speakers()["parrot"]


@pytest.mark.parametrize(
    ("tag", "voice"),
    [("de-AT", "d"), ("de", "d"), ("PT_br", "pb"), ("pt-AO", "p"), ("prs", "f"), ("ckb", None)],
)
def test_espeak_voice(tag: str, voice: str | None) -> None:
    voices = {"de": "d", "pt": "p", "pt-br": "pb", "fa": "f", "ku": "k"}
    assert espeak_voice(voices, tag) == voice


@pytest.mark.parametrize(
    ("tag", "voice"),
    [("de-easy", "de-DE"), ("en", "en-GB"), ("en-US", "en-US"), ("fr", None), ("den", None)],
)
def test_pico_voice(tag: str, voice: str | None) -> None:
    assert pico_voice(tag) == voice
