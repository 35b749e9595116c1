"""Whatever is said: a value that can be shown and read back, or an error code with a text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tools.forms.types.fields import LANGUAGES, TYPES, heard, situation
from tools.forms.models import Rejected
from tools.forms.texts import ERRORS
from tools.forms.types.tokens import phrase_of, tidy
from tools.forms.words.load import load_words

OPTIONS = {
    "options": ("a", "b"),
    "labels": {tag: {"a": "Pass", "b": "Vertrag"} for tag in LANGUAGES},
}
PIECES = st.sampled_from(
    [
        "MR",
        "a",
        "@",
        ".",
        "-",
        "+49",
        "12",
        "eins",
        "€",
        "M wie",
        "ü",
        "٣",
        "½",
        "²",
        "Kongo",
        "not",
    ]
)
TEXTS = (st.text(max_size=60) | st.lists(PIECES, max_size=8).map(" ".join)).filter(
    lambda text: bool(tidy(text))
)


@settings(max_examples=400)
@given(TEXTS, st.sampled_from(sorted(TYPES)), st.sampled_from(LANGUAGES))
def test_any_text(text: str, type_name: str, language: str) -> None:
    options = OPTIONS if type_name in {"choice", "multi_choice", "evidence_list"} else {}
    result = heard(type_name, language, text, **options)
    if isinstance(result, Rejected):
        assert result.code in ERRORS
        assert set(result.args) == set(ERRORS[result.code])
    elif result.value != "=":  # the engine puts the family name in its place
        kind, at = situation(type_name, language, **options)
        assert kind.display(result.value, at)
        assert kind.spoken(result.value, at)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("HAYIR", "hayır"),
        ("İSVİÇRE", "isviçre"),
        ("فارسي", "فارسی"),
        ("كتاب", "کتاب"),
        ("مُحَمَّد", "محمد"),
        ("محمـــد", "محمد"),
        ("ещё", "еще"),
        ("poziţie", "poziție"),
        ("Ａnna", "anna"),
    ],
)
def test_spellings_of_one_word(left: str, right: str) -> None:
    assert phrase_of(left) == phrase_of(right)


def test_zero_width_non_joiners_separate_words() -> None:
    assert phrase_of("نمی\u200cدانم") == phrase_of("نمی دانم")


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９"])
def test_digits_of_all_scripts(digits: str) -> None:
    assert tidy(digits) == "0123456789"


def test_easy_german_uses_the_words_of_german() -> None:
    assert load_words("de-easy") == load_words("de")
