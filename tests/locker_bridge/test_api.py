from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest
from starlette.testclient import TestClient

from locker_bridge.api.app import Bridge, build_app
from locker_bridge.api.metrics import Metrics
from locker_bridge.base import Door
from locker_bridge.door_map import DoorMap, Place
from locker_bridge.profiles.base import Lock, Wiring
from locker_bridge.service.monitor import Monitor
from tests.locker_bridge.rig import Rig


@pytest.fixture
def client(rig: Rig) -> Iterator[TestClient]:
    places = tuple(Place(Door(n), Lock(0, n), 0, n - 1) for n in range(1, 5))
    metrics = Metrics()
    metrics.watch(rig.watch, rig.journal, rig.releases.counts)
    bridge = Bridge(
        door_map=DoorMap("main", "cu16", Wiring(), places, True, ""),
        journal=rig.journal,
        watch=rig.watch,
        releases=rig.releases,
        verifier=rig.verifier,
        challenges=rig.challenges,
        keys=rig.keys,
        monitor=Monitor(
            rig.watch,
            rig.journal,
            catch_up=rig.releases.catch_up,
            poll_s=0.02,
            events_keep=timedelta(days=1),
        ),
        metrics=metrics,
        version="1.2.3",
    )
    with TestClient(build_app(bridge)) as opened:
        yield opened


def read_headers(rig: Rig) -> dict[str, str]:
    headers = {**rig.signer.headers, "typ": "read+jwt"}
    claims = {name: rig.claims()[name] for name in ("iss", "aud", "jti", "iat", "exp")}
    token = jwt.encode(claims, rig.signer.key, algorithm="EdDSA", headers=headers)
    return {"Authorization": f"Bearer {token}"}


def release(client: TestClient, token: str, key: str = "k1") -> Any:
    return client.post("/releases", json={"token": token}, headers={"Idempotency-Key": key})


def test_a_door_is_opened_with_a_challenge_and_seen_in_doors_and_events(
    client: TestClient, rig: Rig
) -> None:
    challenge = client.post("/challenges", headers=read_headers(rig))
    assert challenge.status_code == 201
    done = release(client, rig.token(2, challenge=challenge.json()["challenge"]))
    assert done.status_code == 200
    assert done.json()["outcome"] == "acknowledged"
    assert rig.hands.pulses == [2]
    shown = client.get(f"/releases/{done.json()['release']}", headers=read_headers(rig)).json()
    assert shown["door"] == 2
    doors = client.get("/doors", headers=read_headers(rig)).json()
    assert (doors["cabinet"], doors["simulated"], len(doors["doors"])) == ("main", True, 4)
    assert doors["doors"][1]["state"] in {"releasing", "open"}
    assert doors["event"] >= 1
    since = [datetime.fromisoformat(door["since"]) for door in doors["doors"]]
    assert since[1] >= since[0]


def test_events_are_replayed_from_a_number(client: TestClient, rig: Rig) -> None:
    release(client, rig.token(2))
    first = rig.journal.events_after(0)[0]
    found: list[dict[str, Any]] = []
    with client.stream("GET", f"/events?after={first.id}", headers=read_headers(rig)) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        for line in stream.iter_lines():
            if line.startswith("data:"):
                found.append(json.loads(line[5:]))
            if found and found[-1]["state"] == "releasing":
                break
            if rig.watch.state(Door(2)) == "open" and len(found) >= 4:
                break
    assert found[0]["id"] == first.id + 1


def test_a_client_that_knows_a_longer_journal_gets_what_comes(client: TestClient, rig: Rig) -> None:
    with client.stream("GET", "/events?after=999999", headers=read_headers(rig)) as stream:
        (event,) = rig.journal.happened(["alarm"], 3, "forced_open")
        line = next(line for line in stream.iter_lines() if line.startswith("data:"))
    assert json.loads(line[5:]) == event.as_dict()


