"""Brings a database to the tables of this version (Alembic).

A database of the first release has no version table; it is recognised by its tables.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, inspect

from tools.casework.errors import ConfigurationError
from tools.casework.store.database import Database
from tools.casework.store.drafts import Vault

FIRST_RELEASE = "0001"
CONNECTION, VAULT = "connection", "vault"
_FOLDER = Path(__file__).parent


def head() -> str:
    """The revision that this version of the service works with."""
    found = ScriptDirectory.from_config(_config()).get_current_head()
    assert found is not None  # noqa: S101 - there is always a revision
    return found


def revision(connection: Connection) -> str | None:
    """The revision of the database; None for an empty one.

    Raises:
        ConfigurationError: its tables are of no released version.
    """
    found = MigrationContext.configure(connection).get_current_revision()
    tables = inspect(connection)
    if found is not None or not tables.has_table("cases"):
        return found
    if any(column["name"] == "uid" for column in tables.get_columns("cases")):
        raise ConfigurationError(
            "the database has tables of no released version",
            remedy="restore a backup, or move the database away: a new one is made",
        )
    return FIRST_RELEASE


def upgrade(database: Database, vault: Vault, *, to: str | None = None) -> bool:
    """Bring the database to the newest revision; return whether anything was to be done.

    All of it is one transaction. What a former version stored in the clear is sealed on the
    way, with the keys of `vault`.

    Raises:
        ConfigurationError: the database was made by a newer version.
        StoreError: nothing was changed.
    """
    database.make_file()
    with database.read() as connection:
        if revision(connection) == (to or head()):
            return False
    with database.migrate() as connection:
        before = revision(connection)  # again: another process may have been faster
        config = _config()
        config.attributes |= {CONNECTION: connection, VAULT: vault}
        try:
            if before == FIRST_RELEASE:
                command.stamp(config, FIRST_RELEASE)
            command.upgrade(config, to or "head")
        except CommandError as error:
            raise ConfigurationError(
                f"the database has the revision {before}, which this version doesn't know",
                remedy="install the version that it was last used with, or a newer one",
            ) from error
    if before == FIRST_RELEASE:
        database.forget_deleted()
    return before != (to or head())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    return config
