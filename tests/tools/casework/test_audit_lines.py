"""Audit records in words: every action that the service writes has a name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.casework.lockers.machine import TABLES
from tools.casework.staff.audit_lines import action_text, known_actions
from tools.casework.staff.audit_who import staff_id
from tools.casework.staff.i18n import LANGUAGES, StaffTexts
from tools.casework.staff.transitions import Action

CODE = Path(__file__).parents[3] / "tools" / "casework"
_WRITTEN = re.compile(r'\baction="([a-z_]+)"')
_COMMAND_LINE = {"store_true"}

TEXTS = StaffTexts()


def _written() -> set[str]:
    """Actions of the code, the state machines and the statuses of cases."""
    literal = {name for path in CODE.rglob("*.py") for name in _WRITTEN.findall(path.read_text())}
    errands = {f"{kind}_{event}" for kind, table in TABLES.items() for _, event in table}
    cases = {f"case_{action.value}" for action in Action}
    return (literal | errands | cases) - _COMMAND_LINE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_has_a_name(language: str) -> None:
    written = _written()
    assert len(written) > 60
    unnamed = {action for action in written if action_text(action, TEXTS[language]) == action}
    assert unnamed == set()


def test_names_can_be_chosen_to_filter_by() -> None:
    choices = dict(known_actions(TEXTS["en"]))
    assert choices["pickup_code"] == "Pick-up: code accepted"
    assert choices["dropoff_laid_in"] == "Drop-off: laid in"
    assert set(choices) >= _written()


def test_unknown_actions_are_shown_as_they_are() -> None:
    assert action_text("something_new", TEXTS["de"]) == "something_new"
    assert action_text("pickup_something_new", TEXTS["de"]) == "pickup_something_new"


@pytest.mark.parametrize(
    ("pseudonym", "number"),
    [("staff:7", 7), ("staff:", None), ("staff:x", None), ("terminal:7", None), ("staff:²", None)],
)
def test_accounts_are_told_from_other_pseudonyms(pseudonym: str, number: int | None) -> None:
    assert staff_id(pseudonym) == number
