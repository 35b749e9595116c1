"""A new driving licence for one that is lost, damaged, out of date or expired."""

from __future__ import annotations

from datetime import date

from tools.forms.models import LegalNote, Values
from tools.forms.rules.base import Facts, NoteRule, value_of
from tools.forms.rules.law import legal_note

_LOST = frozenset({"lost", "stolen"})


def _gone(values: Values) -> bool:
    return value_of(values, "replacement_reason") in _LOST


def loss_report(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """A loss must be reported without delay."""
    del today
    return legal_note("loss_report", facts["loss_report"]) if _gone(values) else None


def loss_affidavit(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """The office may ask for an affidavit about a lost licence."""
    del today
    if not _gone(values):
        return None
    return legal_note("loss_affidavit", facts["loss_affidavit"])


def expired_card(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Who holds an expired card must apply for a new one."""
    del today
    if value_of(values, "replacement_reason") != "expired":
        return None
    return legal_note("expired_card", facts["expired_card"])


def new_card_validity(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """For how long the new card is valid."""
    del today
    if value_of(values, "replacement_reason") is None:
        return None
    years = facts["new_card_validity"]["years"]
    return legal_note("new_card_validity", facts["new_card_validity"], years=years)


NOTES: dict[str, NoteRule] = {
    "loss_report": NoteRule(loss_report, {"loss_report": {}}),
    "loss_affidavit": NoteRule(loss_affidavit, {"loss_affidavit": {}}),
    "expired_card": NoteRule(expired_card, {"expired_card": {}}),
    "new_card_validity": NoteRule(new_card_validity, {"new_card_validity": {"years": 15}}),
}
