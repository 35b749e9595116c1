"""A bridge as it is started, over HTTP: it is killed with a door open and goes on after that."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import jwt
import psutil
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from locker_bridge.soak.signer import Signer, write_public_key
from tests.locker_bridge.test_process import Site, answered

LIMIT_S = 60
MEMORY_LIMIT_BYTES = 80_000_000


class Caller:
    """What the case service does at a bridge."""

    def __init__(self, site: Site) -> None:
        key = Ed25519PrivateKey.generate()
        write_public_key(key, site.folder / "tokens.pub")
        self.signer = Signer(key, "main")
        self.http = httpx.Client(base_url=site.url, trust_env=False, timeout=30)

    def bearer(self) -> dict[str, str]:
        now = int(time.time())
        claims = {"iss": "casework", "aud": "bridge:main", "jti": secrets.token_hex(16)}
        token = jwt.encode(
            claims | {"iat": now, "exp": now + 30},
            self.signer.key,
            algorithm="EdDSA",
            headers=self.signer.headers | {"typ": "read+jwt"},
        )
        return {"authorization": f"Bearer {token}"}

    def token(self, door: int, seq: int) -> str:
        challenge = self.http.post("/challenges", headers=self.bearer()).json()["challenge"]
        return self.signer.sign(self.signer.claims(door, seq, "a" * 32, challenge))

    def release(self, token: str, key: str) -> httpx.Response:
        headers = {"idempotency-key": key}
        return self.http.post("/releases", json={"token": token}, headers=headers)

    def wait_for(self, door: int, state: str) -> None:
        end_s = time.monotonic() + LIMIT_S
        while True:
            doors = self.http.get("/doors", headers=self.bearer()).json()["doors"]
            if doors[door - 1]["state"] == state:
                return
            assert time.monotonic() < end_s, doors
            time.sleep(0.05)

    def events(self, after: int, until: str) -> list[dict[str, Any]]:
        """Events after a number, up to the first that brought a door into this state."""
        found: list[dict[str, Any]] = []
        url = f"/events?after={after}"
        with self.http.stream("GET", url, headers=self.bearer()) as stream:
            for line in stream.iter_lines():
                if line.startswith("data:"):
                    found.append(json.loads(line[5:]))
                    if found[-1]["state"] == until:
                        return found
        raise AssertionError("the stream ended")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = Site(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def caller(site: Site) -> Iterator[Caller]:
    made = Caller(site)
    yield made
    made.http.close()


@pytest.fixture
def hands(site: Site) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"http://127.0.0.1:{site.hands}", trust_env=False) as client:
        yield client


def test_a_bridge_killed_with_a_door_open_goes_on_and_opens_nothing_again(
    site: Site, caller: Caller, hands: httpx.Client
) -> None:
    site.simulate()
    done = site.commission()
    assert done.returncode == 0, done.stderr
    bridge = site.start("serve")
    answered(f"{site.url}/ready", bridge)

    token = caller.token(2, seq=1)
    first = caller.release(token, "k1")
    assert (first.status_code, first.json()["outcome"]) == (200, "acknowledged")
    caller.wait_for(2, "open")
    assert psutil.Process(bridge.pid).memory_info().rss < MEMORY_LIMIT_BYTES
    bridge.kill()
    bridge.wait()

    bridge = site.start("serve")
    answered(f"{site.url}/ready", bridge)
    caller.wait_for(2, "open")
    again = caller.release(token, "k1").json()
    assert (again["release"], again["state"]) == (first.json()["release"], "opened")
    replayed = caller.release(token, "k2")
    assert (replayed.status_code, replayed.json()["code"]) == (409, "token_used")
    assert caller.release(caller.token(2, seq=2), "k3").json()["code"] == "door_busy"

    assert hands.post("/doors/2/push").is_success
    caller.wait_for(2, "closed")
    stale = caller.release(caller.token(2, seq=1), "k4")
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_sequence")
    assert {door["state"] for door in hands.get("/state").json()["doors"]} == {"closed"}

    told = caller.events(0, until="open")
    assert [event["id"] for event in told] == list(range(1, len(told) + 1))
    assert {event["release"] for event in told if event["state"] == "open"} == {again["release"]}
    verified = site.run("verify")
    assert verified.returncode == 0, verified.stderr
