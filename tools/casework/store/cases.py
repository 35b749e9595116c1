"""Reads one case with all that happened to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Row, select

from tools.casework.contract import Draft
from tools.casework.privacy.sealing import CaseSeal, Sealer
from tools.casework.store.case_file import CaseFile, Colleague, Edit
from tools.casework.store.case_json import dumped, loaded
from tools.casework.store.database import Database
from tools.casework.store.drafts import Case
from tools.casework.store.evidence import read_evidence
from tools.casework.store.history import read_history
from tools.casework.store.schema import cases, documents, staff, staff_roles

EDITS = "edits"
TRANSCRIPT = "transcript"
_WORKS_ON_CASES = ("clerk", "supervisor")

_edits: TypeAdapter[dict[str, Edit]] = TypeAdapter(dict[str, Edit])


class CaseStore:
    """Cases as staff see them."""

    def __init__(self, database: Database, sealer: Sealer) -> None:
        self._database = database
        self._sealer = sealer

    def file(self, reference: str) -> CaseFile | None:
        """Return the case with this reference number, or None."""
        with self._database.read() as connection:
            row = find_case(connection, reference)
            if row is None:
                return None
            seal = self._sealer.open_case(connection, row.id)
            return _file(connection, row, seal)

    def known(self, reference: str) -> bool:
        """Whether there is a case with this reference number; nothing of it is opened."""
        with self._database.read() as connection:
            return find_case(connection, reference) is not None

    def colleagues(self) -> tuple[Colleague, ...]:
        """Who can be given a case, by name."""
        works = select(staff_roles.c.staff_id).where(staff_roles.c.role.in_(_WORKS_ON_CASES))
        query = select(staff).where(staff.c.active, staff.c.id.in_(works))
        with self._database.read() as connection:
            found = [colleague(row) for row in connection.execute(query)]
        return tuple(sorted(found, key=lambda one: one.name.casefold()))


def find_case(connection: Connection, reference: str) -> Row[Any] | None:
    """The row of a case with the names of who works on it."""
    query = (
        select(cases, staff.c.name, staff.c.display_name)
        .join(staff, staff.c.id == cases.c.assigned_to, isouter=True)
        .where(cases.c.reference == reference)
    )
    return connection.execute(query).one_or_none()


def colleague(row: Row[Any]) -> Colleague:
    """A member of staff by the name they chose to be shown with."""
    return Colleague(row.id, row.display_name or row.name)


def read_edits(connection: Connection, seal: CaseSeal, case_id: int) -> dict[str, Edit]:
    """What staff have changed, by field."""
    return parse_edits(_parts(connection, seal, case_id, (EDITS,)).get(EDITS, {}))


def parse_edits(content: Any) -> dict[str, Edit]:
    """Edits as they are sealed."""
    return _edits.validate_python(content)


def dump_edits(edits: Mapping[str, Edit]) -> bytes:
    """Edits as they are sealed."""
    return dumped(_edits.dump_python(dict(edits), mode="json"))


def _parts(
    connection: Connection, seal: CaseSeal, case_id: int, wanted: tuple[str, ...] = ()
) -> dict[str, Any]:
    query = select(documents.c.part, documents.c.body).where(documents.c.case_id == case_id)
    if wanted:
        query = query.where(documents.c.part.in_(wanted))
    return {part: loaded(seal.unseal(part, body)) for part, body in connection.execute(query)}


def _file(connection: Connection, row: Row[Any], seal: CaseSeal) -> CaseFile:
    parts = _parts(connection, seal, row.id)
    edits = parse_edits(parts.pop(EDITS, {}))
    kept = TRANSCRIPT in parts
    assigned = None
    if row.assigned_to is not None and row.name is not None:
        assigned = Colleague(row.assigned_to, row.display_name or row.name)
    return CaseFile(
        id=row.id,
        uid=row.uid,
        case=Case(row.reference, row.received_at, row.status, _draft(row, parts)),
        changed_at=row.changed_at,
        closed_at=row.closed_at,
        revision=row.revision,
        assigned=assigned,
        edits=edits,
        history=read_history(connection, seal, row.id),
        evidence=read_evidence(connection, row.id),
        transcript_deleted=not kept,
    )


def _draft(row: Row[Any], parts: Mapping[str, Any]) -> Draft:
    started: datetime = row.started_at
    return Draft.model_validate(
        {
            "conversation": row.conversation,
            "terminal": row.terminal,
            "service": row.service,
            "form_version": row.form_version,
            "language": row.language,
            "kind": row.kind,
            "started_at": started,
            "transcript": [],
            **parts,
        }
    )
