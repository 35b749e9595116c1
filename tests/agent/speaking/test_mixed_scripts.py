"""German terms and names in Latin letters within a text of another script."""

from __future__ import annotations

from itertools import pairwise

import pytest

from agent.settings import EspeakOptions
from agent.speaking.espeak import Espeak
from agent.speaking.scripts import Run, runs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ihr Personalausweis liegt bereit.", [Run("Ihr Personalausweis liegt bereit.", False)]),
        ("Візьміть Personalausweis із собою", [
            Run("Візьміть", False), Run("Personalausweis", True), Run("із собою", False),
        ]),
        ("Mehmet Yıldız 3 مايو", [Run("Mehmet Yıldız 3", True), Run("مايو", False)]),
        ("12 345", [Run("12 345", False)]),
    ],
)  # fmt: skip
def test_runs(text: str, expected: list[Run]) -> None:
    assert runs(text) == expected


def test_a_german_word_sounds_german_within_ukrainian() -> None:
    espeak = Espeak(EspeakOptions())
    speech = espeak.synthesize("Візьміть «Zulassungsstelle» із собою.", "uk")
    german = espeak.synthesize("Zulassungsstelle", "de")
    sounds = "".join(phoneme.symbol for phoneme in speech.phonemes)
    assert "".join(p.symbol for p in german.phonemes).strip("_") in sounds
    assert [word.text for word in speech.words] == [
        "Візьміть",
        "«Zulassungsstelle»",
        "із",
        "собою.",
    ]
    assert all(one.end_s <= other.start_s + 1e-6 for one, other in pairwise(speech.words))
    assert speech.words[-1].end_s <= speech.duration_s
