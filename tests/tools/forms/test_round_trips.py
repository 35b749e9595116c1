"""What is shown or read back is understood as the same value again."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tools.forms.definitions import load_form
from tools.forms.engine import FormEngine
from tools.forms.models import Parsed
from tools.forms.types.licence_number import check_character, is_card_number

TODAY = date(2026, 11, 22)
ENGINE = FormEngine(load_form("licence-exchange"), lambda: TODAY)
LANGUAGES = st.sampled_from(["de", "en"])
ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def assert_round_trip(field: str, value: str, language: str, *, spoken: bool = True) -> None:
    shown = [ENGINE.display(field, value, language)]
    if spoken:
        shown.append(ENGINE.spoken(field, value, language))
    for text in shown:
        parsed = ENGINE.parse(field, text, language)
        assert isinstance(parsed, Parsed), (text, parsed)
        assert parsed.value == value, text
        assert parsed.explained, text


@given(st.dates(date(1907, 1, 1), TODAY), LANGUAGES)
def test_date(day: date, language: str) -> None:
    assert_round_trip("birth_date", day.isoformat(), language)


@given(st.integers(1001, 99998), LANGUAGES)
def test_postcode(number: int, language: str) -> None:
    assert_round_trip("postcode", f"{number:05d}", language)


@given(st.from_regex(r"[1-9][0-9]{0,3}[a-z]?", fullmatch=True), LANGUAGES)
def test_house_number(number: str, language: str) -> None:
    assert_round_trip("house_number", number, language)


@given(st.from_regex(r"\+49(?:171|6421|30)[1-9][0-9]{5,6}", fullmatch=True), LANGUAGES)
def test_german_phone(number: str, language: str) -> None:
    assert_round_trip("phone", number, language)


@given(
    st.from_regex(r"\+(?:336[1-9]|486[1-9]|9053[1-9]|38050|407[2-9])[2-9][0-9]{6}", fullmatch=True),
    LANGUAGES,
)
def test_foreign_phone(number: str, language: str) -> None:
    assert_round_trip("phone", number, language)


@given(st.text(ALPHANUMERIC, min_size=9, max_size=9), st.sampled_from(ALPHANUMERIC), LANGUAGES)
def test_licence_number(nine: str, copy: str, language: str) -> None:
    number = nine + check_character(nine) + copy
    assert is_card_number(number)
    field = ENGINE.field("licence_number")
    if not any(char.isdigit() for char in number):
        return
    assert_round_trip("licence_number", number, language, spoken=False)
    kind = ENGINE._type(field)
    spelled = kind.spoken(number, ENGINE._at("licence_number", language))
    parsed = ENGINE.parse("licence_number", spelled, language)
    assert isinstance(parsed, Parsed)
    assert parsed.value == number


@given(st.text(max_size=80), st.sampled_from([field.id for field in ENGINE.form.fields]), LANGUAGES)
def test_any_text_is_parsed_or_rejected(text: str, field: str, language: str) -> None:
    result = ENGINE.parse(field, text, language)
    if isinstance(result, Parsed):
        assert ENGINE.display(field, result.value, language)
        assert ENGINE.spoken(field, result.value, language)
