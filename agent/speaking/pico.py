"""SVOX Pico as a speaker of German and English, with times borrowed from espeak-ng.

Pico tells no times. espeak-ng speaks the same text, and its times are carried over by
aligning the two recordings (`alignment.py`).
"""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
from py_nanotts import NanoTTS

from agent.errors import EngineFailed, EngineUnavailable
from agent.settings import PicoOptions
from agent.speaking.alignment import warp
from agent.speaking.base import SAMPLE_RATE_HZ, Phoneme, Speech, TimedWord
from agent.speaking.dsp import Int16, resample, trim, voiced_span
from agent.speaking.espeak_library import Rendering, espeak_library
from agent.speaking.normalise import SpokenWord, normalise, spoken_text
from agent.speaking.segments import sentences
from agent.speaking.timing import PAUSE, timed_phonemes, timed_words
from agent.speaking.voice_tags import espeak_voice, pico_voice

_VOLUME = 0.6  # at 1.0 loud vowels clip
_LEAD_S, _TAIL_S = 0.02, 0.25
_REFERENCE_WPM = 150
_MIN_RATE, _MAX_RATE = 0.7, 1.5
_SAMPLE_WORDS = {"de": "Hallo", "en": "hello"}


class Pico:
    """Speaker with SVOX Pico. Calls are serialised: the engine's memory is process-wide."""

    def __init__(self, options: PicoOptions) -> None:
        self._options = options
        self._lock = threading.Lock()
        self._engine: Any = NanoTTS()

    def check(self) -> None:
        """Speak a word in each language; EngineUnavailable."""
        for language, word in _SAMPLE_WORDS.items():
            try:
                self.synthesize(word, language)
            except EngineFailed as error:
                raise EngineUnavailable(error.message, remedy="make setup") from error

    def speaks(self, language: str) -> bool:
        """German and English in all their variants."""
        return pico_voice(language) is not None

    def synthesize(self, text: str, language: str, rate: float = 1.0) -> Speech:
        """See `Speaker.synthesize`. Text without a letter or digit gives empty speech.

        Several sentences are spoken and aligned one by one, so that the work stays linear.
        """
        voice = pico_voice(language)
        if voice is None:
            raise EngineFailed(f"Pico does not speak {language!r}")
        spoken = [part for part in sentences(text) if any(map(str.isalnum, part))]
        speed = min(_MAX_RATE, max(_MIN_RATE, rate))
        parts = [self._speak(part, language, voice, speed) for part in spoken]
        return _joined(parts)

    def _speak(self, text: str, language: str, voice: str, speed: float) -> Speech:
        """One sentence."""
        words = normalise(text, language, latin_only=True)
        said = spoken_text(words)
        with self._lock:
            try:
                pcm = self._engine.speak(said, voice=voice, speed=speed, volume=_VOLUME)
            except (ValueError, RuntimeError, OSError) as error:
                raise EngineFailed(f"Pico failed: {error}") from error
        samples = trim(np.frombuffer(pcm, dtype=np.int16), _LEAD_S, _TAIL_S)
        if voiced_span(samples) == (0, 0):
            raise EngineFailed(f"Pico can't speak this text in {language!r}")
        return _timed(samples, words, said, language)


def _timed(samples: Int16, words: tuple[SpokenWord, ...], said: str, language: str) -> Speech:
    """Add the times of espeak-ng's rendering, spoken at about the same pace."""
    rendering = _rendering_of_length(said, language, samples)
    to_audio = warp(resample(rendering.samples, rendering.sample_rate_hz), samples)
    duration_s = len(samples) / SAMPLE_RATE_HZ
    return Speech(
        samples,
        timed_words(words, rendering, to_audio, duration_s),
        timed_phonemes(rendering, to_audio, duration_s),
    )


def _rendering_of_length(said: str, language: str, samples: Int16) -> Rendering:
    """Espeak-ng's rendering; a second one at Pico's pace, since equal paces align better."""
    library = espeak_library()
    voice = espeak_voice(library.voices, language)
    if voice is None:
        raise EngineUnavailable(f"espeak-ng has no voice for {language!r}", remedy="make setup")
    first = library.render(said, voice, _REFERENCE_WPM)
    spans = voiced_span(resample(first.samples, first.sample_rate_hz)), voiced_span(samples)
    reference, target = (end - start for start, end in spans)
    return library.render(said, voice, _REFERENCE_WPM * reference / max(target, 1))


def _joined(parts: list[Speech]) -> Speech:
    """Speeches one after the other."""
    samples: list[Int16] = [np.zeros(0, np.int16)]
    words: list[TimedWord] = []
    phonemes: list[Phoneme] = []
    offset_s = 0.0
    for part in parts:
        samples.append(part.samples)
        words += [TimedWord(w.text, w.start_s + offset_s, w.end_s + offset_s) for w in part.words]
        phonemes += [
            Phoneme(p.symbol or PAUSE, p.start_s + offset_s, p.end_s + offset_s)
            for p in part.phonemes
        ]
        offset_s += part.duration_s
    return Speech(np.concatenate(samples), tuple(words), tuple(phonemes))
