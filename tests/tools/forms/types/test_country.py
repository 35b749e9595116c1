"""Nationalities and countries as people say them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tools.forms.types.fields import (
    BASES,
    LANGUAGES,
    assert_round_trip,
    heard,
    rejected,
    understood,
)
from tools.forms.models import Rejected
from tools.forms.types.country import country_names
from tools.forms.words.load import load_words

SAID = [
    ("de", "Ich bin Syrerin", "SY"),
    ("de", "türkische Staatsangehörigkeit", "TR"),
    ("de", "ich komme aus der Ukraine", "UA"),
    ("de", "südkoreanisch", "KR"),
    ("de", "Kosovarin", "XK"),
    ("de", "staatenlos", "XX"),
    ("de-easy", "afghanisch", "AF"),
    ("en", "I am from Afghanistan", "AF"),
    ("en", "Romanian", "RO"),
    ("en", "I have a Syrian passport", "SY"),
    ("en", "stateless", "XX"),
    ("en", "I'm Turkish", "TR"),
    ("tr", "Türk vatandaşıyım", "TR"),
    ("tr", "TÜRKİYE", "TR"),
    ("tr", "Suriyeliyim", "SY"),
    ("tr", "Alman", "DE"),
    ("tr", "Ukrayna vatandaşı", "UA"),
    ("tr", "Iraklı", "IQ"),
    ("tr", "vatansız", "XX"),
    ("ar", "أنا سوري", "SY"),
    ("ar", "جنسيتي سورية", "SY"),
    ("ar", "من العراق", "IQ"),
    ("ar", "تركيا", "TR"),
    ("ar", "الجنسية الألمانية", "DE"),
    ("ar", "فلسطيني", "PS"),
    ("ar", "عديم الجنسية", "XX"),
    ("uk", "я українка", "UA"),
    ("uk", "громадянин України", "UA"),
    ("uk", "з Польщі", "PL"),
    ("uk", "німець", "DE"),
    ("uk", "російське громадянство", "RU"),
    ("uk", "без громадянства", "XX"),
    ("ru", "я гражданин России", "RU"),
    ("ru", "украинка", "UA"),
    ("ru", "из Казахстана", "KZ"),
    ("ru", "немецкое гражданство", "DE"),
    ("ru", "гражданка Республики Молдова", "MD"),
    ("ru", "без гражданства", "XX"),
    ("fa", "ایرانی هستم", "IR"),
    ("fa", "من افغانستانی هستم", "AF"),
    ("fa", "تابعیت من افغان است", "AF"),
    ("fa", "اهل سوریه", "SY"),
    ("fa", "آلمانی", "DE"),
    ("fa", "جمهوری اسلامی ایران", "IR"),
    ("ro", "sunt român", "RO"),
    ("ro", "cetățenie română", "RO"),
    ("ro", "din Republica Moldova", "MD"),
    ("ro", "ucraineancă", "UA"),
    ("ro", "cetățean german", "DE"),
    ("ro", "apatrid", "XX"),
    ("pl", "jestem Polką", "PL"),
    ("pl", "obywatelstwo polskie", "PL"),
    ("pl", "z Ukrainy", "UA"),
    ("pl", "jestem obywatelem Niemiec", "DE"),
    ("pl", "Syryjczyk", "SY"),
    ("pl", "bezpaństwowiec", "XX"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "value"), SAID)
def test_said(language: str, text: str, value: str) -> None:
    assert understood("country", language, text) == value


CONGO = {
    "de": "Kongo", "de-easy": "Kongo", "en": "Congo", "tr": "Kongo", "ar": "الكونغو", "uk": "Конго",
    "ru": "Конго", "fa": "کنگو", "ro": "Congo", "pl": "Kongo",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_countries_of_one_name_are_asked_back(language: str) -> None:
    result = heard("country", language, CONGO[language])
    assert isinstance(result, Rejected)
    assert result.code == "country_which"
    names = country_names(language)
    assert result.args == {"countries": f"{names['CD']}, {names['CG']}"}


@pytest.mark.parametrize("text", ["Guinea", "Korea", "koreanisch"])
def test_guinea_and_korea_are_asked_back(text: str) -> None:
    assert rejected("country", "de", text) == "country_which"


@pytest.mark.parametrize(
    ("text", "value"), [("Äquatorialguinea", "GQ"), ("Guinea-Bissau", "GW"), ("Nordkorea", "KP")]
)
def test_the_full_name_is_clear(text: str, value: str) -> None:
    assert understood("country", "de", text) == value


def test_no_country() -> None:
    assert rejected("country", "de", "keine Ahnung") == "country_unclear"
    assert rejected("country", "de", "deutsch und türkisch") == "country_ambiguous"
    assert rejected("country", "de", "nicht deutsch") == "country_unclear"
    assert rejected("country", "en", "Atlantis") == "country_unclear"


@pytest.mark.parametrize("language", BASES)
def test_every_word_for_nationals_leads_to_its_country(language: str) -> None:
    wrong = []
    for code, phrases in load_words(language).nationalities.items():
        for phrase in phrases:
            result = heard("country", language, phrase.rstrip("*"))
            if isinstance(result, Rejected) or result.value != code:
                wrong.append((code, phrase, result))
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_sixty_nationalities_at_least(language: str) -> None:
    assert len(load_words(language).nationalities) >= 60


SAME_NAMES = {"CD", "CG", "GN", "KR", "KP"}


@given(st.sampled_from(sorted(set(country_names("de")) - SAME_NAMES)), st.sampled_from(LANGUAGES))
def test_round_trip(code: str, language: str) -> None:
    assert_round_trip("country", code, language)
