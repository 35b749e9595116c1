"""The prompt: few-shot examples, the agent's question with its open fields, the utterance."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from agent.llm.base import Prompt
from agent.understanding.words import clean

EXAMPLES = Path(__file__).parent / "examples.txt"
MAX_QUESTION_CHARS = 240


@cache
def prefix() -> str:
    """The examples; byte-identical on every turn, so that they are evaluated only once."""
    return EXAMPLES.read_text(encoding="utf-8").rstrip("\n") + "\n\n"


def asking(question: str, fields: Sequence[str]) -> str:
    """The context of an answer to a question about `fields` (may be none)."""
    return f"Question: {_short(question)}\nFields: {' '.join(fields) or '-'}\n"


def changing(fields: Sequence[str]) -> str:
    """The context of a correction of one of `fields`."""
    return f"Correction of: {' '.join(fields)}\n"


def choosing(question: str, services: Sequence[tuple[str, str]]) -> str:
    """The context of choosing one of `services` (id, title)."""
    titles = "; ".join(f"{service} ({clean(title)})" for service, title in services)
    return f"Question: {_short(question)}\nServices: {titles}\n"


def prompt(context: str, utterance: str) -> Prompt:
    """The whole prompt for a clean utterance."""
    return Prompt(prefix(), context, f"Citizen: {utterance}\n")


def _short(question: str) -> str:
    """The end of the question: that is where it asks."""
    text = clean(question)
    return text if len(text) <= MAX_QUESTION_CHARS else text[-MAX_QUESTION_CHARS:]
