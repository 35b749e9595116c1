"""What every speech-to-text engine must do."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from agent.errors import EngineFailed
from agent.listening.base import Listener, Samples
from agent.speaking.pico import Pico

pytestmark = pytest.mark.models


def spoken(pico: Pico, text: str, language: str) -> Samples:
    return pico.synthesize(text, language).samples.astype(np.float32) / np.float32(32768)


def test_check_passes(listener: Listener) -> None:
    listener.check()


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ich möchte meinen Führerschein umtauschen.", "de", "führerschein"),
        ("I would like to exchange my driving licence.", "en", "driving"),
    ],
)
def test_understands_speech(
    listener: Listener, pico: Pico, text: str, language: str, expected: str
) -> None:
    transcript = listener.transcribe(spoken(pico, text, language), language)
    assert expected in transcript.text.lower()
    assert transcript.language == language
    assert transcript.detected_language == language
    assert transcript.language_probability > 0.7
    assert 0.3 < transcript.confidence <= 1
    assert transcript.no_speech_probability < 0.3


def test_a_regional_tag_is_its_language(listener: Listener, pico: Pico) -> None:
    samples = spoken(pico, "Guten Morgen, ich habe eine Frage.", "de")
    assert listener.transcribe(samples, "de-easy").text == listener.transcribe(samples, "de").text


def test_names_the_language_that_was_spoken(listener: Listener, pico: Pico) -> None:
    english = spoken(pico, "Good morning, could you help me with this form, please?", "en")
    transcript = listener.transcribe(english, "de")
    assert transcript.language == "de"
    assert transcript.detected_language == "en"


@pytest.mark.parametrize("seconds", [0.0, 0.01, 0.5, 3.0])
@pytest.mark.parametrize("language", ["de", "en"])
def test_silence_gives_no_text(listener: Listener, seconds: float, language: str) -> None:
    transcript = listener.transcribe(np.zeros(int(16_000 * seconds), np.float32), language)
    assert transcript.text == ""
    assert transcript.confidence == 0
    assert transcript.no_speech_probability > 0.5


@pytest.mark.parametrize("level", [1e-4, 1e-2, 1e-1])
@pytest.mark.parametrize("language", ["de", "en"])
def test_hiss_gives_no_text(listener: Listener, level: float, language: str) -> None:
    hiss = np.random.default_rng(7).standard_normal(3 * 16_000) * level
    assert listener.transcribe(hiss.astype(np.float32), language).text == ""


def test_hum_and_clicks_give_no_text(listener: Listener) -> None:
    t = np.arange(4 * 16_000) / 16_000
    hum = 0.1 * np.sin(2 * np.pi * 50 * t) + 0.05 * np.sin(2 * np.pi * 150 * t)
    clicks = np.zeros_like(t)
    clicks[::8_000] = 0.8
    assert listener.transcribe(hum.astype(np.float32), "de").text == ""
    assert listener.transcribe(clicks.astype(np.float32), "de").text == ""


def test_unknown_language_fails(listener: Listener) -> None:
    with pytest.raises(EngineFailed, match="tlh"):
        listener.transcribe(np.zeros(16_000, np.float32), "tlh")


@pytest.mark.parametrize("samples", [np.zeros(16_000, np.int16), np.zeros((16_000, 2), np.float32)])
def test_wrong_audio_fails(listener: Listener, samples: Samples) -> None:
    with pytest.raises(EngineFailed, match="mono float32"):
        listener.transcribe(samples, "de")


def test_four_threads_hear_what_was_said_to_them(listener: Listener, pico: Pico) -> None:
    said = [
        ("Das Wetter ist schön.", "de", "wetter"),
        ("The weather is nice.", "en", "weather"),
        ("Mein Auto steht auf der Straße.", "de", "auto"),
        ("My car is on the road.", "en", "car"),
    ]
    audio = [(spoken(pico, text, language), language) for text, language, _ in said]
    with ThreadPoolExecutor(4) as pool:
        heard = list(pool.map(lambda item: listener.transcribe(*item).text.lower(), audio))
    for text, (_, _, expected) in zip(heard, said, strict=True):
        assert expected in text


LONG_TALE = (
    "Am Anfang steht ein Elefant.",
    "Ich wohne seit einigen Jahren in dieser Stadt.",
    "Früher haben wir mit der ganzen Familie in einem Dorf gelebt.",
    "Mein Vater hat dort in der Schule gearbeitet, und meine Mutter war Ärztin.",
    "Im Sommer sind wir jeden Tag an den See gefahren.",
    "Dann haben wir ein Haus mit einem großen Garten gekauft.",
    "Mein Bruder ist später nach Hamburg gezogen.",
    "Jetzt brauche ich für die Arbeit ein neues Auto.",
    "Der Händler hat gesagt, dass noch ein Formular fehlt.",
    "Deshalb bin ich heute Morgen mit dem Bus gekommen.",
    "Am Bahnhof musste ich fast eine Stunde warten.",
    "Dort habe ich eine alte Freundin getroffen und mit ihr Kaffee getrunken.",
    "Wir haben über die Kinder und über das Wetter gesprochen.",
    "Danach bin ich langsam durch den Park gelaufen.",
    "Zum Glück hat es heute nicht geregnet.",
    "Am Ende steht eine Giraffe.",
)
TOLD = [
    "stadt",
    "familie",
    "schule",
    "sommer",
    "garten",
    "hamburg",
    "auto",
    "formular",
    "bus",
    "bahnhof",
    "geregnet",
]


def test_a_long_recording_is_heard_to_its_end(listener: Listener, pico: Pico) -> None:
    samples = spoken(pico, " ".join(LONG_TALE), "de")
    assert len(samples) > 50 * 16_000
    heard = listener.transcribe(samples, "de").text.lower()
    assert "elefant" in heard
    assert "giraffe" in heard
    assert sum(word in heard for word in TOLD) >= len(TOLD) - 2
