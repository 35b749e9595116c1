"""Routes of the bridge. Nothing but a release token opens anything."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from locker_bridge.api import metrics as prometheus
from locker_bridge.api.metrics import Metrics
from locker_bridge.door_map import DoorMap
from locker_bridge.errors import BadRequest, BoardUnavailable, LockerError, Refused, UnknownDoor
from locker_bridge.journal.journal import Journal
from locker_bridge.service.cabinet_watch import CabinetWatch
from locker_bridge.service.monitor import Monitor
from locker_bridge.service.releases import Releases
from locker_bridge.tokens import LIFETIME_S, Challenges, PublicKeys, Verifier

MAX_BODY_BYTES = 8192
MAX_KEY_CHARS = 200
EVENT_POLL_S = 0.1
HEARTBEAT_S = 10.0
HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
}


@dataclass(frozen=True)
class Bridge:
    """All parts of a running bridge."""

    door_map: DoorMap
    journal: Journal
    watch: CabinetWatch
    releases: Releases
    verifier: Verifier
    challenges: Challenges
    keys: PublicKeys
    monitor: Monitor
    metrics: Metrics
    version: str


def build_app(bridge: Bridge) -> Starlette:
    """The application; the monitor runs as long as it does."""
    handlers = _Handlers(bridge)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        bridge.monitor.start()
        try:
            yield
        finally:
            handlers.stopping = True
            await run_in_threadpool(bridge.monitor.stop)

    return Starlette(
        lifespan=lifespan,
        routes=[
            Route("/health", handlers.health),
            Route("/ready", handlers.ready),
            Route("/metrics", handlers.metrics),
            Route("/challenges", handlers.challenge, methods=["POST"]),
            Route("/releases", handlers.release, methods=["POST"]),
            Route("/releases/{jti}", handlers.shown_release),
            Route("/doors", handlers.doors),
            Route("/events", handlers.events),
        ],
        exception_handlers={LockerError: _error, 404: _plain, 405: _plain},
    )


class _Handlers:
    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.stopping = False

    async def health(self, _: Request) -> Response:
        """Whether the process works: journal and monitor."""
        checks = {"journal": self._check(self._bridge.journal.check), "monitor": self._monitor()}
        return self._status(checks)

    async def ready(self, _: Request) -> Response:
        """Whether doors can be opened: keys and board as well."""
        bridge = self._bridge
        keys = self._check(lambda: f"{bridge.keys.refresh()} token keys")
        checks = {
            "journal": self._check(bridge.journal.check),
            "monitor": self._monitor(),
            "keys": keys,
            "board": self._board(),
        }
        return self._status(checks)

    async def metrics(self, _: Request) -> Response:
        """Figures for Prometheus."""
        return Response(
            self._bridge.metrics.text(),
            headers={**HEADERS, "content-type": prometheus.CONTENT_TYPE},
        )

    async def challenge(self, request: Request) -> Response:
        """A fresh challenge for one release token."""
        self._authorise(request)
        content = {"challenge": self._bridge.challenges.issue(), "expires_in_s": LIFETIME_S}
        return _json(content, 201)

    async def release(self, request: Request) -> Response:
        """Do what a release token orders."""
        key = request.headers.get("idempotency-key", "")
        if not 1 <= len(key) <= MAX_KEY_CHARS:
            raise BadRequest(f"Idempotency-Key must have 1 to {MAX_KEY_CHARS} characters")
        token = await _token(request)
        done = await run_in_threadpool(self._bridge.releases.release, token, key)
        return _json(done.answer())

    async def shown_release(self, request: Request) -> Response:
        """What is known of a release."""
        self._authorise(request)
        return _json(self._bridge.journal.release(request.path_params["jti"]).answer())

    async def doors(self, request: Request) -> Response:
        """All doors with their states."""
        self._authorise(request)
        bridge = self._bridge
        event = bridge.journal.last_event
        states = bridge.watch.states()
        content = {
            "cabinet": bridge.door_map.cabinet,
            "simulated": bridge.door_map.simulated,
            "event": event,
            "doors": [
                {
                    "door": place.door.number,
                    "state": states[place.door].state,
                    "row": place.row,
                    "column": place.column,
                    "size": place.size,
                }
                for place in bridge.door_map.places
            ],
        }
        return _json(content)

    async def events(self, request: Request) -> Response:
        """Server-sent events after a number; goes on until the client leaves."""
        self._authorise(request)
        after = request.query_params.get("after") or request.headers.get("last-event-id") or "0"
        if not after.isdecimal() or len(after) > 15:
            raise BadRequest("`after` is no event number")
        return StreamingResponse(
            self._stream(int(after)), headers={**HEADERS, "content-type": "text/event-stream"}
        )

    async def _stream(self, after: int) -> AsyncIterator[str]:
        quiet_s = HEARTBEAT_S
        while not self.stopping:
            if self._bridge.journal.last_event > after:
                for event in await run_in_threadpool(self._bridge.journal.events_after, after):
                    yield f"id: {event.id}\ndata: {json.dumps(event.as_dict())}\n\n"
                    after, quiet_s = event.id, 0.0
            elif quiet_s >= HEARTBEAT_S:
                yield ": still here\n\n"
                quiet_s = 0.0
            await asyncio.sleep(EVENT_POLL_S)
            quiet_s += EVENT_POLL_S

    def _authorise(self, request: Request) -> None:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        self._bridge.verifier.read(token if scheme.lower() == "bearer" else "")

    def _monitor(self) -> tuple[bool, str]:
        return self._bridge.monitor.alive, "polls the doors"

    def _board(self) -> tuple[bool, str]:
        polls = self._bridge.watch.polls
        if polls.done == 0:
            return False, "the doors were not read yet"
        if polls.failed_in_row:
            return False, f"the board gave no answer to {polls.failed_in_row} polls in a row"
        return True, f"{len(self._bridge.door_map.places)} doors"

    @staticmethod
    def _check(work: Callable[[], str]) -> tuple[bool, str]:
        try:
            return True, work()
        except LockerError as error:
            return False, error.message

    def _status(self, checks: dict[str, tuple[bool, str]]) -> Response:
        healthy = all(well for well, _ in checks.values())
        content = {
            "status": "ok" if healthy else "failed",
            "version": self._bridge.version,
            "checks": {
                name: {"status": "ok" if well else "failed", "ok": well, "message": detail}
                for name, (well, detail) in checks.items()
            },
        }
        return _json(content, 200 if healthy else 503)


async def _token(request: Request) -> str:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise BadRequest("the body is too large")
    try:
        content = json.loads(body)
    except ValueError:
        raise BadRequest("the body is no JSON") from None
    if not isinstance(content, dict) or set(content) != {"token"}:
        raise BadRequest('the body must be {"token": …}')
    if not isinstance(content["token"], str):
        raise BadRequest("the token is no text")
    return content["token"]


async def _error(_: Request, error: Exception) -> Response:
    assert isinstance(error, LockerError)  # noqa: S101 - narrows Starlette's signature
    status = {UnknownDoor: 404, BoardUnavailable: 503}.get(type(error), 500)
    if isinstance(error, Refused):
        status = error.http_status
    content = {"code": error.code, "message": error.message}
    if reason := getattr(error, "reason", ""):
        content["reason"] = reason
    return _json(content, status)


async def _plain(_: Request, error: Any) -> Response:
    return _json({"code": "http_error", "message": str(error.detail)}, error.status_code)


def _json(content: Any, status: int = 200) -> Response:
    return JSONResponse(content, status, headers=HEADERS)
