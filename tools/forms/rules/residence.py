"""Residence titles: expiry, subsistence, the ways to a settlement permit, fees.

The figures stand in the forms' `facts.yaml`; this module only applies them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from tools.forms.calendar import years_after
from tools.forms.models import Finding, LegalNote, Values
from tools.forms.rules.base import CheckRule, Condition, Facts, NoteRule, date_of, value_of
from tools.forms.rules.law import Rule, has_age, legal_note

Tell = Callable[[Values, Facts, date], LegalNote | None]


def _has(values: Values, field: str, codes: list[Any]) -> bool:
    """The field has one of the codes, or names one of them among others."""
    given = value_of(values, field)
    found = given if isinstance(given, list) else [given]
    return any(code in codes for code in found if code is not None)


# the present title and the passport


def title_expiry(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Whether applying now keeps the present title in force (AufenthG § 81(4))."""
    ends, rule = date_of(values, "title_expiry"), facts["title_expiry"]
    if ends is None:
        return None
    if _has(values, "current_title", rule["excluded"]["titles"]):
        return legal_note("title_expiry-excluded", rule["excluded"], "warning")
    if ends < today:
        return legal_note("title_expiry-expired", rule["late"], "warning", date=ends)
    soon = ends <= today + timedelta(weeks=rule["soon_weeks"])
    return legal_note("title_expiry-soon" if soon else "title_expiry-valid", rule, date=ends)


