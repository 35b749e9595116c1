"""The release journal: nothing is pulsed that is not written down first."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from locker_bridge.errors import (
    ConfigurationError,
    IdempotencyConflict,
    StaleSequence,
    TokenUsed,
    UnknownRelease,
)
from locker_bridge.journal import chain
from locker_bridge.journal.database import JournalFile
from locker_bridge.journal.heads import NAME as HEAD_NAME
from locker_bridge.journal.heads import read_head, write_head
from locker_bridge.journal.records import (
    OPEN_STATES,
    Event,
    EventKind,
    Head,
    Release,
    ReleaseState,
)
from locker_bridge.tokens import Order

Step = Callable[[str], None]
"""Called when a step of a release is durable: `intent`, `sent`, `acknowledged`, …; `intending` is
the moment before the intent is."""


def utc_now() -> datetime:
    """The current time in UTC."""
    return datetime.now(UTC)


def iso_now() -> str:
    """The current time as the journal holds it."""
    return utc_now().isoformat(timespec="milliseconds")


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
        self._head_file = path.with_name(HEAD_NAME)
        try:
            self._exported = read_head(self._head_file)
            with self._file.read() as db:
                self._head = self._tip = _head(db)
                self.last_event = _last_event(db)
                self._compare_heads(db)
            if self._exported is None and self._head.seq:
                with self._recording() as db:
                    self._append(db, self._time(), {"kind": "started_without_head"})
        except BaseException:
            self._file.close()
            raise

    @property
    def path(self) -> Path:
        """The SQLite file."""
        return self._file.path

    @property
    def head(self) -> Head:
        """The newest durable record of the audit chain; seq 0 when there is none."""
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
            return _release(db, jti)

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
            self._on_step("intending")
        self._on_step("intent")

    def mark(self, jti: str, state: ReleaseState) -> Release:
        """Write down how a release goes on, and tell it when its outcome is known. Durable."""
        with self._recording() as db:
            release = self._advance(db, jti, state, self._time())
        self._on_step(state)
        return release

    def unfinished(self) -> list[Release]:
        """Releases that a crash interrupted, in the order in which they were intended."""
        marks = ", ".join("?" * len(OPEN_STATES))
        with self._file.read() as db:
            rows = db.execute(
                f"{_SELECT} FROM releases WHERE state IN ({marks}) ORDER BY at",
                OPEN_STATES,
            ).fetchall()
        return [Release(*row) for row in rows]

    def is_used(self, jti: str) -> bool:
        """Whether a token was used before."""
        with self._file.read() as db:
            return bool(db.execute("SELECT 1 FROM releases WHERE jti = ?", (jti,)).fetchone())

    def doors(self) -> dict[int, tuple[str, str | None, str]]:
        """The last written state of each door, with its release and since when."""
        with self._file.read() as db:
            rows = db.execute("SELECT door, state, release, since FROM doors").fetchall()
        return {door: (state, release, since) for door, state, release, since in rows}

    def happened(
        self,
        kinds: Sequence[EventKind],
        door: int,
        state: str,
        *,
        release: str | None = None,
        detail: str = "",
        release_state: ReleaseState | None = None,
    ) -> list[Event]:
        """Write events with the door's state, and how its release went on: all or nothing."""
        at, events = self._time(), []
        with self._recording() as db:
            db.execute(
                "INSERT INTO doors VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET release ="
                " excluded.release, state = excluded.state, since = CASE"
                " WHEN state = excluded.state THEN since ELSE excluded.since END",
                (door, state, at, release),
            )
            for kind in kinds:
                event = Event(0, at, kind, door, state, release, detail)
                events.append(self._event(db, event))
            if release is not None and release_state is not None:
                self._advance(db, release, release_state, at)
        if release_state is not None:
            self._on_step(release_state)
        return events

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
            return f"{_head(db).seq} audit records"

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
        write_head(self._head_file, head, self._time())
        self._exported = head

    def close(self) -> None:
        """Export the head and let another process have the journal."""
        try:
            self.export_head()
        finally:
            self._file.close()

    def _compare_heads(self, db: sqlite3.Connection) -> None:
        """A journal from a backup has forgotten which orders were used since it was made."""
        head = self._exported
        if head is None:
            return
        row = db.execute("SELECT hash FROM audit WHERE seq = ?", (head.seq,)).fetchone()
        if row is None or row[0] != head.hash:
            raise ConfigurationError(
                f"the journal {self.path} is older than its exported head, or another one: put the "
                f"right file back. If it is lost, look through what was opened, delete "
                f"{self._head_file} and start again"
            )

    @contextmanager
    def _recording(self) -> Iterator[sqlite3.Connection]:
        """A write transaction whose records and events count once it is durable.

        The head may be exported by another thread at any moment: it stays the old one until then.
        """
        with self._lock:
            self._tip = self._head
            with self._file.write() as db:
                yield db
                last_event = _last_event(db)
            self._head, self.last_event = self._tip, last_event

    def _advance(self, db: sqlite3.Connection, jti: str, state: ReleaseState, at: str) -> Release:
        old = _release(db, jti)
        new = old.after(state, at)
        self._append(db, at, {"kind": state, "release": jti})
        if new != old:
            db.execute(
                "UPDATE releases SET state = ?, outcome = ?, at = ? WHERE jti = ?",
                (new.state, new.outcome, at, jti),
            )
        if new.outcome is not None and new.outcome != old.outcome:
            row = db.execute("SELECT state FROM doors WHERE door = ?", (new.door,)).fetchone()
            door_state = row[0] if row else "unknown"
            event = Event(0, at, "release", new.door, door_state, jti, new.outcome)
            self._event(db, event)
        return new

    def _event(self, db: sqlite3.Connection, event: Event) -> Event:
        number = db.execute(
            "INSERT INTO events (at, kind, door, state, release, detail)"
            " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
            (event.at, event.kind, event.door, event.state, event.release, event.detail),
        ).fetchone()[0]
        self._append(db, event.at, {
            "kind": f"event:{event.kind}", "door": event.door, "state": event.state,
            "release": event.release,
        })  # fmt: skip
        return replace(event, id=number)

    def _append(self, db: sqlite3.Connection, at: str, content: dict[str, Any]) -> None:
        before = self._tip
        body = chain.canonical(content)
        seq = before.seq + 1
        digest = chain.link(before.hash, seq, at, body)
        db.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?)", (seq, at, body, before.hash, digest))
        self._tip = Head(seq, digest)

    def _time(self) -> str:
        return self._now().isoformat(timespec="milliseconds")


_SELECT = "SELECT jti, subject, op, door, seq, state, outcome, at"


def _release(db: sqlite3.Connection, jti: str) -> Release:
    row = db.execute(f"{_SELECT} FROM releases WHERE jti = ?", (jti,)).fetchone()
    if row is None:
        raise UnknownRelease("there is no such release")
    return Release(*row)


def _last_event(db: sqlite3.Connection) -> int:
    """Also where all events were pruned: SQLite keeps the last number."""
    row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'events'").fetchone()
    return int(row[0]) if row else 0


def _head(db: sqlite3.Connection) -> Head:
    row = db.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(0, chain.GENESIS) if row is None else Head(*row)
