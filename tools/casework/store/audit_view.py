"""Reads the audit: filtered, the latest first, cut into pages by record number."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, literal, or_, select, union_all

from tools.casework.audit.records import Record
from tools.casework.store.database import Database
from tools.casework.store.schema import audit, cases, dropoffs, pickups

PAGE_ROWS = 50
_BATCH = 1000
_ERRANDS: Mapping[str, Table] = {"pickup": pickups, "dropoff": dropoffs}


@dataclass(frozen=True)
class AuditFilter:
    """What the audit is narrowed down to; empty means everything.

    `since` is included, `before` is not. An actor that ends with a colon (`terminal:`) means all
    of that kind. Of several `subjects` one is enough.
    """

    since: datetime | None = None
    before: datetime | None = None
    actor: str = ""
    action: str = ""
    subjects: tuple[str, ...] = ()

    def conditions(self) -> list[ColumnElement[bool]]:
        """What a record must fulfil."""
        found: list[ColumnElement[bool]] = []
        if self.since is not None:
            found.append(audit.c.at >= self.since)
        if self.before is not None:
            found.append(audit.c.at < self.before)
        if self.actor.endswith(":"):
            found.append(audit.c.actor.startswith(self.actor, autoescape=True))
        elif self.actor:
            found.append(audit.c.actor == self.actor)
        if self.action:
            found.append(audit.c.action == self.action)
        if self.subjects:
            found.append(audit.c.subject.in_(self.subjects))
        return found


@dataclass(frozen=True)
class Entry:
    """A record with the hash that the chain keeps of it."""

    record: Record
    hash: str

    @property
    def detail(self) -> dict[str, Any]:
        """What the record says besides who, what and to whom."""
        content = json.loads(self.record.detail)
        return content if isinstance(content, dict) else {"detail": content}


@dataclass(frozen=True)
class About:
    """What a subject is (case, pickup or dropoff), and the number of its case."""

    kind: str
    reference: str


@dataclass(frozen=True)
class AuditPage:
    """Some entries, and from which record the pages beside it go on (None: there is none)."""

    entries: tuple[Entry, ...]
    older_than: int | None
    newer_than: int | None


class AuditView:
    """Finds records, and what their subjects are."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(
        self, wanted: AuditFilter, *, older_than: int | None = None, newer_than: int | None = None
    ) -> AuditPage:
        """Return a page; with `newer_than` the one just above that record."""
        upwards = newer_than is not None
        query = select(audit).where(*wanted.conditions())
        if newer_than is not None:
            query = query.where(audit.c.seq > newer_than).order_by(audit.c.seq)
        else:
            query = query.order_by(audit.c.seq.desc())
        if older_than is not None and not upwards:
            query = query.where(audit.c.seq < older_than)
        with self._database.read() as connection:
            rows = connection.execute(query.limit(PAGE_ROWS + 1)).all()
        more, rows = len(rows) > PAGE_ROWS, rows[:PAGE_ROWS]
        entries = tuple(_entry(row) for row in (reversed(rows) if upwards else rows))
        if not entries:
            return AuditPage((), None, None)
        first, last = entries[0].record.seq, entries[-1].record.seq
        older = last if upwards or more else None
        newer = first if (more if upwards else older_than is not None) else None
        return AuditPage(entries, older, newer)

    def all(self, wanted: AuditFilter) -> Iterator[Entry]:
        """All entries there are now, the oldest first, some at a time.

        Each batch is a transaction of its own: a slow download must not hold one open.
        """
        with self._database.read() as connection:
            newest = select(audit.c.seq).order_by(audit.c.seq.desc()).limit(1)
            end = connection.execute(newest).scalar() or 0
        last = 0
        while True:
            query = (
                select(audit)
                .where(*wanted.conditions(), audit.c.seq > last, audit.c.seq <= end)
                .order_by(audit.c.seq)
                .limit(_BATCH)
            )
            with self._database.read() as connection:
                rows = connection.execute(query).all()
            yield from (_entry(row) for row in rows)
            if len(rows) < _BATCH:
                return
            last = rows[-1].seq

    def subjects_of(self, text: str) -> tuple[str, ...]:
        """The subject that `text` is, and for a case all that belong to it.

        A case is meant by its number or its uid; its pick-ups and drop-offs are subjects of
        their own. Those of a case that was deleted are not known any more.
        """
        case = or_(cases.c.reference == text, cases.c.uid == text)
        with self._database.read() as connection:
            row = connection.execute(select(cases.c.id, cases.c.uid).where(case)).one_or_none()
            if row is None:
                return (text,) if text else ()
            own = (
                select(table.c.uid).where(table.c.case_id == row.id) for table in _ERRANDS.values()
            )
            return row.uid, *connection.execute(union_all(*own)).scalars()

    def about(self, subjects: Iterable[str]) -> dict[str, About]:
        """What those subjects are that are cases, pick-ups or drop-offs."""
        wanted = sorted(set(subjects))
        queries = [
            select(literal("case").label("kind"), cases.c.uid, cases.c.reference).where(
                cases.c.uid.in_(wanted)
            )
        ]
        for kind, table in _ERRANDS.items():
            queries.append(
                select(literal(kind), table.c.uid, cases.c.reference)
                .join(cases, cases.c.id == table.c.case_id)
                .where(table.c.uid.in_(wanted))
            )
        with self._database.read() as connection:
            rows = connection.execute(union_all(*queries))
            return {row.uid: About(row.kind, row.reference) for row in rows}


def _entry(row: Any) -> Entry:
    record = Record(row.seq, row.at, row.actor, row.action, row.subject, row.detail, row.previous)
    return Entry(record, row.hash)
