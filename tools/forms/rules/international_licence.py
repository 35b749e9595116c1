"""The international driving licence: age, the national licence it rests on, its validity."""

from __future__ import annotations

from datetime import date

from tools.forms.calendar import years_after
from tools.forms.models import LegalNote, Values
from tools.forms.rules.base import Condition, Facts, NoteRule, date_of, value_of
from tools.forms.rules.law import legal_note
from tools.forms.rules.licence import FIRST_CARD, exchange_deadline

HOME = "DE"


def german_licence(values: Values) -> bool:
    """The national licence was issued in Germany."""
    return bool(value_of(values, "licence_country") == HOME)


def international_age(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """The holder is not yet old enough: when they will be."""
    born = date_of(values, "birth_date")
    if born is None:
        return None
    years = facts["international_age"]["years"]
    of_age = years_after(born, years)
    if today >= of_age:
        return None
    args = {"years": years, "date": of_age}
    return legal_note("international_age", facts["international_age"], "warning", **args)


def national_licence_kind(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """The licence is of another state, or it is no card and has to be exchanged first."""
    del today
    country, kind = value_of(values, "licence_country"), value_of(values, "licence_kind")
    if country is None:
        return None
    if country != HOME:
        name = "national_licence_kind-foreign"
        return legal_note(name, facts["foreign_licence"], "warning")
    if kind is None or kind == "card":
        return None
    return legal_note("national_licence_kind-paper", facts["paper_licence"], "warning")


def national_licence_end(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """The national licence has ended, or ends before the international one could."""
    end = _end_of_national_licence(values, facts, today)
    if end is None:
        return None
    if end < today:
        name = "national_licence_end-passed"
        return legal_note(name, facts["national_licence_end"], "warning", date=end)
    if end >= years_after(today, facts["international_validity"]["long_years"]):
        return None
    name = "national_licence_end-soon"
    return legal_note(name, facts["national_licence_end"], date=end)


def _end_of_national_licence(values: Values, facts: Facts, today: date) -> date | None:
    """The date on the card, or the end of the exchange period of a German card, if sooner."""
    ends = [date_of(values, "licence_expiry_date")]
    issued = date_of(values, "licence_issue_date")
    card = german_licence(values) and value_of(values, "licence_kind") == "card"
    if card and issued is not None and issued >= FIRST_CARD:
        # cards go by their year of issue: the date of birth does not matter
        deadline = exchange_deadline(issued, issued, facts, today)
        ends.append(None if deadline is None else deadline.date)
    return min((end for end in ends if end is not None), default=None)


def international_validity(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """For how long an international licence is valid, by the convention it follows."""
    del today
    if value_of(values, "destination") is None:
        return None
    rule = facts["international_validity"]
    args = {"long": rule["long_years"], "short": rule["short_years"]}
    return legal_note("international_validity", facts["international_validity"], **args)


CONDITIONS: dict[str, Condition] = {"german_licence": german_licence}
NOTES: dict[str, NoteRule] = {
    "international_age": NoteRule(
        international_age, {"international_age": {"years": 18, "date": date(2027, 5, 3)}}
    ),
    "national_licence_kind": NoteRule(
        national_licence_kind,
        {"national_licence_kind-foreign": {}, "national_licence_kind-paper": {}},
    ),
    "national_licence_end": NoteRule(
        national_licence_end,
        {
            "national_licence_end-passed": {"date": date(2026, 1, 19)},
            "national_licence_end-soon": {"date": date(2027, 1, 19)},
        },
    ),
    "international_validity": NoteRule(
        international_validity, {"international_validity": {"long": 3, "short": 1}}
    ),
}
