"""What may be done in which status."""

from __future__ import annotations

from itertools import product

import pytest

from tools.casework.staff.i18n import LANGUAGES, StaffTexts
from tools.casework.staff.transitions import (
    SETTLED,
    TABLE,
    WITH_REASON,
    Action,
    Status,
    allowed,
    next_status,
)

KINDS = ("application", "prefill", "handoff")
DECISIONS = {Action.ACCEPT, Action.RETURN, Action.REJECT, Action.WITHDRAW, Action.CLOSE}


def test_every_status_is_in_the_table_and_leads_to_the_open_again() -> None:
    assert set(TABLE) == set(Status)
    for status, kind in product(Status, KINDS):
        assert allowed(status, kind), status
        if status in SETTLED:
            assert next_status(status, kind, Action.REOPEN) is Status.IN_REVIEW


@pytest.mark.parametrize("status", sorted(SETTLED))
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_worked_on_once_it_is_settled(status: Status, kind: str) -> None:
    for action in (Action.EDIT, Action.ASK_BACK, Action.ASSIGN, Action.TAKE_OVER, Action.ACCEPT):
        assert next_status(status, kind, action) is None


def test_a_new_case_is_taken_over_before_it_is_decided() -> None:
    assert next_status("received", "application", Action.TAKE_OVER) is Status.IN_REVIEW
    for action in (Action.ACCEPT, Action.REJECT, Action.RETURN, Action.EDIT, Action.CLOSE):
        assert next_status("received", "application", action) is None


@pytest.mark.parametrize("kind", ["prefill", "handoff"])
def test_only_applications_are_accepted_or_rejected(kind: str) -> None:
    for status in Status:
        assert next_status(status, kind, Action.ACCEPT) is None
        assert next_status(status, kind, Action.REJECT) is None
    assert next_status("in_review", kind, Action.CLOSE) is Status.CLOSED
    assert next_status("in_review", "application", Action.CLOSE) is None


def test_a_status_of_another_version_allows_nothing() -> None:
    assert allowed("archived", "application") == ()
    assert next_status("", "application", Action.CLOSE) is None


def test_every_status_can_be_reached_and_decisions_end_the_work() -> None:
    reached = {to for steps in TABLE.values() for to in steps.values() if to is not None}
    assert reached == set(Status) - {Status.RECEIVED}
    for steps in TABLE.values():
        for action, to in steps.items():
            if action in DECISIONS:
                assert to in SETTLED


def test_everything_has_a_name_in_both_languages() -> None:
    texts = StaffTexts()
    for language in LANGUAGES:
        t = texts[language]
        for status in Status:
            assert t(f"status-{status}")
        for action in Action:
            if action is not Action.DOCUMENT:
                assert t(f"action-{action}")
            assert f"history-{action}" in t
        for action in WITH_REASON - {Action.EDIT}:
            for part in ("title", "hint", "reason"):
                assert t(f"{action}-{part}")
