"""Words as they are compared: without diacritics, in one script variant, as runs of tokens."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Generic, TypeVar

from tools.forms.errors import FormError

T = TypeVar("T")
_PIECE = re.compile(r"[^\W_]+")
_SAME_LETTER = str.maketrans(
    {"ß": "ss", "ł": "l", "ı": "i", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ʼ": "", "ـ": ""}
)


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """Lower case without diacritics; letters that only spelling habits tell apart are one."""
    parts = unicodedata.normalize("NFKD", word.lower().replace("ß", "ss"))
    bare = "".join(char for char in parts if not unicodedata.combining(char))
    return bare.translate(_SAME_LETTER)


def pieces_of(phrase: str) -> tuple[str, ...]:
    """A phrase as the folded tokens it is read as."""
    return tuple(fold(piece) for piece in _PIECE.findall(unicodedata.normalize("NFC", phrase)))


class Lexicon(Generic[T]):
    """Phrases with meanings, found in runs of folded tokens."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        """FormError if a phrase has two meanings."""
        self._meanings: dict[tuple[str, ...], T] = {}
        for phrase, meaning in entries:
            pieces = pieces_of(phrase)
            self._add(pieces, meaning)
            if len(pieces) > 1 and " " not in phrase:  # "дев'ять" is also typed without its sign
                self._add(("".join(pieces),), meaning)
        self._longest = max(map(len, self._meanings), default=0)

    def _add(self, pieces: tuple[str, ...], meaning: T) -> None:
        if self._meanings.setdefault(pieces, meaning) != meaning:
            known = self._meanings[pieces]
            raise FormError(f"{' '.join(pieces)!r} means both {known} and {meaning}")

    def match(self, tokens: Sequence[str], index: int) -> tuple[T, int] | None:
        """The meaning of the longest phrase at `index`, and the number of its tokens."""
        for size in range(min(self._longest, len(tokens) - index), 0, -1):
            meaning = self._meanings.get(tuple(tokens[index : index + size]))
            if meaning is not None:
                return meaning, size
        return None

    def split(self, word: str) -> list[T] | None:
        """The meanings of the words a folded word is glued from, longer ones first."""
        # from the end, so that a long word without a solution takes no exponential time
        solutions: list[list[T] | None] = [None] * len(word) + [[]]
        for start in range(len(word) - 1, -1, -1):
            for end in range(len(word), start, -1):
                meaning = self._meanings.get((word[start:end],))
                rest = solutions[end]
                if meaning is not None and rest is not None:
                    solutions[start] = [meaning, *rest]
                    break
        return solutions[0]
