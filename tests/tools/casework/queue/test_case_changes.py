"""Work on cases: each change whole or not at all, with its history and audit. On both databases."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select, update

from tests.tools.casework.queue.conftest import File, Office
from tools.casework.case_errors import (
    NotAllowedNow,
    StaleRevision,
    UnknownColleague,
    WordsMissing,
)
from tools.casework.errors import SealBroken, UnknownCase
from tools.casework.staff.transitions import Action, Status
from tools.casework.store.case_changes import MAX_REASON_CHARS, NewValue
from tools.casework.store.case_file import CaseFile
from tools.casework.store.evidence import EvidenceState, Via
from tools.casework.store.schema import audit, cases, documents, history, staff

SECRET = "Geheimnisvoll"
CHANGED = NewValue("family_name", SECRET, SECRET, "Okafor")


def file_of(office: Office, reference: str) -> CaseFile:
    found = office.cases.file(reference)
    assert found is not None
    return found


def audited(office: Office) -> list[tuple[str, str, dict[str, Any]]]:
    with office.foundation.database.read() as connection:
        rows = connection.execute(select(audit).order_by(audit.c.seq)).all()
    return [(row.actor, row.action, json.loads(row.detail)) for row in rows]


@pytest.fixture
def taken(office: Office, file: File) -> str:
    reference = file()
    office.changes.act(reference, Action.TAKE_OVER, by=1, revision=0)
    return reference


def test_a_case_goes_its_way_and_everything_is_written_down(office: Office, file: File) -> None:
    reference = file()
    way = [
        (Action.TAKE_OVER, "", Status.IN_REVIEW),
        (Action.ASK_BACK, "Wann?", Status.ASKED_BACK),
        (Action.RESUME, "", Status.IN_REVIEW),
        (Action.ACCEPT, "", Status.ACCEPTED),
        (Action.CLOSE, "", Status.CLOSED),
        (Action.REOPEN, "Irrtum", Status.IN_REVIEW),
    ]
    for revision, (action, reason, status) in enumerate(way):
        office.clock.turn(minutes=1)
        done = office.changes.act(reference, action, by=1, revision=revision, reason=reason)
        assert done is status
        found = file_of(office, reference)
        assert (found.case.status, found.revision) == (status, revision + 1)
        assert (found.closed_at is not None) == (status is Status.CLOSED)
        assert found.changed_at == office.clock()
    told = [(entry.action, entry.by.name if entry.by else None) for entry in found.history]
    assert told == [(action.value, "clerk") for action, _, _ in way]
    assert found.history[1].detail == {"from": "in_review", "to": "asked_back", "reason": "Wann?"}
    uid = found.uid
    records = [record for record in audited(office) if record[0] == "staff:1"]
    assert [action for _, action, _ in records] == [f"case_{action}" for action, _, _ in way]
    assert records[0][2] == {"from": "received", "to": "in_review"}
    assert "Wann?" not in str(records)
    assert "Irrtum" not in str(records)
    assert office.foundation.audit.verify().intact
    with office.foundation.database.read() as connection:
        assert set(connection.execute(select(audit.c.subject)).scalars()) == {uid}


def test_taking_over_assigns(office: Office, taken: str) -> None:
    assigned = file_of(office, taken).assigned
    assert assigned is not None
    assert (assigned.id, assigned.name) == (1, "clerk")


def test_nobody_decides_on_a_state_they_have_not_seen(office: Office, taken: str) -> None:
    office.changes.edit(taken, CHANGED, by=2, revision=1, reason="Pass")
    before = file_of(office, taken)
    with pytest.raises(StaleRevision):
        office.changes.act(taken, Action.ACCEPT, by=1, revision=1)
    with pytest.raises(StaleRevision):
        office.changes.edit(taken, CHANGED, by=1, revision=1, reason="Pass")
    assert file_of(office, taken) == before


def test_the_table_decides(office: Office, file: File) -> None:
    reference = file()
    with pytest.raises(NotAllowedNow):
        office.changes.act(reference, Action.ACCEPT, by=1, revision=0)
    with pytest.raises(NotAllowedNow):
        office.changes.edit(reference, CHANGED, by=1, revision=0, reason="Pass")
    with pytest.raises(UnknownCase):
        office.changes.act("NEU-000-000-000", Action.ACCEPT, by=1, revision=0)
    assert file_of(office, reference).history == ()


@pytest.mark.parametrize("reason", ["", "  \n", "x" * (MAX_REASON_CHARS + 1)])
def test_words_are_needed_and_not_too_many(office: Office, taken: str, reason: str) -> None:
    before = file_of(office, taken)
    with pytest.raises(WordsMissing):
        office.changes.act(taken, Action.REJECT, by=1, revision=1, reason=reason)
    with pytest.raises(WordsMissing):
        office.changes.edit(taken, CHANGED, by=1, revision=1, reason=reason)
    assert file_of(office, taken) == before


def test_an_edit_leaves_what_was_received(office: Office, taken: str) -> None:
    office.changes.edit(taken, CHANGED, by=2, revision=1, reason="Pass")
    found = file_of(office, taken)
    assert found.case.draft.values["family_name"].display == "Okafor"
    assert found.values["family_name"].display == SECRET
    assert (found.edits["family_name"].staff_id, found.revision) == (2, 2)
    assert found.history[-1].detail == {
        "field": "family_name", "old": "Okafor", "new": SECRET, "reason": "Pass",
    }  # fmt: skip
    assert audited(office)[-1] == ("staff:2", "case_edit", {"field": "family_name"})


def test_values_reasons_and_questions_are_sealed(office: Office, taken: str) -> None:
    office.changes.edit(taken, CHANGED, by=1, revision=1, reason=SECRET)
    office.changes.act(taken, Action.ASK_BACK, by=1, revision=2, reason=SECRET)
    with office.foundation.database.read() as connection:
        stored = [connection.execute(select(table)).all() for table in (documents, history, audit)]
    plain = [bytes(cell) for rows in stored for row in rows for cell in row if _is_blob(cell)]
    assert plain
    assert all(SECRET.encode() not in blob for blob in plain)
    assert SECRET not in str([row for rows in stored for row in rows])


def _is_blob(cell: object) -> bool:
    return isinstance(cell, bytes | memoryview)


def test_entries_of_the_history_can_not_be_exchanged(office: Office, taken: str) -> None:
    office.changes.act(taken, Action.ASK_BACK, by=1, revision=1, reason="erste")
    with office.foundation.database.write() as connection:
        rows = connection.execute(select(history.c.id, history.c.detail))
        blobs = {row.id: row.detail for row in rows}
        first, second = sorted(blobs)
        connection.execute(
            update(history).where(history.c.id == first).values(detail=blobs[second])
        )
    with pytest.raises(SealBroken):
        office.cases.file(taken)


def test_a_change_without_its_audit_record_does_not_happen(
    office: Office, taken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file_of(office, taken)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("no audit")

    monkeypatch.setattr(office.foundation.audit, "append", broken)
    for change in (
        lambda: office.changes.act(taken, Action.ACCEPT, by=1, revision=1),
        lambda: office.changes.edit(taken, CHANGED, by=1, revision=1, reason="Pass"),
        lambda: office.changes.assign([taken], 2, by=1),
        lambda: office.changes.document(
            taken, "photo", EvidenceState.RECEIVED, by=1, seen="expected"
        ),
    ):
        with pytest.raises(RuntimeError, match="no audit"):
            change()
    assert file_of(office, taken) == before


def test_several_cases_are_assigned_at_once(office: Office, file: File) -> None:
    references = [file(), file(), file()]
    office.changes.act(references[2], Action.WITHDRAW, by=1, revision=0, reason="Anruf")
    given = [*references, references[0], "NEU-000-000-000", "'; DROP TABLE cases;--"]
    assert office.changes.assign(given, 2, by=1) == 2
    assert office.changes.assign(given, 2, by=1) == 0
    assert [file_of(office, each).assigned is not None for each in references] == [
        True, True, False,
    ]  # fmt: skip
    assert office.changes.assign(references, None, by=1) == 2
    assert all(file_of(office, each).assigned is None for each in references)


def test_only_active_colleagues_are_given_cases(office: Office, taken: str) -> None:
    assert [one.name for one in office.cases.colleagues()] == ["clerk", "colleague"]
    with office.foundation.database.write() as connection:
        connection.execute(update(staff).where(staff.c.id == 2).values(active=False))
    assert [one.name for one in office.cases.colleagues()] == ["clerk"]
    for nobody in (2, -1, 999):
        with pytest.raises(UnknownColleague):
            office.changes.assign([taken], nobody, by=1)


def test_what_becomes_of_a_document_is_kept(office: Office, taken: str) -> None:
    seen = "expected"
    for state, via in (
        (EvidenceState.IN_LOCKER, Via.LOCKER),
        (EvidenceState.RECEIVED, None),
        (EvidenceState.RETURNED, None),
    ):
        office.changes.document(taken, "photo", state, by=1, seen=seen, via=via)
        seen = state.value
    found = file_of(office, taken)
    assert [(row.item, row.state, row.via) for row in found.evidence] == [
        ("photo", "returned", "locker")
    ]
    assert [entry.detail["state"] for entry in found.history[1:]] == [
        "in_locker", "received", "returned",
    ]  # fmt: skip


@pytest.mark.parametrize("seen", ["expected", "missing", ""])
def test_a_document_that_has_moved_on_meanwhile_is_left_as_it_is(
    office: Office, taken: str, seen: str
) -> None:
    photo = (taken, "photo")
    office.changes.document(*photo, EvidenceState.RECEIVED, by=1, seen="expected", via=Via.POST)
    before = file_of(office, taken)
    with pytest.raises(StaleRevision):
        office.changes.document(*photo, EvidenceState.MISSING, by=2, seen=seen)
    assert file_of(office, taken) == before


def test_the_work_of_an_account_that_is_gone_stays(office: Office, taken: str) -> None:
    with office.foundation.database.write() as connection:
        connection.execute(staff.delete().where(staff.c.id == 1))
    found = file_of(office, taken)
    assert found.assigned is None
    assert found.history[0].by is None


def test_a_deleted_conversation_is_told_from_none(office: Office, file: File) -> None:
    reference, silent = file(), file(transcript=[])
    with office.foundation.database.write() as connection:
        case_id = connection.execute(
            select(cases.c.id).where(cases.c.reference == reference)
        ).scalar_one()
        connection.execute(
            documents.delete().where(
                documents.c.case_id == case_id, documents.c.part == "transcript"
            )
        )
    assert file_of(office, reference).transcript_deleted
    assert not file_of(office, silent).transcript_deleted
