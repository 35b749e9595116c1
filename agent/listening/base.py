"""What a speech-to-text engine does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]
"""Mono audio at 16 kHz, values from -1 to 1, shape (n,)."""


@dataclass(frozen=True)
class Transcript:
    """What one utterance says.

    `confidence` is exp(mean log-probability of the tokens), 0 to 1. `detected_language` and
    `language_probability` come from the engine's own language detection, whatever language
    was asked for. `text` is empty for silence, noise and repetition loops.
    """

    text: str
    language: str
    confidence: float
    detected_language: str
    language_probability: float
    no_speech_probability: float


class Listener(Protocol):
    """A speech-to-text engine. Instances are shared by sessions and must be thread-safe."""

    def check(self) -> None:
        """Do a small piece of real work; EngineUnavailable says what is wrong."""

    def transcribe(self, samples: Samples, language: str) -> Transcript:
        """Transcribe one utterance, spoken in `language` (BCP 47). Blocking; EngineFailed."""
