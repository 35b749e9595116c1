"""Every database gets the tables of the schema, and an old one keeps its cases."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import delete, insert, select

from tests.tools.casework.conftest import Clock
from tools.casework.contract import Draft
from tools.casework.errors import ConfigurationError
from tools.casework.foundation import make_vault
from tools.casework.privacy.key_file import KeyFile
from tools.casework.store import migrations
from tools.casework.store.database import Database
from tools.casework.store.drafts import DraftStore, Vault, canonical_sha256
from tools.casework.store.schema import cases, metadata, search_terms, staff_roles

REFERENCE = "NEU-472-938-164"
CANARIES = ("Okafor", "seventy-one", "Umtausch war")


@pytest.fixture
def empty(empty_target: Path | str) -> Iterator[Database]:
    database = Database(empty_target)
    yield database
    database.close()


@pytest.fixture
def key_file(tmp_path: Path) -> KeyFile:
    key_file = KeyFile(tmp_path / "keys.json")
    key_file.ensure()
    return key_file


def _vault(database: Database, key_file: KeyFile) -> Vault:
    return make_vault(database, key_file, clock=Clock())


def test_the_migrated_tables_are_those_of_the_schema(empty: Database, key_file: KeyFile) -> None:
    assert migrations.upgrade(empty, _vault(empty, key_file))
    with empty.read() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": _default_differs}
        )
        differences = compare_metadata(context, metadata)
    assert not differences, (
        "the schema has changed: run scripts/casework_revision.py\n"
        + "\n".join(map(repr, differences))
    )


def _default_differs(context: Any, *args: Any) -> bool | None:
    """Alembic's own comparison (None), except that it takes '' for another default on SQLite."""
    inspected, rendered = args[2], args[4]
    if context.dialect.name == "sqlite" and (inspected, rendered) == ("('')", ""):
        return False
    return None


def test_a_second_upgrade_does_nothing(empty: Database, key_file: KeyFile) -> None:
    vault = _vault(empty, key_file)
    assert migrations.upgrade(empty, vault)
    assert not migrations.upgrade(empty, vault)


def test_a_newer_database_is_refused(empty: Database, key_file: KeyFile) -> None:
    migrations.upgrade(empty, _vault(empty, key_file))
    with empty.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(ConfigurationError, match="9999"):
        migrations.upgrade(empty, _vault(empty, key_file))


def test_tables_of_no_version_are_refused(empty: Database, key_file: KeyFile) -> None:
    vault = _vault(empty, key_file)
    migrations.upgrade(empty, vault)
    with empty.write() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
    with pytest.raises(ConfigurationError, match="no released version"):
        migrations.upgrade(empty, vault)


@pytest.fixture
def old_file(tmp_path: Path, filed: Draft) -> Path:
    """A database as the first release made it, with a case, an account and a session."""
    path = tmp_path / "old" / "casework.sqlite3"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FIRST_RELEASE)
        row = filed.model_dump(mode="json")
        received = "2026-03-29 00:59:30.123456"
        connection.execute(
            "INSERT INTO cases VALUES (7, ?, ?, 'key-7', ?, 'application', 'received', "
            "'licence-exchange', '1', 'en', 'c-17', 'main', '2026-03-29 00:58:00.000000')",
            (REFERENCE, received, canonical_sha256(filed)),
        )
        for part in ("values", "notes", "transcript"):
            body = json.dumps(row[part], ensure_ascii=False)
            connection.execute("INSERT INTO case_documents VALUES (7, ?, ?)", (part, body))
        connection.execute("INSERT INTO staff VALUES (1, 'amt', 'hash', ?)", (received,))
        connection.execute("INSERT INTO staff_sessions VALUES ('token', 1, ?)", (received,))
        connection.commit()
    return path


def _store(database: Database, vault: Vault) -> DraftStore:
    return DraftStore(database, vault, clock=Clock(), new_reference=lambda: "NEU-000-000-000")


