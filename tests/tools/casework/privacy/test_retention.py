"""Retention: what is due goes, and nothing else; a proof stays."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table, func, insert, select, update
from structlog.testing import capture_logs

from tests.tools.casework.conftest import Clock, sqlite_only
from tools.casework.contract import Draft
from tools.casework.foundation import Foundation
from tools.casework.privacy import retention as retention_module
from tools.casework.privacy.retention import Report, Retention
from tools.casework.settings import RetentionOptions
from tools.casework.store.drafts import DraftStore
from tools.casework.store.schema import (
    approvals,
    audit,
    case_keys,
    cases,
    compartments,
    deletions,
    documents,
    dropoffs,
    enrolment_codes,
    errand_handles,
    keypad_failures,
    keypad_locks,
    pickups,
    search_terms,
    staff,
    staff_sessions,
)

OPTIONS = RetentionOptions(
    transcript_days=14,
    handoff_days=30,
    closed_case_days=90,
    open_case_days=365,
    audit_days=1095,
)
FileCase = Callable[..., str]


@pytest.fixture
def retention(foundation: Foundation, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Retention:
    monkeypatch.setattr(retention_module, "BATCH", 2)
    return Retention(foundation.database, foundation.vault, OPTIONS, clock=clock)


@pytest.fixture
def file_case(foundation: Foundation, filed: Draft, clock: Clock) -> FileCase:
    """Files a case now; further columns are set afterwards. Returns its uid."""
    numbers = iter(range(999))

    def file(kind: str = "application", **columns: Any) -> str:
        number = next(numbers)
        store = DraftStore(
            foundation.database,
            foundation.vault,
            clock=clock,
            new_reference=lambda: f"NEU-000-000-{number:03}",
        )
        store.file(_named(filed).model_copy(update={"kind": kind}), f"key-{number}")
        with foundation.database.write() as connection:
            query = select(cases.c.uid).order_by(cases.c.id.desc()).limit(1)
            uid = str(connection.execute(query).scalar_one())
            if columns:
                connection.execute(update(cases).where(cases.c.uid == uid).values(columns))
        return uid

    return file


def _named(draft: Draft) -> Draft:
    """The draft with a name that was written in another script first."""
    name = draft.values["family_name"].model_copy(update={"native": "Окафор"})
    return draft.model_copy(update={"values": draft.values | {"family_name": name}})


def _count(foundation: Foundation, table: Table) -> int:
    with foundation.database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _uids(foundation: Foundation) -> set[str]:
    with foundation.database.read() as connection:
        return set(connection.execute(select(cases.c.uid)).scalars())


def _counts(report: Report) -> dict[str, int]:
    return {item.kind: item.count for item in report.deleted}


def test_nothing_is_due_at_first(retention: Retention, file_case: FileCase) -> None:
    file_case()
    assert _counts(retention.run()) == {}


@pytest.mark.parametrize(
    ("days", "transcripts"), [(13.9, 1), (14.1, 0)], ids=["just before", "just after"]
)
def test_transcripts_go_first(
    foundation: Foundation,
    *,
    retention: Retention,
    file_case: FileCase,
    clock: Clock,
    days: float,
    transcripts: int,
) -> None:
    file_case()
    clock.turn(days=days)
    retention.run()
    with foundation.database.read() as connection:
        parts = list(connection.execute(select(documents.c.part)).scalars())
    assert parts.count("transcript") == transcripts
    assert parts.count("values") == 1


def _values(foundation: Foundation, uid: str) -> dict[str, Any]:
    with foundation.database.read() as connection:
        query = select(cases.c.id, documents.c.body).join(documents)
        row = connection.execute(
            query.where(cases.c.uid == uid, documents.c.part == "values")
        ).one()
        seal = foundation.sealer.open_case(connection, row.id)
    return dict(json.loads(seal.unseal("values", row.body)))


def test_the_words_beside_the_values_go_with_the_transcript(
    foundation: Foundation, retention: Retention, file_case: FileCase, clock: Clock
) -> None:
    old = [file_case() for _ in range(3)]
    clock.turn(days=14.1)
    young = file_case()
    sent = _values(foundation, young)
    assert _counts(retention.run()) == {"transcript": 3}
    assert _values(foundation, young) == sent
    assert sent["family_name"]["span"]
    assert sent["family_name"]["native"]
    for uid in old:
        assert _values(foundation, uid) == {name: at | {"span": ""} for name, at in sent.items()}


def test_values_that_were_tampered_with_keep_no_transcript(
    foundation: Foundation, retention: Retention, file_case: FileCase, clock: Clock
) -> None:
    file_case()
    with foundation.database.write() as connection:
        broken = update(documents).where(documents.c.part == "values").values(body=b"broken")
        connection.execute(broken)
    whole = file_case()
    clock.turn(days=14.1)
    with capture_logs() as logs:
        assert _counts(retention.run()) == {"transcript": 2}
    assert not any(value["span"] for value in _values(foundation, whole).values())
    assert [entry["event"] for entry in logs] == ["values_unreadable", "retention_ran"]


def test_the_transcript_of_a_closed_case_goes_at_once(
    foundation: Foundation, retention: Retention, file_case: FileCase, clock: Clock
) -> None:
    file_case(closed_at=clock.now)
    file_case()
    assert _counts(retention.run()) == {"transcript": 1}
    assert _count(foundation, documents) == 5


@pytest.mark.parametrize(
    ("kind", "closed", "days", "deleted"),
    [
        ("handoff", False, 29.9, ""),
        ("handoff", False, 30.1, "handoff"),
        ("application", True, 89.9, ""),
        ("application", True, 90.1, "closed_case"),
        ("prefill", True, 90.1, "closed_case"),
        ("application", False, 364.9, ""),
        ("application", False, 365.1, "open_case"),
    ],
)
def test_cases_go_when_their_time_is_over(
    foundation: Foundation,
    *,
    retention: Retention,
    file_case: FileCase,
    clock: Clock,
    kind: str,
    closed: bool,
    days: float,
    deleted: str,
) -> None:
    uid = file_case(kind, closed_at=clock.now if closed else None)
    clock.turn(days=days)
    counts = _counts(retention.run())
    assert counts.get(deleted, 0) == (1 if deleted else 0)
    assert (uid in _uids(foundation)) == (not deleted)
    if deleted:
        for table in (case_keys, documents, search_terms):
            assert _count(foundation, table) == 0


def test_a_proof_is_left(
    foundation: Foundation, retention: Retention, file_case: FileCase, clock: Clock
) -> None:
    old = sorted(file_case(closed_at=clock.now) for _ in range(3))
    clock.turn(days=91)
    kept = file_case()
    assert _counts(retention.run())["closed_case"] == 3
    assert _uids(foundation) == {kept}
    with foundation.database.read() as connection:
        proofs = connection.execute(
            select(deletions).where(deletions.c.kind == "closed_case").order_by(deletions.c.id)
        ).all()
        noted = connection.execute(select(audit.c.detail).where(audit.c.action == "deleted"))
        details = "".join(noted.scalars())
    assert [proof.count for proof in proofs] == [2, 1]  # a batch each
    assert proofs[0].cutoff == clock.now - timedelta(days=90)
    for proof in proofs:
        assert proof.digest in details
    digests = {
        hashlib.sha256("\n".join(sorted(pair)).encode()).hexdigest()
        for pair in ([one, other] for one in old for other in old if one < other)
    }
    assert proofs[0].digest in digests
    assert foundation.audit.verify().intact


def test_a_dry_run_only_counts(
    foundation: Foundation, retention: Retention, file_case: FileCase, clock: Clock
) -> None:
    file_case(closed_at=clock.now)
    clock.turn(days=91)
    before = _count(foundation, audit)
    assert _counts(retention.run(dry_run=True)) == {"closed_case": 1, "transcript": 1}
    assert _count(foundation, cases) == 1
    assert (_count(foundation, audit), _count(foundation, deletions)) == (before, 0)


def _compartment(foundation: Foundation) -> int:
    with foundation.database.write() as connection:
        query = insert(compartments).values(cabinet="main", door=1).returning(compartments.c.id)
        return int(connection.execute(query).scalar_one())


def _errand(foundation: Foundation, clock: Clock, uid: str, state: str, door: int | None) -> None:
    times = {"created_at": clock.now, "expires_at": clock.now, "changed_at": clock.now}
    with foundation.database.write() as connection:
        case_id = connection.execute(select(cases.c.id).where(cases.c.uid == uid)).scalar_one()
        common = {"case_id": case_id, "state": state, "compartment_id": door, **times}
        if state in {"confirmed", "emptied"}:
            row = {"uid": "errand", "items": "[]"}
            connection.execute(insert(dropoffs).values(common | row))
        else:
            row = {"uid": "errand", "item": "licence-card"}
            connection.execute(insert(pickups).values(common | row))


@pytest.mark.parametrize("state", ["ready", "disputed", "expired", "confirmed"])
def test_a_case_with_something_in_a_compartment_stays(
    foundation: Foundation, retention: Retention, file_case: FileCase, clock: Clock, state: str
) -> None:
    uid = file_case(closed_at=clock.now)
    _errand(foundation, clock, uid, state, _compartment(foundation))
    clock.turn(days=400)
    report = retention.run()
    assert report.blocked == 1
    assert _uids(foundation) == {uid}


@pytest.mark.parametrize("state", ["collected", "returned", "emptied"])
def test_what_was_done_with_a_case_goes_with_it(
    foundation: Foundation, retention: Retention, file_case: FileCase, clock: Clock, state: str
) -> None:
    uid = file_case(closed_at=clock.now)
    _errand(foundation, clock, uid, state, _compartment(foundation))
    with foundation.database.write() as connection:
        row = {"name": "amt", "password_hash": "hash", "created_at": clock.now}
        query = insert(staff).values(row).returning(staff.c.id)
        staff_id = connection.execute(query).scalar_one()
        signed = {"errand_uid": "errand", "purpose": "load", "staff_id": staff_id, "at": clock.now}
        connection.execute(insert(approvals).values(signed))
    clock.turn(days=91)
    assert retention.run().blocked == 0
    for table in (cases, pickups, dropoffs, approvals):
        assert _count(foundation, table) == 0
    assert _count(foundation, compartments) == 1


def test_what_has_ended_is_swept(
    foundation: Foundation, retention: Retention, clock: Clock
) -> None:
    past, future = clock.now - timedelta(days=2), clock.now + timedelta(hours=1)
    with foundation.database.write() as connection:
        row = {"name": "amt", "password_hash": "hash", "created_at": clock.now}
        query = insert(staff).values(row).returning(staff.c.id)
        staff_id = connection.execute(query).scalar_one()
        for name, at in (("old", past), ("new", future)):
            session = {"token_sha256": name, "staff_id": staff_id, "expires_at": at}
            times = {"started_at": past, "seen_at": past}
            known = {key: time for key, time in times.items() if key in staff_sessions.c}
            connection.execute(insert(staff_sessions).values(session | known))
            code = {"code_sha256": name, "terminal": "main", "expires_at": at}
            connection.execute(insert(enrolment_codes).values(code))
            connection.execute(insert(keypad_failures).values(terminal="main", at=at))
            connection.execute(insert(keypad_locks).values(terminal=name, until=at))
            handle = {"errand_uid": name, "handle_sha256": name, "device_sha256": "d"}
            connection.execute(insert(errand_handles).values(handle | {"expires_at": at}))
    counts = _counts(retention.run())
    assert counts == {"session": 1, "keypad": 1, "keypad_lock": 1, "enrolment": 1, "handle": 1}


def test_old_audit_goes_and_the_chain_still_holds(
    foundation: Foundation, retention: Retention, file_case: FileCase, clock: Clock
) -> None:
    for _ in range(3):
        file_case(closed_at=clock.now)
    clock.turn(days=1096)
    with foundation.database.write() as connection:
        foundation.audit.append(connection, actor="system", action="recent")
    counts = _counts(retention.run())
    assert counts["audit"] == 3
    verdict = foundation.audit.verify()
    assert verdict.intact
    with foundation.database.read() as connection:
        first = connection.execute(select(func.min(audit.c.seq))).scalar_one()
    assert first == 4
    assert foundation.guard.check() is None


def test_a_clock_that_was_set_back_tears_no_hole(
    foundation: Foundation, retention: Retention, clock: Clock
) -> None:
    start = clock.now
    for days in (0, 500, 1, 500):
        clock.now = start + timedelta(days=days)
        with foundation.database.write() as connection:
            foundation.audit.append(connection, actor="system", action="test")
    clock.now = start + timedelta(days=1100)
    assert _counts(retention.run())["audit"] == 1
    assert foundation.audit.verify().intact


@sqlite_only
def test_the_file_forgets_the_words(
    retention: Retention,
    file_case: FileCase,
    clock: Clock,
    *,
    foundation: Foundation,
    migrated_target: Path,
) -> None:
    file_case()
    with foundation.database.read() as connection:
        bodies = list(
            connection.execute(select(documents.c.body).order_by(documents.c.part)).scalars()
        )
    clock.turn(days=14.1)
    retention.run()
    files = [migrated_target, migrated_target.with_name(migrated_target.name + "-wal")]
    content = b"".join(path.read_bytes() for path in files if path.exists())
    found = [bytes(body[-64:]) in content for body in bodies]
    assert found == [True, False, False]  # notes, transcript, values


@sqlite_only
def test_the_file_forgets_what_was_deleted(
    foundation: Foundation,
    retention: Retention,
    file_case: FileCase,
    clock: Clock,
    migrated_target: Path,
) -> None:
    file_case(closed_at=clock.now)
    with foundation.database.read() as connection:
        wrapped = bytes(connection.execute(select(case_keys.c.wrapped)).scalar_one())
        body = bytes(connection.execute(select(documents.c.body).limit(1)).scalar_one())
    clock.turn(days=91)
    files = [migrated_target, migrated_target.with_name(migrated_target.name + "-wal")]

    def there() -> bool:
        content = b"".join(path.read_bytes() for path in files if path.exists())
        return wrapped in content or body[:64] in content

    assert there()
    retention.run()
    assert not there()
