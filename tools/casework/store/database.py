"""The database: a SQLite file in WAL mode whose commits are on the disk when they return.

Writes begin with BEGIN IMMEDIATE, so that a transaction that has read something never finds
on writing that another one was faster.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, exc, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from tools.casework.errors import StoreError, StoreFull, StoreLocked
from tools.casework.store.schema import metadata

_WRITE = "casework_write"
_PRIMARY_CODE = 0xFF  # SQLite's extended result codes carry the primary one in the low byte


class Database:
    """Connections to one SQLite file. `engine` is public for tests and migrations."""

    def __init__(self, path: Path, *, busy_timeout_s: float = 5.0) -> None:
        self.path = path
        self._busy_timeout_ms = round(busy_timeout_s * 1000)
        # Parameters hold what citizens said: they must not show up in error messages.
        self.engine: Engine = create_engine(
            f"sqlite:///{path}", hide_parameters=True, pool_size=5, max_overflow=40
        )
        self._writer = self.engine.execution_options(**{_WRITE: True})
        event.listen(self.engine, "connect", self._configure)
        event.listen(self.engine, "begin", _begin)

    def create(self) -> None:
        """Create the file (readable by its owner only) and the tables that are missing."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.path.touch(mode=0o600, exist_ok=True)
        with self.write() as connection:
            metadata.create_all(connection)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database. Raises StoreError."""
        with _translated(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that may write; durable once the block is left. Raises StoreError."""
        with _translated(), self._writer.begin() as connection:
            yield connection

    def check(self) -> str:
        """Read from the database; return the SQLite version. Raises StoreError."""
        with self.read() as connection:
            connection.execute(text("SELECT count(*) FROM sqlite_master"))
            version: str = connection.execute(text("SELECT sqlite_version()")).scalar_one()
        return version

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def _configure(self, connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        # The driver's own transaction handling is switched off: `_begin` decides how to begin.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {self._busy_timeout_ms}")
        self._use_wal(cursor)
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    def _use_wal(self, cursor: Any) -> None:
        """Switch to WAL; SQLite does not wait for others here, whatever the busy timeout."""
        deadline = time.monotonic() + self._busy_timeout_ms / 1000
        while True:
            try:
                cursor.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError:
                if time.monotonic() >= deadline:
                    raise
                time.sleep(WAL_RETRY_S)
            else:
                return


WAL_RETRY_S = 0.05


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _translated() -> Iterator[None]:
    """Turn the driver's errors into the service's."""
    try:
        yield
    except exc.DBAPIError as error:
        raise _store_error(error.orig) from error
    except exc.TimeoutError as error:
        raise StoreLocked("no database connection became free in time") from error


def _store_error(error: BaseException | None) -> StoreError:
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if code == sqlite3.SQLITE_FULL:
        return StoreFull("the disk is full; nothing was stored", remedy="free some disk space")
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return StoreLocked("the database is busy; nothing was stored", remedy="try again")
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    return StoreError(f"the database failed: {name}")
