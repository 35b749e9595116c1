"""Pieces of a recording joined into one transcript."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from agent.listening.base import Transcript
from agent.listening.plausibility import Scores


@dataclass(frozen=True)
class Piece:
    """What was heard in one piece; `languages` are (BCP 47 tag, probability), best first."""

    text: str
    token_count: int
    duration_s: float
    languages: list[tuple[str, float]]
    scores: Scores

    @classmethod
    def silence(cls, duration_s: float) -> Piece:
        """A piece too quiet to be shown to the model."""
        return cls("", 0, duration_s, [], Scores(1.0, -math.inf, 0.0))


def merge(pieces: Sequence[Piece], language: str) -> Transcript:
    """Join the pieces that hold speech; without any, those that don't.

    Confidence is weighted by tokens, language probabilities by duration.
    """
    spoken = [piece for piece in pieces if piece.text]
    considered = spoken or [piece for piece in pieces if piece.languages]
    detected, probability = _language(considered, language)
    return Transcript(
        text=" ".join(piece.text for piece in spoken),
        language=language,
        confidence=_confidence(spoken),
        detected_language=detected,
        language_probability=probability,
        no_speech_probability=min(
            (piece.scores.no_speech_probability for piece in considered), default=1.0
        ),
    )


def _confidence(spoken: Sequence[Piece]) -> float:
    weights = [piece.token_count + 1 for piece in spoken]  # the end token is scored too
    if not weights:
        return 0.0
    total = sum(
        weight * piece.scores.mean_log_probability
        for weight, piece in zip(weights, spoken, strict=True)
    )
    return min(1.0, math.exp(total / sum(weights)))


def _language(pieces: Sequence[Piece], fallback: str) -> tuple[str, float]:
    shares: defaultdict[str, float] = defaultdict(float)
    duration_s = sum(piece.duration_s for piece in pieces)
    for piece in pieces:
        for tag, probability in piece.languages:
            shares[tag] += probability * piece.duration_s / duration_s
    if not shares:
        return fallback, 0.0
    best = max(shares, key=lambda tag: shares[tag])
    return best, min(1.0, shares[best])
