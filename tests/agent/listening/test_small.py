"""Languages, merging, registry and the fake."""

from __future__ import annotations

import math

import numpy as np
import pytest

from agent.errors import EngineFailed
from agent.listening.fake import FakeListener
from agent.listening.languages import bcp47, whisper_code
from agent.listening.merging import Piece, merge
from agent.listening.plausibility import Scores
from agent.listening.registry import listeners
from tools.registry import UnknownName


@pytest.mark.parametrize(
    ("tag", "code"),
    [("de", "de"), ("de-DE", "de"), ("de-easy", "de"), ("EN_gb", "en"), ("nb", "no"), ("jv", "jw")],
)
def test_whisper_code(tag: str, code: str) -> None:
    assert whisper_code(tag) == code


def test_bcp47() -> None:
    assert bcp47("jw") == "jv"
    assert bcp47("de") == "de"


def piece(text: str, tokens: int, log_probability: float, **languages: float) -> Piece:
    scores = Scores(0.1, log_probability, max(languages.values()))
    return Piece(text, tokens, 10.0, list(languages.items()), scores)


def test_merging_weighs_by_tokens_and_leaves_out_silence() -> None:
    merged = merge(
        [
            piece("Guten Tag", 9, math.log(0.8), de=0.9, en=0.1),
            Piece.silence(20.0),
            piece("mein Name", 29, math.log(0.4), de=0.5, en=0.5),
        ],
        "de",
    )
    assert merged.text == "Guten Tag mein Name"
    assert merged.confidence == pytest.approx(0.8**0.25 * 0.4**0.75)
    assert merged.detected_language == "de"
    assert merged.language_probability == pytest.approx(0.7)


def test_merging_nothing() -> None:
    merged = merge([], "tr")
    assert (merged.text, merged.confidence, merged.detected_language) == ("", 0.0, "tr")
    assert merged.no_speech_probability == 1


def test_an_unknown_engine_lists_the_known() -> None:
    with pytest.raises(UnknownName, match="faster_whisper"):
        listeners()["parrot"]


def test_the_fake_gives_its_texts_in_order() -> None:
    fake = FakeListener(["ja", ""])
    samples = np.zeros(160, np.float32)
    assert fake.transcribe(samples, "de").text == "ja"
    assert fake.transcribe(samples, "de").no_speech_probability == 1
    with pytest.raises(EngineFailed):
        fake.transcribe(samples, "de")
    assert fake.heard == [(160, "de")] * 3
