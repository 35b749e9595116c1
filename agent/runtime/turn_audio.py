"""The audio of the citizen's turn, cut out of the stream by the voice activity detection."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from agent.protocol import SAMPLE_RATE_HZ

Pcm16 = npt.NDArray[np.int16]

MAX_TURN_S = 30.0
PREFIX_S = 0.5
_SLACK_S = 5.0


@dataclass(frozen=True)
class Utterance:
    """Mono PCM16 at 16 kHz, shape (n,); `speech_s` is the part the detection took for speech."""

    samples: Pcm16
    speech_s: float


class TurnAudio:
    """Collects what was said since the last turn, pauses inside it included.

    Half a second before the first speech is kept, because the detection fires a little late.
    Between turns nothing more than that half second is held in memory.
    """

    def __init__(self, *, max_turn_s: float = MAX_TURN_S, prefix_s: float = PREFIX_S) -> None:
        self._max_samples = int(max_turn_s * SAMPLE_RATE_HZ)
        self._limit_samples = self._max_samples + int(_SLACK_S * SAMPLE_RATE_HZ)
        self._prefix_samples = int(prefix_s * SAMPLE_RATE_HZ)
        self._windows: list[Pcm16] = []
        self._length = 0
        self._open = False
        self._end: int | None = None
        self._speech_samples = 0
        self.speaking = False

    @property
    def too_long(self) -> bool:
        """The turn has reached its greatest length and should be finished."""
        return self._open and self._length >= self._max_samples

    def window(self, samples: Pcm16) -> None:
        """The next piece of the stream, as the detection saw it."""
        if self._open and self._length >= self._limit_samples:
            return
        self._windows.append(samples)
        self._length += len(samples)
        if self.speaking:
            self._speech_samples += len(samples)
        if not self._open:
            self._trim()

    def started(self) -> None:
        """Speech began (or went on after a pause)."""
        self._open = True
        self.speaking = True
        self._end = None

    def ended(self) -> None:
        """Speech ended; what follows is a pause or the end of the turn."""
        self.speaking = False
        self._end = self._length

    def peek(self) -> Utterance | None:
        """The turn as it stands, None when nothing was said."""
        if not self._open:
            return None
        samples = np.concatenate(self._windows)[: self._end]
        return Utterance(samples, self._speech_samples / SAMPLE_RATE_HZ)

    def take(self) -> Utterance | None:
        """The turn, and start anew. Speech that goes on belongs to the next turn."""
        if not self._open:
            return None
        utterance = self.peek()
        rest = np.concatenate(self._windows)[self._length if self._end is None else self._end :]
        self._windows, self._length = [rest], len(rest)
        self._speech_samples = 0
        self._end = None
        self._open = self.speaking
        return utterance

    def _trim(self) -> None:
        while self._windows and self._length - len(self._windows[0]) >= self._prefix_samples:
            self._length -= len(self._windows.pop(0))
