from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.speaking.base import Phoneme
from agent.speaking.espeak_library import espeak_library
from agent.speaking.visemes import VISEME_OF, VISEMES, is_known, shapes, to_visemes

PANGRAMS = {
    "gmw/de": "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich, Pfütze, Genie,"
    " Häuser, neun, Dschungel, Ring, Matsch, Chance, Restaurant, lustig, ich, ach, Öl, üben.",
    "gmw/en": "The quick brown fox jumps over the lazy dog, measure, church, judge, thing, this,"
    " boy, cow, near, hair, pure, bird, caught, father, bottle, button, loch, huge, year, what.",
}


@pytest.mark.parametrize("voice", sorted(PANGRAMS))
def test_every_phoneme_of_german_and_english_has_a_shape(voice: str) -> None:
    phonemes = espeak_library().render(PANGRAMS[voice], voice, 150).phonemes
    symbols = {phoneme.symbol for phoneme in phonemes}
    assert len(symbols) > 35
    assert [symbol for symbol in symbols if not is_known(symbol)] == []
    assert {symbol for symbol in symbols if not shapes(symbol)} <= {"h", "ʔ"}


def test_all_fifteen_shapes_are_used() -> None:
    assert set(VISEME_OF.values()) | {"sil"} == VISEMES
    assert len(VISEMES) == 15


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        ("aɪ", ("aa", "I")),
        ("ɔø", ("O",)),
        ("tʃ", ("CH",)),
        ("dʒ", ("CH",)),
        ("ts", ("DD", "SS")),
        ("pf", ("PP", "FF")),
        ("iː", ("I",)),
        ("n̩", ("nn",)),
        ("mʲ", ("PP",)),
        ("ɑ̃", ("aa",)),
        ("ç", ("kk",)),
        ("h", ()),
        ("_", ("sil",)),
        ("", ("sil",)),
    ],
)
def test_shapes(symbol: str, expected: tuple[str, ...]) -> None:
    assert shapes(symbol) == expected


def test_visemes_follow_each_other_without_gap() -> None:
    visemes = to_visemes(
        [
            Phoneme("h", 0.0, 0.1),
            Phoneme("aɪ", 0.1, 0.3),
            Phoneme("_", 0.3, 0.32),
            Phoneme("m", 0.32, 0.4),
            Phoneme("b", 0.4, 0.5),
            Phoneme("_", 0.5, 0.9),
        ]
    )
    assert [(v.viseme, v.start_ms, v.end_ms) for v in visemes] == [
        ("aa", 0, 150),
        ("I", 150, 300),
        ("PP", 300, 500),
        ("sil", 500, 900),
    ]


@given(st.lists(st.sampled_from(["a", "h", "_", "ts", "aɪ", "m", "ʔ", "☃"]), max_size=12))
def test_visemes_are_ordered(symbols: list[str]) -> None:
    phonemes = [Phoneme(s, i * 0.1, (i + 1) * 0.1) for i, s in enumerate(symbols)]
    visemes = to_visemes(phonemes)
    for before, after in itertools.pairwise(visemes):
        assert before.end_ms == pytest.approx(after.start_ms, abs=0.2)
        assert before.viseme != after.viseme
