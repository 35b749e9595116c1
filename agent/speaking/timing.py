"""Words as written and phonemes, timed by espeak-ng's events."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from agent.speaking.base import Phoneme, TimedWord
from agent.speaking.espeak_library import Rendering
from agent.speaking.normalise import SpokenWord

PAUSE = "_"
"""Symbol of a pause among the phonemes."""

Times = np.ndarray[tuple[int], np.dtype[np.float64]]
ToAudio = Callable[[Times], Times]
"""Maps times of the rendering to times of the audio, monotonic."""


def timed_phonemes(rendering: Rendering, to_audio: ToAudio, end_s: float) -> tuple[Phoneme, ...]:
    """Phonemes end to end from the first sound to `end_s`; pauses are joined."""
    starts = to_audio(np.array([phoneme.start_s for phoneme in rendering.phonemes]))
    starts = np.maximum.accumulate(np.clip(starts, 0, end_s))
    ends = [*starts[1:], end_s]
    result: list[Phoneme] = []
    for phoneme, start, end in zip(rendering.phonemes, starts, ends, strict=True):
        symbol = phoneme.symbol or PAUSE
        if end <= start:
            continue
        if symbol == PAUSE and result and result[-1].symbol == PAUSE:
            result[-1] = Phoneme(PAUSE, result[-1].start_s, float(end))
        else:
            result.append(Phoneme(symbol, float(start), float(end)))
    return tuple(result)


def timed_words(
    words: Sequence[SpokenWord], rendering: Rendering, to_audio: ToAudio, end_s: float
) -> tuple[TimedWord, ...]:
    """Every written word once, in order. One that is not spoken ("–") takes no time.

    The rendered text is the spoken forms joined by blanks (`spoken_text`). A word ends where
    the next begins, or earlier at a pause.
    """
    starts = _starts(words, rendering)
    known = sorted({start for start in starts if start is not None})
    pauses = [p.start_s for p in rendering.phonemes if not p.symbol]
    timed = []
    previous_end_s = 0.0
    for word, start in zip(words, starts, strict=True):
        if start is None:
            timed.append(TimedWord(word.written, previous_end_s, previous_end_s))
            continue
        following = next((other for other in known if other > start), rendering.duration_s)
        end = next((pause for pause in reversed(pauses) if start < pause < following), following)
        end = _first_of_trailing_pauses(rendering, start, end)
        begin_s, stop_s = np.clip(to_audio(np.array([start, end])), previous_end_s, end_s)
        previous_end_s = float(max(begin_s, stop_s))
        timed.append(TimedWord(word.written, float(begin_s), previous_end_s))
    return tuple(timed)


def _first_of_trailing_pauses(rendering: Rendering, start: float, end: float) -> float:
    """Step back from `end` over pauses that follow each other; a pause inside a word stays."""
    inside = [p for p in rendering.phonemes if start <= p.start_s <= end]
    while inside and not inside[-1].symbol:
        end = inside.pop().start_s
    return max(end, start)


def _starts(words: Sequence[SpokenWord], rendering: Rendering) -> list[float | None]:
    """Start of each word in the rendering, by the character positions of the word events."""
    starts: list[float | None] = []
    position = 0
    for word in words:
        end = position + len(word.spoken)
        first = min(
            (event.start_s for event in rendering.words if position <= event.position < end),
            default=None,
        )
        starts.append(first)
        position = end + 1
    return starts
