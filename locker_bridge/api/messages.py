"""Bodies that come in, answers and errors that go out."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from locker_bridge.errors import BadRequest, BoardUnavailable, LockerError, Refused, UnknownDoor

MAX_BODY_BYTES = 8192
MAX_KEY_CHARS = 200
BODY_TIMEOUT_S = 5.0
HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}

log = structlog.get_logger(__name__)


async def read_token(request: Request) -> str:
    """The release token of a body `{"token": …}`. Raises BadRequest."""
    try:
        async with asyncio.timeout(BODY_TIMEOUT_S):
            body = await _body(request)
        content = json.loads(body)
    except TimeoutError:
        raise BadRequest("the body did not come in time") from None
    except ClientDisconnect:
        raise BadRequest("the client has gone") from None
    except (ValueError, RecursionError):
        raise BadRequest("the body is no JSON") from None
    if not isinstance(content, dict) or set(content) != {"token"}:
        raise BadRequest('the body must be {"token": …}')
    if not isinstance(content["token"], str):
        raise BadRequest("the token is no text")
    return content["token"]


def read_key(request: Request) -> str:
    """The idempotency key of a request. Raises BadRequest."""
    key = request.headers.get("idempotency-key", "")
    if not 1 <= len(key) <= MAX_KEY_CHARS:
        raise BadRequest(f"Idempotency-Key must have 1 to {MAX_KEY_CHARS} characters")
    return key


def json_answer(content: Any, status: int = 200) -> Response:
    """JSON that nobody stores or shows in a page."""
    return JSONResponse(content, status, headers=HEADERS)


async def locker_error(_: Request, error: Exception) -> Response:
    """An error of the bridge: its code, its message and, for tokens, the reason."""
    assert isinstance(error, LockerError)  # noqa: S101 - narrows Starlette's signature
    status = {UnknownDoor: 404, BoardUnavailable: 503}.get(type(error), 500)
    if isinstance(error, Refused):
        status = error.http_status
    content = {"code": error.code, "message": error.message}
    if reason := getattr(error, "reason", ""):
        content["reason"] = reason
    return json_answer(content, status)


async def http_error(_: Request, error: Any) -> Response:
    """No such path or method."""
    return json_answer({"code": "http_error", "message": str(error.detail)}, error.status_code)


async def unexpected_error(_: Request, error: Exception) -> Response:
    """A mistake in the bridge. What it holds stays out of the answer and of this line."""
    log.error("unexpected_error", kind=type(error).__name__)
    return json_answer({"code": "internal", "message": "the bridge failed; see its log"}, 500)


async def _body(request: Request) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise BadRequest("the body is too large")
    return body