def received_time(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """That the moment of receipt is recorded, because the law looks at it."""
    del today
    known = date_of(values, "title_expiry") is not None
    return legal_note("received_time", facts["title_expiry"]) if known else None


def passport_valid(values: Values, today: date) -> Finding | None:
    """The passport is still valid today; if not, the citizen is warned."""
    ends = date_of(values, "passport_expiry")
    if ends is None or ends >= today:
        return None
    return Finding(("passport_expiry",), "passport_expired", {}, severity="warning")


# subsistence and integration


def _told_if(values: Values, facts: Facts, today: date, *, code: str) -> LegalNote | None:
    """A warning when the rule's field has one of its values, and no exception applies."""
    del today
    rule = facts[code]
    exceptions = rule.get("except", {})
    if any(_has(values, field, codes) for field, codes in exceptions.items()):
        return None
    hit = _has(values, rule["field"], rule["values"])
    return legal_note(code, rule, "warning") if hit else None


# settlement permit


def settlement_way(values: Values, facts: Facts) -> Rule | None:
    """The rule of the way that the citizen named; None without a way of fixed figures."""
    track = value_of(values, "track")
    if track == "skilled":
        german = value_of(values, "german_degree")
        track = {True: "skilled_german", False: "skilled"}.get(german)
    way: Rule | None = facts["tracks"].get(track)
    return way


def settlement_years(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """The title is held for fewer years than the way asks for."""
    way, since = settlement_way(values, facts), date_of(values, "title_since")
    if way is None or since is None or "years" not in way:
        return None
    reached = years_after(since, way["years"])
    if reached <= today:
        return None
    return legal_note("settlement_years", way, "warning", years=way["years"], date=reached)


def settlement_pension(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Fewer months of pension contributions than the way asks for."""
    del today
    way, paid = settlement_way(values, facts), value_of(values, "pension_months")
    if way is None or paid is None or "pension_months" not in way:
        return None
    months = way["pension_months"]
    if "pension_months_b1" in way:
        level = value_of(values, "german_level")
        if level is None:
            return None
        if _reaches(level, "b1", facts):
            months = way["pension_months_b1"]
    if paid >= months:
        return None
    return legal_note("settlement_pension", way, "warning", months=months, paid=paid)


def settlement_language(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Less German than the way asks for."""
    del today
    way, level = settlement_way(values, facts), value_of(values, "german_level")
    if way is None or level is None or "language" not in way:
        return None
    if _reaches(level, way["language"], facts):
        return None
    return legal_note("settlement_language", way, "warning", level=way["language"].upper())


def _reaches(level: str, wanted: str, facts: Facts) -> bool:
    order = facts["language_levels"]
    return bool(order.index(level) >= order.index(wanted))


# fees


def _exemption(values: Values, facts: Facts, today: date, *, code: str) -> LegalNote | None:
    """The group that pays no fee."""
    del today
    rule = facts[code]
    return legal_note(code, rule) if _has(values, rule["field"], rule["values"]) else None


def _national_fee(values: Values, facts: Facts, today: date, *, code: str) -> LegalNote | None:
    """Nationals of a state who may pay no more than Germans do for an identity card."""
    rule, born = facts[code], date_of(values, "birth_date")
    if born is None or not _has(values, "nationality", rule["values"]):
        return None
    adult = has_age(born, rule["adult_years"], today)
    return legal_note(code, rule, cents=rule["cents" if adult else "young_cents"])


def fee_minor(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Minors pay half."""
    born, rule = date_of(values, "birth_date"), facts["fee_minor"]
    if born is None or has_age(born, rule["years"], today):
        return None
    return legal_note("fee_minor", rule)


def fee_exempt(values: Values) -> bool:
    """Whether the citizen belongs to a group that pays no fee (AufenthV §§ 52, 53)."""
    protected = _has(values, "purpose", ["protection"]) or _has(values, "track", ["protection"])
    extending = "purpose" in values
    return protected or (extending and _has(values, "income_sources", ["benefits", "scholarship"]))


def fee_not_exempt(values: Values) -> bool:
    """The opposite of `fee_exempt`."""
    return not fee_exempt(values)


def extension_fee_due(values: Values, *, kind: str) -> bool:
    """Which fee of AufenthV § 45 applies or, while answers are missing, may apply.

    `kind` is `change` (of purpose), `issue` (after a visa), `short` or `long` (extension).
    """
    changed = value_of(values, "purpose_changed")
    if kind == "change":
        return changed is not False
    if changed is True or fee_exempt(values):
        return False
    title = value_of(values, "current_title")
    visa = title in {"national_visa", "schengen_visa"}
    if kind == "issue":
        return title is None or visa
    wanted = {"short": "up_to_three_months", "long": "longer"}[kind]
    return not visa and value_of(values, "duration") in {None, wanted}


def application_fee(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """How much of the fee is due on application already (AufenthV § 49)."""
    del today
    rule = facts["application_fee"]
    known = value_of(values, rule["field"])
    if known is None or fee_exempt(values):
        return None
    return legal_note("application_fee", rule)


CONDITIONS: dict[str, Condition] = {
    "extension_fee_due": extension_fee_due,
    "fee_not_exempt": fee_not_exempt,
}
CHECKS: dict[str, CheckRule] = {
    "passport_valid": CheckRule(passport_valid, {"passport_expired": {}}),
}


def _plain(tell: Callable[..., LegalNote | None], code: str) -> NoteRule:
    return NoteRule(partial(tell, code=code), {code: {}})


_TOLD_IF = ("subsistence", "health_insurance", "integration_course", "civic_knowledge")
_EXEMPTIONS = ("fee_exempt_protection", "fee_exempt_benefits", "fee_exempt_scholarship")
_NATIONAL = ("fee_association", "fee_swiss")
_DAY = date(2026, 1, 31)

NOTES: dict[str, NoteRule] = {
    "title_expiry": NoteRule(
        title_expiry,
        {
            "title_expiry-valid": {"date": _DAY},
            "title_expiry-soon": {"date": _DAY},
            "title_expiry-expired": {"date": _DAY},
            "title_expiry-excluded": {},
        },
    ),
    "received_time": NoteRule(received_time, {"received_time": {}}),
    "settlement_years": NoteRule(
        settlement_years, {"settlement_years": {"years": 5, "date": _DAY}}
    ),
    "settlement_pension": NoteRule(
        settlement_pension, {"settlement_pension": {"months": 60, "paid": 12}}
    ),
    "settlement_language": NoteRule(settlement_language, {"settlement_language": {"level": "B1"}}),
    "fee_minor": NoteRule(fee_minor, {"fee_minor": {}}),
    "application_fee": NoteRule(application_fee, {"application_fee": {}}),
    **{code: _plain(_told_if, code) for code in _TOLD_IF},
    **{code: _plain(_exemption, code) for code in _EXEMPTIONS},
    **{
        code: NoteRule(partial(_national_fee, code=code), {code: {"cents": 4600}})
        for code in _NATIONAL
    },
}
