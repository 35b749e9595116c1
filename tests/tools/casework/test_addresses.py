"""The switch of language and the login lead back to what was open, with its filters."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.tools.casework.conftest import Service
from tests.tools.casework.staff_client import csrf, log_in, post, shown
from tests.tools.casework.test_login import session_of

FILTERED = "/cases?q=Okafor&status=received&order=changed-asc"


@pytest.fixture
def database_kind() -> str:
    """Where pages lead does not depend on the database."""
    return "sqlite"


@pytest.fixture
def staff(service: Service) -> TestClient:
    client = service.client()
    assert log_in(client, service.password).status_code == 303
    return client


def switch(client: TestClient, page: Any) -> Any:
    """Press the switch of language on a page, and follow it."""
    to = re.search(r'name="to" value="([^"]*)"', page.text)
    assert to is not None
    sent = post(client, "/language", {"language": "en", "to": html.unescape(to[1])})
    assert sent.status_code == 303
    return client.get(sent.headers["location"])


def test_the_language_switch_keeps_the_filters(service: Service, staff: TestClient) -> None:
    page = switch(staff, staff.get(FILTERED))
    assert str(page.request.url).endswith(FILTERED)
    assert '<html lang="en">' in page.text


def test_the_language_switch_keeps_a_long_search(staff: TestClient) -> None:
    search = "/cases?q=" + "%C3%BC" * 190
    assert str(switch(staff, staff.get(search)).request.url).endswith(search)


@pytest.mark.parametrize(
    ("path", "form", "back"),
    [
        ("/audit/verify", {}, "/audit"),
        ("/terminals/code", {"terminal": "main"}, "/terminals"),
        ("/operations/acknowledge", {}, "/operations"),
        ("/accounts/1/password", {}, "/accounts/1"),
        ("/account/second-factor/begin", {"password": "wrong"}, "/account/second-factor"),
        ("/account/password", {"current": "wrong"}, "/account/password"),
        ("/cases/assign", {"to": "999"}, "/cases"),
        ("/nowhere/else", {}, "/"),
    ],
)
def test_on_the_answer_to_a_form_the_language_switch_leads_to_its_page(
    service: Service, staff: TestClient, path: str, form: dict[str, str], back: str
) -> None:
    answer = post(staff, path, form)
    to = re.search(r'name="to" value="([^"]*)"', answer.text)
    assert to is not None, answer.text
    assert to[1] == back


def test_on_a_refused_step_the_language_switch_leads_to_its_form(
    service: Service, staff: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(draft).json()["reference"]
    path = f"/cases/{reference}/steps/withdraw?revision=0"
    refused = post(staff, path, {"revision": "0", "reason": ""})
    assert refused.status_code == 422
    page = switch(staff, refused)
    assert page.status_code == 200
    assert str(page.request.url).endswith(path)
    late = post(staff, f"/cases/{reference}/steps/accept", {"revision": "7"})
    assert late.status_code == 409
    sent = switch(staff, late)
    assert (sent.status_code, sent.headers["location"]) == (303, f"/cases/{reference}")


@pytest.mark.parametrize(
    ("asked", "back"),
    [
        (FILTERED, "/cases?status=received&order=changed-asc"),
        ("/cases?q=Okafor", "/cases"),
        ("/cases?%71=Okafor&kind=handoff", "/cases?kind=handoff"),
        ("/audit?actor=weber&action=login", "/audit?action=login"),
        ("/cases?kind=" + "x" * 600, "/cases"),
        ("/cases//elsewhere.example", "/cases"),
        ("/cases?next=//elsewhere.example", "/cases?next=%2F%2Felsewhere.example"),
    ],
)
def test_the_login_leads_back_with_the_filters_but_without_names(
    service: Service, asked: str, back: str
) -> None:
    client = service.client()
    client.get(asked)
    assert "Okafor" not in str(session_of(client))
    assert log_in(client, service.password).headers["location"] == back


def test_after_a_session_that_ended_the_login_leads_back_to_the_form(
    service: Service, staff: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(draft).json()["reference"]
    path = f"/cases/{reference}/steps/withdraw?revision=0"
    token = csrf(staff, path)
    service.clock.turn(minutes=service.settings.idle_min + 1)
    form = {"revision": "0", "reason": "Anruf", "csrf": token}
    assert staff.post(path, data=form).headers["location"] == "/login"
    assert log_in(staff, service.password).headers["location"] == path
    assert "Rücknahme vermerken" in shown(staff.get(path))
