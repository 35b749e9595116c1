"""Persons in the audit: only those who may know who it was can tell one from another."""

from __future__ import annotations

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.tools.casework.conftest import Service
from tests.tools.casework.staff_client import changes, enter, first_member, hire, post, shown
from tools.casework.staff.roles import PERMISSIONS, Permission, Role
from tools.casework.store.case_changes import CaseChanges
from tools.casework.store.schema import audit

REFUSED = "Nach einzelnen Personen lässt sich hier nicht suchen"
_PERSON = re.compile(r"staff:\d")


@pytest.fixture
def database_kind() -> str:
    """What is shown does not depend on the database."""
    return "sqlite"


@pytest.fixture
def busy(service: Service, draft: dict[str, Any]) -> Service:
    """A service in which colleagues have done something, to cases and to each other."""
    clerk = hire(service, "meier", Role.CLERK)
    reference = service.post(draft).json()["reference"]
    foundation = service.prepared.foundation
    cases = CaseChanges(foundation.database, foundation.vault, clock=service.clock)
    cases.assign([reference], clerk.id, by=first_member(service).id)
    changes(service).set_roles(first_member(service), clerk.id, [Role.LOADER])
    return service


@pytest.fixture
def boss(busy: Service) -> TestClient:
    return enter(busy, "boss", Role.SUPERVISOR)


def test_supervisors_see_that_somebody_did_it_but_not_who(boss: TestClient) -> None:
    for answer in (boss.get("/audit"), post(boss, "/audit/verify", {})):
        text = shown(answer)
        assert "Person aus dem Amt Vorgang zugewiesen NEU-" in text
        assert "Person aus dem Amt Rollen geändert Person aus dem Amt" in text
        assert not _PERSON.search(answer.text)
        assert "meier" not in answer.text
    assigned = shown(boss.get("/audit", params={"action": "case_assign"}))
    assert "an: Person aus dem Amt" in assigned


def test_auditors_see_all_of_them(busy: Service) -> None:
    auditor = enter(busy, "revision", Role.AUDITOR)
    member = busy.prepared.accounts.find("meier")
    assert member is not None
    text = shown(auditor.get("/audit"))
    assert f"amt {first_member(busy).actor} Rollen geändert meier {member.actor}" in text
    assigned = shown(auditor.get("/audit", params={"action": "case_assign"}))
    assert f"an: meier {member.actor}" in assigned
    for text in (member.actor, "meier"):
        found = auditor.get("/audit", params={"subject": text})
        assert found.status_code == 200
        assert "Rollen geändert" in shown(found).split("Neueste Einträge")[1]


@pytest.mark.parametrize("typed", ["staff:1", " staff:1", "Staff:2", "staff:1:", "staff:99"])
@pytest.mark.parametrize("field", ["actor", "subject"])
def test_supervisors_cannot_follow_one_person(boss: TestClient, field: str, typed: str) -> None:
    page = boss.get("/audit", params={field: typed})
    assert page.status_code == 403
    assert REFUSED in page.text
    assert "Neueste Einträge" not in page.text


def test_supervisors_find_what_staff_have_done_altogether(boss: TestClient) -> None:
    found = boss.get("/audit", params={"actor": "staff:"})
    assert found.status_code == 200
    text = shown(found).split("Neueste Einträge")[1]
    assert "Vorgang zugewiesen" in text
    assert "Vorgang eingegangen" not in text


def test_an_export_names_persons_and_is_refused_with_them(
    busy: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    may = PERMISSIONS[Role.SUPERVISOR] | {Permission.EXPORT_AUDIT}
    monkeypatch.setitem(PERMISSIONS, Role.SUPERVISOR, may)
    boss = enter(busy, "boss", Role.SUPERVISOR)
    assert "/audit/export" not in boss.get("/audit").text
    for form in ("csv", "json"):
        assert post(boss, f"/audit/export.{form}", {}).status_code == 403
    with busy.prepared.database.read() as connection:
        written = connection.execute(audit.select()).all()
    assert "audit_exported" not in {row.action for row in written}
