"""A login that nobody uses ends, whatever pages ask by themselves, and not without a warning."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.tools.casework.conftest import Service
from tests.tools.casework.staff_client import csrf, log_in
from tools.casework.web.sessions import BY_ITSELF

POLL = {BY_ITSELF: "1"}


@pytest.fixture
def database_kind() -> str:
    """What is stored is tested on both databases in store/test_staff.py."""
    return "sqlite"


@pytest.fixture
def staff(service: Service) -> TestClient:
    client = service.client()
    assert log_in(client, service.password).status_code == 303
    return client


def left(answer: Any) -> tuple[int, bool]:
    assert answer.status_code == 200
    told = answer.json()
    return told["left_s"], told["extends"]


@pytest.mark.parametrize("path", ["/account", "/cases", "/session"])
def test_a_page_nobody_looks_at_does_not_keep_the_login(
    service: Service, staff: TestClient, path: str
) -> None:
    for _ in range(round(service.settings.idle_min) - 1):
        service.clock.turn(minutes=1)
        assert staff.get(path, headers=POLL).status_code == 200
    service.clock.turn(minutes=1)
    ended = staff.get(path, headers=POLL)
    assert (ended.status_code, ended.headers["location"]) == (303, "/login")
    assert staff.get("/account").status_code == 303


def test_to_ask_for_the_time_left_takes_none_and_gives_none(
    service: Service, staff: TestClient
) -> None:
    idle_s = round(service.settings.idle_min * 60)
    assert left(staff.get("/session")) == (idle_s, True)
    service.clock.turn(minutes=20)
    for _ in range(2):
        assert left(staff.get("/session")) == (idle_s - 1200, True)


def test_who_wants_to_stay_stays(service: Service, staff: TestClient) -> None:
    token = csrf(staff, "/account")
    service.clock.turn(minutes=service.settings.idle_min - 1)
    idle_s = round(service.settings.idle_min * 60)
    assert left(staff.post("/session", data={"csrf": token})) == (idle_s, True)
    service.clock.turn(minutes=service.settings.idle_min - 1)
    assert staff.get("/account").status_code == 200


def test_a_poll_after_the_end_leaves_an_open_form_its_token(
    service: Service, staff: TestClient
) -> None:
    token = csrf(staff, "/account")
    service.clock.turn(minutes=service.settings.idle_min + 1)
    assert staff.get("/session", headers=POLL).status_code == 303
    sent = staff.post("/account/sessions", data={"csrf": token})
    assert (sent.status_code, sent.headers["location"]) == (303, "/login")


def test_pages_say_how_long_the_login_lasts(service: Service, staff: TestClient) -> None:
    service.clock.turn(seconds=30)
    left_s = round(service.settings.idle_min * 60) - 30
    assert f'data-left-s="{left_s}"' in staff.get("/account").text
    assert "data-left-s" not in service.client().get("/login").text
