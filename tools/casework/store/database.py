"""The database: SQLite by default, PostgreSQL by configuration, with one way to use both.

A transaction either reads or writes, and only one writes at a time: SQLite begins it with BEGIN
IMMEDIATE, PostgreSQL with an advisory lock. So a transaction that has read something never finds
on writing that another one was faster, and what is committed is on the disk.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, exc, inspect, text

from tools.casework.errors import ConfigurationError
from tools.casework.store.failures import store_error, too_many_connections
from tools.casework.store.postgresql import postgresql_engine
from tools.casework.store.sqlite import sqlite_engine
from tools.casework.store.transactions import MIGRATES, WRITES

POSTGRESQL = "postgresql+psycopg://"
_PERSONAL = ("case_keys", "case_documents", "case_search_terms", "case_history", "cases")


class Database:
    """Connections to one database. `engine` is public for tests and migrations.

    `target` is the path of a SQLite file or a URL that begins with `postgresql+psycopg://`.
    """

    def __init__(self, target: Path | str, *, busy_timeout_s: float = 5.0) -> None:
        self.path: Path | None = None
        if isinstance(target, Path):
            self.path = target
            self.engine: Engine = sqlite_engine(target, busy_timeout_s)
        elif target.startswith(POSTGRESQL):
            self.engine = postgresql_engine(target, busy_timeout_s)
        else:
            raise ConfigurationError(
                "database_url names a database that is not supported",
                remedy=f"it must begin with {POSTGRESQL}; without it SQLite is used",
            )
        self._writer = self.engine.execution_options(**{WRITES: True})
        self._migrator = self.engine.execution_options(**{WRITES: True, MIGRATES: True})

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.engine.dialect.name

    def make_file(self) -> None:
        """Make the SQLite file, readable by its owner only; on PostgreSQL there is none."""
        if self.path is not None:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.path.touch(mode=0o600, exist_ok=True)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database and can't write. StoreError."""
        with _translated(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that may write; durable once the block is left. Raises StoreError."""
        with _translated(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def migrate(self) -> Iterator[Connection]:
        """A transaction that may remake tables: foreign keys are checked at its end only."""
        with _translated(), self._migrator.begin() as connection:
            yield connection
            if self.dialect == "sqlite":
                orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
                if orphans:
                    raise ConfigurationError("the migrated database has orphaned rows")

    def tables(self) -> frozenset[str]:
        """Names of the tables that are there. Raises StoreError."""
        if self.path is not None and not self.path.exists():
            return frozenset()
        with self.read() as connection:
            return frozenset(inspect(connection).get_table_names())

    def forget_deleted(self) -> None:
        """Make the files forget what was deleted: SQLite's log, PostgreSQL's dead rows.

        Raises:
            StoreError: it could not be done; what was deleted stays deleted.
        """
        with _translated(), self.engine.connect() as connection:
            driver = connection.connection.dbapi_connection
            assert driver is not None  # noqa: S101 - it was just opened
            if self.dialect == "sqlite":
                # Freed pages were overwritten (secure_delete); the write-ahead log remains.
                driver.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                return
            driver.autocommit = True
            try:
                for name in _PERSONAL:
                    driver.cursor().execute(f"VACUUM {name}")
            finally:
                driver.autocommit = False

    def check(self) -> str:
        """Read from the database; return its name and version. Raises StoreError."""
        with self.read() as connection:
            if self.dialect == "sqlite":
                connection.execute(text("SELECT count(*) FROM sqlite_master"))
                return f"SQLite {connection.execute(text('SELECT sqlite_version()')).scalar_one()}"
            version = connection.execute(text("SHOW server_version")).scalar_one()
            return f"PostgreSQL {str(version).split()[0]}"

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


@contextmanager
def _translated() -> Iterator[None]:
    """Turn the driver's errors into the service's."""
    try:
        yield
    except exc.DBAPIError as error:
        raise store_error(error.orig) from error
    except exc.TimeoutError as error:
        raise too_many_connections() from error
