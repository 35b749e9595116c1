"""Deletes what must not be kept any longer, and leaves a proof that it did.

A case goes with its key first, so that what a copy of the tables may still hold can't be opened.
A case with something in a compartment stays, and is reported: a person must look first. With a
conversation go the citizen's words beside the values.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import ColumnElement, Connection, Table, delete, func, insert, or_, select

from tools.casework.audit.chain import SYSTEM
from tools.casework.audit.records import Link
from tools.casework.errors import SealBroken
from tools.casework.settings import RetentionOptions
from tools.casework.store.database import Database
from tools.casework.store.drafts import TRANSCRIPT, Vault
from tools.casework.store.schema import (
    approvals,
    audit,
    case_keys,
    cases,
    deletions,
    documents,
    dropoffs,
    enrolment_codes,
    errand_handles,
    keypad_failures,
    keypad_locks,
    pickups,
    staff_sessions,
)
from tools.casework.store.words import forget_words

BATCH = 200
TECHNICAL = timedelta(days=1)
"""How long wrong codes at a keypad are remembered; the throttle looks back much less."""
_PICKUPS_OVER = ("collected", "returned")
_DROPOFFS_OVER = ("emptied", "cancelled", "expired")

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Deleted:
    """How much of one kind was deleted, or would be."""

    kind: str
    cutoff: datetime
    count: int


@dataclass(frozen=True)
class Report:
    """A run. `blocked` counts cases that stay because something lies in a compartment."""

    deleted: tuple[Deleted, ...]
    blocked: int

    @property
    def total(self) -> int:
        """Everything together."""
        return sum(item.count for item in self.deleted)


@dataclass(frozen=True)
class _Rule:
    """Rows of a table that are due: which, and what identifies one in the proof."""

    kind: str
    table: Table
    identity: ColumnElement[object]
    due: ColumnElement[bool]
    cutoff: datetime


class Retention:
    """Deletes by the periods of the settings."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        options: RetentionOptions,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._sealer = vault.sealer
        self._audit = vault.audit
        self._options = options
        self._clock = clock

    def run(self, *, dry_run: bool = False) -> Report:
        """Delete what is due, some at a time, so that nobody waits long for a write.

        With `dry_run` it is only counted.
        """
        now = self._clock()
        deleted = [
            *(self._sweep(kind, due, cutoff, dry_run) for kind, due, cutoff in self._cases(now)),
            self._transcripts(now, dry_run),
            *(self._technical(rule, dry_run) for rule in _technical_rules(now)),
            self._old_audit(now, dry_run),
        ]
        report = Report(tuple(item for item in deleted if item.count), self._blocked(now))
        if not dry_run:
            self._finish(report)
        return report

    def _cases(self, now: datetime) -> Iterable[tuple[str, ColumnElement[bool], datetime]]:
        options = self._options
        handoff = now - timedelta(days=options.handoff_days)
        yield "handoff", (cases.c.kind == "handoff") & (cases.c.received_at < handoff), handoff
        closed = now - timedelta(days=options.closed_case_days)
        yield "closed_case", cases.c.closed_at < closed, closed
        still_open = now - timedelta(days=options.open_case_days)
        due = cases.c.closed_at.is_(None) & (cases.c.changed_at < still_open)
        yield "open_case", due, still_open

    def _sweep(
        self, kind: str, due: ColumnElement[bool], cutoff: datetime, dry_run: bool
    ) -> Deleted:
        free = due & cases.c.id.not_in(_in_compartments())
        if dry_run:
            return Deleted(kind, cutoff, self._count(cases, free))
        total, done = 0, False
        while not done:
            with self._database.write() as connection:
                query = select(cases.c.id, cases.c.uid).where(free).order_by(cases.c.id)
                rows = connection.execute(query.limit(BATCH)).all()
                self._shred(connection, [row.id for row in rows])
                self._prove(connection, kind, cutoff, [row.uid for row in rows])
            total, done = total + len(rows), len(rows) < BATCH
        return Deleted(kind, cutoff, total)

    def _shred(self, connection: Connection, ids: list[int]) -> None:
        connection.execute(delete(case_keys).where(case_keys.c.case_id.in_(ids)))
        for table in (pickups, dropoffs):
            uids = select(table.c.uid).where(table.c.case_id.in_(ids)).scalar_subquery()
            for signed in (approvals, errand_handles):
                connection.execute(delete(signed).where(signed.c.errand_uid.in_(uids)))
        connection.execute(delete(cases).where(cases.c.id.in_(ids)))  # and, by it, all the rest

    def _transcripts(self, now: datetime, dry_run: bool) -> Deleted:
        cutoff = now - timedelta(days=self._options.transcript_days)
        due = (documents.c.part == TRANSCRIPT) & documents.c.case_id.in_(
            select(cases.c.id).where(
                or_(cases.c.received_at < cutoff, cases.c.closed_at.is_not(None))
            )
        )
        if dry_run:
            return Deleted(TRANSCRIPT, cutoff, self._count(documents, due))
        total, done = 0, False
        while not done:
            with self._database.write() as connection:
                query = select(cases.c.id, cases.c.uid).join(documents).where(due).limit(BATCH)
                rows = connection.execute(query).all()
                ids = [row.id for row in rows]
                connection.execute(delete(documents).where(due & documents.c.case_id.in_(ids)))
                for row in rows:
                    self._forget_words(connection, row.id, row.uid)
                self._prove(connection, TRANSCRIPT, cutoff, [row.uid for row in rows])
            total, done = total + len(rows), len(rows) < BATCH
        return Deleted(TRANSCRIPT, cutoff, total)

    def _forget_words(self, connection: Connection, case_id: int, uid: str) -> None:
        try:
            forget_words(connection, self._sealer.open_case(connection, case_id), case_id)
        except SealBroken:  # nobody can read them; the other cases' turn must come
            log.error("values_unreadable", case=uid)

    def _technical(self, rule: _Rule, dry_run: bool) -> Deleted:
        if dry_run:
            return Deleted(rule.kind, rule.cutoff, self._count(rule.table, rule.due))
        with self._database.write() as connection:
            query = select(rule.identity).where(rule.due)
            gone = [str(identity) for identity in connection.execute(query).scalars()]
            if gone:
                connection.execute(delete(rule.table).where(rule.due))
                self._prove(connection, rule.kind, rule.cutoff, gone)
        return Deleted(rule.kind, rule.cutoff, len(gone))

    def _old_audit(self, now: datetime, dry_run: bool) -> Deleted:
        """Delete a beginning of the chain; it goes on from the anchor."""
        cutoff = now - timedelta(days=self._options.audit_days)
        # Up to the first record that must stay: the clock may have been set back in between.
        first_kept = select(func.min(audit.c.seq)).where(audit.c.at >= cutoff).scalar_subquery()
        due = (audit.c.at < cutoff) & (audit.c.seq < func.coalesce(first_kept, _beyond()))
        if dry_run:
            return Deleted("audit", cutoff, self._count(audit, due))
        with self._database.write() as connection:
            query = select(audit.c.seq, audit.c.hash).where(due).order_by(audit.c.seq.desc())
            last = connection.execute(query.limit(1)).one_or_none()
            if last is None:
                return Deleted("audit", cutoff, 0)
            due = audit.c.seq <= last.seq
            count = connection.execute(
                select(func.count()).select_from(audit).where(due)
            ).scalar_one()
            self._audit.set_anchor(connection, Link(last.seq, last.hash))
            # First the proof: with an empty chain it would have nothing to follow.
            self._prove(connection, "audit", cutoff, [last.hash], count=count)
            connection.execute(delete(audit).where(due))
        return Deleted("audit", cutoff, count)

    def _prove(
        self,
        connection: Connection,
        kind: str,
        cutoff: datetime,
        identities: list[str],
        *,
        count: int | None = None,
    ) -> None:
        if not identities:
            return
        digest = hashlib.sha256("\n".join(sorted(identities)).encode()).hexdigest()
        number = len(identities) if count is None else count
        row = {"at": self._clock(), "kind": kind, "cutoff": cutoff, "count": number}
        connection.execute(insert(deletions).values(row | {"digest": digest}))
        self._audit.append(
            connection,
            actor=SYSTEM,
            action="deleted",
            kind=kind,
            cutoff=cutoff.isoformat(),
            count=number,
            digest=digest,
        )

    def _blocked(self, now: datetime) -> int:
        due = or_(*(condition for _, condition, _ in self._cases(now)))
        return self._count(cases, due & cases.c.id.in_(_in_compartments()))

    def _count(self, table: Table, condition: ColumnElement[bool]) -> int:
        with self._database.read() as connection:
            query = select(func.count()).select_from(table).where(condition)
            return int(connection.execute(query).scalar_one())

    def _finish(self, report: Report) -> None:
        if report.total:
            self._database.forget_deleted()
        counts = {item.kind: item.count for item in report.deleted}
        log.info("retention_ran", blocked=report.blocked, **counts)
        if report.blocked:
            log.warning("retention_blocked", cases=report.blocked)


