"""Text as it is compared: small letters, no accents, one letter for each way to write it."""

from __future__ import annotations

import re
import unicodedata

from agent.understanding.words import without_vowel_signs

APOSTROPHES = "’‘ʼ`´′"
LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "đ": "d", "ø": "o", "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه"}
    | dict.fromkeys(APOSTROPHES, "'")
    | dict.fromkeys("‐‑‒–—−", "-")
)
"""Letters without a decomposition that people and keyboards write differently."""
ZERO_WIDTH_NON_JOINER = "\u200c"

_ESCAPE = re.compile(r"\\[A-Za-z]|\(\?P?")
_BETWEEN_LETTERS = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")


def folded(text: str) -> str:
    """The text as it is compared; as long as `text`, so that places in both are the same.

    Turkish İ and I become i as ı does, أ, إ and آ become ا, ö becomes o.
    """
    return "".join(map(_folded_char, text)).translate(LETTERS)


def _folded_char(char: str) -> str:
    small = char.lower()
    return small if small.isascii() else unicodedata.normalize("NFKD", small)[0]


def folded_pattern(pattern: str) -> str:
    """A regular expression that matches folded text.

    It is written like the language: accents, hyphens and zero-width non-joiners (which become
    an optional space) are folded here. ValueError for capital letters, which nothing matches.
    """
    plain = _ESCAPE.sub("", pattern)
    if plain != plain.lower():
        raise ValueError(f"{pattern!r} has capital letters")
    text = without_vowel_signs(pattern)
    text = "".join(char if char == "P" or char.isascii() else _folded_char(char) for char in text)
    text = text.translate(LETTERS).replace(ZERO_WIDTH_NON_JOINER, " ?")
    return _BETWEEN_LETTERS.sub(" ", text)
