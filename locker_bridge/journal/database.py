"""The journal's SQLite file: one writer, commits that are on the disk when they return."""

from __future__ import annotations

import fcntl
import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from locker_bridge.errors import ConfigurationError, JournalBusy, JournalError, JournalFull

SCHEMA = """
CREATE TABLE IF NOT EXISTS releases (
    jti TEXT PRIMARY KEY, idempotency_key TEXT NOT NULL UNIQUE, body_sha256 TEXT NOT NULL,
    subject TEXT NOT NULL, op TEXT NOT NULL, door INTEGER NOT NULL, seq INTEGER NOT NULL,
    state TEXT NOT NULL, outcome TEXT, at TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS releases_open ON releases (state) WHERE state IN ('intent', 'sent');
CREATE TABLE IF NOT EXISTS subjects (subject TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS audit (
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL,
    previous TEXT NOT NULL, hash TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, kind TEXT NOT NULL,
    door INTEGER NOT NULL, state TEXT NOT NULL, release TEXT, detail TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS doors (
    door INTEGER PRIMARY KEY, state TEXT NOT NULL, since TEXT NOT NULL, release TEXT);
"""
_PRIMARY_CODE = 0xFF  # SQLite's extended result codes carry the primary one in the low byte


class JournalFile:
    """An open journal. Only one process can have it; only its owner can read it."""

    def __init__(self, path: Path, *, busy_timeout_s: float = 2.0) -> None:
        self.path = path
        self._lock = threading.RLock()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._guard = _exclusive(path.with_suffix(".lock"))
        path.touch(mode=0o600, exist_ok=True)
        try:
            self.connection = _opened(path, busy_timeout_s)
        except BaseException:
            os.close(self._guard)
            raise

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is durable once the block is left. Raises JournalError."""
        with self._lock, translated():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Read with no write in between. Raises JournalError."""
        with self._lock, translated():
            yield self.connection

    def close(self) -> None:
        """Close the file and let another process have it."""
        with self._lock:
            self.connection.close()
            if self._guard >= 0:
                os.close(self._guard)
            self._guard = -1


def _opened(path: Path, busy_timeout_s: float) -> sqlite3.Connection:
    with translated():
        connection = sqlite3.connect(
            path, timeout=busy_timeout_s, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.executescript(SCHEMA)
        return connection


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's errors into the bridge's."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
        if code == sqlite3.SQLITE_FULL:
            raise JournalFull("the disk is full; nothing was opened") from error
        if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise JournalBusy("another process holds the journal; nothing was opened") from error
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        raise JournalError(f"the journal failed: {name}") from error


def _exclusive(path: Path) -> int:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise ConfigurationError(
            f"another bridge has this journal ({path}): stop it, or set another data_dir"
        ) from None
    return descriptor
