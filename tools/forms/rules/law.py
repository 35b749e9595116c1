"""Legal notes that several families share, and how notes are made from a form's facts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from tools.forms.calendar import years_after
from tools.forms.models import LegalNote, Values
from tools.forms.rules.base import Facts, NoteRule, date_of

Rule = Mapping[str, Any]
"""A rule of `facts.yaml`: its figures with `source`, `url` and `valid_from`."""


def legal_note(
    code: str, rule: Rule, severity: Literal["info", "warning"] = "info", **args: Any
) -> LegalNote:
    """A note with the source of the rule that it tells."""
    valid_from = rule["valid_from"].isoformat()
    return LegalNote(code, args, rule["source"], rule["url"], valid_from, severity)


def has_age(born: date, years: int, today: date) -> bool:
    """Whether somebody born on that day is `years` old; true on the birthday itself."""
    return years_after(born, years) <= today


def applicant_age(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Somebody too young to apply alone: others must, or must help."""
    born, rule = date_of(values, "birth_date"), facts["applicant_age"]
    if born is None or has_age(born, rule["years"], today):
        return None
    return legal_note("applicant_age", rule, "warning", years=rule["years"])


NOTES: dict[str, NoteRule] = {
    "applicant_age": NoteRule(applicant_age, {"applicant_age": {"years": 18}}),
}
