"""Utterances as the rules see them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.understanding.rules.phrases import Phrases
from agent.understanding.words import clean

_WORD = re.compile(r"[\w'-]+")


@dataclass(frozen=True)
class Heard:
    """An utterance: `text` on one line, its lower-case words, and those without fillers."""

    text: str
    plain: str
    core: str
    questioned: bool


def hear(utterance: str, phrases: Phrases) -> Heard:
    """Prepare an utterance for the rules of one language."""
    text = clean(utterance).replace("’", "'")
    found = _WORD.findall(text.lower())
    kept = [word for word in found if word not in phrases.fillers]
    return Heard(
        text=text,
        plain=" ".join(found),
        core=" ".join(kept),
        questioned=text.rstrip(' ".!').endswith("?"),
    )
