"""The vector store: chromadb in a folder, one collection per state of the texts.

A new state is written to a collection of its own and renamed when it is whole; only then are
older ones deleted. A killed ingestion therefore leaves the last whole state in place.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import chromadb
import numpy as np
from chromadb.api.models.Collection import Collection
from chromadb.config import Settings
from chromadb.errors import ChromaError

from knowledge.base import Passage
from knowledge.embedding import Embedder, Vectors
from knowledge.errors import KnowledgeError
from knowledge.ingest import Section

_WHOLE = "procedures-"
_BUILDING = "building-"
_REMEDY = "run: python -m knowledge ingest"


@dataclass(frozen=True)
class Hit:
    """An example question near to what was asked, and the passage that answers it."""

    question: str
    passage: Passage


class PassageStore:
    """Passages with the embeddings of their example questions."""

    def __init__(self, directory: Path, embedder: Embedder) -> None:
        self._embedder = embedder
        self._open: Collection | None = None
        try:
            directory.mkdir(parents=True, exist_ok=True)
            self._client = chromadb.PersistentClient(
                path=str(directory), settings=Settings(anonymized_telemetry=False)
            )
        except (ChromaError, OSError, ValueError) as error:
            raise KnowledgeError(f"{directory}: can't open the store: {error}") from error

    def ingest(self, sections: Iterable[Section]) -> int:
        """Bring the store to the state of the sections; the number of questions embedded anew.

        Embeddings of unchanged questions are taken over. KnowledgeError.
        """
        rows = _rows(sections)
        name = _WHOLE + _state(rows, self._embedder.name)
        try:
            if name in self._names():
                self._delete_all_but(name)
                return 0
            return self._build(rows, name)
        except ChromaError as error:
            raise KnowledgeError(f"the store can't be written: {error}") from error

    def _build(self, rows: dict[str, tuple[str, dict[str, str]]], name: str) -> int:
        known = self._known_vectors()
        new = {key: text for key, (text, _) in rows.items() if key not in known}
        if new:
            vectors = self._embedder.embed(list(new.values()))
            known.update(zip(new, vectors, strict=True))
        building = _BUILDING + name.removeprefix(_WHOLE)
        if building in self._names():
            self._client.delete_collection(building)
        collection = self._client.create_collection(
            building,
            metadata={"hnsw:space": "cosine", "embedder": self._embedder.name},
            embedding_function=None,
        )
        collection.add(
            ids=list(rows),
            embeddings=np.stack([known[key] for key in rows]),
            documents=[text for text, _ in rows.values()],
            metadatas=[dict(metadata) for _, metadata in rows.values()],
        )
        collection.modify(name=name)
        self._delete_all_but(name)
        self._open = None
        return len(new)

    def search(self, vector: Vectors, language: str, service: str | None, limit: int) -> list[Hit]:
        """The nearest questions with their passages, best first.

        `vector` has shape (dimensions,). KnowledgeError.
        """
        where: dict[str, Any] = {"language": language}
        if service is not None:
            where = {"$and": [where, {"service": service}]}
        try:
            found = self._collection().query(
                query_embeddings=vector[np.newaxis, :],
                n_results=limit,
                where=where,
                include=["documents", "metadatas", "distances"],
            )
        except ChromaError as error:
            self._open = None
            raise KnowledgeError(f"the store can't be read: {error}", remedy=_REMEDY) from error
        texts, metadatas, distances = found["documents"], found["metadatas"], found["distances"]
        if texts is None or metadatas is None or distances is None:
            raise KnowledgeError("the store answered without distances", remedy=_REMEDY)
        return [
            Hit(text, Passage(**{k: str(v) for k, v in row.items()}, score=1.0 - distance))
            for text, row, distance in zip(texts[0], metadatas[0], distances[0], strict=True)
        ]

    def questions(self) -> dict[str, list[str]]:
        """All example questions by language; KnowledgeError."""
        try:
            rows = self._collection().get(include=["documents", "metadatas"])
        except ChromaError as error:
            raise KnowledgeError(f"the store can't be read: {error}", remedy=_REMEDY) from error
        result: dict[str, list[str]] = {}
        for text, row in zip(rows["documents"] or [], rows["metadatas"] or [], strict=True):
            result.setdefault(str(row["language"]), []).append(text)
        return result

    def _collection(self) -> Collection:
        if self._open is None:
            whole = [name for name in self._names() if name.startswith(_WHOLE)]
            if len(whole) != 1:
                raise KnowledgeError("no procedure texts have been ingested", remedy=_REMEDY)
            collection = self._client.get_collection(whole[0], embedding_function=None)
            made_by = (collection.metadata or {}).get("embedder")
            if made_by != self._embedder.name:
                raise KnowledgeError(f"the store was made by {made_by}", remedy=_REMEDY)
            self._open = collection
        return self._open

    def _names(self) -> list[str]:
        return [collection.name for collection in self._client.list_collections()]

    def _delete_all_but(self, name: str) -> None:
        for other in self._names():
            if other != name:
                self._client.delete_collection(other)

    def _known_vectors(self) -> dict[str, Any]:
        known: dict[str, Any] = {}
        for name in self._names():
            if not name.startswith(_WHOLE):
                continue
            collection = self._client.get_collection(name, embedding_function=None)
            if (collection.metadata or {}).get("embedder") != self._embedder.name:
                continue
            rows = collection.get(include=["embeddings"])
            vectors = rows["embeddings"]
            known.update(zip(rows["ids"], [] if vectors is None else vectors, strict=True))
        return known


def _rows(sections: Iterable[Section]) -> dict[str, tuple[str, dict[str, str]]]:
    """One row per example question: id → text and the passage it leads to."""
    rows: dict[str, tuple[str, dict[str, str]]] = {}
    for section in sections:
        metadata = {
            "service": section.service,
            "language": section.language,
            "topic": section.topic,
            "text": section.answer,
            "source_title": section.source_title,
            "source_url": section.source_url,
            "valid_from": section.valid_from,
        }
        for question in section.questions:
            key = _digest(section.service, section.language, question)
            if key in rows:
                raise KnowledgeError(f"{section.service}/{section.language}: twice: {question!r}")
            rows[key] = (question, metadata)
    return rows


def _state(rows: dict[str, tuple[str, dict[str, str]]], embedder: str) -> str:
    parts = [f"{key}{sorted(metadata.items())}" for key, (_, metadata) in sorted(rows.items())]
    return _digest(embedder, *parts)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]
