import pytest

from agent.errors import EngineFailed
from agent.llm.base import Prompt
from agent.llm.fake import FakeLanguageModel, within

GRAMMAR = 'start: "yes" | "no"'


def test_answers_within_the_grammar() -> None:
    model = FakeLanguageModel(lambda prompt, _grammar: prompt.turn)
    assert model.complete(Prompt("", "", "yes"), GRAMMAR).text == "yes"


def test_refuses_to_leave_the_grammar() -> None:
    model = FakeLanguageModel(lambda _prompt, _grammar: "maybe")
    with pytest.raises(EngineFailed):
        model.complete(Prompt("", "", "?"), GRAMMAR)


@pytest.mark.parametrize(("text", "expected"), [("yes", True), ("ye", False), ("yes no", False)])
def test_within(text: str, expected: bool) -> None:
    assert within(GRAMMAR, text) is expected


def test_wrong_grammar() -> None:
    with pytest.raises(ValueError, match="wrong grammar"):
        within("start: nothing", "yes")
