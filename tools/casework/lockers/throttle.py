"""The keypad's memory of wrong codes, in the database: a restart forgets nothing.

A try is charged before its code is checked, so that many at once can't get past the limit; a
right code gives it back. A lock can't be shortened by the clock: where the clock was set back,
the lock begins anew, and where it was set forward, this process still counts the seconds itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, insert, select, update

from tools.casework.store.schema import keypad_failures, keypad_locks


@dataclass(frozen=True)
class ThrottleRules:
    """After `failures` within `window`, the keypad is locked for `lock`."""

    failures: int = 10
    window: timedelta = timedelta(minutes=10)
    lock: timedelta = timedelta(minutes=15)


@dataclass(frozen=True)
class Charge:
    """A try that was noted; `id` is None if the keypad is locked for `wait_s` more seconds."""

    id: int | None
    wait_s: float


class KeypadThrottle:
    """Counts wrong codes per terminal, in the caller's write transaction."""

    def __init__(
        self,
        rules: ThrottleRules,
        *,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float],
    ) -> None:
        self._rules = rules
        self._clock = clock
        self._monotonic = monotonic
        self._held_until: dict[str, float] = {}

    def locked_for_s(self, connection: Connection, terminal: str) -> float:
        """Seconds until the keypad is free; 0 if it is."""
        held = self._held_until.get(terminal, 0.0) - self._monotonic()
        until = _until(connection, terminal)
        lasting = 0.0 if until is None else (until - self._clock()).total_seconds()
        # A longer rest than a whole lock can only come from a clock that was set back.
        return max(0.0, held, min(lasting, self._rules.lock.total_seconds()))

    def charge(self, connection: Connection, terminal: str) -> Charge:
        """Note a try as wrong, for the time being; nothing is noted while the keypad is locked.

        Nothing is raised: what was mended about times must be committed as well.
        """
        self._mend_times(connection, terminal)
        wait_s = self.locked_for_s(connection, terminal)
        if wait_s == 0.0 and self._count(connection, terminal) >= self._rules.failures:
            # Tries that are still being checked: they count until they turn out to be right.
            wait_s = 1.0
        if wait_s > 0.0:
            return Charge(None, round(wait_s, 1))
        charged = connection.execute(
            insert(keypad_failures)
            .values(terminal=terminal, at=self._clock())
            .returning(keypad_failures.c.id)
        ).scalar_one()
        return Charge(int(charged), 0.0)

    def forgive(self, connection: Connection, charge: Charge) -> None:
        """The code was right: this try doesn't count. A lock stays, whoever is right."""
        connection.execute(delete(keypad_failures).where(keypad_failures.c.id == charge.id))

    def settle(self, connection: Connection, terminal: str) -> int:
        """The code was wrong: lock the keypad if it was once too often; return what is left."""
        left = max(0, self._rules.failures - self._count(connection, terminal))
        if left == 0:
            self._lock(connection, terminal)
        return left

    def lift(self, connection: Connection, terminal: str) -> None:
        """Unlock the keypad and forget what was typed wrong there; what staff may do."""
        self._held_until.pop(terminal, None)
        for table in (keypad_locks, keypad_failures):
            connection.execute(delete(table).where(table.c.terminal == terminal))

    def sweep(self, connection: Connection) -> None:
        """Forget tries that no longer count, and locks that are over."""
        now = self._clock()
        connection.execute(
            delete(keypad_failures).where(keypad_failures.c.at < now - self._rules.window)
        )
        connection.execute(delete(keypad_locks).where(keypad_locks.c.until <= now))

    def _count(self, connection: Connection, terminal: str) -> int:
        since = self._clock() - self._rules.window
        counted = connection.execute(
            select(func.count())
            .select_from(keypad_failures)
            .where(keypad_failures.c.terminal == terminal, keypad_failures.c.at > since)
        ).scalar_one()
        return int(counted)

    def _lock(self, connection: Connection, terminal: str) -> None:
        until = self._clock() + self._rules.lock
        self._held_until[terminal] = self._monotonic() + self._rules.lock.total_seconds()
        changed = connection.execute(
            update(keypad_locks).where(keypad_locks.c.terminal == terminal).values(until=until)
        )
        if changed.rowcount == 0:
            connection.execute(insert(keypad_locks).values(terminal=terminal, until=until))
        # The lock replaces the tries: after it the count begins anew.
        connection.execute(delete(keypad_failures).where(keypad_failures.c.terminal == terminal))

    def _mend_times(self, connection: Connection, terminal: str) -> None:
        """Times that lie too far ahead come from a clock that was set back since."""
        now = self._clock()
        longest = now + self._rules.lock
        connection.execute(
            update(keypad_locks)
            .where(keypad_locks.c.terminal == terminal, keypad_locks.c.until > longest)
            .values(until=longest)
        )
        connection.execute(
            update(keypad_failures)
            .where(keypad_failures.c.terminal == terminal, keypad_failures.c.at > now)
            .values(at=now)
        )


def _until(connection: Connection, terminal: str) -> datetime | None:
    return connection.execute(
        select(keypad_locks.c.until).where(keypad_locks.c.terminal == terminal)
    ).scalar()
