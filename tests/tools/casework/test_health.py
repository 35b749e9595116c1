from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.tools.casework.conftest import MakeService, Service, sqlite_only
from tests.tools.casework.staff_client import log_in
from tools.casework.privacy.nights import NightLog
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.printing import DraftPrinter
from tools.casework.web.health import FULL_DISK_BYTES, LOW_DISK_BYTES, Health, disk_check


def test_health_is_open_and_tells_each_check(service: Service) -> None:
    answer = service.client().get("/health")
    assert answer.status_code == 200
    body = answer.json()
    assert set(body) == {"status", "version", "checks"}
    assert body["version"].count(".") == 2
    assert set(body["checks"]) == {
        "database",
        "disk",
        "forms",
        "printing",
        "styles",
        "audit",
        "retention",
        "lockers",
    }
    assert body["checks"]["database"]["status"] == "ok"


def test_a_damaged_form_degrades_without_stopping(service: Service) -> None:
    service.labels.damaged = ("licence-exchange",)
    answer = service.client().get("/health")
    assert (answer.status_code, answer.json()["status"]) == (200, "degraded")
    assert "licence-exchange" in answer.json()["checks"]["forms"]["detail"]


def _retention(service: Service) -> dict[str, str]:
    checks: dict[str, dict[str, str]] = service.client().get("/health").json()["checks"]
    return checks["retention"]


def test_the_last_deletion_is_told_and_that_it_is_overdue(service: Service) -> None:
    assert _retention(service) == {"status": "ok", "detail": "it has not run yet"}
    night_log = NightLog(service.prepared.database, hour=3, clock=service.clock)
    night_log.note(night_log.standing().tonight)
    ran = {"status": "ok", "detail": "ran last for the night of 2026-03-28"}
    assert _retention(service) == ran
    service.clock.turn(days=2)
    assert _retention(service) == ran
    service.clock.turn(days=1)
    overdue = _retention(service)
    assert overdue["status"] == "degraded"
    assert "is the clock right?" in overdue["detail"]
    service.clock.turn(days=-30)
    assert _retention(service)["status"] == "degraded"


def test_a_silent_bridge_degrades_and_drafts_are_still_taken(service: Service) -> None:
    guard = service.prepared.foundation.guard
    bridges = {"main": False, "annex": True}
    health = Health(
        service.prepared.database,
        guard,
        service.labels,
        DraftPrinter(),
        night_log=NightLog(service.prepared.database, hour=3, clock=service.clock),
        bridges=lambda: bridges,
    )
    answer = health.show()
    checks = json.loads(bytes(answer.body))["checks"]
    assert answer.status_code == 200
    assert checks["lockers"] == {
        "status": "degraded",
        "detail": "the bridge doesn't answer: main",
    }
    bridges["main"] = True
    assert json.loads(bytes(health.show().body))["checks"]["lockers"]["status"] == "ok"


@sqlite_only
def test_a_destroyed_database_fails(service: Service) -> None:
    service.prepared.database.close()
    for file in service.settings.data_dir.iterdir():
        file.write_bytes(b"\x00 no database" * 100)
    answer = service.client().get("/health")
    assert (answer.status_code, answer.json()["status"]) == (503, "failed")


@sqlite_only
def test_a_restored_backup_is_told(
    make_service: MakeService, settings: CaseworkSettings, tmp_path: Path, draft: dict[str, Any]
) -> None:
    first = make_service()
    first.prepared.database.close()
    shutil.copytree(settings.data_dir, tmp_path / "backup")
    assert first.post(draft, "after the backup").status_code == 201
    first.prepared.foundation.guard.export()
    first.prepared.database.close()
    shutil.rmtree(settings.data_dir)
    shutil.copytree(tmp_path / "backup", settings.data_dir)
    second = make_service()
    health = second.client().get("/health")
    assert (health.status_code, health.json()["checks"]["audit"]["status"]) == (200, "degraded")
    assert second.prepared.foundation.guard.acknowledge("staff:1")
    health = second.client().get("/health")
    assert health.json()["checks"]["audit"]["status"] == "ok"


def test_missing_styles_degrade_without_stopping(
    service: Service, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tools.casework.web.health.KERN", tmp_path)
    styles = service.client().get("/health").json()["checks"]["styles"]
    assert styles["status"] == "degraded"
    assert "make setup" in styles["detail"]


def test_an_unforeseen_error_is_a_page_for_people(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("holds Okafor")

    monkeypatch.setattr(type(service.prepared.accounts), "find", fail)
    client = service.client()
    answer = log_in(client, "x", "x")
    assert answer.status_code == 500
    assert "Unerwarteter Fehler" in answer.text
    assert "Okafor" not in answer.text


@pytest.mark.parametrize(
    ("free_bytes", "status"),
    [(LOW_DISK_BYTES, "ok"), (LOW_DISK_BYTES - 1, "degraded"), (FULL_DISK_BYTES - 1, "failed")],
)
def test_disk_space_is_judged(free_bytes: int, status: str) -> None:
    assert disk_check(free_bytes).status == status


def test_logs_hold_routes_but_no_query_reference_or_values(
    service: Service, draft: dict[str, Any]
) -> None:
    with capture_logs() as logs:
        reference = service.post(draft).json()["reference"]
        client = service.client()
        client.get(f"/cases/{reference}?secret=Okafor")
        client.post("/login", data={"name": "Okafor", "password": "Okafor"})
        service.post({"values": {"Okafor": "Okafor"}}, "key-Okafor")
    written = json.dumps(logs)
    assert "/cases/{reference}" in written
    assert "/api/drafts" in written
    for private in (reference, "Okafor", "Ngozi", "secret"):
        assert private not in written


def test_an_unforeseen_error_is_answered_and_logged_without_its_message(
    service: Service, draft: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("holds Okafor")

    monkeypatch.setattr(type(service.store), "file", fail)
    with capture_logs() as logs:
        answer = service.post(draft)
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert any(entry.get("error") == "RuntimeError" for entry in logs)
    assert "Okafor" not in json.dumps(logs) + answer.text
