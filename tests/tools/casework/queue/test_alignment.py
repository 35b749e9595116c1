"""Which words of the transcript a value came from."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.casework.contract import DraftValue, Utterance
from tools.casework.staff.alignment import Place, find_words, pieces_of, places_of

AT = datetime(2026, 3, 29, tzinfo=UTC)


def said(turn: int, text: str, role: str = "citizen") -> Utterance:
    return Utterance.model_validate(
        {"turn": turn, "role": role, "text": text, "language": "en", "at": AT}
    )


def value(turn: int, span: str, native: str | None = None) -> DraftValue:
    return DraftValue(
        value="x", display="x", turn=turn, span=span, method="rule", confirmed=True, native=native
    )


FOUND = [
    ("My surname is Okafor", "surname is okafor", "surname is Okafor"),
    ("in  der\nBarfüßerstraße 14a", "der Barfüßerstraße", "der\nBarfüßerstraße"),
    ("Annabell, no, Anna", "Anna", "Anna"),
    ("Annabell", "Anna", "Anna"),
    ("3.5.1971 (sic)", "(sic)", "(sic)"),
    ("اسم من نیلوفر است", "نیلوفر", "نیلوفر"),
]


@pytest.mark.parametrize(("text", "words", "found"), FOUND)
def test_words_are_found_whatever_their_case_and_spaces(text: str, words: str, found: str) -> None:
    place = find_words(text, words)
    assert place is not None
    assert text[place[0] : place[1]] == found


def test_whole_words_come_first() -> None:
    assert find_words("Annabell, no, Anna", "Anna") == (14, 18)


@pytest.mark.parametrize("words", ["", "  ", "Anna Maria", "."])
def test_words_that_are_not_there_are_not_found(words: str) -> None:
    assert find_words("Anna", words) is None


def test_a_value_is_placed_in_the_utterance_of_its_turn() -> None:
    transcript = [said(1, "Okafor?", "agent"), said(1, "yes"), said(1, "Okafor"), said(2, "Okafor")]
    values = {
        "exact": value(1, "okafor"),
        "native": value(1, "not there", native="Okafor"),
        "turn": value(2, "typed"),
        "gone": value(9, "Okafor"),
    }
    assert places_of(values, transcript) == {
        "exact": Place(2, 0, 6),
        "native": Place(2, 0, 6),
        "turn": Place(3, 0, 0),
    }


def test_an_utterance_of_the_terminal_is_no_source() -> None:
    assert places_of({"name": value(1, "Okafor")}, [said(1, "Okafor?", "agent")]) == {}


def test_words_of_several_fields_share_a_piece() -> None:
    covers = [("street", Place(0, 0, 10)), ("house", Place(0, 7, 10)), ("turn", Place(0, 0, 0))]
    pieces = pieces_of("Am Ring 14a", covers)
    assert [(piece.text, piece.fields) for piece in pieces] == [
        ("Am Ring", ("street",)),
        (" 14", ("street", "house")),
        ("a", ()),
    ]


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=6),
)
def test_pieces_are_the_whole_text(text: str, spans: list[tuple[int, int]]) -> None:
    size = len(text)
    covers = [
        (str(n), Place(0, min(a, b, size), min(max(a, b), size))) for n, (a, b) in enumerate(spans)
    ]
    pieces = pieces_of(text, covers)
    assert "".join(piece.text for piece in pieces) == text
    for field, place in covers:
        covered = "".join(piece.text for piece in pieces if field in piece.fields)
        assert covered == text[place.start : place.end]
