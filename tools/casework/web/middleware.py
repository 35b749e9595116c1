"""What every request passes through: log line, security headers, body limit, foreign forms."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from traceback import extract_tb
from typing import Any

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tools.casework.errors import BodyTooLarge

MAX_BODY_BYTES = 1024 * 1024
MACHINE_PATHS = ("/api/", "/health")
"""What machines ask for: they get JSON, people get pages."""
_MAX_DRAINED_BYTES = 32 * MAX_BODY_BYTES

SECURITY_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}

log = structlog.get_logger(__name__)


class AccessLog:
    """Logs method, route, status and duration; never the query, a body or a reference.

    It is the process edge for requests as well: an unforeseen error is logged by its type and
    place only, since its message may hold what a citizen said.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request and log it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started_s = time.perf_counter()
        status = 0

        async def observe(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, observe)
        except Exception as error:  # noqa: BLE001 - the edge: the traceback must not be printed
            frame = extract_tb(error.__traceback__)[-1]
            log.error(
                "request_failed", error=type(error).__name__, at=f"{frame.name}:{frame.lineno}"
            )
            if status == 0:
                await _internal_error(scope["path"])(scope, receive, observe)
        log.info(
            "request",
            method=scope["method"],
            route=_route(scope),
            status=status,
            duration_ms=round((time.perf_counter() - started_s) * 1000, 1),
        )


class SecurityHeaders:
    """Adds the security headers; all but static files must not be kept by browsers."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request; add headers to its answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def add(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SECURITY_HEADERS.items():
                    headers[name] = value
                static = scope["path"].startswith("/static/")
                headers["cache-control"] = "max-age=3600" if static else "no-store"
            await send(message)

        await self.app(scope, receive, add)


class BodyLimit:
    """Refuses bodies above the limit, announced or not, without keeping them in memory."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        refuse: Callable[[Scope, Receive, Send, BodyTooLarge], Awaitable[None]],
        limit_bytes: int = MAX_BODY_BYTES,
    ) -> None:
        self.app = app
        self._refuse = refuse
        self._limit_bytes = limit_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the body, then serve the request or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        body: list[Message] = []
        received_bytes = 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            received_bytes += len(message.get("body", b""))
            too_large = self._too_large(scope, received_bytes)
            if not too_large:
                body.append(message)
            # A refused body is read to its end first: a client that is still sending would
            # see a broken connection instead of the answer.
            if not message.get("more_body", False) or received_bytes > _MAX_DRAINED_BYTES:
                break
        if too_large:
            error = BodyTooLarge(f"bodies above {self._limit_bytes} bytes are refused")
            await self._refuse(scope, receive, send, error)
            return
        await self.app(scope, _replay(body, receive), send)

    def _too_large(self, scope: Scope, received_bytes: int) -> bool:
        announced = Headers(scope=scope).get("content-length", "0")
        return received_bytes > self._limit_bytes or (
            announced.isdecimal() and int(announced) > self._limit_bytes
        )


class ForeignForms:
    """Sets no cookie in answers to forms of other sites.

    Browsers leave the session's cookie out of such a request. A fresh one in the answer would
    take its place: any page on the web could log staff out with a form that sends itself off.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request; take the cookie out of its answer if need be."""
        if scope["type"] != "http" or not _foreign_form(scope):
            await self.app(scope, receive, send)
            return

        async def without_cookie(message: Message) -> None:
            if message["type"] == "http.response.start":
                del MutableHeaders(scope=message)["set-cookie"]
            await send(message)

        await self.app(scope, receive, without_cookie)


def _foreign_form(scope: Scope) -> bool:
    site = Headers(scope=scope).get("sec-fetch-site")
    return scope["method"] == "POST" and site == "cross-site"


def _replay(body: list[Message], receive: Receive) -> Receive:
    waiting = iter(body)

    async def next_message() -> Message:
        message: Any = next(waiting, None)
        return message if message is not None else await receive()

    return next_message


def _route(scope: Scope) -> str:
    """The pattern of the route, e.g. `/cases/{reference}`; never what stands in its place."""
    route = scope.get("route")
    return str(getattr(route, "path", "unmatched"))


def _internal_error(path: str) -> Response:
    if path.startswith(MACHINE_PATHS):
        content = {"code": "internal", "message": "an unforeseen error; see the log"}
        return JSONResponse(content, status_code=500)
    return HTMLResponse(_INTERNAL_ERROR_PAGE, status_code=500)


_INTERNAL_ERROR_PAGE = """<!doctype html>
<html lang="de">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Unerwarteter Fehler – Amt-O-Mat Vorgänge</title>
  <link rel="stylesheet" href="/static/casework.css">
</head>
<body>
  <main>
    <section class="card narrow">
      <h1>Unerwarteter Fehler</h1>
      <p>Bitte geben Sie der technischen Betreuung Bescheid. Näheres steht in den Meldungen des
      Dienstes.</p>
      <p lang="en">An unforeseen error occurred. Please inform technical support; the service’s
      messages say more.</p>
      <p><a href="/">Zur Startseite</a> · <a href="/" lang="en">To the start page</a></p>
    </section>
  </main>
</body>
</html>
"""
"""Stands alone: whatever failed may be what pages are made with."""
