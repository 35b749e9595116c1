"""What the service does beside answering: heads are exported in time, a night is never missed."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, select
from structlog.testing import capture_logs

from tests.tools.casework.conftest import Clock
from tools.casework.audit.heads import HeadFile
from tools.casework.background import EXPORT_AFTER, EXPORT_RECORDS, Background, HeadSchedule
from tools.casework.errors import ConfigurationError
from tools.casework.foundation import Foundation
from tools.casework.privacy.nights import NightLog, Nights
from tools.casework.privacy.retention import Report, Retention
from tools.casework.settings import RetentionOptions
from tools.casework.store.schema import audit

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)


class _Counted(Retention):
    """Counts its runs."""

    runs: int = 0

    def run(self, *, dry_run: bool = False) -> Report:
        self.runs += 1
        return Report((), 0)


@pytest.fixture
def retention(foundation: Foundation, clock: Clock) -> _Counted:
    clock.now = NOW
    return _Counted(foundation.database, foundation.vault, RetentionOptions(), clock=clock)


@pytest.fixture
def background(foundation: Foundation, retention: _Counted, clock: Clock) -> Background:
    night_log = NightLog(foundation.database, hour=3, clock=clock)
    nights = Nights(night_log, retention, confirm_after_days=30)
    return Background(foundation.guard, nights, clock=clock)


@pytest.fixture
def heads_file(tmp_path: Path) -> Path:
    return tmp_path / "audit" / "heads.jsonl"


def _record(foundation: Foundation, count: int = 1) -> None:
    with foundation.database.write() as connection:
        for _ in range(count):
            foundation.audit.append(connection, actor="system", action="test")


@pytest.mark.parametrize(
    ("new", "waited", "due"),
    [
        (0, EXPORT_AFTER * 99, False),
        (1, timedelta(0), False),
        (1, EXPORT_AFTER, True),
        (EXPORT_RECORDS - 1, timedelta(0), False),
        (EXPORT_RECORDS, timedelta(0), True),
        (1, -timedelta(days=1), True),
        (-1, timedelta(0), True),
    ],
)
def test_a_head_is_due_after_records_or_time(new: int, waited: timedelta, due: bool) -> None:
    assert HeadSchedule(10, NOW).due(10 + new, NOW + waited) is due


def test_heads_are_exported_when_due(
    foundation: Foundation, background: Background, clock: Clock, heads_file: Path
) -> None:
    background.step()
    assert not heads_file.exists()
    _record(foundation)
    background.step()
    assert not heads_file.exists()
    clock.turn(seconds=31)
    background.step()
    background.step()
    assert len(heads_file.read_text().splitlines()) == 1
    _record(foundation, EXPORT_RECORDS)
    background.step()
    assert len(heads_file.read_text().splitlines()) == 2


@pytest.mark.parametrize("records_since", [0, 2, 5])
def test_a_backup_restored_meanwhile_is_found_with_the_next_step(
    foundation: Foundation, background: Background, clock: Clock, records_since: int
) -> None:
    foundation.guard.check()
    _record(foundation, 4)
    clock.turn(seconds=31)
    background.step()
    with foundation.database.write() as connection:
        connection.execute(delete(audit).where(audit.c.seq > 2))
    clock.turn(seconds=1)
    _record(foundation, records_since)
    background.step()
    assert foundation.guard.unacknowledged() is not None
    background.step()
    with foundation.database.read() as connection:
        noted = connection.execute(select(audit).where(audit.c.action == "rollback_found")).all()
    assert len(noted) == 1


def _at(hour: int, day: int = 2) -> datetime:
    """Local time in summer, as UTC."""
    return datetime(2026, 7, day, hour, tzinfo=UTC) - timedelta(hours=2)


def test_retention_runs_once_a_night(
    background: Background, retention: _Counted, clock: Clock
) -> None:
    background.step()
    assert retention.runs == 1  # the night before was missed: it did not run yet
    clock.now = _at(2)
    background.step()
    assert retention.runs == 1
    clock.now = _at(3)
    background.step()
    background.step()
    assert retention.runs == 2
    clock.now = _at(2, day=3)
    background.step()
    assert retention.runs == 2
    clock.now = _at(11, day=9)
    background.step()
    assert retention.runs == 3


def test_a_clock_that_was_set_back_stops_no_night(
    background: Background, retention: _Counted, clock: Clock
) -> None:
    clock.turn(days=20)
    background.step()
    clock.turn(days=-20)
    with capture_logs() as logs:
        background.step()
        background.step()
    assert [(each["event"], each["night"]) for each in logs] == [
        ("retention_night_in_future", "2026-07-21")
    ]
    assert retention.runs == 2
    clock.turn(days=1)
    background.step()
    assert retention.runs == 3


def test_a_clock_that_jumped_ahead_deletes_nothing_until_it_is_right_again(
    background: Background, retention: _Counted, clock: Clock
) -> None:
    background.step()
    clock.turn(days=3650)
    with capture_logs() as logs:
        background.step()
        clock.turn(hours=1)
        background.step()
    assert [(each["event"], each["last"]) for each in logs] == [("retention_refused", "2026-07-01")]
    assert retention.runs == 1
    clock.now = NOW + timedelta(days=1)
    background.step()
    assert retention.runs == 2


def test_a_month_without_a_run_is_caught_up_a_longer_time_is_asked_about(
    background: Background, retention: _Counted, clock: Clock
) -> None:
    background.step()
    clock.turn(days=30)
    background.step()
    assert retention.runs == 2
    clock.turn(days=31)
    background.step()
    assert retention.runs == 2


def test_an_operator_who_trusts_the_clock_lets_the_nights_go_on(
    foundation: Foundation, background: Background, retention: _Counted, clock: Clock
) -> None:
    background.step()
    clock.turn(days=100)
    night_log = NightLog(foundation.database, hour=3, clock=clock)
    nights = Nights(night_log, retention, confirm_after_days=30)
    with pytest.raises(ConfigurationError, match="clock says 2026-10-09") as raised:
        nights.run()
    assert "--clock-is-right" in raised.value.remedy
    assert retention.runs == 1
    nights.run(clock_is_right=True)
    assert retention.runs == 2
    clock.turn(days=1)
    background.step()
    assert retention.runs == 3


async def test_the_last_head_is_exported_at_the_end(
    foundation: Foundation, background: Background, heads_file: Path
) -> None:
    async with background.running():
        await asyncio.to_thread(_record, foundation)
    assert HeadFile(heads_file, foundation.audit.mac).last() == foundation.guard.head()


def test_an_unforeseen_error_stops_nothing_and_shows_nothing(
    foundation: Foundation,
    background: Background,
    retention: _Counted,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(**_: object) -> Report:
        raise RuntimeError("Zacharias")

    with monkeypatch.context() as patch:
        patch.setattr(retention, "run", fails)
        with capture_logs() as logs:
            background.step()
    assert [(entry["event"], entry["error"]) for entry in logs] == [
        ("background_crashed", "RuntimeError")
    ]
    assert "Zacharias" not in str(logs)
    background.step()
    assert retention.runs == 1


def test_a_failure_is_logged_and_tried_again(
    foundation: Foundation, background: Background, clock: Clock, heads_file: Path
) -> None:
    _record(foundation)
    clock.turn(seconds=31)
    heads_file.parent.write_text("no folder")
    with capture_logs() as logs:
        background.step()
    assert [entry["event"] for entry in logs] == ["background_failed"]
    heads_file.parent.unlink()
    background.step()
    assert heads_file.exists()
