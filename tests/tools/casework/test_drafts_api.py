"""The HTTP contract: tokens, idempotency, limits, errors."""

from __future__ import annotations

import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

import pytest

from tests.tools.casework.conftest import MakeService, Service
from tools.casework.contract import Draft, Receipt
from tools.casework.reference import read_reference
from tools.casework.web.middleware import MAX_BODY_BYTES


def test_a_draft_gets_a_receipt_and_is_kept_unchanged(
    service: Service, draft: dict[str, Any]
) -> None:
    answer = service.post(draft)
    assert answer.status_code == 201
    receipt = Receipt.model_validate_json(answer.content)
    assert read_reference(receipt.reference, "NEU") == receipt.reference
    assert receipt.received_at == service.clock.now
    case = service.store.case(receipt.reference)
    assert case is not None
    assert case.draft == Draft.model_validate(draft)
    assert list(case.draft.values) == list(draft["values"])
    assert case.received_at == receipt.received_at


def test_the_same_key_and_body_give_the_same_receipt(
    service: Service, draft: dict[str, Any]
) -> None:
    first = service.post(draft)
    service.clock.turn(minutes=5)
    again = service.post(draft)
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == first.json()
    assert len(service.store.page().cases) == 1


def test_the_body_is_compared_by_meaning(service: Service, draft: dict[str, Any]) -> None:
    service.post(draft)
    draft["kind"] = "application"  # the default, now spelled out
    reordered = json.dumps(dict(reversed(draft.items())), indent=3)
    headers = service.authorization | {"Idempotency-Key": "key-1"}
    again = service.client().post("/api/drafts", content=reordered, headers=headers)
    assert again.status_code == 200


def test_the_same_key_with_another_body_is_a_conflict(
    service: Service, draft: dict[str, Any]
) -> None:
    first = service.post(draft)
    draft["values"]["family_name"]["value"] = "Okonkwo"
    conflict = service.post(draft)
    assert conflict.status_code == 409
    assert conflict.json()["code"] == "idempotency_conflict"
    case = service.store.case(first.json()["reference"])
    assert case is not None
    assert case.draft.values["family_name"].value == "Okafor"


@pytest.mark.parametrize("busy_timeout_s", [30.0])
def test_posts_at_the_same_time_with_one_key_make_one_case(
    service: Service, draft: dict[str, Any]
) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: service.post(draft), range(16)))
    assert Counter(answer.status_code for answer in answers) == {201: 1, 200: 15}
    assert len({answer.json()["reference"] for answer in answers}) == 1
    assert len(service.store.page().cases) == 1


@pytest.mark.parametrize("busy_timeout_s", [30.0])
def test_posts_at_the_same_time_with_many_keys_are_all_kept(
    service: Service, draft: dict[str, Any]
) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda n: service.post(draft, f"key-{n}"), range(12)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({case.reference for case in service.store.page().cases}) == 12


@pytest.mark.parametrize(
    "authorization",
    [None, "Bearer", "Bearer wrong", "Basic {token}", "Bearer {token}x", "{token}", "Bearer ü"],
)
def test_without_the_token_nothing_is_filed(
    service: Service, draft: dict[str, Any], authorization: str | None
) -> None:
    headers: dict[str, Any] = {"Idempotency-Key": "key-1"}
    if authorization is not None:
        token = service.prepared.draft_token
        headers["Authorization"] = authorization.format(token=token).encode()
    answer = service.client().post("/api/drafts", json=draft, headers=headers)
    assert answer.status_code == 401
    assert answer.json()["code"] == "unauthorised"
    assert service.store.page().cases == ()


def test_the_agent_can_not_read(service: Service, draft: dict[str, Any]) -> None:
    reference = service.post(draft).json()["reference"]
    client = service.client()
    for path in (f"/api/drafts/{reference}", "/api/drafts", f"/api/cases/{reference}"):
        assert client.get(path, headers=service.authorization).status_code in {404, 405}
    page = client.get(f"/cases/{reference}", headers=service.authorization)
    assert page.status_code == 303
    assert page.headers["location"] == "/login"


