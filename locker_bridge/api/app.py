"""Routes of the bridge. Nothing but a release token opens anything."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import structlog
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from locker_bridge.api import metrics as prometheus
from locker_bridge.api.messages import (
    HEADERS,
    http_error,
    json_answer,
    locker_error,
    read_key,
    read_token,
    unexpected_error,
)
from locker_bridge.api.metrics import Metrics
from locker_bridge.door_map import DoorMap
from locker_bridge.errors import BadRequest, LockerError
from locker_bridge.journal.journal import Journal
from locker_bridge.service.cabinet_watch import CabinetWatch
from locker_bridge.service.monitor import Monitor
from locker_bridge.service.releases import Releases
from locker_bridge.tokens import LIFETIME_S, Challenges, PublicKeys, Verifier

EVENT_POLL_S = 0.1
HEARTBEAT_S = 10.0

log = structlog.get_logger(__name__)


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
        exception_handlers={
            LockerError: locker_error,
            404: http_error,
            405: http_error,
            Exception: unexpected_error,
        },
    )


class _Handlers:
    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.stopping = False

    async def health(self, _: Request) -> Response:
        """Whether the process works: journal and monitor."""
        journal = await run_in_threadpool(_check, self._bridge.journal.check)
        return self._status({"journal": journal, "monitor": self._monitor()})

    async def ready(self, _: Request) -> Response:
        """Whether doors can be opened: keys and board as well."""
        bridge = self._bridge
        checks = {
            "journal": await run_in_threadpool(_check, bridge.journal.check),
            "monitor": self._monitor(),
            "keys": _check(lambda: f"{bridge.keys.refresh()} token keys"),
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
        return json_answer(content, 201)

    async def release(self, request: Request) -> Response:
        """Do what a release token orders."""
        key, token = read_key(request), await read_token(request)
        done = await run_in_threadpool(self._bridge.releases.release, token, key)
        return json_answer(done.answer())

    async def shown_release(self, request: Request) -> Response:
        """What is known of a release."""
        self._authorise(request)
        known = await run_in_threadpool(self._bridge.releases.known, request.path_params["jti"])
        return json_answer(known.answer())

    async def doors(self, request: Request) -> Response:
        """All doors with their states."""
        self._authorise(request)
        bridge = self._bridge
        event = bridge.journal.last_event
        shown = bridge.watch.shown()
        content = {
            "cabinet": bridge.door_map.cabinet,
            "simulated": bridge.door_map.simulated,
            "event": event,
            "doors": [
                {
                    "door": place.door.number,
                    "state": shown[place.door].state,
                    "since": shown[place.door].since,
                    "row": place.row,
                    "column": place.column,
                    "size": place.size,
                }
                for place in bridge.door_map.places
            ],
        }
        return json_answer(content)

    async def events(self, request: Request) -> Response:
        """Server-sent events after a number; goes on until the client leaves."""
        self._authorise(request)
        after = request.query_params.get("after") or request.headers.get("last-event-id") or "0"
        if not after.isdecimal() or len(after) > 15:
            raise BadRequest("`after` is no event number")
        # The caller may know another, longer journal.
        known = min(int(after), self._bridge.journal.last_event)
        return StreamingResponse(
            self._stream(known), headers={**HEADERS, "content-type": "text/event-stream"}
        )

    async def _stream(self, after: int) -> AsyncIterator[str]:
        journal = self._bridge.journal
        quiet_s = HEARTBEAT_S
        while not self.stopping:
            if journal.last_event > after:
                try:
                    events = await run_in_threadpool(journal.events_after, after)
                except LockerError as error:
                    log.error("events_not_read", code=error.code)
                    return  # the client comes again and gets what it missed
                for event in events:
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
        stale_s = self._bridge.watch.stale_s
        if stale_s is not None:
            return False, f"the last poll was {stale_s:.0f} s ago"
        return self._bridge.monitor.alive, "polls the doors"

    def _board(self) -> tuple[bool, str]:
        polls, stale_s = self._bridge.watch.polls, self._bridge.watch.stale_s
        if stale_s is not None:
            return False, f"the last poll was {stale_s:.0f} s ago"
        if polls.done == 0:
            return False, "the doors were not read yet"
        if polls.failed_in_row:
            return False, f"the board gave no answer to {polls.failed_in_row} polls in a row"
        return True, f"{len(self._bridge.door_map.places)} doors"

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
        return json_answer(content, 200 if healthy else 503)


def _check(work: Callable[[], str]) -> tuple[bool, str]:
    try:
        return True, work()
    except LockerError as error:
        return False, error.message
