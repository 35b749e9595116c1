"""Names, spelled and said."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.tools.forms.types.fields import BASES, LANGUAGES, assert_round_trip, rejected, understood

SAID = [
    ("de", "Ich heiße Anna Maria", "Anna Maria"),
    ("de", "mein nachname ist von der leyen", "von der Leyen"),
    ("de", "Meyer, ich buchstabiere: M E Y E R", "Meyer"),
    ("de", "Ich buchstabiere Martha Emil Ypsilon Emil Richard", "Meyer"),
    ("de", "M wie Martha, e, i, doppel s, e, r", "Meisser"),
    ("de", "Schmidt, S C H M I D T", "Schmidt"),
    ("de", "M Ü L L E R Bindestrich W E I ß", "Müller-Weiß"),
    ("de", "d'angelo", "D'Angelo"),
    ("de-easy", "Ich heiße Anna", "Anna"),
    ("en", "my name is Mary Ann", "Mary Ann"),
    ("en", "S M I T H", "Smith"),
    ("en", "Smith, spelled S M I T H", "Smith"),
    ("en", "O'BRIEN", "O'Brien"),
    ("en", "B as in boy, R, O, W, N", "Brown"),
    ("tr", "Benim adım ayşe", "Ayşe"),
    ("tr", "soyadım YILMAZ", "Yılmaz"),
    ("tr", "adım ilker", "İlker"),
    ("tr", "K A Y A", "Kaya"),
    ("tr", "kodluyorum: Yozgat Isparta Lüleburgaz Malatya Adana Zonguldak", "Yilmaz"),
    ("tr", "ke a ye a", "Kaya"),
    ("tr", "soyadım Demir'di", "Demir"),
    ("ar", "اسمي Ahmad", "Ahmad"),
    ("ar", "A H M A D", "Ahmad"),
    ("ar", "اسم العائلة Al-Hassan", "Al-Hassan"),
    ("ar", "كنيتي HADDAD", "Haddad"),
    ("uk", "мене звати Olena", "Olena"),
    ("uk", "моє прізвище KOVALENKO", "Kovalenko"),
    ("uk", "I V A N", "Ivan"),
    ("uk", "ка о ве а ель", "Koval"),
    ("uk", "по літерах: Марія Анна Роман Ольга", "Maro"),
    ("ru", "меня зовут Ivan", "Ivan"),
    ("ru", "моя фамилия PETROV", "Petrov"),
    ("ru", "пэ е тэ эр о вэ", "Petrov"),
    ("ru", "I V A N", "Ivan"),
    ("ru", "по буквам: Мария Эмиль Роман", "Mer"),
    ("fa", "اسم من Reza است", "Reza"),
    ("fa", "نام خانوادگی من KARIMI", "Karimi"),
    ("fa", "R E Z A", "Reza"),
    ("fa", "Karimi هستم", "Karimi"),
    ("fa", "هجی میکنم K A R I M I", "Karimi"),
    ("ro", "mă numesc Ștefan", "Ștefan"),
    ("ro", "numele de familie este POPESCU", "Popescu"),
    ("ro", "P O P A", "Popa"),
    ("ro", "pe litere: Petre Olga Petre Ana", "Popa"),
    ("ro", "Popa, se scrie P O P A", "Popa"),
    ("pl", "nazywam się Łukasz", "Łukasz"),
    ("pl", "moje nazwisko to KOWALSKA-NOWAK", "Kowalska-Nowak"),
    ("pl", "N O W A K", "Nowak"),
    ("pl", "literuję: Natalia Olga Wanda Adam Karol", "Nowak"),
    ("pl", "Nowak, en o wu a ka", "Nowak"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "value"), SAID)
def test_said(language: str, text: str, value: str) -> None:
    assert understood("person_name", language, text) == value


OTHER_SCRIPTS = ["Мария", "Олена Коваленко", "محمد", "رضا کریمی", "И В А Н", "Ελένη", "ሰላም", "王"]


@pytest.mark.parametrize("name", OTHER_SCRIPTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_names_in_another_script_are_asked_for_in_latin(language: str, name: str) -> None:
    assert rejected("person_name", language, name) == "latin_spelling_needed"


NOT_NAMES = {
    "de": "ich weiß nicht",
    "en": "what does it cost",
    "tr": "bilmiyorum",
    "ar": "لا أعرف",
    "uk": "я не знаю",
    "ru": "не знаю",
    "fa": "نمی‌دانم",
    "ro": "nu știu",
    "pl": "nie wiem",
}


@pytest.mark.parametrize("language", BASES)
def test_not_a_name(language: str) -> None:
    assert rejected("person_name", language, NOT_NAMES[language]) == "not_a_name"


SAME = {
    "de": "der gleiche wie jetzt",
    "en": "same as now",
    "tr": "aynı",
    "ar": "نفس الاسم",
    "uk": "таке саме як зараз",
    "ru": "такая же как сейчас",
    "fa": "همان است",
    "ro": "la fel ca acum",
    "pl": "takie samo jak teraz",
}


@pytest.mark.parametrize("language", BASES)
def test_the_same_name_as_now(language: str) -> None:
    assert understood("birth_name", language, SAME[language]) == "="


@given(
    st.sampled_from(
        ["Anna", "Karl-Heinz", "von der Leyen", "O'Brien", "Müller", "Ağaoğlu", "Wójcik"]
    ),
    st.sampled_from(LANGUAGES),
)
def test_round_trip(name: str, language: str) -> None:
    assert_round_trip("person_name", name, language)


@given(
    st.text(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), min_size=3, max_size=9),
    st.sampled_from(LANGUAGES),
)
@example("AAA", "ro")
def test_spelled_with_latin_letters(name: str, language: str) -> None:
    assert understood("person_name", language, " ".join(name)) == name.capitalize()
