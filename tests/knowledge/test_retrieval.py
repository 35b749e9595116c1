"""The real texts with the real model: what is answered, and what honestly is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from knowledge.__main__ import app
from knowledge.retrieval import ProcedureKnowledge, ServiceDescription, open_knowledge

pytestmark = pytest.mark.models
DATA = Path(__file__).parent / "data"
SERVICE = "licence-exchange"


@pytest.fixture(scope="module")
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> ProcedureKnowledge:
    folder = tmp_path_factory.mktemp("knowledge")
    for _ in range(2):
        result = CliRunner().invoke(app, ["ingest", "--directory", str(folder)])
        assert result.exit_code == 0, result.output
    assert "(0 embedded anew)" in result.output
    services = (
        ServiceDescription(SERVICE, "de", ("Führerschein umtauschen", "Alter Führerschein")),
        ServiceDescription("dog-tax", "de", ("Hund anmelden", "Hundesteuer")),
    )
    opened = open_knowledge(folder, services)
    opened.check()
    return opened


@pytest.mark.parametrize("language", ["de", "en"])
def test_recall_and_false_answers(knowledge: ProcedureKnowledge, language: str) -> None:
    data: dict[str, Any] = yaml.safe_load((DATA / f"{language}.yaml").read_text("utf-8"))
    inside, outside = data["in_scope"], data["out_of_scope"]
    assert len(inside) >= 40
    assert len(outside) >= 30
    right = [
        question
        for question, topics in inside.items()
        if (found := knowledge.answer(question, language, SERVICE)) and found.topic in topics
    ]
    false = [question for question in outside if knowledge.answer(question, language, SERVICE)]
    assert len(right) / len(inside) >= 0.85, set(inside) - set(right)
    assert len(false) / len(outside) <= 0.05, false


@pytest.mark.parametrize(
    ("language", "question", "part"),
    [("de", "Was kostet das?", "25,50 Euro"), ("en", "What does it cost?", "25.50 euros")],
)
def test_an_answer_has_its_source(
    knowledge: ProcedureKnowledge, language: str, question: str, part: str
) -> None:
    passage = knowledge.answer(question, language, SERVICE)
    assert passage is not None
    assert part in passage.text
    assert (passage.language, passage.topic) == (language, "cost")
    assert passage.source_title.startswith("GebOSt")
    assert passage.valid_from == "2025-12-19"


def test_opening_hours_are_not_known(knowledge: ProcedureKnowledge) -> None:
    assert knowledge.answer("Wann haben Sie geöffnet?", "de", SERVICE) is None
    assert knowledge.answer("When are you open?", "en", SERVICE) is None


def test_services_are_ranked_by_what_is_said(knowledge: ProcedureKnowledge) -> None:
    ranked = knowledge.rank_services("Ich habe noch einen grauen Führerschein", "de")
    assert ranked[0][0] == SERVICE
    ranked = knowledge.rank_services("Ich habe mir einen Hund gekauft", "de")
    assert ranked[0][0] == "dog-tax"
