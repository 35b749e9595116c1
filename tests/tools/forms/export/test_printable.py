from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.forms.export.printable import direction_of, printable

LATIN = frozenset(range(0x20, 0x180))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Jürgen", "Jürgen"),
        ("Ju\u0308rgen", "Jürgen"),
        ("a\tb\nc\x00d", "a b c d"),
        ("#let x = 1 \\ $y$ <b>", "#let x = 1 \\ $y$ <b>"),
        ("gut 😀", "gut [U+1F600]"),
        ("\u202eabc\u202c\u200f", "abc"),
        ("Auto\u00adbahn", "Autobahn"),
        ("\u4e2d", "[U+4E2D]"),
    ],
)
def test_what_is_printed(text: str, shown: str) -> None:
    assert printable(text, LATIN) == shown


def test_long_words_may_be_broken_and_short_ones_stay_whole() -> None:
    assert printable("x" * 35, LATIN) == "x" * 35
    assert printable("x" * 70, LATIN).split("\u200b") == ["x" * 30, "x" * 30, "x" * 10]
    assert "\u200b" not in printable("DE89 3704 0044 0532 0130 00", LATIN)


@given(st.text())
def test_only_what_the_fonts_have_is_left(text: str) -> None:
    shown = printable(text, LATIN)
    left = {char for char in shown if ord(char) not in LATIN}
    assert left <= {"\u200c", "\u200d", "\u200b"}
    assert not any(unicodedata.category(char) == "Cc" for char in shown)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("abc", "ltr"),
        ("سلام abc", "rtl"),
        ("abc سلام", "ltr"),
        ("+49 171", "ltr"),
        ("12. سلام", "rtl"),
    ],
)
def test_the_first_letter_gives_the_direction(text: str, direction: str) -> None:
    assert direction_of(text) == direction
