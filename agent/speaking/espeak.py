"""espeak-ng as a speaker: any of its languages, with times from its own events."""

from __future__ import annotations

import numpy as np

from agent.errors import EngineFailed, EngineUnavailable
from agent.settings import EspeakOptions
from agent.speaking.base import SAMPLE_RATE_HZ, Speech
from agent.speaking.dsp import resample, voiced_span
from agent.speaking.espeak_library import espeak_library
from agent.speaking.normalise import normalise, spoken_text
from agent.speaking.timing import Times, timed_phonemes, timed_words
from agent.speaking.voice_tags import espeak_voice

WORDS_PER_MINUTE = 155
_TAIL_S = 0.25
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
        """See `Speaker.synthesize`. Text without a letter or digit gives empty speech."""
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


def _same(times_s: Times) -> Times:
    return times_s
