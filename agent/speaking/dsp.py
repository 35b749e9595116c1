"""Signal processing of the speech engines: resampling, levels, cepstra."""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt

from agent.speaking.base import SAMPLE_RATE_HZ

Int16 = npt.NDArray[np.int16]
Float = npt.NDArray[np.float32]

HOP_S = 0.01
_HOP = int(SAMPLE_RATE_HZ * HOP_S)
_WINDOW = 400
_FFT = 512
_BANDS, _CEPSTRA = 26, 13
_HALF_TAPS = 16


def resample(samples: Int16, rate_hz: int) -> Int16:
    """Resample to 16 kHz with a Hann-windowed sinc, shape (n · 16000 / rate_hz,)."""
    if rate_hz == SAMPLE_RATE_HZ or len(samples) == 0:
        return samples
    divisor = int(np.gcd(rate_hz, SAMPLE_RATE_HZ))
    up, down = SAMPLE_RATE_HZ // divisor, rate_hz // divisor
    kernel = _kernel(up, down)
    padded = np.pad(samples.astype(np.float32), _HALF_TAPS)
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * _HALF_TAPS)
    count = len(samples) * up // down
    places = np.arange(count, dtype=np.int64) * down
    out = np.einsum("nt,nt->n", windows[places // up + 1], kernel[places % up])
    rounded: Int16 = np.clip(np.rint(out), -32768, 32767).astype(np.int16)
    return rounded


@functools.cache
def _kernel(up: int, down: int) -> Float:
    """Filter taps for each of `up` phases, shape (up, taps)."""
    cutoff = min(1.0, up / down) * 0.95
    phases = np.arange(up)[:, None] / up
    distance = np.arange(1 - _HALF_TAPS, _HALF_TAPS + 1)[None] - phases
    hann = 0.5 + 0.5 * np.cos(np.pi * np.clip(distance / _HALF_TAPS, -1, 1))
    taps = cutoff * np.sinc(cutoff * distance) * hann
    kernel: Float = (taps / taps.sum(axis=1, keepdims=True)).astype(np.float32)
    return kernel


def voiced_span(samples: Int16, floor_db: float = 45.0) -> tuple[int, int]:
    """First and one past the last sample louder than `floor_db` below the peak frame.

    (0, 0) for silence. Resolution 10 ms.
    """
    levels = frame_levels_db(samples)
    if len(levels) == 0 or levels.max() < -70:
        return 0, 0
    loud = np.nonzero(levels > levels.max() - floor_db)[0]
    return int(loud[0]) * _HOP, min(len(samples), (int(loud[-1]) + 1) * _HOP)


def trim(samples: Int16, lead_s: float, tail_s: float) -> Int16:
    """Cut the silence before and after down to `lead_s` and `tail_s`."""
    start, end = voiced_span(samples)
    first = max(0, start - int(lead_s * SAMPLE_RATE_HZ))
    return samples[first : end + int(tail_s * SAMPLE_RATE_HZ)]


def frame_levels_db(samples: Int16) -> Float:
    """RMS level in dBFS of every 10 ms, shape (ceil(n / 160),)."""
    frames = -(-len(samples) // _HOP)
    padded = np.pad(samples.astype(np.float32) / 32768, (0, frames * _HOP - len(samples)))
    power = np.mean(padded.reshape(frames, _HOP) ** 2, axis=1) if frames else np.zeros(0)
    levels: Float = (10 * np.log10(np.maximum(power, 1e-10))).astype(np.float32)
    return levels


def cepstra(samples: Int16) -> Float:
    """Mel-frequency cepstra every 10 ms, shape (frames, 13); the first is the log energy.

    Davis & Mermelstein 1980. Mel scale of O'Shaughnessy, 26 bands from 100 to 7600 Hz.
    """
    signal = samples.astype(np.float32) / 32768
    emphasised = np.append(signal[:1], signal[1:] - 0.97 * signal[:-1])
    count = -(-len(samples) // _HOP)
    padded = np.pad(emphasised, (_WINDOW // 2, _WINDOW))
    windows = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::_HOP][:count]
    spectrum = np.abs(np.fft.rfft(windows * np.hanning(_WINDOW), _FFT)) ** 2
    bands = np.log(np.maximum(spectrum @ _mel_filters(), 1e-6))
    coefficients: Float = (bands @ _cosines()).astype(np.float32)
    coefficients[:, 0] = np.log(np.maximum(spectrum.sum(axis=1), 1e-5))
    return coefficients


@functools.cache
def _mel_filters() -> npt.NDArray[np.float64]:
    """Triangular filters, shape (fft bins, bands)."""
    low, high = (2595 * float(np.log10(1 + hz / 700)) for hz in (100.0, 7600.0))
    mel = np.linspace(low, high, _BANDS + 2)
    edges = 700 * (10 ** (mel / 2595) - 1)
    frequencies = np.fft.rfftfreq(_FFT, 1 / SAMPLE_RATE_HZ)[:, None]
    rising = (frequencies - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - frequencies) / (edges[2:] - edges[1:-1])
    filters: npt.NDArray[np.float64] = np.maximum(0, np.minimum(rising, falling))
    return filters


@functools.cache
def _cosines() -> npt.NDArray[np.float64]:
    """Type II cosine transform, shape (bands, cepstra)."""
    band, order = np.arange(_BANDS)[:, None], np.arange(_CEPSTRA)[None]
    scale = float(np.sqrt(2 / _BANDS))
    cosines: npt.NDArray[np.float64] = scale * np.cos(np.pi * order * (band + 0.5) / _BANDS)
    return cosines
