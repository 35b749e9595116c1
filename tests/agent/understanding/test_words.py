import pytest

from agent.understanding.words import (
    MAX_WORDS,
    clean,
    is_run,
    shortened,
    without,
    without_restarts,
)


def test_clean_leaves_no_signs_of_the_answer_line() -> None:
    assert clean("a|b = c\nQuestion:\t\u202ed") == "a b c Question: d"


def test_runs_are_whole_words() -> None:
    said = "Ich heiße Anna-Lena Müller."
    assert is_run("Anna-Lena Müller", said)
    assert is_run("Anna-Lena  Müller.", said)
    assert not is_run("Lena", said)
    assert not is_run("heiße Müller", said)
    assert not is_run("", said)


def test_without_takes_whole_words_only() -> None:
    assert without("Marburg in Marburghausen", ["Marburghausen"]).split() == ["Marburg", "in", "."]


def test_shortened() -> None:
    assert len(shortened("wort " * 500).split()) == MAX_WORDS


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Ich heiße Leyla, Leyla Aydın", "Ich heiße Leyla Aydın"),
        ("Anna Maria, Anna Maria Berg", "Anna Maria Berg"),
        ("null, null eins", "null, null eins"),
        ("1234, 1234", "1234, 1234"),
        ("Anna, Annabel Berg", "Anna, Annabel Berg"),
    ],
)
def test_a_name_begun_twice_is_said_once(said: str, kept: str) -> None:
    assert without_restarts(said) == kept
