"""A service in a folder of its own needs nothing else: a whole conversation in it, by rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

from agent.chat import ChatSession
from agent.dialog.conversation import Conversations
from agent.dialog.graph import build_graph
from agent.dialog.services import DialogServices
from agent.llm.base import Completion
from agent.understanding.directed import DirectedUnderstander
from agent.understanding.fields import FormFields
from tests.agent.dialog.conftest import MemoryFiler
from tools.forms.catalogue import load_forms

FORM = """
id: dog-tax
version: "1"
legal_basis: Satzung über die Hundesteuer
declarations: [vaccinated]
evidence:
  - {id: chip}
  - {id: rescue_papers, condition: {function: field_is, field: from_shelter, values: [true]}}
steps:
  - id: dog
    fields:
      - {id: size, type: choice, options: [small, big]}
  - id: since
    fields:
      - {id: since, type: date, validators: [past_date]}
  - id: shelter
    fields:
      - {id: from_shelter, type: yes_no}
  - id: vaccinated
    fields:
      - {id: vaccinated, type: yes_no}
  - use: phone
"""
FACTS = """
fees:
  - {id: year, cents: 6000, source: Satzung, url: "https://example.test", valid_from: 2026-01-01}
"""
TEXTS = """
title = Hund anmelden
summary = Einen Hund zur Hundesteuer anmelden.
next = Sie bekommen einen Bescheid mit der Hundemarke.
evidence-chip = die Nummer des Chips
evidence-rescue_papers = den Vertrag mit dem Tierheim
fee-year = Die Steuer beträgt { $amount } Euro im Jahr.
field-size-label = Größe
field-size-hint = Klein oder groß
field-size-ask = Wie groß ist der Hund?
option-size-small = klein
option-size-big = groß
step-dog-ask = Ist Ihr Hund klein oder groß?
step-dog-simple = Klein oder groß?
step-dog-why = Danach richtet sich die Steuer.
field-since-label = Seit wann
field-since-hint = Tag, Monat und Jahr
field-since-ask = Seit wann haben Sie den Hund?
step-since-ask = Seit wann haben Sie den Hund?
step-since-simple = Wann ist der Hund zu Ihnen gekommen?
step-since-why = Ab diesem Tag wird die Steuer berechnet.
field-from_shelter-label = Aus dem Tierheim
field-from_shelter-hint = Ja oder Nein
field-from_shelter-ask = Kommt der Hund aus dem Tierheim?
step-shelter-ask = Kommt der Hund aus dem Tierheim?
step-shelter-simple = Aus dem Tierheim? Ja oder Nein?
step-shelter-why = Dann ist das erste Jahr frei.
field-vaccinated-label = Geimpft
field-vaccinated-hint = Ja oder Nein
field-vaccinated-ask = Ist der Hund geimpft?
step-vaccinated-ask = Ist der Hund geimpft?
step-vaccinated-simple = Geimpft? Ja oder Nein?
step-vaccinated-why = Das schützt andere Hunde.
declaration-vaccinated-yes = Sie erklären: Der Hund ist geimpft.
declaration-vaccinated-no = Sie erklären: Der Hund ist nicht geimpft.
"""


class NoModel:
    """A language model that must not be asked."""

    def check(self) -> None:
        return None

    def prepare(self, prefix: str, context: str = "") -> None:
        return None

    def complete(self, prompt: Any, grammar: Any) -> Completion:
        pytest.fail("the rules did not explain an utterance")


@pytest.fixture
def dog_services(services: DialogServices, tmp_path: Path) -> DialogServices:
    folder = tmp_path / "definitions" / "dog-tax"
    folder.mkdir(parents=True)
    for name, text in (("form.yaml", FORM), ("facts.yaml", FACTS), ("de.ftl", TEXTS)):
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "words.de.yaml").write_text(
        "service: [hund anmelden, hund]\nsize: {big: [großen, großer]}\n", encoding="utf-8"
    )
    forms = load_forms(["dog-tax"], ["de"], lambda: date(2026, 11, 22), folder.parent)
    fields = {service: FormFields(form) for service, form in forms.items()}
    understander = DirectedUnderstander(NoModel(), fields)  # type: ignore[arg-type]
    return replace(services, forms=forms, understander=understander)


async def test_a_conversation_in_a_new_service(
    dog_services: DialogServices, filer: MemoryFiler, tmp_path: Path
) -> None:
    async with aiosqlite.connect(tmp_path / "dogs.sqlite") as connection:
        saver = AsyncSqliteSaver(connection)
        await saver.setup()
        conversations = Conversations(build_graph(dog_services, saver), dog_services)
        talk = await conversations.start(language="de", mode="type", terminal="t", consented=False)
        session = ChatSession(talk)
        said: list[str] = []
        _ = [m async for m in session.open()]
        for line in (
            "ja",
            "Ich möchte einen Hund anmelden",
            "einen großen",
            "Was kostet das?",
            "seit dem dritten Mai 2024",
            "ja",
            "Was muss ich mitbringen?",
            "ja",
            "weiter",
            "stimmt",
            "ja, alles richtig",
        ):
            said += [m["text"] async for m in session.take(f'{{"say": "{line}"}}') if "text" in m]
    heard = " ".join(said)
    assert "Die Steuer beträgt 60 Euro im Jahr." in heard
    assert "die Nummer des Chips und den Vertrag mit dem Tierheim" in heard
    assert "Sie erklären: Der Hund ist geimpft. Stimmt das?" in heard
    assert "Sie bekommen einen Bescheid" in heard
    (draft,) = filer.drafts.values()
    values = {name: item.value for name, item in draft.values.items()}
    assert values == {
        "size": "big",
        "since": "2024-05-03",
        "from_shelter": True,
        "vaccinated": True,
        "phone": None,
    }
    assert all(item.confirmed for item in draft.values.values())
