"""Durability, full disk, busy database, order of the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, event, select, text
from sqlalchemy.exc import StatementError

from tests.tools.casework.conftest import Clock, Service, sqlite_only
from tools.casework.contract import Draft
from tools.casework.errors import InvalidDraft, StoreError
from tools.casework.foundation import Foundation
from tools.casework.store.database import Database
from tools.casework.store.drafts import DraftStore, canonical_sha256
from tools.casework.store.schema import cases, documents, metadata


@sqlite_only
def test_every_connection_is_wal_and_full(service: Service) -> None:
    database = service.prepared.database
    with database.read() as one, database.read() as other:
        for connection in (one, other):
            pragmas = {
                name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
                for name in ("journal_mode", "synchronous", "foreign_keys")
            }
            assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


@sqlite_only
def test_the_database_is_readable_by_its_owner_only(service: Service, filed: Draft) -> None:
    service.store.file(filed, "key")
    folder = service.settings.data_dir
    assert {path.stat().st_mode & 0o077 for path in folder.iterdir()} == {0}


@sqlite_only
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


def test_a_database_held_by_another_writer_is_told(
    service: Service, migrated_target: Path | str, draft: dict[str, Any]
) -> None:
    other = Database(migrated_target)
    with other.write():
        answer = service.post(draft)
    assert answer.status_code == 503
    assert answer.json()["code"] == "store_locked"
    assert answer.headers["retry-after"]
    other.close()
    assert service.post(draft).status_code == 201


def test_a_database_that_is_none_is_told(tmp_path: Path) -> None:
    path = tmp_path / "casework.sqlite3"
    path.write_bytes(b"not a database at all, but long enough to be looked at" * 20)
    with pytest.raises(StoreError, match="SQLITE_NOTADB"):
        Database(path).check()


def _store(
    foundation: Foundation, clock: Callable[[], datetime], new_reference: Callable[[], str]
) -> DraftStore:
    return DraftStore(
        foundation.database, foundation.vault, clock=clock, new_reference=new_reference
    )


def test_a_taken_reference_is_not_given_again(foundation: Foundation, filed: Draft) -> None:
    numbers = iter(["NEU-000-000-000", "NEU-000-000-000", "NEU-000-000-013"])
    store = _store(foundation, Clock(), lambda: next(numbers))
    references = [store.file(filed, key).receipt.reference for key in ("a", "b")]
    assert references == ["NEU-000-000-000", "NEU-000-000-013"]


def test_the_search_for_a_reference_ends(foundation: Foundation, filed: Draft) -> None:
    store = _store(foundation, Clock(), lambda: "NEU-000-000-000")
    store.file(filed, "a")
    with pytest.raises(StoreError, match="reference"):
        store.file(filed, "b")
    assert len(store.page().cases) == 1


def test_times_without_offset_are_refused(foundation: Foundation, filed: Draft) -> None:
    naive = datetime(2026, 1, 1)  # noqa: DTZ001 - the point of the test
    store = _store(foundation, lambda: naive, lambda: "NEU-000-000-000")
    with pytest.raises((StatementError, ValueError), match="offset"):
        store.file(filed, "a")


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


def test_the_files_hold_nothing_that_was_said(service: Service, draft: dict[str, Any]) -> None:
    """Names, values, the transcript and legal notes are sealed; on PostgreSQL as well."""
    draft["values"]["family_name"]["value"] = "Zacharias-Kanarienvogel"
    draft["values"]["family_name"]["native"] = "Захариас"
    draft["transcript"][1]["text"] = "canary: I live in the Kanarienweg"
    reference = service.post(draft).json()["reference"]
    with service.prepared.database.read() as connection:
        stored = [
            str(row)
            for table in metadata.sorted_tables
            for row in connection.execute(select(table))
        ]
    service.prepared.database.close()
    folder = service.settings.data_dir
    files = [path.read_bytes() for path in folder.glob("*")] if folder.exists() else []
    assert any(reference in row for row in stored)
    for canary in ("Kanarien", "canary", "Захариас", "1971-05-03", "03.05.1971", "Umtausch war"):
        assert not [row for row in stored if canary in row], canary
        assert not [content for content in files if canary.encode() in content], canary


def test_the_character_zero_is_refused(foundation: Foundation, filed: Draft) -> None:
    """PostgreSQL can't store it; SQLite must not be more patient."""
    store = _store(foundation, Clock(), lambda: "NEU-000-000-000")
    with pytest.raises(InvalidDraft, match="character zero"):
        store.file(filed.model_copy(update={"service": "x\0y"}), "a")
    assert not store.page().cases


def test_a_deleted_transcript_is_told(foundation: Foundation, filed: Draft) -> None:
    store = _store(foundation, Clock(), lambda: "NEU-000-000-000")
    reference = store.file(filed, "a").receipt.reference
    with foundation.database.write() as connection:
        connection.execute(delete(documents).where(documents.c.part == "transcript"))
    case = store.case(reference)
    assert case is not None
    assert (case.transcript_kept, case.draft.transcript) == (False, [])


def test_a_stored_hash_cant_be_tried_out(foundation: Foundation, filed: Draft) -> None:
    store = _store(foundation, Clock(), lambda: "NEU-000-000-000")
    store.file(filed, "a")
    with foundation.database.read() as connection:
        stored = connection.execute(select(cases.c.body_sha256)).scalar_one()
    assert stored != canonical_sha256(filed)
