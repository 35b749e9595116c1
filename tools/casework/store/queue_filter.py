"""What the queue can be narrowed down to and sorted by, as conditions of SQL.

Search terms are hashes of the blind index, so nothing personal is part of a query. Every order
ends with the id: pages are cut by position in it (keyset), not by counting rows, so that the
hundredth page is as quick as the first and new cases don't shift what is being read.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import Column, ColumnElement, and_, false, literal, select, tuple_

from tools.casework.case_errors import UnknownPosition
from tools.casework.store.schema import UtcDateTime, cases, dropoffs, search_terms

SortBy = Literal["received", "changed", "service", "status"]
Assigned = Literal["", "me", "nobody", "someone"]

LAID_IN = ("closed", "confirmed", "unknown")
"""States of a drop-off in which something lies, or may lie, in the compartment."""

_ORDERS: dict[str, tuple[Column[Any], ...]] = {
    "received": (cases.c.received_at, cases.c.id),
    "changed": (cases.c.changed_at, cases.c.id),
    "service": (cases.c.service, cases.c.received_at, cases.c.id),
    "status": (cases.c.status, cases.c.received_at, cases.c.id),
}


@dataclass(frozen=True)
class QueueFilter:
    """What the queue is narrowed down to; empty means everything.

    `assigned_to` is the id of the one who asks, for "me". `received_from` is included,
    `received_before` is not. Of each set in `terms` (see BlindIndex.terms_of_query) at least one
    must be found; None says that nothing was searched for.
    """

    status: str = ""
    service: str = ""
    kind: str = ""
    language: str = ""
    assigned: Assigned = ""
    assigned_to: int | None = None
    received_from: datetime | None = None
    received_before: datetime | None = None
    dropoff_waiting: bool = False
    reference: str = ""
    terms: tuple[frozenset[str], ...] | None = None

    def without_status(self) -> QueueFilter:
        """The same for all statuses: what the tabs count."""
        return replace(self, status="")

    def conditions(self) -> list[ColumnElement[bool]]:
        """What a case must fulfil."""
        found = [
            column == wanted
            for column, wanted in (
                (cases.c.status, self.status),
                (cases.c.service, self.service),
                (cases.c.kind, self.kind),
                (cases.c.language, self.language),
                (cases.c.reference, self.reference),
            )
            if wanted
        ]
        found += self._assigned()
        if self.received_from is not None:
            found.append(cases.c.received_at >= self.received_from)
        if self.received_before is not None:
            found.append(cases.c.received_at < self.received_before)
        if self.dropoff_waiting:
            waiting = select(dropoffs.c.case_id).where(dropoffs.c.state.in_(LAID_IN))
            found.append(cases.c.id.in_(waiting))
        found += self._searched()
        return found

    def _assigned(self) -> list[ColumnElement[bool]]:
        if self.assigned == "me":
            return [cases.c.assigned_to == self.assigned_to]
        if self.assigned == "nobody":
            return [cases.c.assigned_to.is_(None)]
        return [cases.c.assigned_to.is_not(None)] if self.assigned == "someone" else []

    def _searched(self) -> list[ColumnElement[bool]]:
        """One condition per word, so that each is looked up in the index."""
        if self.terms is not None and not self.terms:
            return [false()]
        return [
            cases.c.id.in_(
                select(search_terms.c.case_id).where(search_terms.c.term.in_(sorted(ways)))
            )
            for ways in self.terms or ()
        ]


@dataclass(frozen=True)
class QueueOrder:
    """How the queue is sorted."""

    by: SortBy = "received"
    descending: bool = True

    def columns(self, *, reverse: bool = False) -> list[ColumnElement[Any]]:
        """The columns to order by; all in one direction, so that one index can serve them."""
        down = self.descending != reverse
        return [column.desc() if down else column.asc() for column in _ORDERS[self.by]]

    def beyond(self, position: Sequence[Any], *, reverse: bool = False) -> ColumnElement[bool]:
        """Whether a case stands behind `position` (with `reverse`: before it).

        The comparison of the first column alone is implied; it is spelled out since SQLite
        uses an index for it and not for the comparison of rows.
        """
        columns = _ORDERS[self.by]
        values = [
            literal(value, column.type) for column, value in zip(columns, position, strict=True)
        ]
        row, at = tuple_(*columns), tuple_(*values)
        if self.descending != reverse:
            return and_(columns[0] <= values[0], row < at)
        return and_(columns[0] >= values[0], row > at)

    def position_of(self, row: Any) -> tuple[Any, ...]:
        """Where a case stands in this order."""
        return tuple(getattr(row, column.name) for column in _ORDERS[self.by])

    def write(self, position: Sequence[Any]) -> str:
        """The position as it stands in a link."""
        plain = [item.isoformat() if isinstance(item, datetime) else item for item in position]
        body = json.dumps([self.by, *plain], separators=(",", ":"))
        return base64.urlsafe_b64encode(body.encode()).decode().rstrip("=")

    def read(self, text: str) -> tuple[Any, ...]:
        """The position that a link names.

        Raises:
            UnknownPosition: the text was not written by `write` for this order.
        """
        columns = _ORDERS[self.by]
        try:
            padded = text.encode("ascii") + b"=" * (-len(text) % 4)
            by, *plain = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
            if by != self.by or len(plain) != len(columns):
                raise ValueError("written for another order")
            return tuple(_value(c, item) for c, item in zip(columns, plain, strict=True))
        except (binascii.Error, OverflowError, RecursionError, TypeError, ValueError) as error:
            raise UnknownPosition(f"no position in this list: {type(error).__name__}") from None


_MAX_ID = 2**63 - 1


def _value(column: Column[Any], plain: Any) -> Any:
    if isinstance(column.type, UtcDateTime):
        moment = datetime.fromisoformat(plain)
        if moment.tzinfo is None:
            raise ValueError("a time without an offset")
        return moment.astimezone(UTC)
    if column is cases.c.id:
        if type(plain) is not int or not 0 <= plain <= _MAX_ID:
            raise ValueError("no id")
        return plain
    if not isinstance(plain, str) or "\0" in plain:
        raise ValueError("no text")
    plain.encode()  # a lone surrogate is no text for a database
    return plain
