"""Dates moved by whole years, and written out."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date


def years_after(day: date, years: int) -> date:
    """The same day `years` later; 29 February becomes 1 March where it does not exist."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def years_before(day: date, years: int) -> date:
    """The same day `years` earlier; 29 February becomes 1 March where it does not exist."""
    return years_after(day, -years)


def locale_of(language: str) -> str:
    """The CLDR locale of a language; English dates are British here, day first."""
    return "en_GB" if language == "en" else language


def written_date(day: date, language: str) -> str:
    """As in the language's long form: "3. Mai 1952", "3 May 1952"."""
    return format_date(day, "long", locale=locale_of(language))
