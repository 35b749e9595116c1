"""Number words of every language, read and said."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.forms.errors import FormError
from tools.forms.numbers.data import expand, number_data
from tools.forms.numbers.language import numerals, read_number, read_numbers
from tools.forms.numbers.lexicon import pieces_of
from tools.forms.numbers.reader import Reader
from tools.forms.types.tokens import tokenize
from tools.languages.catalogue import available_languages, base_of

BASES = sorted({base_of(tag) for tag in available_languages()})

SAID: dict[str, dict[int, str]] = {
    "de": {0: "null", 21: "einundzwanzig", 82: "zweiundachtzig", 110: "einhundertzehn",
           1001: "eintausendeins", 35279: "fünfunddreißigtausendzweihundertneunundsiebzig"},
    "en": {0: "zero", 21: "twenty-one", 82: "eighty-two", 110: "one hundred and ten",
           1001: "one thousand and one", 1200: "one thousand two hundred"},
    "tr": {0: "sıfır", 21: "yirmi bir", 82: "seksen iki", 110: "yüz on", 1001: "bin bir",
           1982: "bin dokuz yüz seksen iki", 21300: "yirmi bir bin üç yüz"},
    "ar": {0: "صفر", 11: "أحد عشر", 21: "واحد وعشرون", 82: "اثنان وثمانون", 110: "مئة وعشرة",
           200: "مئتان", 1001: "ألف وواحد", 2000: "ألفان", 3000: "ثلاثة آلاف",
           1982: "ألف وتسعمئة واثنان وثمانون"},
    "uk": {0: "нуль", 21: "двадцять один", 82: "вісімдесят два", 110: "сто десять",
           1982: "одна тисяча дев'ятсот вісімдесят два", 5000: "п'ять тисяч"},
    "ru": {0: "ноль", 21: "двадцать один", 82: "восемьдесят два", 110: "сто десять",
           1982: "одна тысяча девятьсот восемьдесят два", 5000: "пять тысяч"},
    "fa": {0: "صفر", 21: "بیست و یک", 82: "هشتاد و دو", 110: "صد و ده", 500: "پانصد",
           1982: "هزار و نهصد و هشتاد و دو"},
    "ro": {0: "zero", 21: "douăzeci și unu", 82: "optzeci și doi", 110: "o sută zece",
           1982: "o mie nouă sute optzeci și doi", 20000: "douăzeci de mii"},
    "pl": {0: "zero", 21: "dwadzieścia jeden", 82: "osiemdziesiąt dwa", 110: "sto dziesięć",
           1982: "tysiąc dziewięćset osiemdziesiąt dwa", 5000: "pięć tysięcy"},
}  # fmt: skip

YEARS: dict[str, dict[int, str]] = {
    "de": {1905: "neunzehnhundertfünf", 2006: "zweitausendsechs"},
    "en": {1905: "nineteen oh-five", 2006: "two thousand and six", 2026: "twenty twenty-six"},
    "tr": {1905: "bin dokuz yüz beş", 2006: "iki bin altı"},
    "ar": {1905: "ألف وتسعمئة وخمسة", 2000: "ألفين", 2012: "ألفين واثني عشر"},
    "uk": {1900: "тисяча дев'ятисотого", 2000: "двотисячного", 2006: "дві тисячі шостого"},
    "ru": {1900: "тысяча девятисотого", 2000: "двухтысячного", 2006: "две тысячи шестого"},
    "fa": {1905: "هزار و نهصد و پنج", 2006: "دو هزار و شش"},
    "ro": {1905: "o mie nouă sute cinci", 2006: "două mii șase"},
    "pl": {1900: "tysiąc dziewięćsetnego", 2000: "dwutysięcznego", 2006: "dwa tysiące szóstego",
           2015: "dwa tysiące piętnastego"},
}  # fmt: skip

HEARD: list[tuple[str, str, int]] = [
    ("de", "zwo und dreissig", 32),
    ("de", "ein hundert fuenf", 105),
    ("de", "neunzehn hundert siebzehn", 1917),
    ("de", "neunzehnzweiundachtzig", 1982),
    ("de", "fünf und zwanzig tausend sieben und dreißig", 25037),
    ("en", "nineteen hundred", 1900),
    ("en", "twenty-five hundred", 2500),
    ("tr", "bindokuzyüzseksen iki", 1982),
    ("tr", "ONBİR", 11),
    ("tr", "kirk alti", 46),
    ("ar", "خمس مئة وعشرون", 520),
    ("ar", "خمسمائة و عشرين", 520),
    ("ar", "ثمانية وتسعين", 98),
    ("ar", "خمسطعش", 15),
    ("uk", "девяносто п’ять", 95),
    ("uk", "дві тисячі двадцять шість", 2026),
    ("ru", "сорок тысяч пятьсот", 40500),
    ("ru", "двухсот трех", 203),
    ("fa", "بیست‌ودو", 22),
    ("fa", "یکصد و بیست", 120),
    ("fa", "سی صد", 300),
    ("ro", "saptezeci si cinci", 75),
    ("ro", "o suta douazeci", 120),
    ("ro", "șaișpe", 16),
    ("pl", "dziewiecdziesiat dziewiec", 99),
    ("pl", "dwustu pięciu", 205),
]

ORDINALS: list[tuple[str, str, int]] = [
    ("de", "zweiundzwanzigsten", 22),
    ("en", "twenty second", 22),
    ("tr", "yirmi ikinci", 22),
    ("ar", "الثاني والعشرين", 22),
    ("uk", "двадцять другого", 22),
    ("ru", "двадцать второе", 22),
    ("fa", "بیست و دوم", 22),
    ("ro", "douăzeci și doilea", 22),
    ("pl", "dwudziestego drugiego", 22),
]

APART: list[tuple[str, str, list[str]]] = [
    ("de", "null drei fünf sechs", ["0", "3", "5", "6"]),
    ("de", "zwanzig fünf", ["20", "5"]),
    ("en", "nineteen eighty two", ["19", "82"]),
    ("tr", "otuz beş iki yüz yetmiş dokuz", ["35", "279"]),
    ("ar", "ثلاثة خمسة", ["3", "5"]),
    ("ru", "третье пятое", ["3", "5"]),
    ("fa", "سه پنج", ["3", "5"]),
    ("ro", "trei cinci o mie", ["3", "5", "1000"]),
    ("pl", "trzeciego piątego", ["3", "5"]),
    ("ar", "٠١٧٦ ٥٥", ["0176", "55"]),
    ("fa", "۰۱۷۶", ["0176"]),
]


@pytest.mark.parametrize("base", BASES)
def test_it_is_said_as_people_do(base: str) -> None:
    words = numerals(base)
    assert {value: words.cardinal_words(value) for value in SAID[base]} == SAID[base]
    assert {year: words.year_words(year) for year in YEARS[base]} == YEARS[base]


@pytest.mark.parametrize("base", BASES)
def test_every_cardinal_below_10000_is_read_back(base: str) -> None:
    words = numerals(base).cardinal_words
    wrong = {
        value: words(value) for value in range(10_000) if read_number(words(value), base) != value
    }
    assert not wrong


@given(st.integers(10_000, 99_999), st.sampled_from(BASES))
def test_larger_cardinals_are_read_back(value: int, base: str) -> None:
    assert read_number(numerals(base).cardinal_words(value), base) == value


@pytest.mark.parametrize("base", BASES)
def test_every_day_is_read_back_from_its_ordinal(base: str) -> None:
    for day in range(1, 32):
        words = pieces_of(numerals(base).ordinal_words(day).removeprefix("al "))
        read = numerals(base).read(words)
        assert read == (day, len(words), True)


@pytest.mark.parametrize("base", BASES)
def test_every_year_is_read_back(base: str) -> None:
    for year in range(1000, 3000):
        numbers = read_numbers(tokenize(numerals(base).year_words(year)), base)
        assert "".join(number.digits for number in numbers) == str(year)


@pytest.mark.parametrize(("base", "text", "value"), HEARD)
def test_other_ways_to_say_it(base: str, text: str, value: int) -> None:
    assert read_number(text, base) == value


@pytest.mark.parametrize(("base", "text", "value"), ORDINALS)
def test_ordinals(base: str, text: str, value: int) -> None:
    (number,) = read_numbers(tokenize(text), base)
    assert (number.value, number.ordinal) == (value, True)


@pytest.mark.parametrize(("base", "text", "digits"), APART)
def test_numbers_side_by_side_stay_apart(base: str, text: str, digits: list[str]) -> None:
    assert [number.digits for number in read_numbers(tokenize(text), base)] == digits


@given(st.text(max_size=80), st.sampled_from(BASES))
def test_numbers_of_any_text_lie_in_it(text: str, base: str) -> None:
    tokens = tokenize(text)
    places = [(number.first, number.last) for number in read_numbers(tokens, base)]
    assert all(0 <= first <= last < len(tokens) for first, last in places)
    assert all(a[1] < b[0] for a, b in pairwise(places))


def test_easy_german_has_the_numbers_of_german() -> None:
    assert numerals("de-easy") is numerals("de")


DANISH = """
words: {1: ["e{n,t}"], 2: [to], 20: [tyve], 60: [tres]}
multipliers: {100: [hundrede]}
ordinals: {2: ["and{e_or_en}"]}
endings: {e_or_en: [en, et]}
joints: [og]
ten_and_unit: required
units_first: true
glued: true
spoken: {language: dk}
"""


def test_another_language_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "xx.yaml").write_text(DANISH, encoding="utf-8")
    reader = Reader(number_data("xx", tmp_path))
    assert reader.read(["toogtyve"]) == (22, 1, False)
    assert reader.read(["hundrede", "og", "to", "og", "tres"]) == (162, 5, False)
    assert reader.read(["andet"]) == (2, 1, True)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("words: {1: [a], 2: [á]}\nmultipliers: {}\nordinals: {}\nspoken: {language: en}", "both"),
        ("words: {1: [a]}", "Field required"),
        ("[]", "must be a mapping"),
    ],
)
def test_malformed_data_is_named(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "xx.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(FormError, match=message):
        Reader(number_data("xx", tmp_path))


def test_a_language_without_numbers_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormError, match="no numbers"):
        number_data("xx", tmp_path)


def test_braces_are_spelled_out() -> None:
    assert expand("m{ai,aja}", {}) == ["mai", "maja"]
    assert expand("{a,}b{adj}", {"adj": ["x", "y"]}) == ["abx", "aby", "bx", "by"]
