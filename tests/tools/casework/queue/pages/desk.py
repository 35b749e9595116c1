"""A clerk at the pages of cases, and colleagues with other roles."""

from __future__ import annotations

import re
from typing import Any

from fastapi.testclient import TestClient
from sqlalchemy import select

from tests.tools.casework.conftest import Service
from tests.tools.casework.test_login import log_in
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.roles import Role
from tools.casework.store.schema import audit

HTML = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b>"
PASSWORD = "correct horse battery"
STRANGERS = [(Role.LOADER,), (Role.AUDITOR,), (Role.ADMINISTRATOR,)]


def with_roles(service: Service, passwords: Passwords, roles: tuple[Role, ...]) -> TestClient:
    name = "-".join(roles)
    service.prepared.accounts.ensure(name, lambda: passwords.hash(PASSWORD), roles)
    client = service.client()
    assert log_in(client, PASSWORD, name).status_code == 303
    return client


def send(client: TestClient, path: str, **data: Any) -> Any:
    """Post a form with the page's CSRF token."""
    found = re.search(r'name="csrf" value="([^"]+)"', client.get("/account").text)
    token = found[1] if found else "none"
    return client.post(path, data={"csrf": token} | data)


def text(html: str) -> str:
    unmarked = re.sub(r'<a class="piece"[^>]*>(.*?)</a>', r"\1", html)
    return " ".join(re.sub(r"<[^>]+>", " ", unmarked).split())


def page(client: TestClient, reference: str) -> str:
    answer = client.get(f"/cases/{reference}")
    assert answer.status_code == 200
    return answer.text


def actions(service: Service) -> list[str]:
    with service.prepared.database.read() as connection:
        query = select(audit.c.action).where(audit.c.actor.startswith("staff:"))
        found = connection.execute(query.order_by(audit.c.seq)).scalars()
        return [action for action in found if action.startswith("case_")]
