from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.listening.audio import loudness_dbfs, split_at_pauses


def test_loudness_of_a_full_scale_sine_is_minus_three() -> None:
    sine = np.sin(np.arange(16_000) * 0.3).astype(np.float32)
    assert loudness_dbfs(sine) == pytest.approx(-3, abs=0.2)


def test_loudness_of_nothing() -> None:
    assert loudness_dbfs(np.zeros(0, np.float32)) == -120
    assert loudness_dbfs(np.zeros(16_000, np.float32)) == -120


def test_the_cut_lies_in_the_pause() -> None:
    samples = np.full(30 * 16_000, 0.5, np.float32)
    samples[22 * 16_000 : int(22.5 * 16_000)] = 0
    first, second = split_at_pauses(samples, max_s=27)
    assert 22 <= len(first) / 16_000 <= 22.5
    assert len(first) + len(second) == len(samples)


@settings(max_examples=25, deadline=None)
@given(seconds=st.floats(0, 90), seed=st.integers(0, 9))
def test_pieces_are_the_whole_and_never_too_long(seconds: float, seed: int) -> None:
    noise = np.random.default_rng(seed).standard_normal(int(seconds * 16_000))
    samples = noise.astype(np.float32)
    pieces = list(split_at_pauses(samples, max_s=27))
    assert all(0 < len(piece) <= 27 * 16_000 for piece in pieces)
    joined = np.concatenate(pieces) if pieces else np.zeros(0, np.float32)
    assert np.array_equal(joined, samples)
    assert all(np.shares_memory(piece, samples) for piece in pieces)
