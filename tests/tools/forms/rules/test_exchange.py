"""Every row of FeV Anlage 8e with its borders, and the fees."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tools.forms.definitions import load_form
from tools.forms.engine import FormEngine
from tools.forms.models import Form, Provenance, Value
from tools.forms.rules.licence import exchange_deadline, exchange_fee
from tools.forms.texts import FormTexts

TODAY = date(2026, 11, 22)
BY_RULE = Provenance(turn=1, span="", method="rule")
LAST_OLD = date(1998, 12, 31)

BY_BIRTH_YEAR = [
    (1910, date(2033, 1, 19)),
    (1952, date(2033, 1, 19)),
    (1953, date(2022, 7, 19)),
    (1958, date(2022, 7, 19)),
    (1959, date(2023, 1, 19)),
    (1964, date(2023, 1, 19)),
    (1965, date(2024, 1, 19)),
    (1970, date(2024, 1, 19)),
    (1971, date(2025, 1, 19)),
    (1981, date(2025, 1, 19)),
]
BY_ISSUE_DATE = [
    (date(1999, 1, 1), date(2026, 1, 19)),
    (date(2001, 12, 31), date(2026, 1, 19)),
    (date(2002, 1, 1), date(2027, 1, 19)),
    (date(2004, 12, 31), date(2027, 1, 19)),
    (date(2005, 1, 1), date(2028, 1, 19)),
    (date(2007, 12, 31), date(2028, 1, 19)),
    (date(2008, 1, 1), date(2029, 1, 19)),
    (date(2008, 12, 31), date(2029, 1, 19)),
    (date(2009, 1, 1), date(2030, 1, 19)),
    (date(2009, 12, 31), date(2030, 1, 19)),
    (date(2010, 1, 1), date(2031, 1, 19)),
    (date(2010, 12, 31), date(2031, 1, 19)),
    (date(2011, 1, 1), date(2032, 1, 19)),
    (date(2011, 12, 31), date(2032, 1, 19)),
    (date(2012, 1, 1), date(2033, 1, 19)),
    (date(2013, 1, 18), date(2033, 1, 19)),
]


@pytest.mark.parametrize(("year", "expected"), BY_BIRTH_YEAR)
@pytest.mark.parametrize("day", [(1, 1), (12, 31)])
def test_issued_until_1998_the_birth_year_counts(
    form: Form, year: int, expected: date, day: tuple[int, int]
) -> None:
    deadline = exchange_deadline(date(year, *day), LAST_OLD, form.facts, TODAY)
    assert deadline is not None
    assert deadline.date == expected
    assert deadline.source == "FeV § 24a Abs. 2, Anlage 8e"


@pytest.mark.parametrize(("issued", "expected"), BY_ISSUE_DATE)
@pytest.mark.parametrize("born", [date(1940, 5, 5), date(1975, 5, 5)])
def test_issued_from_1999_the_issue_year_counts(
    form: Form, issued: date, expected: date, born: date
) -> None:
    deadline = exchange_deadline(born, issued, form.facts, TODAY)
    assert deadline is not None
    assert deadline.date == expected


def test_issued_from_2013_01_19_no_deadline(form: Form) -> None:
    assert exchange_deadline(date(1975, 5, 5), date(2013, 1, 19), form.facts, TODAY) is None


def test_the_last_day_is_in_time(form: Form) -> None:
    born, last = date(1975, 5, 5), date(2025, 1, 19)
    on_time = exchange_deadline(born, LAST_OLD, form.facts, last)
    late = exchange_deadline(born, LAST_OLD, form.facts, last + timedelta(days=1))
    assert on_time is not None
    assert late is not None
    assert (on_time.passed, late.passed) == (False, True)


@pytest.mark.parametrize(
    ("issued", "cents", "source"),
    [
        (date(1990, 6, 2), 2550, "GebOSt Nr. 202.5"),
        (date(2019, 7, 15), 2550, "GebOSt Nr. 202.5"),
        (date(2019, 7, 16), 1020, "GebOSt Nr. 202.7"),
    ],
)
def test_fee(form: Form, issued: date, cents: int, source: str) -> None:
    fee = exchange_fee(issued, form.facts)
    assert (fee.cents, fee.source) == (cents, source)
    assert date.fromisoformat(fee.valid_from)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "de",
            [
                "Die Frist für den Umtausch Ihres Führerscheins war der 19. Januar 2023. Ihr "
                "bisheriger Führerschein ist seitdem nicht mehr gültig.",
                "Die Gebühr beträgt nach der Gebührenordnung 25,50 Euro. Auslagen Ihrer Behörde "
                "können hinzukommen.",
            ],
        ),
        (
            "en",
            [
                "The deadline for exchanging your licence was 19 January 2023. Your present "
                "licence has not been valid since then.",
                "The fee is 25.50 euros according to the fee schedule. Your office may add its "
                "expenses.",
            ],
        ),
    ],
)
def test_notes_are_told_with_their_source(
    engine: FormEngine, language: str, expected: list[str]
) -> None:
    values = {
        "birth_date": Value("1960-05-03", BY_RULE),
        "licence_issue_date": Value("1990-06-02", BY_RULE),
    }
    notes = engine.notes(values)
    texts = FormTexts(load_form("licence-exchange"), language)
    assert [texts.note(note) for note in notes] == expected
    assert all(note.url.startswith("https://") and note.source for note in notes)
    assert engine.notes({}) == []
