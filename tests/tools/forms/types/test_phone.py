"""Phone numbers as people say them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tools.forms.types.fields import LANGUAGES, assert_round_trip, rejected, understood

MOBILE = "+491713920001"
SAID = [
    ("de", "0171 392 00 01", MOBILE),
    ("de", "Meine Nummer ist null eins sieben eins, drei neun zwei, null null null eins", MOBILE),
    ("de", "plus vier neun, eins sieben eins, 392 0001", MOBILE),
    ("de", "+49 (0)171 3920001", MOBILE),
    ("de", "06421 dreihundert zweiundzwanzig", "+496421322"),
    ("de-easy", "0171 3920001", MOBILE),
    ("en", "oh one seven one three nine two double oh oh one", MOBILE),
    ("en", "my number is 0171 3920001", MOBILE),
    ("en", "+44 20 7946 0958", "+442079460958"),
    ("en", "you can reach me at 0049 171 3920001", MOBILE),
    ("en", "zero six four two one, one two three four five", "+49642112345"),
    ("tr", "Telefon numaram 0171 3920001", MOBILE),
    ("tr", "sıfır bir yedi bir, üç dokuz iki, sıfır sıfır sıfır bir", MOBILE),
    ("tr", "artı dört dokuz 171 3920001", MOBILE),
    ("tr", "+90 532 123 45 67", "+905321234567"),
    ("tr", "sıfır yüz yetmiş bir 392 00 01", MOBILE),
    ("ar", "رقم هاتفي ٠١٧١ ٣٩٢ ٠٠٠١", MOBILE),
    ("ar", "صفر واحد سبعة واحد ثلاثة تسعة اثنان صفر صفر صفر واحد", MOBILE),
    ("ar", "زائد ٤٩ ١٧١ ٣٩٢٠٠٠١", MOBILE),
    ("ar", "رقمي 0171 3920001", MOBILE),
    ("ar", "+963 944 123 456", "+963944123456"),
    ("uk", "Мій номер 0171 3920001", MOBILE),
    ("uk", "нуль один сім один три дев'ять два нуль нуль нуль один", MOBILE),
    ("uk", "плюс сорок дев'ять 171 3920001", MOBILE),
    ("uk", "+380 50 123 45 67", "+380501234567"),
    ("uk", "можете зателефонувати за номером 0171 392 00 01", MOBILE),
    ("ru", "Мой номер 0171 3920001", MOBILE),
    ("ru", "ноль один семь один три девять два ноль ноль ноль один", MOBILE),
    ("ru", "плюс сорок девять 171 3920001", MOBILE),
    ("ru", "+7 912 345-67-89", "+79123456789"),
    ("ru", "ноль сто семьдесят один 392 00 01", MOBILE),
    ("fa", "شماره تلفن من ۰۱۷۱ ۳۹۲ ۰۰۰۱ است", MOBILE),
    ("fa", "صفر یک هفت یک سه نه دو صفر صفر صفر یک", MOBILE),
    ("fa", "مثبت ۴۹ ۱۷۱ ۳۹۲۰۰۰۱", MOBILE),
    ("fa", "+98 912 345 6789", "+989123456789"),
    ("fa", "موبایلم 0171 3920001", MOBILE),
    ("ro", "Numărul meu de telefon este 0171 3920001", MOBILE),
    ("ro", "zero unu șapte unu trei nouă doi zero zero zero unu", MOBILE),
    ("ro", "plus patru nouă 171 3920001", MOBILE),
    ("ro", "+40 721 234 567", "+40721234567"),
    ("ro", "zero o sută șaptezeci și unu 392 00 01", MOBILE),
    ("pl", "Mój numer telefonu to 0171 3920001", MOBILE),
    ("pl", "zero jeden siedem jeden trzy dziewięć dwa zero zero zero jeden", MOBILE),
    ("pl", "plus czterdzieści dziewięć 171 3920001", MOBILE),
    ("pl", "+48 601 234 567", "+48601234567"),
    ("pl", "zero sto siedemdziesiąt jeden 392 00 01", MOBILE),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "value"), SAID)
def test_said(language: str, text: str, value: str) -> None:
    assert understood("phone", language, text) == value


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("110", "phone_length"),
        ("0171", "phone_length"),
        ("habe ich nicht", "phone_unclear"),
        ("0171 3920001 3920001 3920001", "phone_length"),
        ("+999 123 456 789", "phone_unclear"),
    ],
)
def test_no_number(text: str, code: str) -> None:
    assert rejected("phone", "de", text) == code


@given(
    st.from_regex(r"\+49(?:171|6421|30|69)[1-9][0-9]{5,6}", fullmatch=True)
    | st.sampled_from(["+905321234567", "+48601234567", "+380501234567", "+40721234567"]),
    st.sampled_from(LANGUAGES),
)
def test_round_trip(number: str, language: str) -> None:
    assert_round_trip("phone", number, language)
