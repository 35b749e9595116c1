"""The audit on its pages: names for auditors only, filters, verification, exports."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Executable, delete, insert, select, update

from tests.tools.casework.conftest import Service
from tests.tools.casework.staff_client import actions, enter, post, shown
from tools.casework.audit.chain import Verdict
from tools.casework.audit.records import Record
from tools.casework.staff.roles import Role
from tools.casework.store.schema import audit, cases, service_state

HOSTILE = "<img src=x onerror=alert(1)>"


@pytest.fixture
def database_kind() -> str:
    """What is stored is tested on both databases in store/test_staff.py."""
    return "sqlite"


@pytest.fixture
def auditor(service: Service) -> TestClient:
    return enter(service, "revision", Role.AUDITOR)


def note(service: Service, action: str, subject: str = "-", **detail: Any) -> None:
    with service.prepared.database.write() as connection:
        service.prepared.foundation.audit.append(
            connection, actor="terminal:main", action=action, subject=subject, **detail
        )


def test_auditors_see_who_it_was(service: Service, auditor: TestClient) -> None:
    member = service.prepared.accounts.find("revision")
    assert member is not None
    assert f"revision {member.actor} Anmeldung" in shown(auditor.get("/audit"))


def test_filters_take_names_and_case_numbers(
    service: Service, auditor: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(draft).json()["reference"]
    found = shown(auditor.get("/audit", params={"subject": reference.replace("-", " ")}))
    assert "Vorgang eingegangen" in found.split("Neueste Einträge")[1]
    assert reference in found
    assert "Anmeldung" not in found.split("Neueste Einträge")[1]
    own = shown(auditor.get("/audit", params={"actor": "revision", "action": "login"}))
    assert "Anmeldung" in own.split("Neueste Einträge")[1]


def test_supervisors_cannot_find_out_names_by_filtering(service: Service) -> None:
    boss = enter(service, "boss", Role.SUPERVISOR)
    page = boss.get("/audit", params={"actor": "boss"})
    assert "Dazu gibt es keine Einträge." in page.text


def test_days_are_local_and_both_included(service: Service, auditor: TestClient) -> None:
    # The clock stands at 00:59:30 UTC on 29 March 2026: 01:59:30 in Germany.
    for since, until, there in (
        ("2026-03-29", "2026-03-29", True),
        ("2026-03-30", "", False),
        ("", "2026-03-28", False),
        ("0001-01-01", "9999-12-31", True),
        ("no day", "31.12.2026", True),
    ):
        page = auditor.get("/audit", params={"since": since, "until": until})
        assert page.status_code == 200
        assert ("Dazu gibt es keine Einträge." not in page.text) == there, (since, until)


@pytest.mark.parametrize("text", [HOSTILE, "' OR 1=1 --", "\0", "%", "x" * 5000])
@pytest.mark.parametrize("field", ["actor", "action", "subject"])
def test_hostile_filters_find_nothing_and_are_escaped(
    auditor: TestClient, field: str, text: str
) -> None:
    page = auditor.get("/audit", params={field: text})
    assert page.status_code == 200
    assert HOSTILE not in page.text


@pytest.mark.parametrize("position", ["-1", "x", "9" * 30])
def test_positions_that_are_none_are_refused(auditor: TestClient, position: str) -> None:
    assert auditor.get("/audit", params={"older": position}).status_code == 422


def test_details_are_shown_escaped(service: Service, auditor: TestClient) -> None:
    note(service, "new_action", HOSTILE, reason=HOSTILE, count=3, there=True, nothing=None)
    page = auditor.get("/audit")
    assert HOSTILE not in page.text
    text = shown(page)
    assert "new_action" in text
    assert "Anzahl: 3" in text


def test_pages_lead_from_one_to_the_next_with_the_filter(
    service: Service, auditor: TestClient
) -> None:
    for number in range(60):
        note(service, "tick", f"t:{number}")
    first = auditor.get("/audit", params={"action": "tick"}).text
    older = first.split('rel="next"')[0].rsplit('href="', 1)[1].split('"')[0].replace("&amp;", "&")
    assert older.startswith("/audit?action=tick&older=")
    second = auditor.get(older).text
    assert "t:9<" in second
    assert "t:59<" not in second
    assert 'rel="prev"' in second
    assert 'rel="next"' not in second


def test_an_intact_chain_is_verified_and_that_is_recorded(
    service: Service, auditor: TestClient
) -> None:
    page = post(auditor, "/audit/verify", {})
    assert "Die Kette ist unversehrt" in page.text
    assert actions(service)[-1][1] == "audit_verified"


CHANGED = "Der erste falsche Eintrag ist Nr. 2. Er wurde verändert"
MISSING = "Eintrag Nr. 2 fehlt. Der nächste vorhandene ist Nr. 3."
ANCHOR = "Der Anfang der Kette ist nicht lesbar"


@pytest.mark.parametrize(
    ("tamper", "told"),
    [
        (update(audit).where(audit.c.seq == 2).values(actor="staff:9"), CHANGED),
        (update(audit).where(audit.c.seq == 2).values(previous="f" * 64), CHANGED),
        (delete(audit).where(audit.c.seq == 2), MISSING),
        (insert(service_state).values(name="audit_anchor", value="{}"), ANCHOR),
    ],
)
def test_what_was_done_to_a_chain_is_told_in_words(
    service: Service, auditor: TestClient, tamper: Executable, told: str
) -> None:
    verdict = fault(service, tamper)
    page = post(auditor, "/audit/verify", {})
    assert "Die Kette ist nicht unversehrt" in page.text
    assert told in shown(page)
    assert verdict.reason not in page.text


def fault(service: Service, tamper: Executable) -> Verdict:
    note(service, "tick")
    with service.prepared.database.write() as connection:
        connection.execute(tamper)
    return service.prepared.foundation.audit.verify()


def test_the_head_can_be_kept_elsewhere(service: Service, auditor: TestClient) -> None:
    answer = auditor.get("/audit/head")
    head = service.prepared.foundation.guard.head()
    assert (answer.json()["seq"], answer.json()["hash"]) == (head.seq, head.hash)
    assert "attachment" in answer.headers["content-disposition"]


def test_the_json_export_can_be_verified_by_others(service: Service, auditor: TestClient) -> None:
    note(service, "tick", "Füchse", reason="ä")
    rows = json.loads(post(auditor, "/audit/export.json", {}).text)
    previous = "0" * 64
    for row in rows:
        assert row["previous"] == previous
        fields = {name: row[name] for name in row if name not in {"hash", "at"}}
        with service.prepared.database.read() as connection:
            at = connection.execute(select(audit.c.at).where(audit.c.seq == row["seq"])).scalar()
        assert at is not None
        previous = row["hash"]
        assert Record(**fields, at=at).hash == previous
        assert at.isoformat(timespec="microseconds") == row["at"]
    assert rows[-1]["action"] == "audit_exported"


def test_the_csv_export_holds_no_formulas_and_no_names(
    service: Service, auditor: TestClient
) -> None:
    note(service, "=cmd|calc", "@SUM(A1)")
    answer = post(auditor, "/audit/export.csv", {})
    rows = list(csv.reader(io.StringIO(answer.text.lstrip("\ufeff")), delimiter=";"))
    assert rows[0][:4] == ["seq", "at", "actor", "action"]
    tick = next(row for row in rows if "cmd" in row[3])
    assert (tick[3], tick[4]) == ("'=cmd|calc", "'@SUM(A1)")
    assert "revision" not in answer.text


def test_exports_keep_to_the_filter(service: Service, auditor: TestClient) -> None:
    note(service, "tick")
    rows = json.loads(post(auditor, "/audit/export.json?action=tick", {}).text)
    assert [row["action"] for row in rows] == ["tick"]
    assert json.loads(post(auditor, "/audit/export.json?action=none", {}).text) == []


def test_no_record_of_a_filed_case_names_it(
    service: Service, auditor: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(draft).json()["reference"]
    with service.prepared.database.read() as connection:
        uid = connection.execute(select(cases.c.uid)).scalar_one()
    export = post(auditor, "/audit/export.json", {}).text
    assert uid in export
    assert reference not in export
    assert "Okafor" not in export
