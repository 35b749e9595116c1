"""What was done to a case: who, when, what; the reason and the values are sealed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from tools.casework.privacy.sealing import CaseSeal
from tools.casework.store.case_file import Colleague, HistoryEntry
from tools.casework.store.case_json import dumped, loaded
from tools.casework.store.schema import history, staff


def record(
    connection: Connection,
    seal: CaseSeal,
    case_id: int,
    *,
    at: datetime,
    staff_id: int | None,
    action: str,
    detail: Mapping[str, Any],
) -> int:
    """Write an entry in the caller's transaction; return its id.

    The detail is sealed to the entry's own id, so that entries can't be exchanged.
    """
    row = {"case_id": case_id, "at": at, "staff_id": staff_id, "action": action}
    entry = connection.execute(insert(history).values(row).returning(history.c.id)).scalar_one()
    if detail:
        sealed = seal.seal(_part(entry), dumped(dict(detail)))
        connection.execute(update(history).where(history.c.id == entry).values(detail=sealed))
    return int(entry)


def read_history(connection: Connection, seal: CaseSeal, case_id: int) -> tuple[HistoryEntry, ...]:
    """All entries of a case, oldest first."""
    query = (
        select(history, staff.c.name, staff.c.display_name)
        .join(staff, staff.c.id == history.c.staff_id, isouter=True)
        .where(history.c.case_id == case_id)
        .order_by(history.c.id)
    )
    return tuple(
        HistoryEntry(
            id=row.id,
            at=row.at,
            by=None if row.name is None else Colleague(row.staff_id, row.display_name or row.name),
            action=row.action,
            detail={} if row.detail is None else loaded(seal.unseal(_part(row.id), row.detail)),
        )
        for row in connection.execute(query)
    )


def _part(entry: int) -> str:
    return f"history/{entry}"
