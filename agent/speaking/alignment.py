"""Times carried over from one rendering of a text to another.

Dynamic time warping (Sakoe & Chiba 1978) over mel cepstra: each 10 ms of the target is given a
place in the reference, which may stand still or go on by up to three frames. The steps look only
one row back, so a row is a few numpy operations; the band keeps long texts linear.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from agent.speaking.base import SAMPLE_RATE_HZ
from agent.speaking.dsp import HOP_S, Int16, cepstra, voiced_span

_STEP_COSTS = (0.8, 0.0, 0.8, 2.0)
"""For staying and for going on by 1, 2, 3 frames; keeps the pace where the sound is the same."""

_ENERGY_WEIGHT = 1.6
_DELTA_WEIGHT = 1.2
_BAND_SHARE, _MIN_BAND = 0.08, 40
_INFINITE = np.float32(1e9)


@dataclass(frozen=True)
class Warp:
    """A monotonic map of times in the reference to times in the target, both in seconds."""

    reference_s: npt.NDArray[np.float64]
    target_s: npt.NDArray[np.float64]

    def __call__(self, times_s: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """The places in the target of `times_s` in the reference."""
        return np.interp(times_s, self.reference_s, self.target_s)


def warp(reference: Int16, target: Int16) -> Warp:
    """Align two renderings of the same words, both int16 at 16 kHz."""
    first_r, last_r = voiced_span(reference)
    first_t, last_t = voiced_span(target)
    ends_r = np.array([first_r, last_r]) / SAMPLE_RATE_HZ
    ends_t = np.array([first_t, last_t]) / SAMPLE_RATE_HZ
    inner_r = inner_t = np.zeros(0)
    if min(last_r - first_r, last_t - first_t) > 5 * HOP_S * SAMPLE_RATE_HZ:
        path = _path(_features(reference[first_r:last_r]), _features(target[first_t:last_t]))
        inner_r, inner_t = _corners(path)
        inner_r, inner_t = inner_r + ends_r[0], inner_t + ends_t[0]
    durations = len(reference) / SAMPLE_RATE_HZ, len(target) / SAMPLE_RATE_HZ
    return Warp(
        np.concatenate([[0.0], ends_r[:1], inner_r, ends_r[1:], [max(durations[0], ends_r[1])]]),
        np.concatenate([[0.0], ends_t[:1], inner_t, ends_t[1:], [max(durations[1], ends_t[1])]]),
    )


def _features(samples: Int16) -> npt.NDArray[np.float32]:
    """Cepstra with mean and variance normalised, and the slopes of energy and spectrum."""
    raw = cepstra(samples)
    raw[:, 0] = np.maximum(raw[:, 0], raw[:, 0].max() - 10)  # 43 dB: silence is silence
    scaled = (raw - raw.mean(axis=0)) / (raw.std(axis=0) + 1e-3)
    scaled[:, 0] *= _ENERGY_WEIGHT * 2
    padded = np.pad(scaled, ((2, 2), (0, 0)), mode="edge")
    slopes = (padded[4:] - padded[:-4] + 0.5 * (padded[3:-1] - padded[1:-3])) / 2.5
    features: npt.NDArray[np.float32] = np.hstack([scaled, _DELTA_WEIGHT * slopes])
    return features.astype(np.float32)


def _path(reference: npt.NDArray[np.float32], target: npt.NDArray[np.float32]) -> list[int]:
    """Reference frame of each target frame on the cheapest path from corner to corner."""
    rows, columns = len(target), len(reference)
    half = max(_MIN_BAND, int(_BAND_SHARE * columns), columns - rows)
    centres = np.linspace(0, columns - 1, rows).astype(int)
    width = min(columns, 2 * half + 1)
    starts = np.clip(centres - half, 0, columns - width)
    norms = np.einsum("ij,ij->i", reference, reference)
    choices = np.zeros((rows, width), dtype=np.int8)
    total = np.full(width, _INFINITE, dtype=np.float32)
    for row in range(rows):
        start = int(starts[row])
        window = reference[start : start + width]
        squared = norms[start : start + width] - 2 * (window @ target[row])
        cost = np.sqrt(np.maximum(squared + target[row] @ target[row], 0))
        if row == 0:
            total[0] = cost[0]
            continue
        total, choices[row] = _advance(total, start - int(starts[row - 1]))
        total += cost
    return _backtrack(choices, starts, columns)


def _advance(
    total: npt.NDArray[np.float32], shift: int
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int8]]:
    """Cheapest predecessor of every cell of the next row, whose band begins `shift` later."""
    steps = len(_STEP_COSTS)
    padded = np.concatenate(
        [np.full(steps, _INFINITE), total, np.full(shift + 1, _INFINITE)], dtype=np.float32
    )
    base = steps + shift
    candidates = np.stack(
        [padded[base - k : base - k + len(total)] + _STEP_COSTS[k] for k in range(steps)]
    )
    choice = np.argmin(candidates, axis=0)
    return candidates.min(axis=0), choice.astype(np.int8)


def _backtrack(
    choices: npt.NDArray[np.int8], starts: npt.NDArray[np.int64], columns: int
) -> list[int]:
    path = [columns - 1]
    for row in range(len(choices) - 1, 0, -1):
        cell = min(max(path[-1] - int(starts[row]), 0), choices.shape[1] - 1)
        path.append(max(0, path[-1] - int(choices[row, cell])))
    return path[::-1]


def _corners(path: list[int]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """For every reference frame on the path, the middle of its target frames; in seconds."""
    frames, first, counts = np.unique(np.array(path), return_index=True, return_counts=True)
    return (frames + 0.5) * HOP_S, (first + counts / 2) * HOP_S
