"""Forms that citizens have left for a while: kept under a number until the time is over."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tools.casework.reference import new_number

KEPT = ("service", "values", "step", "transcript", "native", "started_at")
"""What of a conversation's state is kept."""


@dataclass(frozen=True)
class Ticket:
    """The number (nine digits) under which a form is kept, and until when."""

    number: str
    until: datetime


class Parking:
    """A table beside the checkpoints. What is over its time is deleted at every use."""

    def __init__(self, path: Path, keep: timedelta, now: Callable[[], datetime]) -> None:
        self._path = path
        self._keep = keep
        self._now = now
        with closing(self._open()) as db, db:
            db.execute(
                "CREATE TABLE IF NOT EXISTS parked "
                "(number TEXT PRIMARY KEY, until REAL NOT NULL, state TEXT NOT NULL)"
            )

    @property
    def minutes(self) -> int:
        """How long a form is kept."""
        return int(self._keep.total_seconds() // 60)

    def park(self, state: dict[str, Any]) -> Ticket:
        """Keep a form; sqlite3.Error if it can't be stored."""
        until = self._now() + self._keep
        number = new_number()
        content = json.dumps({name: state[name] for name in KEPT}, ensure_ascii=False)
        with closing(self._open()) as db, db:
            self._clean(db)
            db.execute("INSERT INTO parked VALUES (?, ?, ?)", (number, until.timestamp(), content))
        return Ticket(number, until)

    def take(self, number: str) -> dict[str, Any] | None:
        """Hand out what is kept under a number, and forget it; None if there is nothing."""
        with closing(self._open()) as db, db:
            self._clean(db)
            row = db.execute(
                "DELETE FROM parked WHERE number = ? RETURNING state", (number,)
            ).fetchone()
        return None if row is None else dict(json.loads(row[0]))

    def _clean(self, db: sqlite3.Connection) -> None:
        db.execute("DELETE FROM parked WHERE until < ?", (self._now().timestamp(),))

    def _open(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path, timeout=10)
        db.execute("PRAGMA secure_delete=ON")
        return db
