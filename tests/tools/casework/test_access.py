"""Who may see and do what: every route of the staff pages asks for a login and a permission."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from tests.tools.casework.conftest import Service
from tests.tools.casework.staff_client import enter, post
from tools.casework.staff.navigation import SECTIONS, home_of
from tools.casework.staff.roles import PERMISSIONS, Permission, Role, permissions_of

FREE = {"/login", "/login/code", "/logout", "/language", "/health", "/api/drafts"}
"""What is served without a login; the last two are no staff pages."""

P = Permission


@pytest.fixture
def database_kind() -> str:
    """What is allowed does not depend on the database."""
    return "sqlite"


def _routes(app: FastAPI) -> Iterator[tuple[str, str]]:
    for included in app.routes:
        router = getattr(included, "original_router", None)
        for route in [] if router is None else router.routes:
            if isinstance(route, APIRoute):
                for method in route.methods or ():
                    yield method, re.sub(r"\{[^}]*\}", "1", route.path)


def test_every_page_asks_for_a_login(service: Service) -> None:
    routes = [each for each in _routes(service.app) if each[1] not in FREE]
    assert len(routes) > 20
    for method, path in routes:
        client = service.client()
        answer = client.request(method, path)
        if method == "GET":
            assert (answer.status_code, answer.headers["location"]) == (303, "/login"), path
        else:
            assert answer.status_code == 403, path


def test_every_form_needs_its_csrf_token(service: Service) -> None:
    client = enter(service, "all", *Role)
    posts = [path for method, path in _routes(service.app) if method == "POST"]
    for path in [path for path in posts if not path.startswith("/api/")]:
        answer = client.post(path, data={"csrf": "wrong"})
        assert answer.status_code == 403, path
        assert "Formular abgelaufen" in answer.text, path


def test_every_role_may_something_and_the_table_is_complete() -> None:
    assert set(PERMISSIONS) == set(Role)
    assert permissions_of(Role) == frozenset(Permission)
    assert permissions_of([]) == frozenset()


def test_administrators_see_no_cases_and_loaders_no_values() -> None:
    about_cases = {P.SEE_CASES, P.READ_VALUES, P.WORK_ON_CASES, P.EXPORT_CASES}
    assert not PERMISSIONS[Role.ADMINISTRATOR] & about_cases
    for role in (Role.LOADER, Role.AUDITOR):
        assert P.READ_VALUES not in PERMISSIONS[role]
        assert P.WORK_ON_CASES not in PERMISSIONS[role]
    assert PERMISSIONS[Role.CLERK] <= PERMISSIONS[Role.SUPERVISOR]


def test_only_auditors_know_whose_pseudonym_it_is() -> None:
    assert {role for role in Role if P.SEE_WHO in PERMISSIONS[role]} == {Role.AUDITOR}
    assert {role for role in Role if P.EXPORT_AUDIT in PERMISSIONS[role]} == {Role.AUDITOR}


PAGES = {
    "/accounts": {Role.ADMINISTRATOR},
    "/accounts/new": {Role.ADMINISTRATOR},
    "/accounts/1": {Role.ADMINISTRATOR},
    "/terminals": {Role.ADMINISTRATOR},
    "/operations": {Role.ADMINISTRATOR, Role.SUPERVISOR, Role.AUDITOR},
    "/audit": {Role.AUDITOR, Role.SUPERVISOR},
    "/audit/head": {Role.AUDITOR, Role.SUPERVISOR},
    "/cases": {Role.CLERK, Role.LOADER, Role.SUPERVISOR, Role.AUDITOR},
    "/account": set(Role),
}


@pytest.mark.parametrize("role", Role)
def test_pages_are_open_to_the_right_roles(service: Service, role: Role) -> None:
    client = enter(service, "somebody", role)
    for path, roles in PAGES.items():
        answer = client.get(path)
        assert answer.status_code == (200 if role in roles else 403), path
        if role not in roles:
            assert "Dafür fehlt die Berechtigung" in answer.text


@pytest.mark.parametrize(
    ("role", "path", "form"),
    [
        (Role.SUPERVISOR, "/accounts", {"name": "new", "role": "clerk"}),
        (Role.SUPERVISOR, "/accounts/1", {"role": "clerk"}),
        (Role.AUDITOR, "/accounts/1/active", {"active": "no"}),
        (Role.CLERK, "/accounts/1/password", {}),
        (Role.LOADER, "/accounts/1/second-factor", {}),
        (Role.SUPERVISOR, "/terminals/code", {"terminal": "main"}),
        (Role.CLERK, "/terminals/revoke", {"terminal": "main", "device": "0" * 16}),
        (Role.ADMINISTRATOR, "/operations/acknowledge", {"looked": "yes"}),
        (Role.ADMINISTRATOR, "/audit/verify", {}),
        (Role.SUPERVISOR, "/audit/export.csv", {}),
        (Role.SUPERVISOR, "/audit/export.json", {}),
    ],
)
def test_buttons_work_for_the_right_roles_only(
    service: Service, role: Role, path: str, form: dict[str, str]
) -> None:
    client = enter(service, "somebody", role)
    assert post(client, path, form).status_code == 403


@pytest.mark.parametrize("role", Role)
def test_the_navigation_leads_nowhere_in_vain(service: Service, role: Role) -> None:
    client = enter(service, "somebody", role)
    nav = client.get("/account").text.split('class="sections"')[1].split("</nav>")[0]
    paths = re.findall(r'href="([^"]+)"', nav)
    assert paths
    assert all(client.get(path).status_code == 200 for path in paths)
    assert client.get("/").headers["location"] == paths[0]


def test_an_account_without_roles_still_has_a_home() -> None:
    assert home_of(frozenset()) == "/account"
    assert {section.path for section in SECTIONS} >= {"/cases", "/audit", "/accounts"}
