"""A spoken turn as the conversation takes it."""

from __future__ import annotations

from collections.abc import Sequence

from agent.dialog.base import Said
from agent.listening.base import Transcript

OTHER_LANGUAGE_PROBABILITY = 0.9


def spoken(text: str, parts: Sequence[Transcript], language: str, languages: Sequence[str]) -> Said:
    """The utterance with what the listener thinks of it.

    `parts` are the transcripts it was joined from; another language than the session's counts
    only if it is one of the terminal's and was heard with confidence.
    """
    if not parts:
        return Said(text, spoken=True)
    last = parts[-1]
    other = last.detected_language
    certain = last.language_probability >= OTHER_LANGUAGE_PROBABILITY
    offered = other != language and other in languages
    return Said(
        text,
        spoken=True,
        confidence=min(part.confidence for part in parts),
        other_language=other if certain and offered else None,
    )
