"""How loud a recording is, and where to cut a long one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from agent.listening.base import Samples

SAMPLE_RATE_HZ = 16_000
_FRAME = SAMPLE_RATE_HZ // 50  # 20 ms


def frame_levels_dbfs(samples: Samples) -> npt.NDArray[np.float64]:
    """RMS level of every 20 ms frame in dBFS, shape (frames,); a rest under 20 ms is left out."""
    count = len(samples) // _FRAME
    frames = samples[: count * _FRAME].reshape(count, _FRAME).astype(np.float64)
    power = np.mean(frames**2, axis=1) if count else np.zeros(0)
    levels: npt.NDArray[np.float64] = 10 * np.log10(np.maximum(power, 1e-12))
    return levels


def loudness_dbfs(samples: Samples) -> float:
    """Level that the loudest tenth of the frames reaches; -120 for an empty recording."""
    levels = frame_levels_dbfs(samples)
    return float(np.quantile(levels, 0.9)) if len(levels) else -120.0


def split_at_pauses(samples: Samples, max_s: float, search_s: float = 8.0) -> Iterator[Samples]:
    """Cut into pieces of at most `max_s`, at the quietest 200 ms of the last `search_s` of each.

    Yields views, so that a long recording is never copied as a whole.
    """
    longest, search = int(max_s * SAMPLE_RATE_HZ), int(search_s * SAMPLE_RATE_HZ)
    start = 0
    while len(samples) - start > longest:
        window = samples[start + longest - search : start + longest]
        levels = frame_levels_dbfs(window)
        smooth = np.convolve(levels, np.ones(10) / 10, mode="valid")
        cut = start + longest - search + (int(np.argmin(smooth)) + 5) * _FRAME
        yield samples[start:cut]
        start = cut
    if start < len(samples):
        yield samples[start:]
