"""Whether what the model wrote was really said.

Whisper writes fluent sentences for silence and noise, and falls into loops. The bounds are
measured on recordings of noise and of single words (`scripts/bench_speech.py`): real
words that scored as low as noise were mis-heard as well, so little is lost by dropping them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NEVER_SAID = re.compile(
    r"(untertitel|amara\.org|im auftrag des zdf|copyright (wdr|swr|ard)|\bsubtitles? by\b"
    r"|thanks? (you )?for watching|bis zum nächsten mal\W*$|transcription by|castingwords)",
    re.IGNORECASE,
)
"""Credits and farewells of videos, on which Whisper was trained; nobody says them here."""

_SAID_BY_SILENCE = re.compile(
    r"^\W*(vielen dank( für's zuschauen| fürs zuschauen)?|danke( schön)?|thank you( very much)?"
    r"|thanks|you|oh|bye|tschüss|so|amen)?\W*$",
    re.IGNORECASE,
)
"""Short things that are said in earnest as well, so they count only with doubtful speech."""

_CRIES = re.compile(
    r"^\W*(?:(?:a+h+|ä+h+|u+h+|o+h+|h+m+|m{2,}|h+a+)\W*)+$|^\W*(\w)(?:\W*\1){3,}\W*$", re.IGNORECASE
)
"""Ah, uh, A-A-A-A: what crying, barking and coughing are written as."""

_MIN_REPEATS = 5
_MAX_PERIOD = 16
_MAX_TOKENS_PER_S = 7.0


@dataclass(frozen=True)
class Scores:
    """What the model thinks of its own output.

    `mean_log_probability` is over the tokens with the end token; `language_probability` is the
    share of the most likely language.
    """

    no_speech_probability: float
    mean_log_probability: float
    language_probability: float


def is_loop(tokens: Sequence[int], finished: bool, duration_s: float) -> bool:
    """Whether `tokens` repeat themselves beyond what can be said in `duration_s`.

    "Null null null null null" can be said and ends by itself at a speakable pace; a loop either
    runs into the limit of new tokens (`finished` is False) or is too fast to speak.
    """
    repeated = _repeated_tail(tokens)
    if repeated == 0:
        return not finished
    too_fast = len(tokens) > _MAX_TOKENS_PER_S * max(duration_s, 0.3)
    return not finished or too_fast


def _repeated_tail(tokens: Sequence[int]) -> int:
    """Number of tokens in a tail that is one phrase at least five times, else 0."""
    for period in range(1, min(_MAX_PERIOD, len(tokens) // _MIN_REPEATS) + 1):
        length = period
        while length < len(tokens) and tokens[-length - 1] == tokens[-length - 1 + period]:
            length += 1
        if length >= period * _MIN_REPEATS:
            return length
    return 0


def is_hallucination(text: str, scores: Scores) -> bool:
    """Whether `text` was written for silence or noise rather than for speech."""
    if _NEVER_SAID.search(text) or _CRIES.match(text):
        return True
    no_speech, language = scores.no_speech_probability, scores.language_probability
    if language >= 0.9:
        return False
    noise = no_speech > 0.7 or (no_speech > 0.4 and scores.mean_log_probability < -1.3)
    if noise or (no_speech > 0.4 and language < 0.3):
        return True
    weak = no_speech > 0.3 and (language < 0.5 or scores.mean_log_probability < -1.0)
    return weak and bool(_SAID_BY_SILENCE.match(text))
