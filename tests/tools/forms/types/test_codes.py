"""VIN, eVB, document numbers and IBAN as people say and type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban

from tests.tools.forms.types.fields import LANGUAGES, assert_round_trip, rejected, understood
from tools.forms.types import document_number, vin

VIN = "WVWZZZ1JZ3W386752"
SAID = [
    ("vin", "de", VIN, VIN),
    ("vin", "de", "Die Fahrgestellnummer ist wvwzzz1jz3w386752", VIN),
    ("vin", "de", "W V W Z Z Z eins J Z drei W drei acht sechs sieben fünf zwei", VIN),
    ("vin", "en", "whiskey victor whiskey zulu zulu zulu one juliett zulu three whiskey three eight six seven five two", VIN),  # noqa: E501
    ("vin", "tr", "V W 1 2 3 4 5 6", "VW123456"),
    ("evb", "tr", "a be bir iki ce üç de", "AB12C3D"),
    ("evb", "de", "A1B2C3D", "A1B2C3D"),
    ("evb", "de", "Anton eins Berta zwei Cäsar drei Dora", "A1B2C3D"),
    ("evb", "de", "Meine eVB Nummer ist a eins b zwei c drei d", "A1B2C3D"),
    ("evb", "uk", "альфа один браво два чарлі три дельта", "A1B2C3D"),
    ("evb", "ar", "ألفا واحد برافو اثنان تشارلي ثلاثة دلتا", "A1B2C3D"),
    ("evb", "en", "A one, B two, C three, D as in dog", "A1B2C3D"),
    ("document_number", "de", "T22000129", "T22000129"),
    ("document_number", "de", "T220001293", "T22000129"),
    ("document_number", "de", "T zwei zwei null null null eins zwei neun", "T22000129"),
    ("document_number", "ru", "номер паспорта 75 1234567", "751234567"),
    ("document_number", "fa", "شماره پاسپورت من P ۱۲۳۴۵۶۷۸", "P12345678"),
    ("document_number", "pl", "numer paszportu EA 1234567", "EA1234567"),
    ("iban", "de", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
    ("iban", "de", "D E acht neun drei sieben null vier null null vier vier null fünf drei zwei null eins drei null null null", "DE89370400440532013000"),  # noqa: E501
    ("iban", "de", "Bankleitzahl 37040044 Kontonummer 0532013000", "DE89370400440532013000"),
    ("iban", "en", "my IBAN is PL61109010140000071219812874", "PL61109010140000071219812874"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "language", "text", "value"), SAID)
def test_said(kind: str, language: str, text: str, value: str) -> None:
    assert understood(kind, language, text) == value


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        ("vin", "WVWZZZ1JZ3W3867529", "vin_length"),
        ("vin", "WVWZZZ1JZ3W38675O", "vin_letters"),
        ("vin", "weiß ich nicht", "vin_unclear"),
        ("evb", "A1B2C3", "evb_length"),
        ("evb", "hallo zusammen", "evb_unclear"),
        ("document_number", "T220001294", "document_number_check"),
        ("document_number", "keine Ahnung", "document_number_unclear"),
        ("iban", "DE88370400440532013000", "iban_check"),
        ("iban", "DE89 3704 0044 0532 0130", "iban_length"),
        ("iban", "habe ich nicht dabei", "iban_unclear"),
    ],
)
def test_rejected(kind: str, text: str, code: str) -> None:
    assert rejected(kind, "de", text) == code


def test_check_digits_of_the_specimens() -> None:
    assert vin.check_digit("A1BS31Z0430336179") == "4"
    assert document_number.check_digit("T22000129") == "3"
    assert document_number.check_digit("L898902C<") == "3"  # ICAO 9303 part 4, appendix A


def test_unusual_vehicle_numbers_are_accepted() -> None:
    assert vin.is_usual(VIN)
    assert not vin.is_usual("12345678")
    assert understood("vin", "de", "12345678") == "12345678"


ALPHANUMERIC = st.sampled_from("0123456789ABCDEFGHJKLMNPRSTUVWXYZ")
CODES = st.text(ALPHANUMERIC, min_size=7, max_size=7)


@given(CODES, st.sampled_from(LANGUAGES))
def test_evb_round_trip(code: str, language: str) -> None:
    assert_round_trip("evb", code, language)


@given(st.text(ALPHANUMERIC, min_size=16, max_size=16), st.sampled_from(LANGUAGES))
def test_vin_round_trip(code: str, language: str) -> None:
    assert_round_trip("vin", code + "7", language)


@given(CODES, st.sampled_from(LANGUAGES))
def test_document_number_round_trip(code: str, language: str) -> None:
    assert_round_trip("document_number", code + "7A", language)


@given(st.integers(0, 10**18 - 1), st.sampled_from(LANGUAGES))
def test_iban_round_trip(account: int, language: str) -> None:
    bban = f"{account:018d}"
    assert_round_trip("iban", f"DE{iban.calc_check_digits('DE00' + bban)}{bban}", language)
