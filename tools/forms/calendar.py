"""Dates moved by whole months and years, other calendars, and dates written out."""

from __future__ import annotations

import calendar
from datetime import date

import jdatetime
from babel.dates import format_date

from tools.languages.catalogue import language as language_of


def years_after(day: date, years: int) -> date:
    """The same day `years` later; 29 February becomes 1 March where it does not exist."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def years_before(day: date, years: int) -> date:
    """The same day `years` earlier; 29 February becomes 1 March where it does not exist."""
    return years_after(day, -years)


def months_after(day: date, months: int) -> date:
    """The same day `months` later, the last day of a month that is too short (BGB § 188)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def from_solar(year: int, month: int, day: int) -> date:
    """A date of the solar calendar of Iran and Afghanistan; ValueError if there is no such day."""
    found: date = jdatetime.date(year, month, day).togregorian()
    return found


def locale_of(language: str) -> str:
    """The CLDR locale of a language; English dates are British here, day first."""
    return language_of(language).locale


def written_date(day: date, language: str) -> str:
    """As in the language's long form, in Latin digits: "3. Mai 1952", "3 May 1952"."""
    known = language_of(language)
    return format_date(day, known.long_date, locale=known.locale)
