"""Errors of the two drivers as errors of the service, without what was to be stored."""

from __future__ import annotations

import sqlite3

from tools.casework.errors import StoreError, StoreFull, StoreLocked, StoreUnreachable

_PRIMARY_CODE = 0xFF  # SQLite's extended result codes carry the primary one in the low byte
_BUSY_STATES = {
    "55P03",  # lock_not_available: another writer, longer than lock_timeout
    "57014",  # query_canceled: longer than statement_timeout
    "40001",  # serialization_failure
    "40P01",  # deadlock_detected
    "53300",  # too_many_connections
    "25P03",  # idle_in_transaction_session_timeout
}
_GONE_STATES = {"57P01", "57P02", "57P03"}  # the server stops, crashed, or starts
_FULL_CLASS = "53"  # insufficient_resources: disk_full, out_of_memory


def store_error(error: BaseException | None) -> StoreError:
    """The service's error for a driver's."""
    if isinstance(error, sqlite3.Error):
        return _sqlite(error)
    state = getattr(error, "sqlstate", None)
    if state is None and type(error).__name__ == "OperationalError":
        return StoreUnreachable(
            "the database server doesn't answer", remedy="is PostgreSQL running? see database_url"
        )
    return _postgresql(error, state or "")


def too_many_connections() -> StoreError:
    """No connection of the pool became free."""
    return StoreLocked("no database connection became free in time", remedy="try again")


def _sqlite(error: sqlite3.Error) -> StoreError:
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if code == sqlite3.SQLITE_FULL:
        return _full()
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return _busy()
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    return StoreError(f"the database failed: {name}")


def _postgresql(error: BaseException | None, state: str) -> StoreError:
    if state in _BUSY_STATES:
        return _busy()
    if state in _GONE_STATES or state.startswith("08"):
        return StoreUnreachable("the database server has gone", remedy="is PostgreSQL running?")
    if state.startswith(_FULL_CLASS):
        return _full()
    return StoreError(f"the database failed: {type(error).__name__} {state}".rstrip())


def _full() -> StoreFull:
    return StoreFull("the disk is full; nothing was stored", remedy="free some disk space")


def _busy() -> StoreLocked:
    return StoreLocked("the database is busy; nothing was stored", remedy="try again")
