"""Utterances as the rules see them."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from agent.understanding.rules.folding import folded
from agent.understanding.words import clean

QUESTION_MARKS = ("?", "؟", "？")

_WORD = re.compile(r"[\w']+")


@dataclass(frozen=True)
class Heard:
    """An utterance: `text` on one line, its folded words, and those without fillers."""

    text: str
    plain: str
    core: str
    questioned: bool


def hear(utterance: str, fillers: Set[str] = frozenset()) -> Heard:
    """Prepare an utterance for the rules; `fillers` are the folded words without a meaning."""
    text = clean(utterance).replace("’", "'")
    found = [word for word in (part.strip("'") for part in _WORD.findall(folded(text))) if word]
    return Heard(
        text=text,
        plain=" ".join(found),
        core=" ".join(word for word in found if word not in fillers),
        questioned=text.rstrip(' ".!').endswith(QUESTION_MARKS),
    )
