"""Amounts of money and numbers of things as people say them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tools.forms.types.fields import LANGUAGES, assert_round_trip, rejected, understood

MONEY = [
    ("de", "zwölfhundert Euro fünfzig", 120050),
    ("de", "1.250,50 €", 125050),
    ("de", "Ich verdiene etwa 2.300 Euro netto im Monat", 230000),
    ("de", "fünfzig Cent", 50),
    ("de", "dreitausendzweihundert", 320000),
    ("de", "zwölf Komma fünfzig Euro", 1250),
    ("de-easy", "2000 Euro", 200000),
    ("en", "one thousand two hundred euros and fifty cents", 120050),
    ("en", "€1,250.50", 125050),
    ("tr", "ayda bin iki yüz avro", 120000),
    ("ar", "راتبي ١٢٠٠ يورو", 120000),
    ("uk", "тисяча двісті євро", 120000),
    ("ru", "тысяча двести евро пятьдесят центов", 120050),
    ("fa", "هزار و دویست یورو", 120000),
    ("ro", "o mie două sute de euro", 120000),
    ("pl", "tysiąc dwieście euro", 120000),
]
COUNTS = [
    ("de", "zwei", 2),
    ("de", "Ich habe drei Kinder", 3),
    ("de", "keine", 0),
    ("de", "wir sind vier Personen", 4),
    ("en", "we are five people", 5),
    ("tr", "üç çocuğum var", 3),
    ("ar", "عندي ثلاثة أطفال", 3),
    ("uk", "у мене 2 дитини", 2),
    ("ru", "нас четыре человека", 4),
    ("fa", "دو بچه دارم", 2),
    ("ro", "am trei copii", 3),
    ("pl", "mam 2 dzieci", 2),
]


@pytest.mark.parametrize(("language", "text", "cents"), MONEY)
def test_money(language: str, text: str, cents: int) -> None:
    assert understood("money", language, text) == cents


@pytest.mark.parametrize(("language", "text", "value"), COUNTS)
def test_count(language: str, text: str, value: int) -> None:
    assert understood("count", language, text) == value


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        ("money", "sehr wenig", "money_unclear"),
        ("money", "1000 oder 2000 Euro", "money_unclear"),
        ("money", "5.000.000 Euro", "money_too_large"),
        ("count", "viele", "count_unclear"),
        ("count", "zwei oder drei", "count_unclear"),
        ("count", "5000", "count_too_large"),
    ],
)
def test_rejected(kind: str, text: str, code: str) -> None:
    assert rejected(kind, "de", text) == code


@given(st.integers(0, 999_999), st.integers(0, 99), st.sampled_from(LANGUAGES))
def test_money_round_trip(euros: int, cents: int, language: str) -> None:
    assert_round_trip("money", euros * 100 + cents, language)


@given(st.integers(0, 99), st.sampled_from(LANGUAGES))
def test_count_round_trip(value: int, language: str) -> None:
    assert_round_trip("count", value, language)


def test_particles_written_together_with_words_around_a_value() -> None:
    # "and the flat": the article and the particle belong to a word without a meaning here
    assert understood("count", "ar", "والبيت ٧٨ متر مربع") == 78
    assert understood("plate", "ar", "ونمرة السيارة GI-AB 123") == "GI-AB 123"
