"""Plates as people say them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tools.forms.types.fields import LANGUAGES, assert_round_trip, rejected, understood

SAID = [
    ("de", "MR-AB 123", "MR-AB 123"),
    ("de", "mr ab 123", "MR-AB 123"),
    ("de", "Mein Kennzeichen ist MR AB 123", "MR-AB 123"),
    ("de", "M R A B eins zwei drei", "MR-AB 123"),
    ("de", "Martha Richard, Anton Berta, einhundertdreiundzwanzig", "MR-AB 123"),
    ("de", "München Rostock Strich Aachen eins zwei", "MR-A 12"),
    ("de", "em er minus a be 4711", "MR-AB 4711"),
    ("de", "BID X 7", "BID-X 7"),
    ("de", "B I D Bindestrich X Y neunundneunzig Oldtimer", "BID-XY 99H"),
    ("de", "MR-E 45E", "MR-E 45E"),
    ("de-easy", "M R Bindestrich A B eins zwei drei", "MR-AB 123"),
    ("en", "my licence plate is MR-AB 123", "MR-AB 123"),
    ("en", "mike romeo alpha bravo one two three", "MR-AB 123"),
    ("en", "M R dash A B one hundred twenty-three", "MR-AB 123"),
    ("en", "B as in boy, A B, ninety nine", "B-AB 99"),
    ("en", "B I D dash K 5 electric", "BID-K 5E"),
    ("tr", "Plakam MR AB 123", "MR-AB 123"),
    ("tr", "M R tire A B yüz yirmi üç", "MR-AB 123"),
    ("tr", "Muş Rize Ankara Bursa bir iki üç", "MR-AB 123"),
    ("tr", "me re a be 45", "MR-AB 45"),
    ("tr", "arabamın plakası BID X 7", "BID-X 7"),
    ("ar", "رقم اللوحة MR AB 123", "MR-AB 123"),
    ("ar", "M R شرطة A B ١٢٣", "MR-AB 123"),
    ("ar", "إم آر شرطة بي سي مئة وثلاثة وعشرون", "MR-BC 123"),
    ("ar", "مايك روميو ألفا برافو واحد اثنان ثلاثة", "MR-AB 123"),
    ("ar", "لوحة سيارتي MR-K 5", "MR-K 5"),
    ("uk", "Номер машини MR AB 123", "MR-AB 123"),
    ("uk", "ем ер дефіс а бе сто двадцять три", "MR-AB 123"),
    ("uk", "майк ромео альфа браво один два три", "MR-AB 123"),
    ("uk", "M R дефіс K 5", "MR-K 5"),
    ("uk", "M R, A B, 77 електро", "MR-AB 77E"),
    ("ru", "Номер машины MR AB 123", "MR-AB 123"),
    ("ru", "эм эр дефис а бэ сто двадцать три", "MR-AB 123"),
    ("ru", "Марта Роман тире Анна Борис один два три", "MR-AB 123"),
    ("ru", "M R дефис K 5", "MR-K 5"),
    ("ru", "мой номер BID X 7", "BID-X 7"),
    ("fa", "پلاک ماشین MR AB 123", "MR-AB 123"),
    ("fa", "ام آر خط تیره بی دی صد و بیست و سه", "MR-BD 123"),
    ("fa", "مایک رومئو آلفا براوو یک دو سه", "MR-AB 123"),
    ("fa", "پلاکم M R خط A B ۱۲۳", "MR-AB 123"),
    ("fa", "MR-K 5", "MR-K 5"),
    ("ro", "Numărul de înmatriculare este MR AB 123", "MR-AB 123"),
    ("ro", "M R cratimă A B o sută douăzeci și trei", "MR-AB 123"),
    ("ro", "em er liniuță a be unu doi trei", "MR-AB 123"),
    ("ro", "Maria Radu Ana Barbu patru cinci", "MR-AB 45"),
    ("ro", "numărul mașinii e BID X 7", "BID-X 7"),
    ("pl", "Numer rejestracyjny to MR AB 123", "MR-AB 123"),
    ("pl", "em er myślnik a be sto dwadzieścia trzy", "MR-AB 123"),
    ("pl", "Maria Roman Adam Barbara jeden dwa trzy", "MR-AB 123"),
    ("pl", "M R kreska K 5", "MR-K 5"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "value"), SAID)
def test_said(language: str, text: str, value: str) -> None:
    assert understood("plate", language, text) == value


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("weiß ich nicht", "plate_unclear"),
        ("M A B 12", "plate_parts"),
        ("MR-AB 0123", "plate_unclear"),
        ("MR-ABC 123", "plate_unclear"),
        ("BID-AB 1234", "plate_too_long"),
        ("MR-AÖ 12", "plate_unclear"),
        ("123", "plate_unclear"),
    ],
)
def test_no_plate(text: str, code: str) -> None:
    assert rejected("plate", "de", text) == code


@given(
    st.from_regex(r"(?:MR|BID|B|HH|MKK)-[A-Z]{1,2} [1-9][0-9]{0,2}[EH]?", fullmatch=True).filter(
        lambda plate: sum(map(str.isalnum, plate)) <= 8
    ),
    st.sampled_from(LANGUAGES),
)
def test_round_trip(plate: str, language: str) -> None:
    assert_round_trip("plate", plate, language)