@pytest.mark.parametrize("key", ["", "k" * 201])
def test_an_idempotency_key_is_needed(service: Service, draft: dict[str, Any], key: str) -> None:
    answer = service.post(draft, key)
    assert answer.status_code == 422
    assert "Idempotency-Key" in answer.json()["message"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"surprise": 1}, "surprise"),
        ({"conversation": ""}, "conversation"),
        ({"started_at": "2026-03-29T01:58:00"}, "started_at"),
        ({"kind": "complaint"}, "kind"),
        ({"values": {"phone": {"value": "Geheim 0815"}}}, "values.phone.display"),
    ],
)
def test_a_draft_that_breaks_the_contract_is_refused_without_echoing_it(
    service: Service, draft: dict[str, Any], change: dict[str, Any], told: str
) -> None:
    answer = service.post(draft | change)
    assert answer.status_code == 422
    assert answer.json()["code"] == "invalid_draft"
    assert told in answer.json()["message"]
    assert "Geheim" not in answer.text


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b"null"])
def test_what_is_no_json_object_is_refused(service: Service, body: bytes) -> None:
    headers = service.authorization | {"Idempotency-Key": "key-1"}
    answer = service.client().post("/api/drafts", content=body, headers=headers)
    assert answer.status_code == 422


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999"])
def test_numbers_that_json_does_not_have_are_refused(
    service: Service, draft: dict[str, Any], number: str
) -> None:
    body = json.dumps(draft).replace('"1971-05-03"', number)
    headers = service.authorization | {"Idempotency-Key": "key-1"}
    answer = service.client().post("/api/drafts", content=body, headers=headers)
    assert answer.status_code == 422
    assert service.store.page().cases == ()


@pytest.mark.parametrize("announced", [True, False])
def test_a_body_above_one_mebibyte_is_refused(
    service: Service, draft: dict[str, Any], announced: bool
) -> None:
    body = json.dumps(draft).encode() + b" " * MAX_BODY_BYTES
    chunks = (body[at : at + 65_536] for at in range(0, len(body), 65_536))
    headers = service.authorization | {"Idempotency-Key": "key-1"}
    answer = service.client().post(
        "/api/drafts", content=body if announced else chunks, headers=headers
    )
    assert answer.status_code == 413
    assert answer.json()["code"] == "body_too_large"
    assert service.store.page().cases == ()


def test_a_body_of_one_mebibyte_is_accepted(service: Service, draft: dict[str, Any]) -> None:
    body = json.dumps(draft).encode()
    body += b" " * (MAX_BODY_BYTES - len(body))
    headers = service.authorization | {"Idempotency-Key": "key-1"}
    assert service.client().post("/api/drafts", content=body, headers=headers).status_code == 201


def test_values_of_every_script_survive(service: Service, draft: dict[str, Any]) -> None:
    texts = ("Йосипівна", "محمد\u200f", "𝔘n\u0000icode", "'; DROP TABLE cases; --")
    for number, text in enumerate(texts):
        draft["values"]["family_name"] |= {"value": text, "display": text, "span": text}
        reference = service.post(draft, f"key-{number}").json()["reference"]
        case = service.store.case(reference)
        assert case is not None
        assert case.draft.values["family_name"].span == text
    assert len(service.store.page().cases) == 4


def test_a_restart_keeps_cases_and_keys(make_service: MakeService, draft: dict[str, Any]) -> None:
    before = make_service()
    receipt = before.post(draft).json()
    before.prepared.database.close()
    after = make_service()
    again = after.post(draft)
    assert (again.status_code, again.json()) == (200, receipt)
    assert after.prepared.draft_token == before.prepared.draft_token


def test_received_at_carries_an_offset(service: Service, draft: dict[str, Any]) -> None:
    received_at = datetime.fromisoformat(service.post(draft).json()["received_at"])
    assert received_at.utcoffset() is not None
