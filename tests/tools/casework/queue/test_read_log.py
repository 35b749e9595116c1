"""Reading is recorded once per login, case and hour."""

from __future__ import annotations

import pytest

from tests.tools.casework.conftest import Clock
from tools.casework.staff import read_log
from tools.casework.staff.read_log import ReadLog


def test_a_read_is_due_again_after_an_hour(clock: Clock) -> None:
    log = ReadLog(clock)
    assert log.due("login", "case")
    assert log.due("login", "case")  # it was not recorded: the database was busy
    log.noted("login", "case")
    assert not log.due("login", "case")
    assert log.due("login", "other case")
    assert log.due("other login", "case")
    clock.turn(minutes=59)
    assert not log.due("login", "case")
    clock.turn(minutes=1)
    assert log.due("login", "case")


def test_a_clock_that_was_set_back_hides_no_read(clock: Clock) -> None:
    log = ReadLog(clock)
    log.noted("login", "case")
    clock.turn(days=-1)
    assert log.due("login", "case")


def test_the_oldest_are_forgotten(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_log, "_MAX_KNOWN", 2)
    log = ReadLog(clock)
    for case in ("a", "b", "c"):
        log.noted("login", case)
    assert [log.due("login", case) for case in ("a", "b", "c")] == [True, False, False]
