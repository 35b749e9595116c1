"""The release journal: nothing is pulsed that is not written down first."""

from __future__ import annotations

import json
import os
import secrets
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from locker_bridge.errors import (
    IdempotencyConflict,
    StaleSequence,
    TokenUsed,
    UnknownRelease,
)
from locker_bridge.journal import chain
from locker_bridge.journal.database import JournalFile
from locker_bridge.journal.records import OPEN_STATES, Event, Head, Outcome, Release, ReleaseState
from locker_bridge.tokens import Order

Step = Callable[[str], None]
"""Called when a step of a release is durable: `intent`, `sent`, `acknowledged`, …"""


def utc_now() -> datetime:
    """The current time in UTC."""
    return datetime.now(UTC)


def _no_step(_: str) -> None:
    pass


class Journal:
    """Releases, door states, events and the audit chain. Thread-safe."""

    def __init__(
        self,
        path: Path,
        *,
        now: Callable[[], datetime] = utc_now,
        on_step: Step = _no_step,
        busy_timeout_s: float = 2.0,
    ) -> None:
        self._file = JournalFile(path, busy_timeout_s=busy_timeout_s)
        self._now = now
        self._on_step = on_step
        self._lock = threading.RLock()
        self._head_file = path.with_name("audit_head.json")
        with self._file.read() as db:
            self._head = _head(db)
            self.last_event: int = db.execute("SELECT coalesce(max(id), 0) FROM events").fetchone()[
                0
            ]
        self._exported = read_head(self._head_file)

    @property
    def path(self) -> Path:
        """The SQLite file."""
        return self._file.path

    @property
    def head(self) -> Head:
        """The newest record of the audit chain; seq 0 when there is none."""
        return self._head

    def stored(self, idempotency_key: str, body_sha256: str) -> Release | None:
        """What was answered to this request before. Raises IdempotencyConflict."""
        with self._file.read() as db:
            row = db.execute(
                f"{_SELECT}, body_sha256 FROM releases WHERE idempotency_key = ?",
                (idempotency_key,),
            ).fetchone()
        if row is None:
            return None
        if row[-1] != body_sha256:
            raise IdempotencyConflict("this key was used before with another body")
        return Release(*row[:-1])

    def release(self, jti: str) -> Release:
        """A release as it is known by now. Raises UnknownRelease."""
        with self._file.read() as db:
            row = db.execute(f"{_SELECT} FROM releases WHERE jti = ?", (jti,)).fetchone()
        if row is None:
            raise UnknownRelease("there is no such release")
        return Release(*row)

    def intend(self, order: Order, idempotency_key: str, body_sha256: str) -> None:
        """Use the token up and write down what is about to happen; durable on return.

        Raises:
            TokenUsed: the token was used before.
            StaleSequence: the errand's number was seen or passed before.
            JournalError: nothing was written.
        """
        at = self._time()
        with self._recording() as db:
            if db.execute("SELECT 1 FROM releases WHERE jti = ?", (order.jti,)).fetchone():
                raise TokenUsed("this token was used before")
            seen = db.execute(
                "SELECT seq FROM subjects WHERE subject = ?", (order.subject,)
            ).fetchone()
            if seen is not None and order.seq <= seen[0]:
                raise StaleSequence("this errand's number was seen or passed before")
            db.execute(
                "INSERT INTO releases VALUES (?, ?, ?, ?, ?, ?, ?, 'intent', NULL, ?)",
                (
                    order.jti,
                    idempotency_key,
                    body_sha256,
                    order.subject,
                    order.op,
                    order.door,
                    order.seq,
                    at,
                ),
            )
            db.execute(
                "INSERT INTO subjects VALUES (?, ?) ON CONFLICT DO UPDATE SET seq = excluded.seq",
                (order.subject, order.seq),
            )
            self._append(db, at, {
                "kind": "intent", "release": order.jti, "subject": order.subject,
                "op": order.op, "door": order.door, "seq": order.seq,
            })  # fmt: skip
        self._on_step("intent")

    def mark(self, jti: str, state: ReleaseState, outcome: Outcome | None = None) -> None:
        """Write down how a release goes on; durable on return."""
        at = self._time()
        with self._recording() as db:
            db.execute(
                # A door may be seen open before the board's answer is written down.
                "UPDATE releases SET at = ?, outcome = coalesce(?, outcome), state = CASE"
                " WHEN ? IN ('opened', 'closed') OR state IN ('intent', 'sent') THEN ?"
                " ELSE state END WHERE jti = ?",
                (at, outcome, state, state, jti),
            )
            self._append(db, at, {"kind": state, "release": jti})
        self._on_step(state)

    def unfinished(self) -> list[Release]:
        """Releases that a crash interrupted, in the order in which they were intended."""
        marks = ", ".join("?" * len(OPEN_STATES))
        with self._file.read() as db:
            rows = db.execute(
                f"{_SELECT} FROM releases WHERE state IN ({marks}) ORDER BY at",
                OPEN_STATES,
            ).fetchall()
        return [Release(*row) for row in rows]

    def doors(self) -> dict[int, tuple[str, str | None]]:
        """The last written state of each door, with its release."""
        with self._file.read() as db:
            rows = db.execute("SELECT door, state, release FROM doors").fetchall()
        return {door: (state, release) for door, state, release in rows}

    def happened(
        self, kind: str, door: int, state: str, release: str | None = None, detail: str = ""
    ) -> Event:
        """Write an event and the door's state with it."""
        at = self._time()
        with self._recording() as db:
            number = db.execute(
                "INSERT INTO events (at, kind, door, state, release, detail)"
                " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                (at, kind, door, state, release, detail),
            ).fetchone()[0]
            db.execute(
                "INSERT INTO doors VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
                " SET state = excluded.state, since = excluded.since, release = excluded.release",
                (door, state, at, release),
            )
            self._append(db, at, {
                "kind": f"event:{kind}", "door": door, "state": state, "release": release,
            })  # fmt: skip
        self.last_event = number
        return Event(number, at, kind, door, state, release, detail)  # type: ignore[arg-type]

    def events_after(self, event: int, limit: int = 500) -> list[Event]:
        """Events with a higher number, oldest first."""
        with self._file.read() as db:
            rows = db.execute(
                "SELECT id, at, kind, door, state, release, detail FROM events"
                " WHERE id > ? ORDER BY id LIMIT ?",
                (event, limit),
            ).fetchall()
        return [Event(*row) for row in rows]

    def prune(self, keep: timedelta) -> int:
        """Delete events older than `keep`; how many. Releases and the audit chain stay."""
        before = (self._now() - keep).isoformat()
        with self._file.write() as db:
            return db.execute("DELETE FROM events WHERE at < ?", (before,)).rowcount

    def check(self) -> str:
        """Read from the journal; its size as text. Raises JournalError."""
        with self._file.read() as db:
            count = db.execute("SELECT count(*) FROM audit").fetchone()[0]
        return f"{count} audit records"

    def audit_bodies(self) -> list[str]:
        """The canonical JSON of every audit record, oldest first."""
        with self._file.read() as db:
            return [body for (body,) in db.execute("SELECT body FROM audit ORDER BY seq")]

    def verify(self) -> Head | None:
        """Check the whole chain against its exported head. Raises ChainBroken, JournalError."""
        with self._file.read() as db:
            rows = db.execute("SELECT seq, at, body, previous, hash FROM audit ORDER BY seq")
            return chain.verify(rows, read_head(self._head_file))

    def export_head(self) -> None:
        """Write the head beside the journal if it is new, whole or not at all."""
        head = self._head
        if head.seq == 0 or head == self._exported:
            return
        content = json.dumps({"seq": head.seq, "hash": head.hash, "at": self._time()})
        temporary = self._head_file.with_name(f".{self._head_file.name}.{secrets.token_hex(4)}")
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(self._head_file)
        self._exported = head

    def close(self) -> None:
        """Export the head and let another process have the journal."""
        self.export_head()
        self._file.close()

    @contextmanager
    def _recording(self) -> Iterator[sqlite3.Connection]:
        """A write transaction whose audit records count once it is durable."""
        with self._lock:
            before = self._head
            try:
                with self._file.write() as db:
                    yield db
            except BaseException:
                self._head = before
                raise

    def _append(self, db: sqlite3.Connection, at: str, content: dict[str, Any]) -> None:
        head = self._head
        body = chain.canonical(content)
        seq = head.seq + 1
        digest = chain.link(head.hash, seq, at, body)
        db.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?)", (seq, at, body, head.hash, digest))
        self._head = Head(seq, digest)

    def _time(self) -> str:
        return self._now().isoformat(timespec="milliseconds")


_SELECT = "SELECT jti, subject, op, door, seq, state, outcome, at"


def read_head(path: Path) -> Head | None:
    """The exported head; None if there is none."""
    if not path.is_file():
        return None
    content = json.loads(path.read_text(encoding="utf-8"))
    return Head(int(content["seq"]), str(content["hash"]))


def _head(db: sqlite3.Connection) -> Head:
    row = db.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(0, chain.GENESIS) if row is None else Head(*row)
