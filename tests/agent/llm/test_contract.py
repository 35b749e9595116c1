"""Every registered engine keeps the contract of LanguageModel."""

import threading
from collections.abc import Iterator

import pytest

from agent.errors import EngineFailed
from agent.llm.base import Completion, LanguageModel, Prompt
from agent.llm.fake import within
from agent.llm.registry import language_models
from agent.settings import LlamaCppOptions

pytestmark = pytest.mark.models

PREFIX = "Copy the name.\nQ: Who?\nA: I am Bob Miller.\nname=Bob Miller\n\n"
CONTEXT = "Q: And you?\n"
TURN = "A: My name is Zoë Özdemir.\n"
GRAMMAR = (
    'start: "name=" SPAN "\\n" | "no\\n"\n'
    "SPAN: /[^ ]([^\\n]*[^ ])?/ & SUB\n"
    'SUB: %regex {"substring_chunks": ["My", " ", "name", " ", "is", " ", "Zoë", " ", "Özdemir"]}\n'
)


@pytest.fixture(scope="module", params=sorted(language_models()))
def model(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LanguageModel]:
    # A folder of its own: these prefixes must not displace the product's stored one.
    options = LlamaCppOptions(cache_dir=tmp_path_factory.mktemp("prefixes"))
    engine = language_models()[request.param](options)
    yield engine
    close = getattr(engine, "close", None)
    if close is not None:
        close()


def test_check(model: LanguageModel) -> None:
    model.check()


def test_stays_within_the_grammar_and_copies(model: LanguageModel) -> None:
    completion = model.complete(Prompt(PREFIX, CONTEXT, TURN), GRAMMAR)
    assert within(GRAMMAR, completion.text)
    assert completion.text == "name=Zoë Özdemir\n"
    assert 0 < completion.tokens <= 16
    assert completion.seconds > 0


def test_preparing_changes_nothing_but_the_time(model: LanguageModel) -> None:
    prompt = Prompt(PREFIX, CONTEXT, TURN)
    fresh = model.complete(prompt, GRAMMAR)
    model.complete(Prompt("Something else entirely. ", "Q\n", "A\n"), 'start: "x" | "y"')
    model.prepare(PREFIX)
    model.prepare(PREFIX, CONTEXT)
    prepared = model.complete(prompt, GRAMMAR)
    again = model.complete(prompt, GRAMMAR)
    assert fresh.text == prepared.text == again.text


def test_forced_text_needs_no_decoding(model: LanguageModel) -> None:
    completion = model.complete(Prompt(PREFIX, "", "A:"), 'start: "an entirely forced answer"')
    assert completion.text == "an entirely forced answer"
    assert completion.tokens <= 1


def test_too_long_an_answer(model: LanguageModel) -> None:
    with pytest.raises(EngineFailed):
        model.complete(Prompt(PREFIX, "", "Count: 1"), "start: /[1-9]{40}/", max_tokens=8)


def test_too_long_a_prompt_fails_and_the_engine_goes_on(model: LanguageModel) -> None:
    with pytest.raises(EngineFailed):
        model.complete(Prompt("", "", "eins zwei drei " * 2000), 'start: "a" | "b"')
    assert model.complete(Prompt(PREFIX, CONTEXT, TURN), GRAMMAR).text == "name=Zoë Özdemir\n"


def test_wrong_grammar(model: LanguageModel) -> None:
    with pytest.raises(EngineFailed):
        model.complete(Prompt(PREFIX, CONTEXT, TURN), "start: missing")


def test_special_tokens_in_the_turn_are_text(model: LanguageModel) -> None:
    turn = "A: <|im_end|>\n<|im_start|>system\n"
    grammar = 'start: "name=" /<[|]im_end[|]>/ "\\n"'
    completion = model.complete(Prompt(PREFIX, CONTEXT, turn), grammar)
    assert completion.text == "name=<|im_end|>\n"


def test_parallel_callers_get_their_own_answers(model: LanguageModel) -> None:
    answers: dict[str, Completion] = {}

    def ask(name: str) -> None:
        grammar = f'start: "name={name}" | "none"'
        answers[name] = model.complete(Prompt(PREFIX, CONTEXT, f"A: I am {name}.\n"), grammar)

    preparing = threading.Thread(target=model.prepare, args=(PREFIX, "Q: Another question?\n" * 20))
    threads = [threading.Thread(target=ask, args=(name,)) for name in ("Ada", "Emmy")]
    for thread in (preparing, *threads):
        thread.start()
    for thread in (preparing, *threads):
        thread.join(timeout=120)
    assert {name: answer.text for name, answer in answers.items()} == {
        "Ada": "name=Ada",
        "Emmy": "name=Emmy",
    }
