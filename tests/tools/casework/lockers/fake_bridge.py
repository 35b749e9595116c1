"""A bridge that speaks the contract of docs/lockers.md without a process: doors in memory."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx
import jwt

from tools.casework.privacy.keys import Keys

RELEASABLE = {"closed", "jammed"}


@dataclass(frozen=True)
class Pulse:
    """A lock that was pulsed: what really happened."""

    door: int
    sub: str
    op: str
    seq: int
    jti: str


@dataclass
class FakeBridge:
    """`plan` says how the next releases turn out; without a plan the door opens.

    open, jam, unknown (pulsed, nobody knows), not_sent, timeout (opens, the answer is lost),
    lost (never arrives), late_error (opens, then the journal fails), or a refusal's code.
    """

    cabinet: str
    keys: Callable[[], Keys]
    clock: Callable[[], datetime]
    doors: dict[int, str]
    sizes: dict[int, str] = field(default_factory=dict)
    plan: deque[str] = field(default_factory=deque)
    pulses: list[Pulse] = field(default_factory=list)
    events: list[dict[str, Any]] = field(default_factory=list)
    outcomes: dict[str, str] = field(default_factory=dict)
    seqs: dict[str, int] = field(default_factory=dict)
    challenges: set[str] = field(default_factory=set)
    tokens: list[str] = field(default_factory=list)
    down: bool = False
    first_event: int = 0
    before_pulse: Callable[[Pulse], None] = lambda _: None

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            transport=httpx.MockTransport(self.handle), base_url="http://bridge"
        )

    async def handle(self, request: httpx.Request) -> httpx.Response:
        if self.down:
            raise httpx.ConnectError("down", request=request)
        path = request.url.path
        if path == "/releases" and request.method == "POST":
            return self._release(request)
        self._decode(request.headers["authorization"].removeprefix("Bearer "), "read+jwt")
        if path == "/challenges":
            challenge = f"challenge-{len(self.challenges)}-{len(self.pulses)}-{id(request)}"
            self.challenges.add(challenge)
            return httpx.Response(201, json={"challenge": challenge, "expires_in_s": 30})
        if path == "/doors":
            return httpx.Response(200, json=self._doors())
        if path == "/events":
            return self._events(int(request.url.params["after"]))
        return self._outcome(path.removeprefix("/releases/"))

    def close(self, door: int) -> None:
        self.say(door, "closed")

    def say(self, door: int, state: str, kind: str = "door") -> None:
        if kind == "door":
            self.doors[door] = state
        self.events.append(
            {
                "id": self.first_event + len(self.events) + 1,
                "at": self.clock().isoformat(),
                "kind": kind,
                "door": door,
                "state": state,
                "release": None,
                "detail": "",
            }
        )

    def forget_events(self) -> None:
        """The bridge keeps its events for some days only."""
        self.first_event += len(self.events)
        self.events.clear()

    def opened(self, sub: str) -> int:
        """How often a lock was pulsed for an errand."""
        return sum(pulse.sub == sub for pulse in self.pulses)

    def _release(self, request: httpx.Request) -> httpx.Response:
        plan = self.plan.popleft() if self.plan else "open"
        if plan == "lost":
            raise httpx.ReadTimeout("lost", request=request)
        token = json.loads(request.content)["token"]
        claims = self._decode(token, "release+jwt")
        self.tokens.append(token)
        assert request.headers["idempotency-key"] == claims["jti"]
        pulse = Pulse(
            claims["compartment"], claims["sub"], claims["op"], claims["seq"], claims["jti"]
        )
        refusal = self._refusal(pulse, claims["challenge"], plan)
        if refusal is not None:
            return _error(*refusal)
        self.seqs[pulse.sub] = pulse.seq
        outcome = self._carry_out(pulse, plan)
        self.outcomes[pulse.jti] = outcome
        if plan == "timeout":
            raise httpx.ReadTimeout("no answer", request=request)
        if plan == "late_error":
            return _error(500, "journal_failed")
        return httpx.Response(200, json=self._answer(pulse.jti, outcome))

    def _refusal(self, pulse: Pulse, challenge: str, plan: str) -> tuple[int, str] | None:
        if challenge not in self.challenges or pulse.jti in self.outcomes:
            return 401, "invalid_token"
        self.challenges.discard(challenge)
        if plan in {"journal_full", "board_unavailable", "out_of_service", "starting"}:
            return 503, plan
        if pulse.door not in self.doors:
            return 404, "unknown_door"
        if pulse.seq <= self.seqs.get(pulse.sub, 0):
            return 409, "stale_sequence"
        if pulse.op not in {"disable", "enable"} and self.doors[pulse.door] not in RELEASABLE:
            return 409, "door_busy"
        return None

    def _carry_out(self, pulse: Pulse, plan: str) -> str:
        if pulse.op in {"disable", "enable"}:
            self.say(pulse.door, "out_of_service" if pulse.op == "disable" else "closed")
            return f"{pulse.op}d"
        if plan == "not_sent":
            return "not_sent"
        self.before_pulse(pulse)
        self.pulses.append(pulse)
        self.say(pulse.door, "releasing")
        if plan in {"open", "timeout", "late_error"}:
            self.say(pulse.door, "open")
        if plan == "jam":
            self.say(pulse.door, "jammed")
        return "unknown" if plan == "unknown" else "acknowledged"

    def _decode(self, token: str, typ: str) -> dict[str, Any]:
        header = jwt.get_unverified_header(token)
        keys = self.keys()
        assert header["kid"] == keys.signing_id
        assert header["typ"] == typ
        claims: dict[str, Any] = jwt.decode(
            token,
            keys.signing_key.public_key(),
            algorithms=["EdDSA"],
            audience=f"bridge:{self.cabinet}",
            issuer="casework",
            options={"verify_exp": False, "verify_iat": False},
        )
        assert claims["exp"] - claims["iat"] <= 30
        assert claims["iat"] <= self.clock().timestamp() < claims["exp"]
        return claims

    def _doors(self) -> dict[str, Any]:
        return {
            "cabinet": self.cabinet,
            "simulated": True,
            "event": self.first_event + len(self.events),
            "doors": [
                {
                    "door": door,
                    "state": state,
                    "since": self.clock().isoformat(),
                    "row": (door - 1) // 2 + 1,
                    "column": (door - 1) % 2 + 1,
                    "size": self.sizes.get(door, "m"),
                }
                for door, state in self.doors.items()
            ],
        }

    def _events(self, after: int) -> httpx.Response:
        lines = [
            f"id: {event['id']}\ndata: {json.dumps(event)}\n\n"
            for event in self.events
            if event["id"] > after
        ]
        return httpx.Response(200, text=": hello\n\n" + "".join(lines))

    def _outcome(self, jti: str) -> httpx.Response:
        if jti not in self.outcomes:
            return _error(404, "unknown_release")
        return httpx.Response(200, json=self._answer(jti, self.outcomes[jti]))

    def _answer(self, jti: str, outcome: str) -> dict[str, Any]:
        return {"release": jti, "door": 0, "outcome": outcome, "at": self.clock().isoformat()}


def _error(status: int, code: str) -> httpx.Response:
    return httpx.Response(status, json={"code": code, "message": code})
