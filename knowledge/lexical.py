"""Likeness of wording: TF-IDF over character n-grams, which forgives endings and mishearing.

Embeddings of a small model blur close topics ("may I keep it?", "how long may I keep it?");
shared rare pieces of words tell them apart.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

SIZES = (3, 4, 5)
_NOT_WORDS = re.compile(r"[^\w ]")


class Wording:
    """Inverse document frequencies of the n-grams of some texts."""

    def __init__(self, texts: Sequence[str]) -> None:
        counts = Counter(gram for text in texts for gram in set(_grams(text)))
        total = len(texts) + 1
        self._weights = {gram: math.log(total / (n + 0.5)) for gram, n in counts.items()}
        self._unseen = math.log(total / 0.5)

    def likeness(self, first: str, second: str) -> float:
        """Cosine of the two texts' TF-IDF vectors, 0 to 1."""
        a, b = self._vector(first), self._vector(second)
        return sum(weight * b.get(gram, 0.0) for gram, weight in a.items())

    def _vector(self, text: str) -> dict[str, float]:
        raw = {
            gram: (1 + math.log(n)) * self._weights.get(gram, self._unseen)
            for gram, n in Counter(_grams(text)).items()
        }
        norm = math.sqrt(sum(weight * weight for weight in raw.values())) or 1.0
        return {gram: weight / norm for gram, weight in raw.items()}


def _grams(text: str) -> list[str]:
    padded = f" {_NOT_WORDS.sub(' ', text.lower())} "
    return [
        padded[place : place + size]
        for size in SIZES
        for place in range(len(padded) - size + 1)
        if padded[place : place + size].strip()
    ]