def _technical_rules(now: datetime) -> tuple[_Rule, ...]:
    remembered = now - TECHNICAL
    sessions, failures, locks = staff_sessions, keypad_failures, keypad_locks
    codes, handles = enrolment_codes, errand_handles
    return (
        _Rule("session", sessions, sessions.c.token_sha256, sessions.c.expires_at <= now, now),
        _Rule("keypad", failures, failures.c.id, failures.c.at < remembered, remembered),
        _Rule("keypad_lock", locks, locks.c.terminal, locks.c.until < remembered, remembered),
        _Rule("enrolment", codes, codes.c.code_sha256, codes.c.expires_at <= now, now),
        _Rule("handle", handles, handles.c.handle_sha256, handles.c.expires_at <= now, now),
    )


def _in_compartments() -> ColumnElement[object]:
    """Cases of which something lies in a compartment, or may lie there."""
    busy = [
        select(table.c.case_id)
        .where(table.c.compartment_id.is_not(None))
        .where(table.c.state.not_in(over))
        for table, over in ((pickups, _PICKUPS_OVER), (dropoffs, _DROPOFFS_OVER))
    ]
    return busy[0].union(busy[1]).scalar_subquery()


def _beyond() -> ColumnElement[int]:
    """A number above all records: nothing must stay."""
    return select(func.coalesce(func.max(audit.c.seq), 0) + 1).scalar_subquery()
