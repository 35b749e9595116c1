"""Words of an utterance with their places, and which of them mean nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tools.forms.words.folding import folded
from tools.forms.words.load import Words

_PIECE = re.compile(r"\d+|[^\W\d_]+")
_ZERO_WIDTH_NON_JOINER = "\u200c"
_SIGNS = str.maketrans(
    {"’": "'", "`": "'", "ʼ": "'", "،": ",", "؛": ";", "؟": "?", "٫": ",", "٬": ".", "ـ": None}
)
_ARABIC_MARKS = re.compile("[\u064b-\u065f\u0670]")


@dataclass(frozen=True)
class Token:
    """A run of letters or of digits; `start` and `end` are its places in the text."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The text in lower case."""
        return self.text.replace("İ", "i").lower()

    @property
    def folded(self) -> str:
        """The text without case and marks, for comparison with the word lists."""
        return folded(self.text)


def ascii_digits(text: str) -> str:
    """The digits of all scripts as 0 to 9; superscripts and fractions stay."""
    return "".join(str(int(char)) if char.isdecimal() else char for char in text)


def tidy(text: str) -> str:
    """NFC, plain quotes, spaces and digits, no marks that only guide reading or writing."""
    text = unicodedata.normalize("NFC", text).replace(_ZERO_WIDTH_NON_JOINER, " ")
    text = _ARABIC_MARKS.sub("", text.translate(_SIGNS))
    text = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return " ".join(ascii_digits(text).split())


def tokenize(text: str) -> list[Token]:
    """Runs of letters and runs of digits; everything else separates."""
    return [Token(m.group(), m.start(), m.end()) for m in _PIECE.finditer(text)]


def span_of(text: str, tokens: Sequence[Token]) -> str:
    """The part of the text from the first to the last token."""
    return text[tokens[0].start : tokens[-1].end]


def meaningless(tokens: Iterable[Token], type_name: str, words: Words) -> bool:
    """Whether all tokens are fillers or words that may surround a value of this type.

    An article or a particle that is written together with such a word changes nothing.
    """
    known = words.fillers | words.around.get(type_name, frozenset())
    particles = [particle for prefix in words.prefixes for particle in phrase_of(prefix)]
    return all(
        token.folded in known
        or any(token.folded.removeprefix(particle) in known for particle in particles)
        for token in tokens
    )


def find_phrase(tokens: Sequence[Token], phrase: Sequence[str], start: int = 0) -> int:
    """Index of the first token of `phrase` (folded) at or after `start`, or -1."""
    for index in range(start, len(tokens) - len(phrase) + 1):
        if phrase_at(tokens, index, phrase):
            return index
    return -1


def phrase_at(tokens: Sequence[Token], index: int, phrase: Sequence[str]) -> bool:
    """Whether the phrase (folded) stands at `index`."""
    part = tokens[index : index + len(phrase)]
    return len(part) == len(phrase) and all(
        token.folded == word for token, word in zip(part, phrase, strict=True)
    )


@lru_cache(maxsize=20_000)
def phrase_of(text: str) -> tuple[str, ...]:
    """A phrase as the folded token texts it would be read as."""
    return tuple(token.folded for token in tokenize(tidy(text)))
