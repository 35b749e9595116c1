"""Opens the database with its keys: checked, migrated, with its audit log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tools.casework.audit.chain import AuditLog
from tools.casework.audit.heads import HeadFile
from tools.casework.audit.rollback import RollbackGuard
from tools.casework.errors import CaseworkError, ConfigurationError
from tools.casework.privacy.blind_index import BlindIndex
from tools.casework.privacy.indexed_fields import FormFields
from tools.casework.privacy.key_file import KeyFile
from tools.casework.privacy.sealing import Sealer
from tools.casework.secret_files import write_private
from tools.casework.settings import CaseworkSettings
from tools.casework.store import migrations
from tools.casework.store.database import Database
from tools.casework.store.drafts import Vault
from tools.casework.store.state import KEY_CHECK, read_states, write_state

_PUBLIC_MODE = 0o644


@dataclass(frozen=True)
class Foundation:
    """The open database, its keys and all that is made from the two."""

    database: Database
    key_file: KeyFile
    vault: Vault
    guard: RollbackGuard

    @property
    def audit(self) -> AuditLog:
        """The audit log."""
        return self.vault.audit

    @property
    def sealer(self) -> Sealer:
        """What seals and opens."""
        return self.vault.sealer


def open_database(settings: CaseworkSettings) -> Database:
    """The database that the settings name; nothing is read or written yet."""
    return Database(
        settings.database_url or settings.database_file, busy_timeout_s=settings.busy_timeout_s
    )


def lay(settings: CaseworkSettings, *, clock: Callable[[], datetime]) -> Foundation:
    """Open the database; make keys and tables that are missing; notice a restored backup.

    Raises:
        ConfigurationError: the key file can't be used or isn't the database's. Nothing was
            written then.
        StoreError: the database can't be used.
    """
    database, key_file = open_database(settings), KeyFile(settings.keys_file)
    try:
        _check_keys(database, key_file)
        key_file.ensure()
        vault = make_vault(database, key_file, clock=clock)
        migrations.upgrade(database, vault)
        _remember_checks(database, key_file)
        publish_keys(settings, key_file)
        guard = make_guard(database, vault, settings.audit_heads_file, clock=clock)
        # Before anything is recorded: an export would hide that the database is behind.
        guard.check()
    except CaseworkError:
        database.close()
        raise
    return Foundation(database, key_file, vault, guard)


def make_vault(database: Database, key_file: KeyFile, *, clock: Callable[[], datetime]) -> Vault:
    """What seals, indexes and records, with the keys of the file."""
    return Vault(
        sealer=Sealer(lambda: key_file.keys),
        index=BlindIndex(key_file.keys.index_key, FormFields()),
        audit=AuditLog(database, clock=clock, audit_key=lambda: key_file.keys.audit_key),
        index_key=key_file.keys.index_key,
    )


def make_guard(
    database: Database, vault: Vault, heads_file: Path, *, clock: Callable[[], datetime]
) -> RollbackGuard:
    """What notices a restored backup."""
    heads = HeadFile(heads_file, vault.audit.mac)
    return RollbackGuard(database, vault.audit, heads, clock=clock)


def stored_checks(database: Database) -> dict[str, str]:
    """Check values of the keys that the database was written with; empty for a new one."""
    if "service_state" not in database.tables():
        return {}
    with database.read() as connection:
        return read_states(connection, KEY_CHECK)


def publish_keys(settings: CaseworkSettings, key_file: KeyFile) -> None:
    """Write the public keys of tokens for the bridges, unless they stand there already."""
    path, pem = settings.lockers.token_public_keys_file, key_file.keys.public_pem()
    if not path.is_file() or path.read_text(encoding="utf-8").rstrip("\n") != pem:
        write_private(path, pem, mode=_PUBLIC_MODE)


def _check_keys(database: Database, key_file: KeyFile) -> None:
    try:
        key_file.check(stored_checks(database))
    except ConfigurationError:
        # A rotation may have begun or ended between the two looks.
        key_file.check(stored_checks(database))


def _remember_checks(database: Database, key_file: KeyFile) -> None:
    """The first start, or one after a rotation that was cut off, notes the check values.

    Not those of former master keys: a rotation that runs may be about to take them away.
    """
    keys = key_file.keys.with_masters_of(())
    known = stored_checks(database)
    missing = {name: value for name, value in keys.checks().items() if name not in known}
    if missing:
        with database.write() as connection:
            for name, value in missing.items():
                write_state(connection, KEY_CHECK + name, value)
