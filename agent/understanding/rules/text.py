"""Utterances as the rules see them."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from agent.understanding.rules.folding import folded
from agent.understanding.words import clean

QUESTION_MARKS = ("?", "؟", "？")

MAX_FILLER_WORDS = 3

_WORD = re.compile(r"[\w']+")


@dataclass(frozen=True)
class Heard:
    """An utterance: `text` on one line, its folded words, and those without fillers."""

    text: str
    plain: str
    core: str
    questioned: bool


def hear(utterance: str, fillers: Set[str] = frozenset()) -> Heard:
    """Prepare an utterance for the rules.

    `fillers` are folded phrases of one to three words without a meaning.
    """
    text = clean(utterance).replace("’", "'")
    found = [word for word in (part.strip("'") for part in _WORD.findall(folded(text))) if word]
    return Heard(
        text=text,
        plain=" ".join(found),
        core=_without(found, fillers),
        questioned=text.rstrip(' ".!').endswith(QUESTION_MARKS),
    )


def without_pauses(text: str, fillers: Set[str]) -> str:
    """The text without fillers at its beginning or behind a comma: "well, 3 Park Lane"."""
    parts = [part.split() for part in text.split(",")]
    kept = []
    for part in parts:
        while part and folded(part[0]) in fillers:
            part.pop(0)
        if part:
            kept.append(" ".join(part))
    return ", ".join(kept)


def _without(found: Sequence[str], fillers: Set[str]) -> str:
    kept: list[str] = []
    place = 0
    while place < len(found):
        sizes = range(MAX_FILLER_WORDS, 0, -1)
        size = next((n for n in sizes if " ".join(found[place : place + n]) in fillers), 0)
        if not size:
            kept.append(found[place])
        place += size or 1
    return " ".join(kept)
