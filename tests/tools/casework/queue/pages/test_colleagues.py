"""Cases are given to colleagues by name; their numbers, pseudonyms of the audit, are not shown."""

from __future__ import annotations

import re

import pytest
from fastapi.testclient import TestClient

from tests.tools.casework.conftest import Service
from tests.tools.casework.queue.pages.desk import page, send, text, with_roles
from tests.tools.casework.staff_client import first_member, hire
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.roles import Role
from tools.casework.store.accounts import StaffMember


@pytest.fixture
def weber(service: Service) -> StaffMember:
    return hire(service, "m.weber", Role.CLERK)


def choices(html: str) -> dict[str, str]:
    """Names and values of the list of colleagues."""
    found = re.search(r'<select id="(?:assign-)?to".*?</select>', html, re.DOTALL)
    assert found is not None
    return {name: value for value, name in re.findall(r'value="([^"]*)">([^<]*)<', found[0])}


def test_a_case_is_given_to_a_colleague_and_freed(
    clerk: TestClient, weber: StaffMember, reference: str
) -> None:
    handle = choices(page(clerk, reference))["m.weber"]
    assert send(clerk, f"/cases/{reference}/assign", to=handle).status_code == 303
    assert "Zuständig m.weber" in text(page(clerk, reference))
    assert send(clerk, f"/cases/{reference}/assign", to="").status_code == 303
    assert "Zuständig niemand" in text(page(clerk, reference))
    listed = choices(clerk.get("/cases").text)
    assert "amt" not in listed  # that is "me" there
    sent = send(clerk, "/cases/assign", reference=reference, to=listed["m.weber"])
    assert sent.status_code == 303
    assert "Zuständig m.weber" in text(page(clerk, reference))
    exported = clerk.get(f"/cases/{reference}.json").json()
    given = [entry["detail"]["assigned_to"] for entry in exported["history"]]
    assert given == ["m.weber", None, "m.weber"]


def test_no_page_tells_whose_number_is_whose(
    service: Service, clerk: TestClient, weber: StaffMember, reference: str
) -> None:
    numbers = {str(first_member(service).id), str(weber.id)}
    for html in (page(clerk, reference), clerk.get("/cases").text):
        assert not numbers & set(choices(html).values())
    for number in numbers:
        assert send(clerk, f"/cases/{reference}/assign", to=number).status_code == 422


def test_a_handle_is_good_for_one_login(
    service: Service,
    cheap_passwords: Passwords,
    clerk: TestClient,
    weber: StaffMember,
    reference: str,
) -> None:
    other = with_roles(service, cheap_passwords, (Role.SUPERVISOR,))
    mine, theirs = (choices(page(each, reference))["m.weber"] for each in (clerk, other))
    assert mine != theirs
    assert send(clerk, f"/cases/{reference}/assign", to=theirs).status_code == 422


def test_only_who_works_on_cases_is_given_any(
    service: Service, clerk: TestClient, reference: str
) -> None:
    hire(service, "loader", Role.LOADER)
    assert "loader" not in choices(page(clerk, reference))
