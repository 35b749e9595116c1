"""The language files."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel import Locale

from tools.languages.catalogue import LanguageError, available_languages, base_of, language


def test_ten_languages() -> None:
    assert set(available_languages()) == {
        "de", "de-easy", "en", "tr", "ar", "uk", "ru", "fa", "ro", "pl",
    }  # fmt: skip


@pytest.mark.parametrize("tag", available_languages())
def test_locales_and_bases_exist(tag: str) -> None:
    found = language(tag)
    assert Locale.parse(found.locale)
    assert language(found.base).base == found.base
    assert (found.direction == "rtl") == (Locale.parse(found.locale).text_direction == "rtl")


def test_leichte_sprache_is_heard_and_spoken_as_german() -> None:
    assert base_of("de-easy") == "de"


def test_an_unknown_language_names_the_known_ones() -> None:
    with pytest.raises(LanguageError, match="uk"):
        language("tlh")


def test_a_malformed_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "xx.yaml").write_text("name: X\n", encoding="utf-8")
    with pytest.raises(LanguageError, match=r"xx\.yaml"):
        language("xx", tmp_path)