def test_a_mistake_in_the_bridge_is_answered_without_its_content(
    client: TestClient, rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> dict[str, str]:
        raise RuntimeError("KX 4729 3816")

    monkeypatch.setattr(rig.watch, "shown", fails)
    quiet = TestClient(client.app, raise_server_exceptions=False)
    answer = quiet.get("/doors", headers=read_headers(rig))
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert "KX" not in answer.text


@pytest.mark.parametrize("path", ["/doors", "/events", "/releases/1"])
def test_nothing_is_read_without_a_token(client: TestClient, rig: Rig, path: str) -> None:
    for headers in ({}, {"Authorization": "Bearer x"}, {"Authorization": f"Bearer {rig.token()}"}):
        answer = client.get(path, headers=headers)
        assert answer.status_code == 401
        assert answer.json()["code"] == "invalid_token"
    assert client.post("/challenges").status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        *("", "x", "[]", "{}", '{"token": 1}', '{"token": "a", "door": 2}', "{" * 20_000),
        *("[" * 8000, '{"token": "a", "token": 1}', "\x00"),
    ],
    ids=range(10),
)
def test_bodies_that_are_none(client: TestClient, rig: Rig, body: str) -> None:
    answer = client.post("/releases", content=body, headers={"Idempotency-Key": "k"})
    assert answer.status_code == 400
    assert answer.json()["code"] == "bad_request"
    assert release(client, rig.token(), key="k" * 201).status_code == 400
    assert client.post("/releases", json={"token": rig.token()}).status_code == 400
    assert rig.hands.pulses == []


def test_refusals_have_codes_and_reasons(client: TestClient, rig: Rig) -> None:
    token = rig.token(2)
    assert release(client, token).status_code == 200
    again = release(client, token)
    assert (again.status_code, again.json()["door"]) == (200, 2)
    conflict = release(client, rig.token(3))
    assert (conflict.status_code, conflict.json()["code"]) == (409, "idempotency_conflict")
    busy = release(client, rig.token(2), "k2")
    assert (busy.status_code, busy.json()["code"]) == (409, "door_busy")
    old = release(client, rig.token(3, exp=int(rig.now_s) - 5), "k3")
    assert (old.status_code, old.json()["reason"]) == (401, "expired")
    assert release(client, rig.token(40), "k4").status_code == 404
    stale = release(client, rig.token(3, seq=1), "k5")
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_sequence")


def test_health_ready_and_metrics(client: TestClient, rig: Rig, tmp_path: Path) -> None:
    assert client.get("/health").json()["status"] == "ok"
    release(client, rig.token(2))
    rig.watch.poll()
    ready = client.get("/ready")
    assert (ready.status_code, ready.json()["version"]) == (200, "1.2.3")
    text = client.get("/metrics").text
    assert 'locker_releases_total{outcome="acknowledged"} 1.0' in text
    assert "locker_pulse_seconds_count" in text
    assert 'locker_doors{state="closed"} 3.0' in text
    (tmp_path / "tokens.pub").unlink()
    ready = client.get("/ready")
    assert ready.status_code == 503
    assert "case service" in ready.json()["checks"]["keys"]["message"]
    assert client.get("/health").status_code == 200
    refused = release(client, rig.token(3), "k2")
    assert (refused.status_code, refused.json()["code"]) == (503, "starting")


def test_a_silent_board_is_not_ready(client: TestClient, rig: Rig) -> None:
    rig.hands.fails = "silent"
    for _ in range(4):
        rig.watch.poll()
    ready = client.get("/ready")
    assert ready.status_code == 503
    assert "no answer" in ready.json()["checks"]["board"]["message"]
    assert release(client, rig.token(2)).status_code == 503


def test_a_board_that_nobody_polls_any_more_is_told(client: TestClient, rig: Rig) -> None:
    assert client.get("/health").status_code == 200
    blocked, go = threading.Event(), threading.Event()

    def block() -> None:
        blocked.set()
        assert go.wait(60)

    rig.hands.before_read = block
    assert blocked.wait(60)
    rig.monotonic_s += 31
    try:
        health, ready = client.get("/health"), client.get("/ready")
    finally:
        go.set()
    assert (health.status_code, ready.status_code) == (503, 503)
    assert health.json()["checks"]["monitor"]["message"] == "the last poll was 31 s ago"
    assert ready.json()["checks"]["board"]["message"] == "the last poll was 31 s ago"


def test_no_page_of_another_site_can_use_it(client: TestClient) -> None:
    for path in ("/health", "/metrics", "/nothing"):
        headers = client.get(path, headers={"Origin": "http://evil.example"}).headers
        assert "access-control-allow-origin" not in headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
