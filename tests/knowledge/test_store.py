"""The store with a small embedder of its own: a text is the counts of its letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from knowledge.embedding import Vectors
from knowledge.errors import KnowledgeError
from knowledge.ingest import ELSEWHERE, Section
from knowledge.retrieval import ProcedureKnowledge, ServiceDescription, Thresholds
from knowledge.store import PassageStore


class Letters:
    """Counts letters; remembers what it was asked to embed."""

    def __init__(self, name: str = "letters-1") -> None:
        self.name = name
        self.embedded: list[str] = []

    def embed(self, texts: Sequence[str]) -> Vectors:
        self.embedded += texts
        rows = [
            [text.lower().count(letter) + 0.01 for letter in "abcdefghijklmnopqrstuvwxyz"]
            for text in texts
        ]
        array = np.array(rows, dtype=np.float32)
        return np.asarray(array / np.linalg.norm(array, axis=1, keepdims=True), dtype=np.float32)


def section(topic: str, *questions: str, service: str = "a", language: str = "en") -> Section:
    answered = topic != ELSEWHERE
    return Section(
        service,
        language,
        topic,
        questions,
        f"Answer to {topic}." if answered else "",
        "Law" if answered else "",
        "https://example.org" if answered else "",
        "2025-01-01" if answered else "",
    )


COST = section("cost", "how much money", "what is the price")
TIME = section("time", "how long does it last", "which week")
OTHER = section(ELSEWHERE, "who is the mayor")


def test_ingest_embeds_only_what_is_new(tmp_path: Path) -> None:
    embedder = Letters()
    store = PassageStore(tmp_path, embedder)
    assert store.ingest([COST, TIME]) == 4
    assert store.ingest([COST, TIME]) == 0
    assert PassageStore(tmp_path, embedder).ingest([TIME, COST]) == 0
    changed = replace(COST, questions=("how much money", "is it dear"), answer="Eleven euros.")
    assert store.ingest([changed, TIME]) == 1
    assert embedder.embedded[-1] == "is it dear"
    knowledge = ProcedureKnowledge(store, embedder)
    answer = knowledge.answer("how much money", "en", "a")
    assert answer is not None
    assert answer.text == "Eleven euros."


def test_only_one_state_is_kept(tmp_path: Path) -> None:
    embedder = Letters()
    store = PassageStore(tmp_path, embedder)
    store.ingest([COST, TIME])
    store.ingest([TIME])
    assert store.questions() == {"en": list(TIME.questions)}
    assert len(store._names()) == 1


def test_a_killed_ingestion_leaves_the_last_whole_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    embedder = Letters()
    store = PassageStore(tmp_path, embedder)
    store.ingest([COST])
    with monkeypatch.context() as patched:
        patched.setattr(
            "chromadb.api.models.Collection.Collection.modify",
            lambda *_, **__: (_ for _ in ()).throw(KeyboardInterrupt),
        )
        with pytest.raises(KeyboardInterrupt):
            store.ingest([COST, TIME])
    again = PassageStore(tmp_path, embedder)
    assert again.questions() == {"en": list(COST.questions)}
    again.ingest([COST, TIME])
    assert len(again.questions()["en"]) == 4
    assert len(again._names()) == 1


def test_language_and_service_are_kept_apart(tmp_path: Path) -> None:
    embedder = Letters()
    store = PassageStore(tmp_path, embedder)
    german = section("kosten", "how much money", language="de")
    other = section("fee", "how much money", service="b")
    store.ingest([COST, german, other])
    knowledge = ProcedureKnowledge(store, embedder, thresholds=Thresholds(0.5, 0.4, 0.0))
    for language, service, topic in (("de", "a", "kosten"), ("en", "b", "fee")):
        answer = knowledge.answer("how much money", language, service)
        assert answer is not None
        assert (answer.topic, answer.service) == (topic, service)
        assert answer.score == pytest.approx(1.0, abs=1e-4)
    assert knowledge.answer("how much money", "de", "b") is None
    assert knowledge.answer("how much money", "fr", None) is None


def test_questions_answered_elsewhere_get_no_answer(tmp_path: Path) -> None:
    embedder = Letters()
    store = PassageStore(tmp_path, embedder)
    store.ingest([COST, OTHER])
    knowledge = ProcedureKnowledge(store, embedder)
    assert knowledge.answer("who is the mayor", "en", "a") is None
    assert knowledge.answer("   ", "en", "a") is None


def test_an_empty_store_says_what_to_do(tmp_path: Path) -> None:
    embedder = Letters()
    knowledge = ProcedureKnowledge(PassageStore(tmp_path, embedder), embedder)
    with pytest.raises(KnowledgeError) as caught:
        knowledge.check()
    assert "python -m knowledge ingest" in caught.value.remedy


def test_vectors_of_another_model_are_refused(tmp_path: Path) -> None:
    PassageStore(tmp_path, Letters()).ingest([COST])
    other = Letters("letters-2")
    store = PassageStore(tmp_path, other)
    with pytest.raises(KnowledgeError, match="letters-1"):
        store.questions()
    assert store.ingest([COST]) == 2


def test_services_are_ranked(tmp_path: Path) -> None:
    embedder = Letters()
    services = (
        ServiceDescription("dog", "en", ("register a dog",)),
        ServiceDescription("car", "en", ("move a vehicle", "cars")),
    )
    knowledge = ProcedureKnowledge(PassageStore(tmp_path, embedder), embedder, services)
    assert [name for name, _ in knowledge.rank_services("my cars", "en")] == ["car", "dog"]
    assert knowledge.rank_services("my cars", "de") == []
    assert knowledge.rank_services(" ", "en") == []
