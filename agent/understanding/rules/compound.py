"""Rules for an answer and a question in one breath: "Anna Schmidt, what does it cost?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agent.understanding.base import Act, Understanding
from agent.understanding.rules import acts
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.text import QUESTION_MARKS, hear
from agent.understanding.words import words

MAX_SPLITS = 8

_BOUNDARY = re.compile(r"[,.;:!?؟،؛–—]\s+")
_QUESTIONS = (Act.WHY, Act.REPEAT, Act.HELP, Act.RECALL, Act.ADVICE, Act.SLOWER, Act.LOUDER)


@dataclass(frozen=True)
class Compound:
    """An utterance in two parts: the words of the answer, and the question understood."""

    answer: str
    question: Understanding


def compound(text: str, phrases: Phrases, language: str) -> Compound | None:
    """Split a clean utterance at a sign into an answer and a question, in either order."""
    for first, second in _splits(text):
        for answer, asked in ((first, second), (second, first)):
            question = _question(asked, phrases, language)
            if question is not None and _question(answer, phrases, language) is None:
                return Compound(answer.strip(" ,;:"), question)
    return None


def _splits(text: str) -> Iterator[tuple[str, str]]:
    for match in list(_BOUNDARY.finditer(text))[:MAX_SPLITS]:
        first, second = text[: match.start() + 1], text[match.end() :]
        if words(first) and words(second):
            yield first, second


def _question(text: str, phrases: Phrases, language: str) -> Understanding | None:
    heard = hear(text, phrases.fillers)
    if asked := acts.question(heard, phrases):
        return asked
    found = acts.command(heard, phrases, language, free_text_asked=True) or acts.within(
        heard, phrases, language
    )
    if found is None or found.act not in _QUESTIONS:
        return None
    return (
        found if text.rstrip().endswith((*QUESTION_MARKS, ".", "!")) or heard.questioned else None
    )
