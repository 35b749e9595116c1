"""Dates that are shown or read out are understood as the same day again."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tools.forms.date_field import date_field
from tools.forms.calendar import from_solar, months_after
from tools.forms.models import Parsed
from tools.forms.numbers.date_words import date_words
from tools.forms.types.date import CalendarDate
from tools.languages.catalogue import available_languages

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
LANGUAGES = st.sampled_from(available_languages())
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")

SPOKEN = {
    "de": "dritter Mai neunzehnhundertzweiundachtzig",
    "de-easy": "dritter Mai neunzehnhundertzweiundachtzig",
    "en": "third of May nineteen eighty-two",
    "tr": "üç Mayıs bin dokuz yüz seksen iki",
    "ar": "الثالث من مايو عام ألف وتسعمئة واثنين وثمانين",
    "uk": "третє травня тисяча дев'ятсот вісімдесят другого року",
    "ru": "третье мая тысяча девятьсот восемьдесят второго года",
    "fa": "سوم مه هزار و نهصد و هشتاد و دو",
    "ro": "trei mai o mie nouă sute optzeci și doi",
    "pl": "trzeci maja tysiąc dziewięćset osiemdziesiątego drugiego roku",
}
WRITTEN = {
    "de": "3. Mai 1982",
    "de-easy": "3. Mai 1982",
    "en": "3 May 1982",
    "tr": "3 Mayıs 1982",
    "ar": "3 مايو 1982",
    "uk": "3 травня 1982 року",
    "ru": "3 мая 1982 года",
    "fa": "3 مهٔ 1982",
    "ro": "3 mai 1982",
    "pl": "3 maja 1982",
}


def understood(text: str, language: str) -> str:
    """The day in the text, all of which must be explained."""
    parsed = CalendarDate().parse(text, date_field(language))
    assert isinstance(parsed, Parsed), (text, parsed)
    assert parsed.explained, text
    return str(parsed.value)


@pytest.mark.parametrize("language", available_languages())
def test_it_is_said_and_shown_as_people_do(language: str) -> None:
    at = date_field(language)
    assert CalendarDate().spoken("1982-05-03", at) == SPOKEN[language]
    assert CalendarDate().display("1982-05-03", at) == WRITTEN[language]


@given(DAYS, LANGUAGES)
def test_what_is_said_is_understood(day: date, language: str) -> None:
    spoken = CalendarDate().spoken(day.isoformat(), date_field(language))
    assert understood(spoken, language) == day.isoformat()


@given(DAYS, LANGUAGES)
def test_what_is_shown_is_understood(day: date, language: str) -> None:
    shown = CalendarDate().display(day.isoformat(), date_field(language))
    assert understood(shown, language) == day.isoformat()
    assert all(char in "0123456789" for char in shown if char.isdecimal())


@given(DAYS, LANGUAGES, st.sampled_from(["/", ".", " ", "-"]))
def test_digits_of_every_script_are_understood(day: date, language: str, sign: str) -> None:
    written = sign.join([f"{day.day:02}", f"{day.month:02}", f"{day.year}"])
    for text in (written, written.translate(ARABIC_INDIC), written.translate(PERSIAN)):
        assert understood(text, language) == day.isoformat()
    assert understood(day.isoformat(), language) == day.isoformat()


@given(st.dates(date(1930, 1, 1), date(2060, 12, 31)), st.sampled_from(["spoken", "written"]))
def test_days_of_the_solar_calendar_are_understood(day: date, way: str) -> None:
    import jdatetime  # noqa: PLC0415 - what the product uses, the other way round

    solar = jdatetime.date.fromgregorian(date=day)
    name = date_words("fa").data.solar_months[solar.month][0]
    if way == "spoken":
        text = f"{solar.day} {name} {solar.year}".translate(PERSIAN)
    else:
        text = f"{solar.year}/{solar.month}/{solar.day}"
    assert understood(text, "fa") == day.isoformat()


@pytest.mark.parametrize(
    ("solar", "gregorian"),
    [
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1348, 10, 11), date(1970, 1, 1)),
    ],
)
def test_known_days_of_the_solar_calendar(solar: tuple[int, int, int], gregorian: date) -> None:
    assert from_solar(*solar) == gregorian


def test_a_month_later_stays_in_a_month_that_is_too_short() -> None:
    assert months_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_after(date(2026, 1, 31), -2) == date(2025, 11, 30)


@given(st.text(max_size=60), LANGUAGES)
def test_any_text_is_parsed_or_refused(text: str, language: str) -> None:
    result = CalendarDate().parse(text, date_field(language))
    assert not isinstance(result, Parsed) or date.fromisoformat(result.value)
