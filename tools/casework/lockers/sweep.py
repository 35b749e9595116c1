"""What time does to errands: nobody came, nobody confirmed, nobody knows."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from tools.casework.audit.chain import SYSTEM
from tools.casework.errors import CaseworkError, ConfigurationError, SealBroken
from tools.casework.lockers.at_terminal import leave, settle_compartment
from tools.casework.lockers.case_notes import CaseNotes
from tools.casework.lockers.errands import KINDS, TABLE, Errand, Errands
from tools.casework.lockers.errors import LockerUnavailable
from tools.casework.lockers.handles import Handles
from tools.casework.lockers.machine import OVER
from tools.casework.lockers.news import News
from tools.casework.lockers.opener import Opener
from tools.casework.lockers.throttle import KeypadThrottle
from tools.casework.store.database import Database

EVERY_S = 5.0
TOKEN_OVER = timedelta(seconds=35)
"""A release that the bridge doesn't know by then never reaches it: its token is over."""
SENSOR_SETTLED = timedelta(seconds=12)
"""By then the bridge has told what a lock that was pulsed did."""
UNCONFIRMED = timedelta(minutes=10)
"""So long a citizen may take to say what was done, or to come back with the code."""
_HANDLES_KEPT = timedelta(days=1)

_NOBODY_LEFT = frozenset({"closed", "jammed", "unknown"})
_WAITS_FOR_CODE = frozenset({"ready", "reserved"})
_REASONS = {"closed": "unconfirmed", "jammed": "jammed", "unknown": "unknown"}

log = structlog.get_logger(__name__)


class Sweep:
    """Goes over all open errands every few seconds."""

    def __init__(
        self,
        database: Database,
        *,
        errands: Errands,
        handles: Handles,
        throttle: KeypadThrottle,
        opener: Opener,
        notes: CaseNotes,
        news: News,
        clock: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._database = database
        self._errands = errands
        self._handles = handles
        self._throttle = throttle
        self._opener = opener
        self._notes = notes
        self._news = news
        self._clock = clock
        self._sleep = sleep

    async def run(self) -> None:
        """Sweep until cancelled, whatever fails meanwhile."""
        while True:
            await self._sleep(EVERY_S)
            try:
                await self.once()
            except CaseworkError as error:
                log.warning("sweep_failed", code=error.code)
            except Exception as error:  # noqa: BLE001 - the edge: the next sweep must come
                # By its type only: its message may hold anything.
                log.error("sweep_failed", code=type(error).__name__)

    async def once(self) -> None:
        """Sweep once. Raises StoreError."""
        for errand in await asyncio.to_thread(self._without_outcome):
            await self._ask(errand)
        if await asyncio.to_thread(self._sweep):
            self._news.tell()

    async def _ask(self, errand: Errand) -> None:
        """A release without an answer: the bridge may know what became of it."""
        if errand.release is None:
            return
        try:
            answer = await self._opener.bridge(errand.cabinet).outcome(errand.release)
        except LockerUnavailable:
            return  # the follower tells; it is asked again with the next sweep
        except ConfigurationError as error:
            log.warning("release_not_asked_for", code=error.code)
            return
        await asyncio.to_thread(self._opener.settle, errand.uid, errand.release, answer)

    def _without_outcome(self) -> tuple[Errand, ...]:
        before = self._clock() - TOKEN_OVER
        with self._database.read() as connection:
            return tuple(
                errand
                for kind in KINDS
                for errand in self._errands.find(
                    connection,
                    kind,
                    TABLE[kind].c.state.in_(("opening", "loading", "unknown")),
                    TABLE[kind].c.changed_at < before,
                )
            )

    def _sweep(self) -> bool:
        changed = False
        with self._database.write() as connection:
            for kind in KINDS:
                table = TABLE[kind]
                for errand in self._errands.find(
                    connection, kind, table.c.state.not_in(OVER[kind])
                ):
                    changed = self._errand(connection, errand) or changed
            self._throttle.sweep(connection)
            self._handles.sweep(connection, self._clock() - _HANDLES_KEPT)
        return changed

    def _errand(self, connection: Connection, errand: Errand) -> bool:
        now = self._clock()
        age = now - errand.changed_at
        if errand.state in _WAITS_FOR_CODE and errand.code_hash and errand.expires_at <= now:
            return self._move(connection, errand, "expire")
        if errand.state in {"opening", "loading"} and age > TOKEN_OVER:
            return self._move(connection, errand, "lapse")
        if errand.state == "unknown" and age > SENSOR_SETTLED and errand.door_state == "closed":
            return self._move(connection, errand, "closed")
        if errand.state in {"authorised", "moved"} and not self._handles.held(
            connection, errand.uid
        ):
            leave(connection, self._errands, errand, actor=SYSTEM)
            return True
        return (
            errand.state in _NOBODY_LEFT
            and age > UNCONFIRMED
            and not self._handles.held(connection, errand.uid)
            and self._move(connection, errand, "lapse", _REASONS[errand.state])
        )

    def _move(
        self, connection: Connection, errand: Errand, event: str, reason: str | None = None
    ) -> bool:
        """Move an errand on; one that can't be noted in its case keeps back no other."""
        try:
            with connection.begin_nested():
                return self._moved(connection, errand, event, reason)
        except (ConfigurationError, SealBroken) as error:
            log.error("sweep_failed", code=error.code, errand=errand.uid)
            return False

    def _moved(
        self, connection: Connection, errand: Errand, event: str, reason: str | None
    ) -> bool:
        moved = self._errands.try_move(connection, errand, event, actor=SYSTEM, reason=reason)
        if moved is None:
            return False
        settle_compartment(connection, self._errands, moved)
        if moved.state == "confirmed":
            self._notes.laid_in(connection, moved, actor=SYSTEM)
        return True
