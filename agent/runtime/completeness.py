"""Whether a transcript reads as if its speaker has finished."""

from __future__ import annotations

import re

_OPEN_ENDS = {
    "de": frozenset(
        [
            "der",
            "die",
            "das",
            "den",
            "dem",
            "des",
            "ein",
            "eine",
            "einen",
            "einem",
            "einer",
            "eines",
            "mein",
            "meine",
            "meinen",
            "meinem",
            "meiner",
            "ist",
            "sind",
            "war",
            "bin",
            "heiße",
            "heißt",
            "wohne",
            "lautet",
            "möchte",
            "will",
            "würde",
            "habe",
            "hat",
            "und",
            "oder",
            "aber",
            "weil",
            "dass",
            "wenn",
            "also",
            "mit",
            "von",
            "vom",
            "für",
            "bei",
            "beim",
            "zu",
            "zum",
            "zur",
            "auf",
            "an",
            "am",
            "in",
            "im",
            "aus",
            "nach",
            "über",
            "ich",
            "wir",
            "nicht",
            "äh",
            "ähm",
            "hm",
            "nummer",
            "straße",
        ]
    ),
    "en": frozenset(
        [
            "the",
            "a",
            "an",
            "my",
            "your",
            "our",
            "is",
            "are",
            "was",
            "am",
            "were",
            "would",
            "like",
            "want",
            "have",
            "has",
            "i",
            "we",
            "and",
            "or",
            "but",
            "because",
            "that",
            "if",
            "so",
            "with",
            "of",
            "for",
            "at",
            "to",
            "in",
            "on",
            "from",
            "by",
            "about",
            "live",
            "name",
            "number",
            "street",
            "not",
            "um",
            "uh",
            "er",
            "hm",
        ]
    ),
}
_LAST_WORD = re.compile(r"([\w'’-]+)\W*$")


def looks_complete(text: str, language: str) -> bool:
    """A question, or a sentence that ends on no word after which something must follow.

    Numbers are never complete: dates, telephone numbers and postcodes are spoken with pauses.
    A language without a list of open ends is never complete by its text.
    """
    open_ends = _OPEN_ENDS.get(language.split("-", maxsplit=1)[0])
    stripped = text.strip()
    if open_ends is None or not stripped.endswith((".", "!", "?", "؟")):
        return False
    if stripped.endswith(("..", "…")):
        return False
    last = _LAST_WORD.search(stripped)
    if last is None:
        return False
    word = last[1].lower()
    asked = stripped.endswith(("?", "؟"))
    return not word[-1].isdigit() and (asked or word not in open_ends)
