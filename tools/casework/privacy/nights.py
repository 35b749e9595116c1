"""When the nightly deletion runs; a clock that jumped ahead must not delete anything.

The night for which it ran last is kept. Where that is too long ago, the clock may be wrong, and
an operator is asked. Where it lies in the future, the clock was wrong before, and it runs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import structlog

from tools.casework.errors import ConfigurationError
from tools.casework.privacy.retention import Report, Retention
from tools.casework.staff.moments import LOCAL_ZONE
from tools.casework.store.database import Database
from tools.casework.store.state import read_state, write_state

LATE_AFTER_NIGHTS = 2
_LAST_NIGHT = "retention_day"

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Standing:
    """The night that has come, and the one for which the deletion ran last."""

    tonight: date
    last: date | None

    @property
    def nights(self) -> int:
        """How many nights ago it ran; less than 0 if the clock was set back since."""
        return 0 if self.last is None else (self.tonight - self.last).days

    @property
    def late(self) -> bool:
        """Whether it should have run since."""
        return not 0 <= self.nights <= LATE_AFTER_NIGHTS


class NightLog:
    """Keeps the night for which the deletion ran last. A night begins at `hour`, local time."""

    def __init__(self, database: Database, *, hour: int, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._hour = hour
        self._clock = clock

    def standing(self) -> Standing:
        """How things stand now. Raises StoreError."""
        here = self._clock().astimezone(LOCAL_ZONE)
        with self._database.read() as connection:
            last = read_state(connection, _LAST_NIGHT)
        tonight = (here - timedelta(hours=self._hour)).date()
        return Standing(tonight, None if last is None else date.fromisoformat(last))

    def note(self, night: date) -> None:
        """It ran for this night. Raises StoreError."""
        with self._database.write() as connection:
            write_state(connection, _LAST_NIGHT, night.isoformat())


class Nights:
    """Runs the deletion once a night, unless the clock must be doubted."""

    def __init__(
        self, night_log: NightLog, retention: Retention, *, confirm_after_days: int
    ) -> None:
        self._log = night_log
        self._retention = retention
        self._confirm_after_days = confirm_after_days
        self._refused: date | None = None

    def run_if_due(self) -> None:
        """Run for this night, or as soon as the service runs again after one it missed."""
        found = self._log.standing()
        if found.last == found.tonight:
            return
        if self._doubtful(found):
            self._refuse(found)
            return
        if found.nights < 0:
            log.warning("retention_night_in_future", night=str(found.last))
        self._run(found)

    def run(self, *, clock_is_right: bool = False) -> Report:
        """Run now, for an operator; `clock_is_right`: even if the last run is long ago.

        Raises:
            ConfigurationError: it is, and nobody said that the clock is right.
        """
        found = self._log.standing()
        if self._doubtful(found) and not clock_is_right:
            raise ConfigurationError(
                f"the clock says {found.tonight}, but the deletion ran last for {found.last}",
                remedy="set the clock; if it is right, run this again with --clock-is-right",
            )
        return self._run(found)

    def _run(self, found: Standing) -> Report:
        report = self._retention.run()
        self._log.note(found.tonight)
        return report

    def _doubtful(self, found: Standing) -> bool:
        return found.nights > self._confirm_after_days

    def _refuse(self, found: Standing) -> None:
        """Tell it once a night."""
        if self._refused != found.tonight:
            log.error("retention_refused", tonight=str(found.tonight), last=str(found.last))
        self._refused = found.tonight
