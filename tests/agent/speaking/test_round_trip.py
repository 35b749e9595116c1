"""What Pico says is understood by the listener."""

from __future__ import annotations

import re

import numpy as np
import pytest

from agent.listening.base import Listener
from agent.listening.registry import open_listener
from agent.settings import FasterWhisperOptions, PicoOptions
from agent.speaking.pico import Pico

pytestmark = pytest.mark.models

GERMAN = (
    ("Mein Name ist Anna Schmidt.", "mein name ist anna schmidt"),
    ("Ich wohne in der Bahnhofstraße 14.", "ich wohne in der bahnhofstraße 14"),
    ("Ich bin am 3. Mai 1982 geboren.", "ich bin am 3 mai 1982 geboren"),
    ("Ich komme aus der Türkei.", "ich komme aus der türkei"),
    ("Die Gebühr beträgt 25,50 €.", "die gebühr beträgt 25,50 euro"),
    ("Ich möchte meinen Führerschein umtauschen.", "ich möchte meinen führerschein umtauschen"),
    (
        "Der Termin ist am 19. Januar 2033 um 14:30 Uhr.",
        "der termin ist am 19 januar 2033 um 14 30 uhr",
    ),
    ("Nein, das stimmt leider nicht.", "nein das stimmt leider nicht"),
)
ENGLISH = (
    ("My name is Peter Miller.", "my name is peter miller"),
    ("I was born on 3 May 1982.", "i was born on the 3rd of may 1982"),
    ("I live at 14 Station Road.", "i live at 14 station road"),
    ("The fee is 25 euros.", "the fee is 25 euros"),
    ("I would like to exchange my driving licence.", "i would like to exchange my driving licence"),
    ("No, that is not right.", "no that is not right"),
)


@pytest.fixture(scope="module")
def listener() -> Listener:
    return open_listener(FasterWhisperOptions())


def words(text: str) -> list[str]:
    plain = text.lower().replace("€", " euro").replace("license", "licence")
    return re.findall(r"[^\W_]+(?:,\d+)?", plain)


def errors(reference: list[str], heard: list[str]) -> int:
    """Levenshtein distance in words."""
    row = list(range(len(heard) + 1))
    for i, expected in enumerate(reference, 1):
        last, row[0] = row[0], i
        for j, word in enumerate(heard, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (expected != word))
    return row[-1]


@pytest.mark.parametrize(("language", "sentences"), [("de", GERMAN), ("en", ENGLISH)])
def test_the_listener_understands_the_speaker(
    listener: Listener, language: str, sentences: tuple[tuple[str, str], ...]
) -> None:
    pico = Pico(PicoOptions())
    wrong = total = 0
    heard_texts = []
    for said, expected in sentences:
        samples = pico.synthesize(said, language).samples.astype(np.float32) / np.float32(32768)
        heard = listener.transcribe(samples, language).text
        heard_texts.append(heard)
        wrong += errors(words(expected), words(heard))
        total += len(words(expected))
    assert wrong / total < 0.2, heard_texts
