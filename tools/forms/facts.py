"""Legal facts as data: exchange deadlines and fees, with their sources.

The figures stand in a form's `facts.yaml`; this module only applies them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from tools.forms.models import LegalNote, Values
from tools.registry import Registry

Facts = dict[str, Any]
NoteFunction = Callable[[Values, Facts, date], LegalNote | None]
"""Of the values, the form's facts and today; None while a value is missing."""


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


def _date(values: Values, field: str) -> date | None:
    given = values.get(field)
    return None if given is None or given.value is None else date.fromisoformat(given.value)


def deadline_note(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Until when this licence must be exchanged."""
    born, issued = _date(values, "birth_date"), _date(values, "licence_issue_date")
    if born is None or issued is None:
        return None
    deadline = exchange_deadline(born, issued, facts, today)
    rules = facts["exchange_deadline"]
    state = rules["valid_from"].isoformat()
    if deadline is None:
        exempt = rules["exempt"]
        return LegalNote("exchange_deadline-none", {}, exempt["source"], exempt["url"], state)
    code = "exchange_deadline-passed" if deadline.passed else "exchange_deadline-open"
    return LegalNote(code, {"date": deadline.date}, deadline.source, deadline.url, state)


def fee_note(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """What the exchange costs."""
    del today
    issued = _date(values, "licence_issue_date")
    if issued is None:
        return None
    fee = exchange_fee(issued, facts)
    return LegalNote("exchange_fee", {"cents": fee.cents}, fee.source, fee.url, fee.valid_from)


def notes() -> Registry[NoteFunction]:
    """A new registry of all functions that make legal notes."""
    registry: Registry[NoteFunction] = Registry("note")
    registry.add("exchange_deadline", deadline_note)
    registry.add("exchange_fee", fee_note)
    return registry
