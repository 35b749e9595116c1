"""The sentence that engines must understand in their `check()`."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

from agent.listening.base import Samples

_FILE = Path(__file__).with_name("check_de.wav")


def check_sample() -> Samples:
    """The sentence "Das Wetter ist heute schön", spoken by SVOX Pico: mono, 16 kHz, shape (n,)."""
    with wave.open(str(_FILE), "rb") as file:
        pcm = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    return pcm.astype(np.float32) / np.float32(32768)
