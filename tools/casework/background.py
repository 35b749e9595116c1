"""What the service does beside answering requests: exports heads, deletes at night."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from traceback import extract_tb

import structlog

from tools.casework.audit.rollback import RollbackGuard
from tools.casework.errors import CaseworkError
from tools.casework.privacy.nights import Nights

HEARTBEAT_S = 5.0
EXPORT_RECORDS = 20
EXPORT_AFTER = timedelta(seconds=30)

log = structlog.get_logger(__name__)


@dataclass
class HeadSchedule:
    """When the head of the audit chain is written to its file: after some records or seconds."""

    exported_seq: int
    exported_at: datetime

    def due(self, seq: int, now: datetime) -> bool:
        """Whether the head `seq` should be exported now."""
        new = seq - self.exported_seq
        # A clock that was set back must not put it off.
        waited = now - self.exported_at >= EXPORT_AFTER or now < self.exported_at
        # A head that went back is a restored backup: the export notices it.
        return new >= EXPORT_RECORDS or (new > 0 and waited) or new < 0


class Background:
    """The service's own work; `step` does what is due, `running` calls it again and again."""

    def __init__(
        self, guard: RollbackGuard, nights: Nights, *, clock: Callable[[], datetime]
    ) -> None:
        self._guard = guard
        self._nights = nights
        self._clock = clock
        self._schedule = HeadSchedule(guard.head().seq, clock())

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Work until the block is left; the last head is exported then."""
        task = asyncio.create_task(self._loop())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await asyncio.to_thread(self._last_export)

    def step(self) -> None:
        """Do what is due. A failure is logged and tried again with the next step."""
        for work in (self._export_if_due, self._nights.run_if_due):
            try:
                work()
            except CaseworkError as error:
                log.error("background_failed", code=error.code, message=error.message)
            except Exception as error:  # noqa: BLE001 - the edge: the next step must come
                # By its type and place only: its message may hold what a citizen said.
                frame = extract_tb(error.__traceback__)[-1]
                at = f"{frame.name}:{frame.lineno}"
                log.error("background_crashed", error=type(error).__name__, at=at)

    async def _loop(self) -> None:
        while True:
            await asyncio.to_thread(self.step)
            await asyncio.sleep(HEARTBEAT_S)

    def _export_if_due(self) -> None:
        now = self._clock()
        # What doesn't fit is exported at once: only then a restored backup is dealt with.
        if self._schedule.due(self._guard.head().seq, now) or not self._guard.fits():
            self._schedule = HeadSchedule(self._guard.export().seq, now)

    def _last_export(self) -> None:
        try:
            if self._guard.head().seq != self._schedule.exported_seq:
                self._guard.export()
        except CaseworkError as error:
            log.error("background_failed", code=error.code, message=error.message)
