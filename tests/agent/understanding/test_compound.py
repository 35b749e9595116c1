"""Two things in one breath, corrections of the last answer, and who decided how often."""

from dataclasses import replace
from pathlib import Path

import pytest

from agent.llm.base import Prompt
from agent.llm.fake import FakeLanguageModel
from agent.understanding.base import Act
from agent.understanding.directed import DirectedUnderstander
from agent.understanding.fields import FormFields
from agent.understanding.rules.engine import Rules
from agent.understanding.rules.load import PHRASES_DIR, PhrasesError, load_phrases
from tests.agent.understanding.forms import SERVICE, context_at, licence_form

FORM = licence_form()
RULES = Rules(load_phrases())


def _understander() -> DirectedUnderstander:
    def script(_prompt: Prompt, _grammar: str) -> str:
        return "give|given_names=Anna|family_name=Schmidt\n"

    return DirectedUnderstander(FakeLanguageModel(script), {SERVICE: FormFields(FORM)})


@pytest.mark.parametrize("text", ["Anna Schmidt, was kostet das?", "Was kostet das? Anna Schmidt"])
def test_an_answer_and_a_question(text: str) -> None:
    found = _understander().understand(text, context_at(FORM, "de", "name"))
    assert found.act is Act.PROVIDE
    assert {slot.span for slot in found.slots} == {"Anna", "Schmidt"}
    assert found.also is not None
    assert (found.also.act, found.also.argument) == (Act.ASK, "fee")


def test_no_number_fourteen() -> None:
    context = replace(
        context_at(FORM, "de", "licence_kind"),
        last_set=("street", "house_number", "postcode", "town"),
    )
    found = RULES.understand("Nein, Nummer vierzehn", context, FormFields(FORM))
    assert found is not None
    assert found.act is Act.CORRECT
    assert [slot.field for slot in found.slots] == ["house_number"]


def test_recall_names_the_field() -> None:
    context = context_at(FORM, "de", "review")
    text = "Was habe ich als Geburtsdatum angegeben?"
    found = RULES.understand(text, context, FormFields(FORM))
    assert found is not None
    assert (found.act, found.argument) == (Act.RECALL, "birth_date")


def test_shares_are_counted() -> None:
    subject = _understander()
    subject.understand("Anna Schmidt", context_at(FORM, "de", "name"))
    subject.understand("Hilfe", context_at(FORM, "de", "birth_date"))
    assert subject.shares.by_act() == {
        "help": {"rule": 1, "model": 0},
        "provide": {"rule": 0, "model": 1},
    }
    assert (subject.shares.total("rule"), subject.shares.total("model")) == (1, 1)


def test_errors_name_file_and_key(tmp_path: Path) -> None:
    text = (PHRASES_DIR / "en.yaml").read_text(encoding="utf-8")
    (tmp_path / "xx.yaml").write_text(text.replace("  slower:", "  slowest:"), encoding="utf-8")
    with pytest.raises(PhrasesError, match=r"xx\.yaml: acts: missing or unknown: slower, slowest"):
        load_phrases(tmp_path)