def test_an_old_database_keeps_its_cases(old_file: Path, filed: Draft, key_file: KeyFile) -> None:
    database = Database(old_file)
    vault = _vault(database, key_file)
    assert migrations.upgrade(database, vault)
    store = _store(database, vault)
    case = store.case(REFERENCE)
    assert case is not None
    assert case.draft == filed
    assert case.received_at.isoformat() == "2026-03-29T00:59:30.123456+00:00"
    assert [row.id for row in store.page().cases] == [7]
    again = store.file(filed, "key-7")
    assert (again.created, again.receipt.reference) == (False, REFERENCE)
    with database.read() as connection:
        terms = set(connection.execute(select(search_terms.c.term)).scalars())
        roles = set(connection.execute(select(staff_roles.c.role)).scalars())
        uid = connection.execute(select(cases.c.uid)).scalar_one()
    assert all(group & terms for group in vault.index.terms_of_query("okafor 3.5.1971"))
    assert "supervisor" in roles
    assert len(uid) == 32
    assert store.file(filed, "new").created
    database.close()


def test_nothing_is_left_in_the_clear(old_file: Path, key_file: KeyFile) -> None:
    assert any(canary.encode() in old_file.read_bytes() for canary in CANARIES)
    database = Database(old_file)
    migrations.upgrade(database, _vault(database, key_file))
    database.close()
    for path in old_file.parent.iterdir():
        content = path.read_bytes()
        assert not [canary for canary in CANARIES if canary.encode() in content], path.name


def test_a_broken_off_migration_changes_nothing(
    old_file: Path, key_file: KeyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _dump(old_file)
    database = Database(old_file)
    vault = _vault(database, key_file)

    def fails(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(vault.sealer, "new_case_key", fails)
    with pytest.raises(KeyboardInterrupt):
        migrations.upgrade(database, vault)
    assert _dump(old_file) == before
    monkeypatch.undo()
    assert migrations.upgrade(database, vault)
    database.close()


def test_foreign_keys_are_on_again_afterwards(old_file: Path, key_file: KeyFile) -> None:
    database = Database(old_file)
    migrations.upgrade(database, _vault(database, key_file))
    with database.write() as connection:
        connection.execute(delete(cases))
        assert not connection.execute(select(search_terms)).all()
        row = {"case_id": 99, "term": "x"}
        with pytest.raises(Exception, match="FOREIGN KEY"):
            connection.execute(insert(search_terms).values(row))
    database.close()


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


FIRST_RELEASE = """
CREATE TABLE cases (
    id INTEGER NOT NULL, reference VARCHAR(20) NOT NULL, received_at DATETIME NOT NULL,
    idempotency_key VARCHAR(200) NOT NULL, body_sha256 VARCHAR(64) NOT NULL,
    kind VARCHAR(20) NOT NULL, status VARCHAR(20) NOT NULL, service TEXT NOT NULL,
    form_version TEXT NOT NULL, language TEXT NOT NULL, conversation TEXT NOT NULL,
    terminal TEXT NOT NULL, started_at DATETIME NOT NULL,
    PRIMARY KEY (id), UNIQUE (reference), UNIQUE (idempotency_key));
CREATE TABLE staff (
    id INTEGER NOT NULL, name VARCHAR(80) NOT NULL, password_hash TEXT NOT NULL,
    created_at DATETIME NOT NULL, PRIMARY KEY (id), UNIQUE (name));
CREATE TABLE case_documents (
    case_id INTEGER NOT NULL, part VARCHAR(20) NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (case_id, part),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE);
CREATE TABLE staff_sessions (
    token_sha256 VARCHAR(64) NOT NULL, staff_id INTEGER NOT NULL, expires_at DATETIME NOT NULL,
    PRIMARY KEY (token_sha256),
    FOREIGN KEY(staff_id) REFERENCES staff (id) ON DELETE CASCADE);
CREATE INDEX ix_staff_sessions_staff_id ON staff_sessions (staff_id);
"""
"""What the first release made."""
