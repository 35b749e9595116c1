"""espeak-ng as a speaker: any of its languages, with times from its own events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np

from agent.errors import EngineFailed, EngineUnavailable
from agent.settings import EspeakOptions
from agent.speaking.base import SAMPLE_RATE_HZ, Phoneme, Speech, TimedWord
from agent.speaking.dsp import resample, voiced_span
from agent.speaking.espeak_library import espeak_library
from agent.speaking.normalise import normalise, spoken_text
from agent.speaking.scripts import runs
from agent.speaking.timing import Times, timed_phonemes, timed_words
from agent.speaking.voice_tags import espeak_voice

WORDS_PER_MINUTE = 155
_TAIL_S = 0.25
_CUT_SAMPLES = int(0.2 * SAMPLE_RATE_HZ)
"""How much of the tail goes where another voice follows."""
_SAMPLE_WORDS = {"de": "Hallo", "en": "hello", "tr": "merhaba", "ar": "مرحبا", "uk": "привіт"}


class Espeak:
    """Speaker with espeak-ng. All instances share the one library of the process."""

    def __init__(self, options: EspeakOptions) -> None:
        self._options = options

    def check(self) -> None:
        """Speak a word in five languages of four scripts; EngineUnavailable."""
        for language, word in _SAMPLE_WORDS.items():
            if len(self.synthesize(word, language).samples) == 0:
                raise EngineUnavailable(f"espeak-ng stays silent in {language}")

    def speaks(self, language: str) -> bool:
        """Whether espeak-ng has a voice for `language` or its primary language."""
        return espeak_voice(espeak_library().voices, language) is not None

    def synthesize(self, text: str, language: str, rate: float = 1.0) -> Speech:
        """See `Speaker.synthesize`. Text without a letter or digit gives empty speech.

        Words in Latin letters within a text of another script (names, German terms) are spoken
        as `latin_language`; espeak-ng by itself would take them for English.
        """
        parts = [
            self._speak(run.text, self._options.latin_language if run.latin else language, rate)
            for run in runs(text)
        ]
        return parts[0] if len(parts) == 1 else joined(parts)

    def _speak(self, text: str, language: str, rate: float) -> Speech:
        voice = espeak_voice(espeak_library().voices, language)
        if voice is None:
            raise EngineFailed(f"espeak-ng has no voice for {language!r}")
        words = normalise(text, language)
        if not any(map(str.isalnum, text)):
            return Speech(np.zeros(0, np.int16), (), ())
        rendering = espeak_library().render(spoken_text(words), voice, WORDS_PER_MINUTE * rate)
        samples = resample(rendering.samples, rendering.sample_rate_hz)
        _, end = voiced_span(samples)
        if end == 0:
            raise EngineFailed(f"espeak-ng can't speak this text in {language!r}")
        samples = samples[: end + int(_TAIL_S * SAMPLE_RATE_HZ)]
        duration_s = len(samples) / SAMPLE_RATE_HZ
        return Speech(
            samples,
            timed_words(words, rendering, _same, duration_s),
            timed_phonemes(rendering, _same, duration_s),
        )


def joined(parts: Sequence[Speech]) -> Speech:
    """Speeches one after the other; of the silence at an end only a short part stays."""
    samples, words, phonemes = [], [], []
    at_s = 0.0
    for part in parts:
        last = part is parts[-1]
        kept = part.samples if last else part.samples[: len(part.samples) - _CUT_SAMPLES]
        length_s = len(kept) / SAMPLE_RATE_HZ
        words += [_later(word, at_s, length_s) for word in part.words]
        phonemes += [_later(phoneme, at_s, length_s) for phoneme in part.phonemes]
        samples.append(kept)
        at_s += length_s
    return Speech(np.concatenate(samples), tuple(words), tuple(phonemes))


Timed = TypeVar("Timed", TimedWord, Phoneme)


def _later(timed: Timed, at_s: float, length_s: float) -> Timed:
    start_s, end_s = min(timed.start_s, length_s), min(timed.end_s, length_s)
    return replace(timed, start_s=at_s + start_s, end_s=at_s + end_s)


def _same(times_s: Times) -> Times:
    return times_s
