"""E-mail addresses as people say them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tools.forms.types.fields import LANGUAGES, assert_round_trip, rejected, understood

SAID = [
    ("de", "anna.schmidt@web.de", "anna.schmidt@web.de"),
    ("de", "Anna Punkt Schmidt Klammeraffe web Punkt de", "anna.schmidt@web.de"),
    ("de", "Meine E-Mail-Adresse ist anna unterstrich schmidt ät gmx punkt de bitte", "anna_schmidt@gmx.de"),  # noqa: E501
    ("de", "kurt minus meier at t minus online punkt de", "kurt-meier@t-online.de"),
    ("de", "K U R T eins neun acht fünf at gmail punkt com", "kurt1985@gmail.com"),
    ("de", "M wie Martha e i e er at posteo Punkt de", "meier@posteo.de"),
    ("de", "Ja, das ist ANNA@GMX.DE", "anna@gmx.de"),
    ("de-easy", "anna punkt schmidt at web punkt de", "anna.schmidt@web.de"),
    ("en", "john dot smith at gmail dot com", "john.smith@gmail.com"),
    ("en", "My email is john underscore smith at outlook dot com, thank you", "john_smith@outlook.com"),  # noqa: E501
    ("en", "J O H N at mail dash box dot org", "john@mail-box.org"),
    ("en", "mary twenty two at yahoo dot com", "mary22@yahoo.com"),
    ("en", "it's mary@example.com", "mary@example.com"),
    ("tr", "ayşe@gmail.com", "latin"),
    ("tr", "ayse nokta kaya et gmail nokta com", "ayse.kaya@gmail.com"),
    ("tr", "E-posta adresim mehmet alt çizgi demir et hotmail nokta com", "mehmet_demir@hotmail.com"),  # noqa: E501
    ("tr", "ali otuz dört kuyruklu a cimeyl nokta kom", "ali34@gmail.com"),
    ("tr", "mehmet tire kaya et web nokta de", "mehmet-kaya@web.de"),
    ("tr", "Mail adresim can@gmx.de", "can@gmx.de"),
    ("ar", "بريدي الإلكتروني هو ahmad@gmail.com", "ahmad@gmail.com"),
    ("ar", "ahmad نقطة ali آت جيميل دوت كوم", "ahmad.ali@gmail.com"),
    ("ar", "إيميلي sara شرطة سفلية ٨٥ آت هوتميل نقطة كوم", "sara_85@hotmail.com"),
    ("ar", "omar at yahoo dot com", "omar@yahoo.com"),
    ("ar", "omar شرطة ali آت web نقطة دي", "omar-ali@web.de"),
    ("ar", "عنواني a b c آت ياهو دوت كوم", "abc@yahoo.com"),
    ("uk", "olena крапка kovalenko равлик gmail крапка com", "olena.kovalenko@gmail.com"),
    ("uk", "Моя електронна пошта ivan собака укр крапка нет", "ivan@ukr.net"),
    ("uk", "ivan підкреслення двадцять два собачка джимейл крапка ком", "ivan_22@gmail.com"),
    ("uk", "olena дефіс m равлик web крапка де", "olena-m@web.de"),
    ("uk", "пишіть на taras@gmx.de", "taras@gmx.de"),
    ("ru", "ivan точка petrov собака gmail точка com", "ivan.petrov@gmail.com"),
    ("ru", "Мой адрес anna нижнее подчёркивание пять собачка джимейл точка ком", "anna_5@gmail.com"),  # noqa: E501
    ("ru", "эм эр дефис а собака веб точка де", "mr-a@web.de"),
    ("ru", "моя почта oleg@mail.ru", "oleg@mail.ru"),
    ("ru", "oleg собака яндекс точка ру", "oleg@yandex.ru"),
    ("ru", "Иван собака gmail точка com", "latin"),
    ("fa", "ایمیل من reza@gmail.com است", "reza@gmail.com"),
    ("fa", "reza نقطه karimi ات جیمیل دات کام", "reza.karimi@gmail.com"),
    ("fa", "sara آندرلاین ۲۲ ات یاهو دات کام", "sara_22@yahoo.com"),
    ("fa", "ali خط تیره r ات web نقطه de", "ali-r@web.de"),
    ("fa", "آدرسم a b c ات هاتمیل دات کام", "abc@hotmail.com"),
    ("ro", "maria punct popescu arond gmail punct com", "maria.popescu@gmail.com"),
    ("ro", "Adresa mea este ion liniuță pop a rond yahoo punct ro", "ion-pop@yahoo.ro"),
    ("ro", "ana coadă de maimuță web punct de", "ana@web.de"),
    ("ro", "ana linie de subliniere unu doi arond gmail punct com", "ana_12@gmail.com"),
    ("ro", "mailul meu e ana@gmx.de", "ana@gmx.de"),
    ("pl", "anna kropka nowak małpa gmail kropka com", "anna.nowak@gmail.com"),
    ("pl", "Mój adres to jan podkreślenie kowalski małpa onet kropka pl", "jan_kowalski@onet.pl"),
    ("pl", "jan myślnik k małpa web kropka de", "jan-k@web.de"),
    ("pl", "ewa osiemdziesiąt pięć małpka wp kropka pl", "ewa85@wp.pl"),
    ("pl", "proszę pisać na ewa@gmx.de", "ewa@gmx.de"),
]  # fmt: skip


NAMES = st.sampled_from(["anna", "yilmaz", "kovalenko", "popescu", "x", "b", "mustermann"])


@pytest.mark.parametrize(("language", "text", "value"), SAID)
def test_said(language: str, text: str, value: str) -> None:
    if value == "rejected":
        assert rejected("email", language, text) == "email_unclear"
    elif value == "latin":
        assert rejected("email", language, text) == "email_latin_needed"
    else:
        assert understood("email", language, text) == value


@pytest.mark.parametrize(
    "text", ["habe ich nicht", "anna at", "at web punkt de", "anna@@web.de", "a" * 80 + "@web.de"]
)
def test_not_an_address(text: str) -> None:
    assert rejected("email", "de", text) == "email_unclear"


@given(
    st.tuples(NAMES, st.sampled_from("._+-"), NAMES, st.integers(0, 99)).map(
        lambda parts: "".join(map(str, parts))
    ),
    st.sampled_from(["gmail.com", "t-online.de", "mail.example.org"]),
    st.sampled_from(LANGUAGES),
)
def test_round_trip(local: str, domain: str, language: str) -> None:
    assert_round_trip("email", f"{local}@{domain}", language)
