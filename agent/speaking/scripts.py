"""Which words of a text are written in Latin letters among those of another script."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True)
class Run:
    """Neighbouring words of one kind of letters."""

    text: str
    latin: bool


def runs(text: str) -> list[Run]:
    """The text in runs; one run, and not a Latin one, if it has no other letters than Latin.

    Words without letters (numbers, dashes) belong to the run before them, or to the first.
    """
    words = text.split()
    kinds = [_is_latin(word) for word in words]
    if False not in kinds:
        return [Run(text, latin=False)]
    current = next(kind for kind in kinds if kind is not None)
    marked = []
    for word, kind in zip(words, kinds, strict=True):
        current = current if kind is None else kind
        marked.append((current, word))
    return [
        Run(" ".join(word for _, word in group), latin)
        for latin, group in groupby(marked, key=lambda pair: pair[0])
    ]


def _is_latin(word: str) -> bool | None:
    """Whether the word's letters are Latin; None if it has none."""
    letters = [char for char in word if char.isalpha()]
    if not letters:
        return None
    return all("LATIN" in unicodedata.name(char, "") for char in letters)
