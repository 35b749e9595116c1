"""Durability, full disk, busy database, order of the list."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import StatementError

from tests.tools.casework.conftest import Clock, Service
from tools.casework.contract import Draft
from tools.casework.errors import StoreError
from tools.casework.store.database import Database
from tools.casework.store.drafts import DraftStore


def test_every_connection_is_wal_and_full(service: Service) -> None:
    database = service.prepared.database
    with database.read() as one, database.read() as other:
        for connection in (one, other):
            pragmas = {
                name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
                for name in ("journal_mode", "synchronous", "foreign_keys")
            }
            assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_the_database_is_readable_by_its_owner_only(service: Service, filed: Draft) -> None:
    service.store.file(filed, "key")
    folder = service.settings.data_dir
    assert {path.stat().st_mode & 0o077 for path in folder.iterdir()} == {0}


def test_a_full_disk_is_told_and_loses_nothing(service: Service, draft: dict[str, Any]) -> None:
    kept = service.post(draft, "before").json()["reference"]
    database = service.prepared.database
    database.close()
    event.listen(database.engine, "connect", _no_more_pages)
    big = draft | {"transcript": draft["transcript"] * 2000}
    answer = service.post(big, "full")
    assert answer.status_code == 507
    assert answer.json()["code"] == "disk_full"
    event.remove(database.engine, "connect", _no_more_pages)
    database.close()
    assert [case.reference for case in service.store.page().cases] == [kept]
    assert service.post(big, "full").status_code == 201


def _no_more_pages(connection: Any, _: Any) -> None:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")


def test_a_database_held_by_another_writer_is_told(service: Service, draft: dict[str, Any]) -> None:
    other = sqlite3.connect(service.settings.database_file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    answer = service.post(draft)
    assert answer.status_code == 503
    assert answer.json()["code"] == "store_locked"
    assert answer.headers["retry-after"]
    other.execute("ROLLBACK")
    other.close()
    assert service.post(draft).status_code == 201


def test_a_database_that_is_none_is_told(tmp_path: Path) -> None:
    path = tmp_path / "casework.sqlite3"
    path.write_bytes(b"not a database at all, but long enough to be looked at" * 20)
    with pytest.raises(StoreError, match="SQLITE_NOTADB"):
        Database(path).create()


def test_a_taken_reference_is_not_given_again(tmp_path: Path, filed: Draft) -> None:
    numbers = iter(["NEU-000-000-000", "NEU-000-000-000", "NEU-000-000-013"])
    database = Database(tmp_path / "casework.sqlite3")
    database.create()
    store = DraftStore(database, clock=Clock(), new_reference=lambda: next(numbers))
    references = [store.file(filed, key).receipt.reference for key in ("a", "b")]
    assert references == ["NEU-000-000-000", "NEU-000-000-013"]
    database.close()


def test_the_search_for_a_reference_ends(tmp_path: Path, filed: Draft) -> None:
    database = Database(tmp_path / "casework.sqlite3")
    database.create()
    store = DraftStore(database, clock=Clock(), new_reference=lambda: "NEU-000-000-000")
    store.file(filed, "a")
    with pytest.raises(StoreError, match="reference"):
        store.file(filed, "b")
    assert len(store.page().cases) == 1
    database.close()


def test_times_without_offset_are_refused(tmp_path: Path, filed: Draft) -> None:
    database = Database(tmp_path / "casework.sqlite3")
    database.create()
    naive = datetime(2026, 1, 1)  # noqa: DTZ001 - the point of the test
    store = DraftStore(database, clock=lambda: naive, new_reference=lambda: "NEU-000-000-000")
    with pytest.raises((StatementError, ValueError), match="offset"):
        store.file(filed, "a")
    database.close()


def test_the_list_is_newest_first_and_paged(service: Service, filed: Draft) -> None:
    references = []
    for number in range(5):
        service.clock.turn(minutes=1)
        references.append(service.store.file(filed, f"key-{number}").receipt.reference)
    first = service.store.page(limit=3)
    assert [case.reference for case in first.cases] == references[:1:-1]
    rest = service.store.page(older_than=first.older_than, limit=3)
    assert [case.reference for case in rest.cases] == references[1::-1]
    assert rest.older_than is None


def test_times_are_kept_to_the_microsecond_in_utc(service: Service, filed: Draft) -> None:
    service.clock.now = datetime(2026, 10, 25, 0, 30, 0, 123456, tzinfo=UTC)
    receipt = service.store.file(filed, "a").receipt
    case = service.store.case(receipt.reference)
    assert case is not None
    assert case.received_at == service.clock.now
    assert case.received_at.utcoffset() == timedelta(0)
