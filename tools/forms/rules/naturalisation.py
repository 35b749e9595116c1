"""Naturalisation: years of residence, language and test, the declarations and what they mean.

The figures stand in the form's `facts.yaml`; this module only applies them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from tools.forms.calendar import years_after
from tools.forms.models import LegalNote, Values
from tools.forms.rules.base import Facts, NoteRule, date_of, value_of
from tools.forms.rules.law import legal_note


def naturalisation_years(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Whether the stated residence reaches the years of StAG § 10(1), or of § 9 for spouses."""
    since, spouse = date_of(values, "residence_since"), value_of(values, "spouse_german")
    if since is None or spouse is None:
        return None
    rules = facts["naturalisation_years"]
    general = rules["general"]
    if years_after(since, general["years"]) <= today:
        return legal_note("naturalisation_years-reached", general, years=general["years"])
    if spouse is False:
        reached = years_after(since, general["years"])
        return legal_note(
            "naturalisation_years-short",
            general,
            "warning",
            years=general["years"],
            date=reached,
        )
    return _spouse_years(values, facts, since, today)


def _spouse_years(values: Values, facts: Facts, since: date, today: date) -> LegalNote | None:
    rule, married = facts["naturalisation_years"]["spouse"], date_of(values, "marriage_date")
    if married is None:
        return None
    reached = max(
        years_after(since, rule["years"]), years_after(married, rule["years_of_marriage"])
    )
    years, marriage = rule["years"], rule["years_of_marriage"]
    if reached <= today:
        return legal_note("naturalisation_years-spouse", rule, years=years, marriage=marriage)
    return legal_note(
        "naturalisation_years-spouse_short",
        rule,
        "warning",
        years=years,
        marriage=marriage,
        date=reached,
    )


def naturalisation_language(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Less German than StAG § 10(4) asks for."""
    del today
    level, rule = value_of(values, "german_level"), facts["naturalisation_language"]
    if level is None:
        return None
    order = facts["language_levels"]
    if order.index(level) >= order.index(rule["level"]):
        return None
    return legal_note("naturalisation_language", rule, "warning", level=rule["level"].upper())


def _told_if(values: Values, facts: Facts, today: date, *, code: str) -> LegalNote | None:
    """The rule's field has one of its values: the rule is told."""
    del today
    rule = facts[code]
    if value_of(values, rule["field"]) not in rule["values"]:
        return None
    return legal_note(code, rule, rule.get("severity", "warning"))


def _plain(tell: Callable[..., LegalNote | None], code: str) -> NoteRule:
    return NoteRule(partial(tell, code=code), {code: {}})


_DAY = date(2028, 1, 31)
_TOLD_IF = (
    "long_absence",
    "naturalisation_title",
    "naturalisation_test",
    "democracy_missing",
    "history_missing",
    "convictions",
    "proceedings",
    "benefits_needed",
    "multiple_marriage",
    "statements_incorrect",
)

NOTES: dict[str, NoteRule] = {
    "naturalisation_years": NoteRule(
        naturalisation_years,
        {
            "naturalisation_years-reached": {"years": 5},
            "naturalisation_years-short": {"years": 5, "date": _DAY},
            "naturalisation_years-spouse": {"years": 3, "marriage": 2},
            "naturalisation_years-spouse_short": {"years": 3, "marriage": 2, "date": _DAY},
        },
    ),
    "naturalisation_language": NoteRule(
        naturalisation_language, {"naturalisation_language": {"level": "B1"}}
    ),
    **{code: _plain(_told_if, code) for code in _TOLD_IF},
}
