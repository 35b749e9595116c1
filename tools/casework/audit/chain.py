"""The audit log: every record names the hash of the one before, so that none can be changed.

A chain alone can't show that its end was cut off (a restored backup): see `heads` and `rollback`.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from tools.casework.audit.records import GENESIS, Link, Record, canonical
from tools.casework.errors import ChainBroken
from tools.casework.store.database import Database
from tools.casework.store.schema import audit
from tools.casework.store.state import read_state, write_state

SYSTEM = "system"
OPERATOR = "operator"
"""Somebody with a shell on the machine."""
NO_SUBJECT = "-"
_ANCHOR = "audit_anchor"
_BATCH = 1000

Detail = str | int | float | bool | None


@dataclass(frozen=True)
class Verdict:
    """What `verify` found. `bad_seq` is the first record that is wrong, or None."""

    records: int
    head: Link
    bad_seq: int | None = None
    reason: str = ""

    @property
    def intact(self) -> bool:
        """Whether the whole chain is what was written."""
        return self.bad_seq is None


class AuditLog:
    """Appends to the chain and verifies it.

    `audit_key` authenticates the anchor from which the chain goes on when old records were
    deleted: somebody with the database alone can't make one.
    """

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime], audit_key: Callable[[], bytes]
    ) -> None:
        self._database = database
        self._clock = clock
        self._audit_key = audit_key

    def append(
        self,
        connection: Connection,
        *,
        actor: str,
        action: str,
        subject: str = NO_SUBJECT,
        **detail: Detail,
    ) -> Link:
        """Append a record in the caller's write transaction; it stands or falls with it.

        `actor` is `staff:<id>`, `terminal:<name>`, `bridge:<cabinet>`, `operator` or `system`;
        `subject` a uid; neither they nor `detail` may hold a name, a reference, a code or a
        form's value.
        """
        last = self.head(connection)
        record = Record(
            seq=last.seq + 1,
            at=self._clock(),
            actor=actor,
            action=action,
            subject=subject,
            detail=canonical(detail),
            previous=last.hash,
        )
        connection.execute(
            insert(audit).values(
                seq=record.seq,
                at=record.at,
                actor=record.actor,
                action=record.action,
                subject=record.subject,
                detail=record.detail,
                previous=record.previous,
                hash=record.hash,
            )
        )
        return Link(record.seq, record.hash)

    def head(self, connection: Connection) -> Link:
        """The last record's place, or the anchor's if there is no record."""
        query = select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1)
        row = connection.execute(query).one_or_none()
        return self.anchor(connection) if row is None else Link(row.seq, row.hash)

    def anchor(self, connection: Connection) -> Link:
        """Where the chain begins: after the last record that retention deleted.

        Raises:
            ChainBroken: the stored anchor was not written by this service.
        """
        stored = read_state(connection, _ANCHOR)
        if stored is None:
            return Link(0, GENESIS)
        try:
            data = json.loads(stored)
            link, mac = Link(int(data["seq"]), str(data["hash"])), str(data["mac"])
        except (ValueError, KeyError, TypeError) as error:
            raise ChainBroken("the anchor of the audit chain can't be read") from error
        if not hmac.compare_digest(mac, self.mac(link)):
            raise ChainBroken("the anchor of the audit chain was not written by this service")
        return link

    def set_anchor(self, connection: Connection, link: Link) -> None:
        """Let the chain begin after `link`; the caller deletes the records up to it."""
        content = {"seq": link.seq, "hash": link.hash, "mac": self.mac(link)}
        write_state(connection, _ANCHOR, canonical(content))

    def link_at(self, connection: Connection, seq: int) -> Link | None:
        """The record's place with this number, the anchor included; None if there is none."""
        anchor = self.anchor(connection)
        if seq == anchor.seq:
            return anchor
        found = connection.execute(select(audit.c.hash).where(audit.c.seq == seq)).scalar()
        return None if found is None else Link(seq, found)

    def mac(self, link: Link) -> str:
        """What proves that this service wrote down the place."""
        content = f"{link.seq}|{link.hash}".encode()
        return hmac.new(self._audit_key(), content, "sha256").hexdigest()

    def verify(self) -> Verdict:
        """Walk the whole chain in one snapshot."""
        with self._database.read() as connection:
            try:
                last = self.anchor(connection)
            except ChainBroken as error:
                return Verdict(0, Link(0, GENESIS), 0, error.message)
            count = 0
            query = select(audit).order_by(audit.c.seq)
            with connection.execution_options(yield_per=_BATCH).execute(query) as rows:
                for row in rows:
                    reason = _fault(row, last)
                    if reason:
                        return Verdict(count, last, row.seq, reason)
                    last = Link(row.seq, row.hash)
                    count += 1
        return Verdict(count, last)


def _fault(row: Any, last: Link) -> str:
    if row.seq != last.seq + 1:
        return f"record {last.seq + 1} is missing"
    if row.previous != last.hash:
        return "it doesn't follow the record before"
    record = Record(row.seq, row.at, row.actor, row.action, row.subject, row.detail, row.previous)
    return "" if record.hash == row.hash else "it was changed"
