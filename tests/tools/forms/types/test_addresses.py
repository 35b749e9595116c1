"""Places, streets, house numbers and postcodes as people say them in other languages."""

from __future__ import annotations

import pytest

from tests.tools.forms.types.fields import rejected, understood

SAID = [
    ("place", "tr", "doğum yerim Halep", "Halep"),
    ("place", "tr", "Konya'da doğdum", "Konya"),
    ("place", "uk", "я народилася в Kyiv", "Kyiv"),
    ("place", "ar", "ولدت في Damaskus", "Damaskus"),
    ("place", "fa", "متولد Kabul هستم", "Kabul"),
    ("place", "ro", "m-am născut în București", "București"),
    ("place", "pl", "mieszkam w Marburg", "Marburg"),
    ("place", "pl", "Urodziłam się w Krakowie", "Kraków"),
    ("place", "pl", "w Zielonej Górze", "Zielona Góra"),
    ("place", "pl", "Opole", "Opole"),
    ("street", "tr", "Bahnhofstraße sokağında oturuyorum", "Bahnhofstraße"),
    ("street", "ru", "я живу на улице Bahnhofstraße", "Bahnhofstraße"),
    ("street", "ar", "أسكن في شارع Bahnhofstraße", "Bahnhofstraße"),
    ("postcode", "ar", "الرمز البريدي ٣٥٠٣٧", "35037"),
    ("postcode", "fa", "کد پستی من سی و پنج صفر سی و هفت", "35037"),
    ("postcode", "pl", "kod pocztowy to trzydzieści pięć zero trzydzieści siedem", "35037"),
    ("postcode", "ru", "тридцать пять ноль тридцать семь", "35037"),
    ("postcode", "tr", "otuz beş sıfır otuz yedi", "35037"),
    ("postcode", "uk", "тридцять п’ять нуль тридцять сім", "35037"),
    ("postcode", "ro", "treizeci și cinci zero treizeci și șapte", "35037"),
    ("house_number", "tr", "kapı numarası on dört a", "14a"),
    ("house_number", "tr", "7'de", "7"),
    ("house_number", "ru", "дом четырнадцать а", "14a"),
    ("house_number", "ar", "رقم المنزل 14a", "14a"),
    ("house_number", "pl", "numer czternaście a", "14a"),
    ("house_number", "uk", "будинок чотирнадцять", "14"),
    ("house_number", "fa", "پلاک چهارده", "14"),
    ("house_number", "ro", "numărul paisprezece", "14"),
]


@pytest.mark.parametrize(("kind", "language", "text", "value"), SAID)
def test_said(kind: str, language: str, text: str, value: str) -> None:
    assert understood(kind, language, text) == value


@pytest.mark.parametrize(("language", "text"), [("ru", "я родился в Москве"), ("ar", "دمشق")])
def test_places_in_another_script_are_asked_for_in_latin(language: str, text: str) -> None:
    assert rejected("place", language, text) == "latin_spelling_needed"
