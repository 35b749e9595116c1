"""A listener for tests that are about something else."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from agent.errors import EngineFailed
from agent.listening.base import Samples, Transcript


class FakeListener:
    """Gives prepared texts (or whole transcripts) in order, whatever it hears.

    Keeps what it was asked in `heard` as (number of samples, language).
    """

    def __init__(self, texts: Iterable[str | Transcript] = ()) -> None:
        self._texts = deque(texts)
        self.heard: list[tuple[int, str]] = []

    def check(self) -> None:
        """Always ready."""

    def transcribe(self, samples: Samples, language: str) -> Transcript:
        """The next text; EngineFailed when none is left."""
        self.heard.append((len(samples), language))
        if not self._texts:
            raise EngineFailed("the fake listener has no text left")
        text = self._texts.popleft()
        if isinstance(text, Transcript):
            return text
        probability = 0.95 if text else 0.0
        return Transcript(text, language, probability, language, probability, 1 - probability)
