"""PostgreSQL through psycopg 3, with the same meaning of reading and writing as SQLite."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, create_engine, event

from tools.casework.store.transactions import MIGRATES, WRITES

WRITER_LOCK = 0x616D746F6D6174  # "amtomat": the advisory lock of whoever writes
STATEMENT_TIMEOUT_S = 60
IDLE_TIMEOUT_S = 120
CONNECT_TIMEOUT_S = 5


def postgresql_engine(url: str, busy_timeout_s: float) -> Engine:
    """Return an engine for the URL. Parameters never show up in error messages."""
    options = " ".join(
        f"-c {name}={value}"
        for name, value in {
            "synchronous_commit": "on",
            "timezone": "UTC",
            "statement_timeout": f"{STATEMENT_TIMEOUT_S}s",
            "idle_in_transaction_session_timeout": f"{IDLE_TIMEOUT_S}s",
            # 0 would mean to wait for ever.
            "lock_timeout": f"{max(1, round(busy_timeout_s * 1000))}ms",
        }.items()
    )
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=5,
        max_overflow=40,
        pool_pre_ping=True,
        connect_args={
            "options": options,
            "connect_timeout": CONNECT_TIMEOUT_S,
            "application_name": "amtomat casework",
        },
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get(MIGRATES, False):
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
    if options.get(WRITES, False):
        # Committed by others before the lock was given must be seen: no snapshot of before.
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
