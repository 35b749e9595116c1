"""The queue: a page of cases, and how many there are in each status."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Row, Select, func, select

from tools.casework.contract import DraftValue
from tools.casework.privacy.sealing import CaseSeal, Sealer
from tools.casework.store.case_file import Colleague, edited_values
from tools.casework.store.case_json import loaded
from tools.casework.store.cases import EDITS, parse_edits
from tools.casework.store.database import Database
from tools.casework.store.queue_filter import LAID_IN, QueueFilter, QueueOrder
from tools.casework.store.schema import cases, documents, dropoffs, staff

PAGE_ROWS = 50
VALUES = "values"

_values: TypeAdapter[dict[str, DraftValue]] = TypeAdapter(dict[str, DraftValue])


@dataclass(frozen=True)
class QueueRow:
    """A case as the queue shows it. `values` is empty for those who may not read values."""

    id: int
    reference: str
    received_at: datetime
    changed_at: datetime
    service: str
    language: str
    kind: str
    status: str
    assigned: Colleague | None
    dropoff_waiting: bool
    values: Mapping[str, DraftValue]


@dataclass(frozen=True)
class QueuePage:
    """A page of the queue; `after` and `before` are the links to its neighbours, if any."""

    rows: tuple[QueueRow, ...]
    after: str | None
    before: str | None


class Queue:
    """Finds cases."""

    def __init__(self, database: Database, sealer: Sealer) -> None:
        self._database = database
        self._sealer = sealer

    def page(
        self,
        wanted: QueueFilter,
        order: QueueOrder,
        *,
        after: str | None = None,
        before: str | None = None,
        with_values: bool = True,
        limit: int = PAGE_ROWS,
    ) -> QueuePage:
        """Return up to `limit` cases behind the position `after`, or before `before`.

        Raises:
            UnknownPosition: `after` or `before` was not written for this order.
        """
        backwards = before is not None and after is None
        query = select(cases, staff.c.name, staff.c.display_name).join(
            staff, staff.c.id == cases.c.assigned_to, isouter=True
        )
        query = query.where(*wanted.conditions())
        position = before if backwards else after
        if position is not None:
            query = query.where(order.beyond(order.read(position), reverse=backwards))
        query = query.order_by(*order.columns(reverse=backwards)).limit(limit + 1)
        with self._database.read() as connection:
            found = connection.execute(query).all()
            shown = found[:limit][::-1] if backwards else found[:limit]
            rows = self._rows(connection, shown, with_values=with_values)
        more = len(found) > limit
        behind, ahead = (True, more) if backwards else (more, position is not None)
        return QueuePage(
            rows,
            after=order.write(order.position_of(shown[-1])) if shown and behind else None,
            before=order.write(order.position_of(shown[0])) if shown and ahead else None,
        )

    def counts(self, wanted: QueueFilter) -> dict[str, int]:
        """How many cases there are in each status, whatever the status of the filter."""
        query = (
            select(cases.c.status, func.count().label("cases"))
            .where(*wanted.without_status().conditions())
            .group_by(cases.c.status)
        )
        with self._database.read() as connection:
            return {row.status: row.cases for row in connection.execute(query)}

    def _rows(
        self, connection: Connection, rows: Any, *, with_values: bool
    ) -> tuple[QueueRow, ...]:
        ids = [row.id for row in rows]
        values = self._values(connection, ids) if with_values else {}
        waiting = set(connection.execute(_waiting(ids)).scalars())
        return tuple(_row(row, values.get(row.id, {}), waiting=row.id in waiting) for row in rows)

    def _values(self, connection: Connection, ids: list[int]) -> dict[int, dict[str, DraftValue]]:
        """The values of many cases with the edits of staff, in two queries."""
        seals = self._sealer.open_cases(connection, ids)
        query = select(documents.c.case_id, documents.c.part, documents.c.body).where(
            documents.c.case_id.in_(ids), documents.c.part.in_((VALUES, EDITS))
        )
        parts: dict[int, dict[str, Any]] = {}
        for case_id, part, body in connection.execute(query):
            if case_id in seals:
                parts.setdefault(case_id, {})[part] = _part(seals[case_id], part, body)
        return {
            case_id: edited_values(
                _values.validate_python(found.get(VALUES, {})), parse_edits(found.get(EDITS, {}))
            )
            for case_id, found in parts.items()
        }


def _part(seal: CaseSeal, part: str, body: bytes) -> Any:
    return loaded(seal.unseal(part, body))


def _waiting(ids: list[int]) -> Select[tuple[int]]:
    return select(dropoffs.c.case_id).where(
        dropoffs.c.case_id.in_(ids), dropoffs.c.state.in_(LAID_IN)
    )


def _row(row: Row[Any], values: Mapping[str, DraftValue], *, waiting: bool) -> QueueRow:
    assigned = None
    if row.assigned_to is not None and row.name is not None:
        assigned = Colleague(row.assigned_to, row.display_name or row.name)
    return QueueRow(
        id=row.id,
        reference=row.reference,
        received_at=row.received_at,
        changed_at=row.changed_at,
        service=row.service,
        language=row.language,
        kind=row.kind,
        status=row.status,
        assigned=assigned,
        dropoff_waiting=waiting,
        values=values,
    )
