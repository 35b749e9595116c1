"""A taken-over agent opens no door: it has no key and no code, and whatever it has is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from tests.browser.product import Product

pytestmark = pytest.mark.browser


@pytest.fixture
def agent(product: Product) -> psutil.Process:
    return psutil.Process(product.processes["agent"].pid)


def test_its_environment_and_files_hold_no_key_and_no_way_to_the_bridge(
    product: Product, agent: psutil.Process
) -> None:
    environment = Path(f"/proc/{agent.pid}/environ").read_text(encoding="utf-8")
    secrets = product.folder / "secrets"
    for hidden in (
        str(product.bridge_port),
        "LOCKER_BRIDGE",
        "keys.json",
        "commissioning",
        "tokens.pub",
    ):
        assert hidden not in environment, hidden
    opened = {file.path for file in agent.open_files()}
    for folder in ("bridge", "casework", "secrets"):
        assert not [path for path in opened if path.startswith(str(product.folder / folder))]
    connected = {c.raddr.port for c in agent.net_connections("tcp") if c.raddr}
    assert product.bridge_port not in connected
    assert (secrets / "keys.json").stat().st_mode & 0o077 == 0


def test_the_bridge_refuses_all_that_it_has(product: Product) -> None:
    draft_token = (product.folder / "secrets" / "draft_token").read_text().strip()
    before = product.open_doors()
    bearer = {"Authorization": f"Bearer {draft_token}"}
    tries: list[httpx.Response] = []
    with httpx.Client(base_url=product.bridge_url, trust_env=False) as bridge:
        for headers in (bearer, {}):
            tries += [bridge.get(path, headers=headers) for path in ("/doors", "/events")]
            tries.append(bridge.post("/challenges", headers=headers))
        for token in (draft_token, "", "e30.e30.", f"{draft_token}.e30.{draft_token}"):
            body: dict[str, Any] = {"token": token}
            key = {"Idempotency-Key": "agent", **bearer}
            tries.append(bridge.post("/releases", json=body, headers=key))
    assert {answer.status_code for answer in tries} == {401}
    assert {answer.json()["code"] for answer in tries} == {"invalid_token"}
    assert product.open_doors() == before


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/pickups", {"code": "AC00000000"}),
        ("/api/dropoffs", {"reference": "NEU-472-938-164"}),
        ("/api/errands/abc/open", {}),
    ],
)
def test_the_terminals_api_refuses_it(product: Product, path: str, body: dict[str, str]) -> None:
    draft_token = (product.folder / "secrets" / "draft_token").read_text().strip()
    for origin in ({}, {"Origin": product.url}, {"Origin": product.frame_url}):
        answer = httpx.post(
            f"{product.frame_url}{path}",
            json=body,
            headers={"Authorization": f"Bearer {draft_token}", **origin},
            trust_env=False,
        )
        assert answer.status_code in {401, 403}


def test_drafts_cannot_be_read_back_with_its_token(product: Product) -> None:
    draft_token = (product.folder / "secrets" / "draft_token").read_text().strip()
    for path in ("/cases", "/pickups", "/compartments", "/audit"):
        answer = httpx.get(
            f"{product.staff_url}{path}",
            headers={"Authorization": f"Bearer {draft_token}"},
            trust_env=False,
        )
        assert answer.status_code == 303
        assert answer.headers["location"] == "/login"
