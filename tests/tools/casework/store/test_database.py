"""One database object for SQLite and PostgreSQL: the same transactions and the same errors."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import event, exc, func, insert, select, text

from tests.tools.casework.databases import Server
from tools.casework.errors import (
    ConfigurationError,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreUnreachable,
)
from tools.casework.store.database import Database
from tools.casework.store.failures import store_error
from tools.casework.store.schema import service_state
from tools.casework.store.state import clear_state, read_state, read_states, write_state


def test_a_reader_cant_write(database: Database) -> None:
    with pytest.raises(StoreError), database.read() as connection:
        write_state(connection, "name", "value")
    with database.write() as connection:
        write_state(connection, "name", "value")
    with database.read() as connection:
        assert read_state(connection, "name") == "value"


def test_a_failed_write_leaves_nothing(database: Database) -> None:
    def fails() -> None:
        with database.write() as connection:
            write_state(connection, "name", "value")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    with database.read() as connection:
        assert read_state(connection, "name") is None


def test_a_reader_sees_one_state(database: Database) -> None:
    count = select(func.count()).select_from(service_state)
    with database.read() as reader:
        assert reader.execute(count).scalar_one() == 0
        with database.write() as writer:
            write_state(writer, "name", "value")
        assert reader.execute(count).scalar_one() == 0
    with database.read() as reader:
        assert reader.execute(count).scalar_one() == 1


def test_a_second_writer_waits_and_is_then_told(database: Database) -> None:
    with database.write(), pytest.raises(StoreLocked, match="busy"), database.write():
        pass
    with database.write() as connection:
        write_state(connection, "name", "value")


def test_writers_never_lose_an_update(migrated_target: Path | str) -> None:
    database = Database(migrated_target, busy_timeout_s=60)
    with database.write() as connection:
        write_state(connection, "count", "0")

    def add() -> None:
        for _ in range(10):
            with database.write() as connection:
                write_state(connection, "count", str(int(read_state(connection, "count") or 0) + 1))

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as connection:
        assert read_state(connection, "count") == "40"
    database.close()


def test_errors_dont_show_what_was_to_be_stored(database: Database) -> None:
    def twice() -> None:
        with database.write() as connection:
            for _ in range(2):
                connection.execute(insert(service_state).values(name="n", value="Zacharias"))

    with pytest.raises(StoreError) as raised:
        twice()
    cause = raised.value.__cause__
    assert isinstance(cause, exc.DBAPIError)
    assert "Zacharias" not in f"{raised.value.message}{cause}"


def test_states_are_read_by_the_rest_of_their_names(database: Database) -> None:
    with database.write() as connection:
        for name in ("key:a", "key:b", "keyxc"):
            write_state(connection, name, name)
        clear_state(connection, "key:b")
        assert read_states(connection, "key:") == {"a": "key:a"}


def test_it_says_what_it_is(database: Database, database_kind: str) -> None:
    name = {"sqlite": "SQLite 3.", "postgresql": "PostgreSQL "}[database_kind]
    assert database.check().startswith(name)


def test_a_full_sqlite_file_is_told(database: Database, database_kind: str) -> None:
    if database_kind != "sqlite":
        return
    database.close()

    def no_more_pages(connection: Any, _: Any) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(database.engine, "connect", no_more_pages)
    with pytest.raises(StoreFull), database.write() as connection:
        write_state(connection, "name", "x" * 1_000_000)


@pytest.mark.parametrize(
    ("error", "wanted"),
    [
        (psycopg.errors.DiskFull(), StoreFull),
        (psycopg.errors.OutOfMemory(), StoreFull),
        (psycopg.errors.TooManyConnections(), StoreLocked),
        (psycopg.errors.LockNotAvailable(), StoreLocked),
        (psycopg.errors.QueryCanceled(), StoreLocked),
        (psycopg.errors.SerializationFailure(), StoreLocked),
        (psycopg.errors.AdminShutdown(), StoreUnreachable),
        (psycopg.OperationalError(), StoreUnreachable),
        (psycopg.errors.UniqueViolation(), StoreError),
        (sqlite3.OperationalError(), StoreError),
        (None, StoreError),
    ],
)
def test_errors_of_the_drivers_become_the_services(error: Any, wanted: type[StoreError]) -> None:
    assert type(store_error(error)) is wanted


def test_a_server_that_isnt_there_is_told(tmp_path: Path) -> None:
    database = Database(f"postgresql+psycopg://casework@/none?host={tmp_path}")
    with pytest.raises(StoreUnreachable, match="doesn't answer"):
        database.check()
    database.close()


def test_connections_that_the_server_has_ended_are_replaced(postgresql_server: Server) -> None:
    database = Database(postgresql_server.empty())
    with database.read() as connection:
        own = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
    postgresql_server.run(f"SELECT pg_terminate_backend({own})")
    assert database.check().startswith("PostgreSQL")
    database.close()


@pytest.mark.parametrize("url", ["mysql://x/y", "postgresql://x/y", "sqlite:///x"])
def test_other_databases_are_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="not supported"):
        Database(url)
