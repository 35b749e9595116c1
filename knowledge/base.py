"""What the knowledge base answers with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Passage:
    """One authored answer of one or two sentences, with its source.

    `score` is the cosine similarity to the question, `valid_from` an ISO 8601 date.
    """

    service: str
    language: str
    topic: str
    text: str
    source_title: str
    source_url: str
    valid_from: str
    score: float


class Knowledge(Protocol):
    """Retrieves passages of procedure texts."""

    def check(self) -> None:
        """Embed and retrieve once; KnowledgeError says what is wrong."""

    def answer(self, question: str, language: str, service: str | None) -> Passage | None:
        """The best passage for a question, or None if the texts don't answer it. Blocking."""

    def rank_services(self, utterance: str, language: str) -> list[tuple[str, float]]:
        """Services by similarity of the utterance to their descriptions, best first."""
