"""Notices a database that is behind its exported heads: somebody has restored a backup.

Codes that were used since would be good again then, and a compartment that was free may hold
somebody's document by now. So all open errands need staff, and every compartment in which nothing
should lie is blocked until somebody has looked inside; a supervisor acknowledges it in the end.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal

import structlog
from sqlalchemy import Connection, Table, delete, select, update

from tools.casework.audit.chain import SYSTEM, AuditLog
from tools.casework.audit.heads import HeadFile, HeadsChanged
from tools.casework.audit.records import Link
from tools.casework.errors import ChainBroken
from tools.casework.lockers.compartments import BLOCKED, FREE, LOOK_INSIDE, RESERVED
from tools.casework.lockers.machine import OVER, Kind
from tools.casework.store.database import Database
from tools.casework.store.schema import compartments, dropoffs, errand_handles, pickups
from tools.casework.store.state import clear_state, read_state, write_state

DISPUTED = "disputed"
REASON = "rollback"
_ERRANDS: tuple[tuple[Kind, Table], ...] = (("pickup", pickups), ("dropoff", dropoffs))
_ROLLBACK, _EXPORTED = "rollback", "audit_heads"

Reason = Literal[
    "behind", "different", "heads_missing", "heads_changed", "anchor_changed", "declared"
]

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Rollback:
    """A restored or changed database. `at` is when it was noticed, in ISO 8601.

    `expected_seq` is the record that must be there, `found_seq` the last one that is.
    """

    at: str
    reason: Reason
    expected_seq: int
    found_seq: int
    errands: int


class RollbackGuard:
    """Exports heads, compares them each time, and keeps what it found until acknowledged."""

    def __init__(
        self,
        database: Database,
        audit: AuditLog,
        heads: HeadFile,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._audit = audit
        self._heads = heads
        self._clock = clock
        # Found and noted, but the head after it could not be written yet.
        self._unwritten: Rollback | None = None

    def check(self) -> Rollback | None:
        """Compare the chain with the last exported head, then export the present one.

        Returns what was found now; what was found before is in `unacknowledged`. From now on
        heads that are missing are noticed, too.

        Raises:
            ConfigurationError: the file of heads can't be used.
            StoreError: the database can't be used.
        """
        _, rollback = self._compared_export()
        with self._database.write() as connection:
            write_state(connection, _EXPORTED, "yes")
        return rollback

    def export(self) -> Link:
        """Write the present head to the file; return it.

        What was exported last must be in the chain: a backup that was restored under the running
        service is noticed here, and treated like one that is found at the start.

        Raises:
            ConfigurationError, StoreError: as `check`.
        """
        head, _ = self._compared_export()
        return head

    def fits(self) -> bool:
        """Whether the chain holds what was exported last. Raises as `check`."""
        return self._compare() is None

    def head(self) -> Link:
        """The present head."""
        with self._database.read() as connection:
            return self._audit.head(connection)

    def unacknowledged(self) -> Rollback | None:
        """What was found and nobody has looked into yet."""
        with self._database.read() as connection:
            stored = read_state(connection, _ROLLBACK)
        return None if stored is None else Rollback(**json.loads(stored))

    def acknowledge(self, actor: str) -> bool:
        """Note that staff have looked into the compartments; False if there was nothing.

        Codes stay disputed: each errand is decided by itself.
        """
        with self._database.write() as connection:
            stored = read_state(connection, _ROLLBACK)
            if stored is None:
                return False
            clear_state(connection, _ROLLBACK)
            self._audit.append(connection, actor=actor, action="rollback_acknowledged")
        self.export()
        return True

    def declare(self, actor: str) -> Rollback:
        """Treat the database as restored although the heads fit (a whole machine's image)."""
        with self._database.write() as connection:
            seq = self._audit.head(connection).seq
            rollback = self._dispute(connection, "declared", seq, actor=actor)
        self.export()
        return rollback

    def _compared_export(self) -> tuple[Link, Rollback | None]:
        """Compare, note what was found, and only then write the next line."""

        def head() -> Link:
            # The file is locked here: nobody else compares or writes a line meanwhile.
            differs = self._compare()
            if differs is not None and self._unwritten is None:
                with self._database.write() as connection:
                    self._unwritten = self._dispute(connection, *differs)
                log.error("rollback_found", **asdict(self._unwritten))
            return self.head()

        link = self._heads.append(head, self._clock())
        found, self._unwritten = self._unwritten, None
        return link, found

    def _compare(self) -> tuple[Reason, int] | None:
        # The file first: the chain that is read after it can't be behind by mere chance.
        try:
            exported = self._heads.last()
        except HeadsChanged:
            return "heads_changed", 0
        with self._database.read() as connection:
            return self._compare_chain(connection, exported)

    def _compare_chain(
        self, connection: Connection, exported: Link | None
    ) -> tuple[Reason, int] | None:
        if exported is None:
            lost = read_state(connection, _EXPORTED) is not None
            return ("heads_missing", 0) if lost else None
        try:
            if exported.seq < self._audit.anchor(connection).seq:
                return None  # older than what retention has deleted
            there = self._audit.link_at(connection, exported.seq)
        except ChainBroken:
            return "anchor_changed", exported.seq
        if there is None:
            return "behind", exported.seq
        return None if there == exported else ("different", exported.seq)

    def _dispute(
        self, connection: Connection, reason: Reason, expected: int, *, actor: str = SYSTEM
    ) -> Rollback:
        found = self._audit.head(connection).seq
        now = self._clock()
        uids = [uid for kind, table in _ERRANDS for uid in _open(connection, kind, table)]
        rollback = Rollback(now.isoformat(), reason, expected, found, len(uids))
        detail: dict[str, Any] = asdict(rollback)
        self._audit.append(connection, actor=actor, action="rollback_found", **detail)
        for _, table in _ERRANDS:
            change = {"state": DISPUTED, "reason": REASON, "changed_at": now}
            connection.execute(update(table).where(table.c.uid.in_(uids)).values(change))
        connection.execute(delete(errand_handles))
        _block_compartments(connection)
        for uid in uids:
            self._audit.append(connection, actor=actor, action="errand_disputed", subject=uid)
        write_state(connection, _ROLLBACK, json.dumps(detail))
        return rollback


def in_doubt(connection: Connection) -> bool:
    """Whether a restored backup was noticed that nobody has looked into yet."""
    return read_state(connection, _ROLLBACK) is not None


def _open(connection: Connection, kind: Kind, table: Table) -> list[str]:
    query = select(table.c.uid).where(table.c.state.not_in(OVER[kind])).order_by(table.c.id)
    return list(connection.execute(query).scalars())


def _block_compartments(connection: Connection) -> None:
    """Something may have been laid in since the backup: staff free them one by one."""
    connection.execute(
        update(compartments)
        .where(compartments.c.use.in_((FREE, RESERVED)))
        .values(use=BLOCKED, remark=LOOK_INSIDE)
    )
