"""What retention has deleted: the proofs of its runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from tools.casework.store.database import Database
from tools.casework.store.schema import deletions

SHOWN = 30


@dataclass(frozen=True)
class Deletion:
    """How many of a kind were deleted, older than when; the digest proves which."""

    at: datetime
    kind: str
    cutoff: datetime
    count: int
    digest: str


def recent_deletions(database: Database) -> list[Deletion]:
    """The latest proofs."""
    query = (
        select(deletions, deletions.c.count.label("number"))
        .order_by(deletions.c.id.desc())
        .limit(SHOWN)
    )
    with database.read() as connection:
        return [
            Deletion(row.at, row.kind, row.cutoff, row.number, row.digest)
            for row in connection.execute(query)
        ]
