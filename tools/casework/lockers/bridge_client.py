"""Talks to one bridge: see "Bridge HTTP API" in docs/lockers.md.

A release is sent once. Where no answer came after the request may have left, the outcome is
`unknown`, and nothing here tries again.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import httpx

from tools.casework.lockers.compartments import DoorSeen
from tools.casework.lockers.errors import LockerUnavailable
from tools.casework.lockers.tokens import Release, TokenSigner

Outcome = Literal[
    "acknowledged", "unknown", "not_sent", "disabled", "enabled", "refused", "not_known"
]
_OUTCOMES: frozenset[str] = frozenset(
    {"acknowledged", "unknown", "not_sent", "disabled", "enabled"}
)
_REFUSALS = frozenset(
    {
        "bad_request",
        "board_unavailable",
        "door_busy",
        "invalid_token",
        "out_of_service",
        "stale_sequence",
        "starting",
        "unknown_door",
    }
)
"""Codes that the bridge answers before it does anything."""

_STREAM_QUIET_S = 60.0
_UNAVAILABLE = "the bridge of the cabinet doesn't answer"
_BROKEN = (ValueError, KeyError, TypeError, AttributeError)


@dataclass(frozen=True)
class Answer:
    """What became of a release. `code` is the bridge's if it refused; nothing happened then."""

    outcome: Outcome
    code: str = ""


@dataclass(frozen=True)
class Doors:
    """All doors of a cabinet; what `event` and those before it told is in it."""

    simulated: bool
    event: int
    doors: tuple[DoorSeen, ...]


@dataclass(frozen=True)
class BridgeEvent:
    """Something that happened at a cabinet."""

    id: int
    at: datetime
    kind: str
    door: int
    state: str
    release: str | None


class BridgeClient:
    """One bridge. `http` has the bridge's address and timeout."""

    def __init__(self, cabinet: str, http: httpx.AsyncClient, signer: TokenSigner) -> None:
        self.cabinet = cabinet
        self._http = http
        self._signer = signer

    async def challenge(self) -> str:
        """A challenge for one release. Raises LockerUnavailable."""
        data = await self._read("POST", "/challenges")
        return str(data["challenge"])

    async def release(self, release: Release, challenge: str) -> Answer:
        """Send a signed release, once. Raises LockerUnavailable: nothing was sent."""
        token = self._signer.release(self.cabinet, release, challenge)
        try:
            response = await self._http.post(
                "/releases", json={"token": token}, headers={"idempotency-key": release.jti}
            )
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise LockerUnavailable(_UNAVAILABLE) from error
        except httpx.HTTPError:
            return Answer("unknown")
        answer = _answer(response)
        if answer.outcome != "refused" or answer.code in _REFUSALS:
            return answer
        # Something failed, perhaps after the pulse. The bridge has answered, so nothing of this
        # request is under way any more: what its journal doesn't know never happened.
        try:
            known = await self.outcome(release.jti)
        except LockerUnavailable:
            return Answer("unknown")
        return answer if known.outcome == "not_known" else known

    async def outcome(self, jti: str) -> Answer:
        """What the bridge knows of a release by now. Raises LockerUnavailable."""
        try:
            response = await self._http.get(f"/releases/{jti}", headers=self._bearer())
        except httpx.HTTPError as error:
            raise LockerUnavailable(_UNAVAILABLE) from error
        if response.status_code == httpx.codes.NOT_FOUND:
            return Answer("not_known")
        answer = _answer(response)
        if answer.outcome == "refused":
            raise LockerUnavailable(f"the bridge refuses to be asked: {answer.code}")
        return answer

    async def doors(self) -> Doors:
        """All doors. Raises LockerUnavailable."""
        data = await self._read("GET", "/doors")
        try:
            return Doors(
                simulated=bool(data["simulated"]),
                event=int(data["event"]),
                doors=tuple(
                    DoorSeen(
                        door=int(door["door"]),
                        state=str(door["state"]),
                        row=int(door["row"]),
                        column=int(door["column"]),
                        size=str(door["size"]),
                    )
                    for door in data["doors"]
                ),
            )
        except _BROKEN as error:
            raise LockerUnavailable("the bridge's answer can't be read") from error

    async def events(self, after: int) -> AsyncIterator[BridgeEvent]:
        """Events from after this one on, until the connection ends. Raises LockerUnavailable."""
        # A bridge says something at least every few seconds; silence is a dead connection.
        timeout = httpx.Timeout(self._http.timeout.connect, read=_STREAM_QUIET_S)
        try:
            async with self._http.stream(
                "GET", "/events", params={"after": after}, headers=self._bearer(), timeout=timeout
            ) as response:
                if response.status_code != httpx.codes.OK:
                    raise LockerUnavailable(f"the bridge's events: status {response.status_code}")
                async for line in response.aiter_lines():
                    if line.startswith("data:"):
                        yield _event(line.removeprefix("data:"))
        except httpx.HTTPError as error:
            raise LockerUnavailable(_UNAVAILABLE) from error

    async def _read(self, method: str, path: str) -> Any:
        try:
            response = await self._http.request(method, path, headers=self._bearer())
        except httpx.HTTPError as error:
            raise LockerUnavailable(_UNAVAILABLE) from error
        if not response.is_success:
            raise LockerUnavailable(f"the bridge can't work now: {_code(response)}")
        try:
            return response.json()
        except ValueError as error:
            raise LockerUnavailable("the bridge's answer can't be read") from error

    def _bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self._signer.read(self.cabinet)}"}


def _answer(response: httpx.Response) -> Answer:
    if response.is_success:
        try:
            outcome = response.json()["outcome"]
        except _BROKEN:
            return Answer("unknown")
        return Answer(outcome) if outcome in _OUTCOMES else Answer("unknown")
    code = _code(response)
    # An error without the contract's code says nothing about what happened before it.
    return Answer("refused", code) if code else Answer("unknown")


def _code(response: httpx.Response) -> str:
    try:
        return str(response.json()["code"])
    except _BROKEN:
        return ""


def _event(data: str) -> BridgeEvent:
    try:
        event = json.loads(data)
        return BridgeEvent(
            id=int(event["id"]),
            at=datetime.fromisoformat(event["at"]),
            kind=str(event["kind"]),
            door=int(event["door"]),
            state=str(event["state"]),
            release=event["release"],
        )
    except _BROKEN as error:
        raise LockerUnavailable("an event of the bridge can't be read") from error
