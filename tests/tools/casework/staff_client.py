"""Members of staff at work: log in, read a page, send one of its forms."""

from __future__ import annotations

import html
import re
from typing import Any

from argon2 import PasswordHasher
from fastapi.testclient import TestClient

from tests.tools.casework.conftest import Service
from tools.casework.first_start import FIRST_ACCOUNT
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.roles import Role
from tools.casework.store.account_changes import AccountChanges
from tools.casework.store.accounts import StaffMember
from tools.casework.store.audit_view import AuditFilter, AuditView

PASSWORD = "vier zimtige Lampen wandern"
_CHEAP = Passwords(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


def csrf(client: TestClient, path: str = "/login") -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', client.get(path).text)
    assert found is not None
    return found[1]


def log_in(client: TestClient, password: str, name: str = FIRST_ACCOUNT) -> Any:
    form = {"name": name, "password": password, "csrf": csrf(client)}
    return client.post("/login", data=form)


def post(client: TestClient, path: str, form: dict[str, Any], *, seen_on: str = "/account") -> Any:
    """Send a form with the CSRF token of a page."""
    return client.post(path, data={**form, "csrf": csrf(client, seen_on)})


def shown(answer: Any) -> str:
    """A page's text without tags, as somebody reads it: what opens by itself is closed yet."""
    hidden = r"<(script|style).*?</\1>|<dialog[^>]* id=\"session-end\".*?</dialog>"
    body = re.sub(hidden, " ", answer.text, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


def first_member(service: Service) -> StaffMember:
    member = service.prepared.accounts.find(FIRST_ACCOUNT)
    assert member is not None
    return member


def changes(service: Service) -> AccountChanges:
    return AccountChanges(
        service.prepared.database, clock=service.clock, audit=service.prepared.foundation.audit
    )


def hire(service: Service, name: str, *roles: Role, password_hash: str = "") -> StaffMember:
    """Make an account that has already chosen PASSWORD; cheap when it only needs to exist."""
    staff_id = changes(service).create(
        first_member(service),
        name=name,
        display_name="",
        language="de",
        roles=roles,
        password_hash=password_hash,
    )
    member = service.prepared.accounts.get(staff_id)
    assert member is not None
    changes(service).change_own_password(member, password_hash)
    settled = service.prepared.accounts.get(staff_id)
    assert settled is not None
    return settled


def enter(service: Service, name: str, *roles: Role) -> TestClient:
    """A client logged in as a new account with these roles."""
    hire(service, name, *roles, password_hash=_CHEAP.hash(PASSWORD))
    client = service.client()
    answer = log_in(client, PASSWORD, name)
    assert answer.status_code == 303, answer.text
    return client


def actions(service: Service) -> list[tuple[str, str, str]]:
    """Actor, action and subject of all audit records."""
    entries = AuditView(service.prepared.database).all(AuditFilter())
    return [(each.record.actor, each.record.action, each.record.subject) for each in entries]
