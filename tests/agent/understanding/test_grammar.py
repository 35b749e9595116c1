import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.errors import EngineFailed
from agent.llm.fake import within
from agent.understanding.grammar import ACT_WORDS, Line, Shape, grammar, parse_line
from agent.understanding.words import clean, is_run, words

SHAPE = Shape(
    give=("given_names", "family_name"),
    fix=("birth_date",),
    services=("licence-exchange",),
    acts=tuple(ACT_WORDS),
    bare_fix=True,
    languages=("de", "en"),
)
SAID = "Ich heiße Anna-Lena Müller, geboren 14.3.1961"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("yes", Line("yes")),
        ("fix", Line("fix")),
        ("fix|birth_date", Line("fix", argument="birth_date")),
        ("fix|birth_date=14.3.1961", Line("fix", (("birth_date", "14.3.1961"),))),
        ("choose|licence-exchange", Line("choose", argument="licence-exchange")),
        ("language|en", Line("language", argument="en")),
        ("give|family_name=Müller", Line("give", (("family_name", "Müller"),))),
        (
            "give|given_names=Anna-Lena|family_name=Müller",
            Line("give", (("given_names", "Anna-Lena"), ("family_name", "Müller"))),
        ),
    ],
)
def test_grammar_and_parser_accept_the_same(line: str, expected: Line) -> None:
    assert within(grammar(SHAPE, SAID), line + "\n")
    assert parse_line(line + "\n", SHAPE, SAID) == expected


@pytest.mark.parametrize(
    "line",
    [
        "",
        "open",
        "yes|yes",
        "give",
        "give|",
        "give|given_names",
        "give|given_names=",
        "give|given_names=Lena",
        "give|given_names=Anna",
        "give|given_names=Peter",
        "give|given_names=Ich Müller",
        "give|given_names=Müller,",
        "give|birth_date=14.3.1961",
        "give|given_names=Müller|given_names=Müller",
        "fix|given_names=Müller",
        "choose|passport",
        "language|xx",
        "yes\nyes",
    ],
)
def test_grammar_refuses(line: str) -> None:
    assert not within(grammar(SHAPE, SAID), line + "\n")


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "open\n",
        "give\n",
        "give|given_names=Peter\n",
        "give|birth_date=14.3.1961\n",
        "give|given_names=Müller|given_names=Müller\n",
        "fix|given_names=Müller\n",
        "choose|passport\n",
        "language|xx\n",
        "\n",
    ],
)
def test_parser_refuses(text: str) -> None:
    with pytest.raises(EngineFailed):
        parse_line(text, SHAPE, SAID)


def test_a_shape_without_answers() -> None:
    with pytest.raises(ValueError, match="no answer"):
        grammar(Shape(give=("x",)), "...")


utterances = st.text(min_size=1, max_size=60).map(clean).filter(words)


@settings(max_examples=150, deadline=None)
@given(utterances, st.data())
def test_every_run_of_words_is_a_value_and_comes_back(said: str, data: st.DataObject) -> None:
    parts = words(said)
    first = data.draw(st.integers(0, len(parts) - 1))
    last = data.draw(st.integers(first, len(parts) - 1))
    start = _start_of(said, parts, first)
    end = _start_of(said, parts, last) + len(parts[last])
    line = f"give|given_names={said[start:end]}\n"
    assert within(grammar(SHAPE, said), line)
    assert parse_line(line, SHAPE, said).slots == (("given_names", said[start:end]),)


def _start_of(said: str, parts: list[str], index: int) -> int:
    position = 0
    for part in parts[:index]:
        position = said.index(part, position) + len(part)
    return said.index(parts[index], position)


@settings(max_examples=150, deadline=None)
@given(utterances, utterances)
def test_no_other_value_passes(said: str, value: str) -> None:
    line = f"give|given_names={value}\n"
    if within(grammar(SHAPE, said), line):
        assert is_run(value, said)
        assert parse_line(line, SHAPE, said).slots


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60), utterances)
def test_the_parser_is_total(text: str, said: str) -> None:
    try:
        line = parse_line(text, SHAPE, said)
    except EngineFailed:
        return
    assert all(is_run(span, said) for _, span in line.slots)
