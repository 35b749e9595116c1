"""Words of an utterance with their places, and which of them mean nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tools.forms.words.load import Words

_PIECE = re.compile(r"\d+|[^\W\d_]+")


@dataclass(frozen=True)
class Token:
    """A run of letters or of digits; `start` and `end` are its places in the text."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The text in lower case."""
        return self.text.lower()


def tidy(text: str) -> str:
    """NFC, plain quotes and spaces, no white space at the ends."""
    text = unicodedata.normalize("NFC", text).replace("’", "'").replace("`", "'")
    return " ".join(text.split())


def tokenize(text: str) -> list[Token]:
    """Runs of letters and runs of digits; everything else separates."""
    return [Token(m.group(), m.start(), m.end()) for m in _PIECE.finditer(text)]


def span_of(text: str, tokens: Sequence[Token]) -> str:
    """The part of the text from the first to the last token."""
    return text[tokens[0].start : tokens[-1].end]


def meaningless(tokens: Iterable[Token], type_name: str, words: Words) -> bool:
    """Whether all tokens are fillers or words that may surround a value of this type."""
    around = words.around.get(type_name, frozenset())
    return all(token.lower in words.fillers or token.lower in around for token in tokens)


def find_phrase(tokens: Sequence[Token], phrase: Sequence[str], start: int = 0) -> int:
    """Index of the first token of `phrase` (lower case) at or after `start`, or -1."""
    size = len(phrase)
    for index in range(start, len(tokens) - size + 1):
        if all(tokens[index + k].lower == phrase[k] for k in range(size)):
            return index
    return -1


def phrase_of(text: str) -> list[str]:
    """A phrase as the lower-case token texts it would be read as."""
    return [token.lower for token in tokenize(text)]
