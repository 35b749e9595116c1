"""SQLite: one file in WAL mode whose commits are on the disk when they return."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from tools.casework.store.transactions import MIGRATES, WRITES

WAL_RETRY_S = 0.05


def sqlite_engine(path: Path, busy_timeout_s: float) -> Engine:
    """Return an engine for the file. Parameters never show up in error messages."""
    engine = create_engine(f"sqlite:///{path}", hide_parameters=True, pool_size=5, max_overflow=40)
    busy_timeout_ms = round(busy_timeout_s * 1000)

    def configure(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        # The driver's own transaction handling is switched off: `_begin` decides how to begin.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {busy_timeout_ms}")
        _use_wal(cursor, busy_timeout_ms)
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        # What is deleted is overwritten: free pages must not keep what a citizen said.
        cursor.execute("PRAGMA secure_delete = ON")
        cursor.close()

    event.listen(engine, "connect", configure)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    # Remaking a table drops it; with foreign keys on that would delete what refers to it. The
    # setting can't be changed within a transaction, so every transaction begins with it.
    foreign_keys = "OFF" if options.get(MIGRATES, False) else "ON"
    writes = options.get(WRITES, False)
    connection.exec_driver_sql(f"PRAGMA foreign_keys = {foreign_keys}")
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _use_wal(cursor: Any, busy_timeout_ms: int) -> None:
    """Switch to WAL; SQLite does not wait for others here, whatever the busy timeout."""
    deadline = time.monotonic() + busy_timeout_ms / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() >= deadline:
                raise
            time.sleep(WAL_RETRY_S)
        else:
            return
