"""A speaker for tests that are about something else."""

from __future__ import annotations

import numpy as np

from agent.speaking.base import SAMPLE_RATE_HZ, Phoneme, Speech, TimedWord

_WORD_S = 0.3


class FakeSpeaker:
    """A tone of 0.3 s for every word, each with the phoneme `a`; keeps texts in `spoken`."""

    def __init__(self, languages: tuple[str, ...] = ("de", "en")) -> None:
        self._languages = languages
        self.spoken: list[tuple[str, str]] = []

    def check(self) -> None:
        """Always ready."""

    def speaks(self, language: str) -> bool:
        """Whether the primary language is among those given."""
        return language.split("-", 1)[0] in self._languages

    def synthesize(self, text: str, language: str, rate: float = 1.0) -> Speech:
        """A tone whose words and phonemes follow each other without a gap."""
        self.spoken.append((text, language))
        word_s = _WORD_S / rate
        starts = [(index * word_s, (index + 1) * word_s) for index in range(len(text.split()))]
        count = round(len(starts) * word_s * SAMPLE_RATE_HZ)
        tone = np.sin(2 * np.pi * 220 * np.arange(count) / SAMPLE_RATE_HZ) * 8000
        return Speech(
            tone.astype(np.int16),
            tuple(
                TimedWord(word, *times) for word, times in zip(text.split(), starts, strict=True)
            ),
            tuple(Phoneme("a", *times) for times in starts),
        )
