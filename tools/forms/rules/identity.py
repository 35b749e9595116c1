"""Identity cards, passports and certificates of registration: who, how long, how much.

The figures stand in the forms' `facts.yaml`; this module only applies them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from tools.forms.models import LegalNote, Values
from tools.forms.rules.base import Facts, NoteRule, date_of, value_of
from tools.forms.rules.law import has_age, legal_note


def german_only(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """The document is issued to Germans only."""
    del today
    nationality = value_of(values, "nationality")
    if nationality in {None, "DE"}:
        return None
    return legal_note("german_only", facts["german_only"], "warning")


def personal_appearance(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Nothing is applied for here: people come in person and may not send somebody."""
    del today
    if date_of(values, "birth_date") is None:
        return None
    return legal_note("personal_appearance", facts["personal_appearance"])


def _told_if(values: Values, facts: Facts, today: date, *, code: str) -> LegalNote | None:
    """The rule's field has one of its values: the rule is told."""
    del today
    rule = facts[code]
    if value_of(values, rule["field"]) not in rule["values"]:
        return None
    return legal_note(code, rule, rule.get("severity", "info"))


def _by_age(values: Values, facts: Facts, today: date, key: str) -> int | None:
    """The figure of the applicant's age group: `adult` from the age of 24 on, else `young`."""
    born, rule = date_of(values, "birth_date"), facts["document_by_age"]
    if born is None:
        return None
    adult = has_age(born, rule["adult_years"], today)
    return int(rule["adult" if adult else "young"][key])


# identity card


def card_validity(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """For how many years the card is issued; a provisional one for months."""
    kind, years = value_of(values, "card_kind"), _by_age(values, facts, today, "years")
    if kind is None or years is None:
        return None
    if kind == "provisional":
        rule = facts["provisional"]
        return legal_note("card_validity-provisional", rule, months=rule["months"])
    return legal_note("card_validity", facts["document_by_age"], years=years)


def card_fee(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """What the card costs by age; a provisional card beside it costs its own fee."""
    kind, cents = value_of(values, "card_kind"), _by_age(values, facts, today, "cents")
    if kind is None or cents is None:
        return None
    rule = facts["card_fee"]
    provisional = rule["provisional_cents"]
    total = {"identity_card": cents, "provisional": provisional, "both": cents + provisional}
    return legal_note("card_fee", rule, cents=total[kind])


# passport


def passport_validity(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """For how many years the passport is issued; a provisional one for a year at most."""
    kind, years = value_of(values, "passport_kind"), _by_age(values, facts, today, "years")
    if kind is None or years is None:
        return None
    if kind == "provisional":
        return legal_note("passport_validity-provisional", facts["provisional"])
    return legal_note("passport_validity", facts["document_by_age"], years=years)


def passport_fee(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """What the passport costs by age, with the extra fees for 48 pages and for haste."""
    kind, cents = value_of(values, "passport_kind"), _by_age(values, facts, today, "cents")
    if kind is None or cents is None:
        return None
    rule = facts["passport_fee"]
    if kind == "provisional":
        return legal_note("passport_fee", rule, cents=rule["provisional_cents"])
    express = value_of(values, "express")
    if express is None:
        return None
    extra = rule["more_pages_cents"] if kind == "pages_48" else 0
    extra += rule["express_cents"] if express else 0
    return legal_note("passport_fee", rule, cents=cents + extra)


# certificate of registration


def certificate_fee(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """An electronic certificate is free; the fee of a paper one is local."""
    del today
    form = value_of(values, "certificate_form")
    return None if form is None else legal_note(f"certificate_fee-{form}", facts["certificate_fee"])


def _plain(tell: Callable[..., LegalNote | None], code: str) -> NoteRule:
    return NoteRule(partial(tell, code=code), {code: {}})


NOTES: dict[str, NoteRule] = {
    "german_only": NoteRule(german_only, {"german_only": {}}),
    "personal_appearance": NoteRule(personal_appearance, {"personal_appearance": {}}),
    "document_loss": _plain(_told_if, "document_loss"),
    "registered_person": _plain(_told_if, "registered_person"),
    "card_validity": NoteRule(
        card_validity, {"card_validity": {"years": 10}, "card_validity-provisional": {"months": 3}}
    ),
    "card_fee": NoteRule(card_fee, {"card_fee": {"cents": 4600}}),
    "passport_validity": NoteRule(
        passport_validity,
        {"passport_validity": {"years": 10}, "passport_validity-provisional": {}},
    ),
    "passport_fee": NoteRule(passport_fee, {"passport_fee": {"cents": 7000}}),
    "certificate_fee": NoteRule(
        certificate_fee, {"certificate_fee-electronic": {}, "certificate_fee-paper": {}}
    ),
}
