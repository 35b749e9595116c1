"""Spellings that mean the same word: case, accents, and letters that keyboards mix up."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_ALIKE = str.maketrans(
    {
        "ı": "i", "ł": "l", "đ": "d", "ø": "o",
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "ہ": "ه", "ـ": None, "\u200c": None,
    }
)  # fmt: skip
"""Turkish and Polish letters without a decomposition; Persian, Urdu and Arabic keyboards."""


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Lower case without accents and vowel marks: "İSVİÇRE" and "isviçre" are one word.

    Only for comparing: the result is nothing to show.
    """
    parts = unicodedata.normalize("NFKD", text)
    plain = "".join(char for char in parts if unicodedata.category(char) != "Mn")
    return plain.lower().translate(_ALIKE)


def folded_letters(text: str) -> str:
    """As `folded`, but letter by letter, so that places in the text stay the same."""
    return "".join((folded(char) or char)[0] for char in text)
