"""Moves rows of the first release into the tables of revision 0002."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from pydantic import TypeAdapter

from tools.casework.contract import DraftValue
from tools.casework.privacy.sealing import CaseSeal
from tools.casework.store.drafts import Vault, add_terms, fingerprint

BATCH = 200
ROLES = ("clerk", "loader", "supervisor", "auditor", "administrator")
_values: TypeAdapter[dict[str, DraftValue]] = TypeAdapter(dict[str, DraftValue])
_KEPT = (
    "id",
    "reference",
    "received_at",
    "idempotency_key",
    "kind",
    "status",
    "service",
    "form_version",
    "language",
    "conversation",
    "terminal",
    "started_at",
)


def move_cases(connection: sa.Connection, vault: Vault) -> None:
    """Give every case a uid and a key, seal its documents, index it."""
    old, new = sa.table("released_cases", *_columns(*_KEPT, "body_sha256")), _new_cases()
    for rows in _batches(connection, old):
        connection.execute(
            sa.insert(new),
            [
                {name: getattr(row, name) for name in _KEPT}
                | {
                    "uid": secrets.token_hex(16),
                    "changed_at": row.received_at,
                    "body_sha256": fingerprint(row.body_sha256, vault.index_key),
                }
                for row in rows
            ],
        )
        for row in rows:
            _seal(connection, vault, row.id, row.service)


def move_staff(connection: sa.Connection) -> None:
    """Accounts stay; whoever could do everything still can."""
    names = ("id", "name", "password_hash", "created_at")
    old, new = sa.table("released_staff", *_columns(*names)), sa.table("staff", *_columns(*names))
    rows = connection.execute(sa.select(old)).mappings().all()
    if rows:
        connection.execute(sa.insert(new), [dict(row) for row in rows])
        roles = sa.table("staff_roles", *_columns("staff_id", "role"))
        given = [{"staff_id": row["id"], "role": role} for row in rows for role in ROLES]
        connection.execute(sa.insert(roles), given)


def _seal(connection: sa.Connection, vault: Vault, case_id: int, service: str) -> None:
    seal = vault.sealer.new_case_key(connection, case_id)
    old = sa.table("released_case_documents", *_columns("case_id", "part", "body"))
    bodies: dict[str, str] = {
        row.part: row.body
        for row in connection.execute(sa.select(old).where(old.c.case_id == case_id))
    }
    for part, body in bodies.items():
        _store(connection, seal, case_id, part, body)
    values = _values.validate_python(json.loads(bodies["values"]))
    add_terms(connection, case_id, vault.index.terms_of(service, values))


def _store(connection: sa.Connection, seal: CaseSeal, case_id: int, part: str, body: str) -> None:
    new = sa.table(
        "case_documents", *_columns("case_id", "part"), sa.column("body", sa.LargeBinary)
    )
    row = {"case_id": case_id, "part": part, "body": seal.seal(part, body.encode())}
    connection.execute(sa.insert(new).values(row))


def _batches(connection: sa.Connection, table: Any) -> Iterator[Sequence[Any]]:
    last = 0
    while True:
        query = sa.select(table).where(table.c.id > last).order_by(table.c.id).limit(BATCH)
        rows = connection.execute(query).all()
        if not rows:
            return
        yield rows
        last = rows[-1].id


def _new_cases() -> Any:
    return sa.table("cases", *_columns(*_KEPT, "body_sha256", "uid", "changed_at"))


def _columns(*names: str) -> list[sa.ColumnClause[Any]]:
    """Typed where the type matters: SQLite stores a moment as text."""
    return [
        sa.column(name, sa.DateTime(timezone=True)) if name.endswith("_at") else sa.column(name)
        for name in names
    ]
