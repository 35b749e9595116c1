"""Documents of cases: what is expected, where it came in, where it lies.

A row exists once something is known of a document; what the form expects beyond that is worked
out from its values whenever a case is shown, since an edit may change it.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, insert, select, update

from tools.casework.store.case_file import EvidenceRow
from tools.casework.store.schema import evidence


class EvidenceState(StrEnum):
    """What is known of a document."""

    EXPECTED = "expected"
    IN_LOCKER = "in_locker"
    RECEIVED = "received"
    RETURNED = "returned"
    MISSING = "missing"


class Via(StrEnum):
    """How a document came in."""

    LOCKER = "locker"
    COUNTER = "counter"
    POST = "post"


def read_evidence(connection: Connection, case_id: int) -> tuple[EvidenceRow, ...]:
    """What is known of a case's documents, in the order in which it became known."""
    query = select(evidence).where(evidence.c.case_id == case_id).order_by(evidence.c.id)
    return tuple(
        EvidenceRow(row.item, row.state, row.via, row.changed_at, row.required)
        for row in connection.execute(query)
    )


def set_evidence(
    connection: Connection,
    case_id: int,
    item: str,
    state: EvidenceState,
    *,
    at: datetime,
    via: Via | None = None,
    staff_id: int | None = None,
) -> str | None:
    """Note what became of a document, in the caller's transaction; return what was noted before.

    `via` is kept if none is given: a document that came through the locker still did when it
    is taken out. The locker's pages and the terminal use this as well.
    """
    this = (evidence.c.case_id == case_id) & (evidence.c.item == item)
    before = connection.execute(select(evidence.c.state, evidence.c.via).where(this)).one_or_none()
    changed = {"state": state.value, "changed_at": at, "staff_id": staff_id}
    if before is None:
        row = {"case_id": case_id, "item": item, "via": via, **changed}
        connection.execute(insert(evidence).values(row))
        return None
    way = via.value if via is not None else before.via
    connection.execute(update(evidence).where(this).values(via=way, **changed))
    return str(before.state)
