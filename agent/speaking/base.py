"""What a speech engine does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

SAMPLE_RATE_HZ = 16_000


@dataclass(frozen=True)
class Phoneme:
    """A phoneme (IPA) with its times in seconds from the start of the audio."""

    symbol: str
    start_s: float
    end_s: float


@dataclass(frozen=True)
class TimedWord:
    """A word as written in the text, with its times in seconds from the start of the audio."""

    text: str
    start_s: float
    end_s: float


@dataclass(frozen=True)
class Speech:
    """Spoken text: mono int16 samples at 16 kHz, shape (n,), with word and phoneme times."""

    samples: npt.NDArray[np.int16]
    words: tuple[TimedWord, ...]
    phonemes: tuple[Phoneme, ...]

    @property
    def duration_s(self) -> float:
        """Length of the audio in seconds."""
        return len(self.samples) / SAMPLE_RATE_HZ


class Speaker(Protocol):
    """A speech engine. Instances are shared by sessions and must be thread-safe."""

    def check(self) -> None:
        """Speak a short word in every language; EngineUnavailable says what is wrong."""

    def speaks(self, language: str) -> bool:
        """Whether the engine has a voice for `language` (BCP 47)."""

    def synthesize(self, text: str, language: str, rate: float = 1.0) -> Speech:
        """Speak one sentence or clause. Blocking. `rate` 0.7 to 1.5; EngineFailed."""
