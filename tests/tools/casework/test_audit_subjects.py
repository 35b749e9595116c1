"""Cases in the audit: found with their pick-ups and drop-offs, which lead to their pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete

from tests.tools.casework.conftest import Service
from tests.tools.casework.locker_office import LockerOffice, open_office
from tests.tools.casework.staff_client import enter, post, shown
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.roles import PERMISSIONS, Permission, Role
from tools.casework.store.schema import cases


@pytest.fixture
def database_kind() -> str:
    """What is found is tested on both databases in store/test_audit_view.py."""
    return "sqlite"


@pytest.fixture
async def office(
    service: Service, cheap_passwords: Passwords, tmp_path: Path, draft: dict[str, Any]
) -> LockerOffice:
    return await open_office(service, cheap_passwords, tmp_path, draft)


def lines(answer: Any) -> str:
    assert answer.status_code == 200
    return shown(answer).split("Neueste Einträge zuerst")[1]


async def test_a_case_number_finds_what_happened_to_its_compartment(office: LockerOffice) -> None:
    errand = await office.in_state("ready")
    office.case("licence-exchange")
    auditor = office.enter("revision", Role.AUDITOR)
    found = lines(auditor.get("/audit", params={"subject": errand.reference}))
    for words in (
        "Vorgang eingegangen",
        "Abholung: Fach reserviert",
        "Mitgezeichnet",
        "Öffnung freigegeben",
        "Abholung: Code ausgegeben",
    ):
        assert words in found
    assert "Anmeldung" not in found
    assert found.count("Vorgang eingegangen") == 1
    signed = auditor.get("/audit", params={"subject": errand.reference, "action": "signed"})
    assert lines(signed).count("Mitgezeichnet") == 2


async def test_exports_find_the_same(office: LockerOffice) -> None:
    errand = await office.in_state("ready")
    auditor = office.enter("revision", Role.AUDITOR)
    path = f"/audit/export.json?subject={errand.reference}"
    rows = json.loads(post(auditor, path, {}).text)
    assert {row["subject"] for row in rows} == {errand.uid, errand.case_uid}
    assert {"case_filed", "release_signed"} <= {row["action"] for row in rows}


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.SUPERVISOR])
async def test_pick_ups_lead_to_their_pages(office: LockerOffice, role: Role) -> None:
    errand = await office.in_state("ready")
    client = office.enter("somebody", role)
    page = client.get("/audit", params={"action": "release_signed"}).text
    assert f'href="/pickups/pickup/{errand.uid}"' in page
    assert f'href="/cases/{errand.reference}"' in page
    assert client.get(f"/pickups/pickup/{errand.uid}").status_code == 200
    assert f">{errand.uid}<" not in page


async def test_no_link_leads_where_one_may_not_go(
    office: LockerOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    errand = await office.in_state("ready")
    monkeypatch.setitem(PERMISSIONS, Role.AUDITOR, frozenset({Permission.READ_AUDIT}))
    client = office.enter("somebody", Role.AUDITOR)
    page = client.get("/audit", params={"subject": errand.reference}).text
    assert "/pickups/" not in page
    assert "/cases/" not in page
    assert errand.uid in page
    assert errand.case_uid in page


def test_without_lockers_there_are_no_pages_to_lead_to(
    service: Service, draft: dict[str, Any]
) -> None:
    reference = service.post(draft).json()["reference"]
    page = enter(service, "revision", Role.AUDITOR).get("/audit", params={"subject": reference})
    assert f'href="/cases/{reference}"' in page.text


async def test_what_belonged_to_a_deleted_case_has_only_its_pseudonym(office: LockerOffice) -> None:
    errand = await office.in_state("ready")
    with office.service.prepared.database.write() as connection:
        connection.execute(delete(cases))
    auditor = office.enter("revision", Role.AUDITOR)
    assert "Dazu gibt es keine Einträge." in shown(
        auditor.get("/audit", params={"subject": errand.reference})
    )
    assert "Öffnung freigegeben" in lines(auditor.get("/audit", params={"subject": errand.uid}))
    assert "Ist ein Vorgang gelöscht" in shown(auditor.get("/audit"))
