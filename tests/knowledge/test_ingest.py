from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.errors import KnowledgeError
from knowledge.ingest import ELSEWHERE, read_procedure, read_procedures

TEXT = """---
service: dog-tax
language: en
---

## cost

- How much is it?
- What does it cost?
- Is it expensive?

It costs ten euros.

Source: Bylaw § 3 | https://example.org/bylaw | 2025-01-01

## elsewhere

- When are you open?
- Where is the toilet?
- Who is the mayor?
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "dog-tax" / "en.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_sections_with_their_sources(tmp_path: Path) -> None:
    cost, elsewhere = read_procedure(write(tmp_path, TEXT))
    assert (cost.service, cost.language, cost.topic) == ("dog-tax", "en", "cost")
    assert cost.answer == "It costs ten euros."
    assert (cost.source_title, cost.valid_from) == ("Bylaw § 3", "2025-01-01")
    assert len(cost.questions) == 3
    assert (elsewhere.topic, elsewhere.answer) == (ELSEWHERE, "")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("service: dog-tax", "service: cat-tax", "front matter must name"),
        ("---\nservice", "service", "front matter is missing"),
        ("## cost", "## Cost!", "not a topic id"),
        ("- Is it expensive?\n", "", "at least 3 questions"),
        ("It costs ten euros.\n\n", "", "questions, an answer and a source"),
        ("It costs ten euros.", "It costs. " * 60, "longer than"),
        ("https://", "http://", "https address"),
        ("2025-01-01", "last year", "not an ISO 8601 date"),
        (" | 2025-01-01", "", "must end with"),
        ("## elsewhere", "## cost", "questions, an answer and a source"),
        ("\n## cost", "\nHello\n\n## cost", "outside the sections"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in TEXT
    with pytest.raises(KnowledgeError, match=message):
        read_procedure(write(tmp_path, TEXT.replace(old, new, 1)))


def test_no_texts_at_all(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="no procedure texts"):
        read_procedures(tmp_path)


def test_the_languages_of_a_service_have_the_same_topics_and_sources() -> None:
    topics: dict[tuple[str, str], dict[str, tuple[str, str]]] = {}
    for section in read_procedures():
        source = (section.source_url, section.valid_from)
        topics.setdefault((section.service, section.language), {})[section.topic] = source
    assert topics["licence-exchange", "de"] == topics["licence-exchange", "en"]
    assert "cost" in topics["licence-exchange", "de"]
