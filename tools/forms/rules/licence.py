"""Driving licences: exchange deadlines and fees, and what fits together on a licence.

The figures stand in the forms' `facts.yaml`; this module only applies them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tools.forms.calendar import years_after
from tools.forms.models import Finding, LegalNote, Values
from tools.forms.rules.base import (
    CheckRule,
    Condition,
    Facts,
    NoteRule,
    date_of,
    value_of,
)
from tools.forms.rules.law import legal_note
from tools.forms.types.licence_number import is_card_number

MIN_LICENCE_AGE_YEARS = 15
"""No class could be held earlier (FeV § 10); a plausibility check, not a legal statement."""
FIRST_CARD = date(1999, 1, 1)
"""Card licences are issued from this day on (FeV § 24a(4))."""


@dataclass(frozen=True)
class Deadline:
    """The last day on which a licence can be exchanged in time. `passed`: it is over."""

    date: date
    source: str
    url: str
    valid_from: str
    passed: bool


@dataclass(frozen=True)
class Fee:
    """A fee in euro cents, with the number of the fee schedule as its source."""

    cents: int
    source: str
    url: str
    valid_from: str


def exchange_deadline(
    birth_date: date, issue_date: date, facts: Facts, today: date
) -> Deadline | None:
    """Deadline by FeV § 24a(2) and Anlage 8e; None for licences issued from 2013-01-19 on."""
    rules = facts["exchange_deadline"]
    if issue_date >= rules["exempt"]["first"]:
        return None
    if issue_date <= rules["issued_until"]:
        rows, year = rules["by_birth_year"], birth_date.year
    else:
        rows, year = rules["by_issue_year"], issue_date.year
    for row in rows:
        first, last = row["first"], row["last"]
        if (first is None or first <= year) and (last is None or year <= last):
            return Deadline(
                date=row["date"],
                source=rules["source"],
                url=rules["url"],
                valid_from=rules["valid_from"].isoformat(),
                passed=today > row["date"],
            )
    raise ValueError(f"the deadline table has no row for the year {year}")


def exchange_fee(issue_date: date, facts: Facts) -> Fee:
    """Fee by GebOSt number 202.5 (permission of the old law) or 202.7 (other)."""
    rules = facts["exchange_fee"]
    rule = rules["old_law"] if issue_date <= rules["old_law_until"] else rules["other"]
    return Fee(rule["cents"], rule["source"], rule["url"], rule["valid_from"].isoformat())


def deadline_note(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Until when this licence must be exchanged."""
    born, issued = date_of(values, "birth_date"), date_of(values, "licence_issue_date")
    if born is None or issued is None:
        return None
    deadline = exchange_deadline(born, issued, facts, today)
    if deadline is None:
        rules = facts["exchange_deadline"]
        exempt, state = rules["exempt"], rules["valid_from"].isoformat()
        return LegalNote("exchange_deadline-none", {}, exempt["source"], exempt["url"], state)
    rule = facts["exchange_deadline"]
    if deadline.passed:
        return legal_note("exchange_deadline-passed", rule, "warning", date=deadline.date)
    return legal_note("exchange_deadline-open", rule, date=deadline.date)


def fee_note(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """What the exchange costs."""
    del today
    issued = date_of(values, "licence_issue_date")
    if issued is None:
        return None
    fee = exchange_fee(issued, facts)
    return LegalNote("exchange_fee", {"cents": fee.cents}, fee.source, fee.url, fee.valid_from)


def licence_after_birth(values: Values, today: date) -> Finding | None:
    """The licence was issued when its holder was old enough."""
    del today
    born, issued = value_of(values, "birth_date"), value_of(values, "licence_issue_date")
    if born is None or issued is None:
        return None
    if date.fromisoformat(issued) >= years_after(date.fromisoformat(born), MIN_LICENCE_AGE_YEARS):
        return None
    fields = ("birth_date", "licence_issue_date")
    return Finding(fields, "licence_before_age", {"years": MIN_LICENCE_AGE_YEARS})


def licence_kind_fits_date(values: Values, today: date) -> Finding | None:
    """Card licences exist since 1999, paper ones were issued until then."""
    del today
    kind, issued = value_of(values, "licence_kind"), value_of(values, "licence_issue_date")
    if kind is None or issued is None:
        return None
    fields = ("licence_kind", "licence_issue_date")
    since_card = date.fromisoformat(issued) >= FIRST_CARD
    if kind in {"grey", "pink"} and since_card:
        return Finding(fields, "licence_kind_paper_after_1998", {})
    if kind == "card" and not since_card:
        return Finding(fields, "licence_kind_card_before_1999", {})
    return None


def licence_number_check(values: Values, today: date) -> Finding | None:
    """A card's number has 11 characters and a check character; older ones differ: warning."""
    del today
    number = value_of(values, "licence_number")
    if number is None or is_card_number(number):
        return None
    if value_of(values, "licence_kind") in {"grey", "pink", "other"}:
        return None
    return Finding(("licence_number",), "licence_number_unusual", {}, severity="warning")


def has_other_licence(values: Values) -> bool:
    """The citizen holds a licence of another state."""
    return value_of(values, "other_licence") is True


def issued_until(values: Values, /, *, day: date) -> bool:
    """The licence was issued until that day."""
    issued = date_of(values, "licence_issue_date")
    return issued is not None and issued <= day


def issued_after(values: Values, /, *, day: date) -> bool:
    """The licence was issued after that day."""
    issued = date_of(values, "licence_issue_date")
    return issued is not None and issued > day


CONDITIONS: dict[str, Condition] = {
    "has_other_licence": has_other_licence,
    "issued_until": issued_until,
    "issued_after": issued_after,
}
CHECKS: dict[str, CheckRule] = {
    "licence_after_birth": CheckRule(
        licence_after_birth, {"licence_before_age": {"years": MIN_LICENCE_AGE_YEARS}}
    ),
    "licence_kind_fits_date": CheckRule(
        licence_kind_fits_date,
        {"licence_kind_paper_after_1998": {}, "licence_kind_card_before_1999": {}},
    ),
    "licence_number_check": CheckRule(licence_number_check, {"licence_number_unusual": {}}),
}
NOTES: dict[str, NoteRule] = {
    "exchange_deadline": NoteRule(
        deadline_note,
        {
            "exchange_deadline-open": {"date": date(2033, 1, 19)},
            "exchange_deadline-passed": {"date": date(2024, 1, 19)},
            "exchange_deadline-none": {},
        },
    ),
    "exchange_fee": NoteRule(fee_note, {"exchange_fee": {"cents": 2550}}),
}
