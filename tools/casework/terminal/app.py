"""Puts the terminal's listener together: API, the frame's files, middleware, error answers."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from tools.casework.errors import CaseworkError
from tools.casework.lockers.assembly import Lockers
from tools.casework.lockers.errors import LockerError
from tools.casework.settings import CaseworkSettings
from tools.casework.terminal.api import HEARTBEAT_S, TerminalApi
from tools.casework.terminal.devices import Devices
from tools.casework.terminal.errors import ClientMissing, InvalidRequest
from tools.casework.terminal.guards import ASSETS, FrameHeaders, OriginCheck
from tools.casework.web.middleware import AccessLog, BodyLimit

MAX_BODY_BYTES = 4096
PAGE = "locker.html"

log = structlog.get_logger(__name__)


def create_terminal_app(
    settings: CaseworkSettings,
    lockers: Lockers,
    devices: Devices,
    *,
    monotonic: Callable[[], float] = time.monotonic,
    heartbeat_s: float = HEARTBEAT_S,
) -> FastAPI:
    """The application; the bridges are followed for as long as it runs."""
    options = settings.terminal
    app = FastAPI(
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan(lockers),
        middleware=[
            Middleware(AccessLog),
            Middleware(FrameHeaders, options=options),
            Middleware(OriginCheck, options=options, refuse=_refuse),
            Middleware(BodyLimit, refuse=_refuse, limit_bytes=MAX_BODY_BYTES),
        ],
    )
    api = TerminalApi(
        lockers,
        devices,
        options,
        place=settings.place,
        monotonic=monotonic,
        heartbeat_s=heartbeat_s,
    )
    app.include_router(api.router())
    app.add_api_route("/", _page(options.client_dir / PAGE), methods=["GET"])
    app.mount(
        ASSETS.rstrip("/"),
        StaticFiles(directory=options.client_dir / "assets", check_dir=False),
    )
    _add_error_answers(app)
    return app


def _lifespan(lockers: Lockers) -> Any:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with lockers.running():
            yield

    return lifespan


def _page(path: Path) -> Callable[[], Response]:
    def page() -> Response:
        """The frame; it works as a page of its own as well."""
        if not path.is_file():
            raise ClientMissing("the terminal's pages are not built: run `make setup`")
        return FileResponse(path, media_type="text/html; charset=utf-8")

    return page


def _add_error_answers(app: FastAPI) -> None:
    async def casework_error(_: Request, error: Exception) -> Response:
        assert isinstance(error, CaseworkError)  # noqa: S101 - narrows Starlette's signature
        if error.http_status >= 500:
            log.error("terminal_error", code=error.code, message=error.message)
        return _json(error)

    async def http_error(_: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101 - narrows Starlette's signature
        code = "not_found" if error.status_code == 404 else "http_error"
        return JSONResponse({"code": code, "message": str(error.detail)}, error.status_code)

    async def invalid_request(_: Request, __: Exception) -> Response:
        # What was sent may be a code: nothing of it is told.
        return _json(InvalidRequest("the request is not what the contract says"))

    app.add_exception_handler(CaseworkError, casework_error)
    app.add_exception_handler(HTTPException, http_error)
    app.add_exception_handler(RequestValidationError, invalid_request)


def _json(error: CaseworkError) -> JSONResponse:
    figures = error.figures if isinstance(error, LockerError) else {}
    content = {"code": error.code, "message": error.message, **figures}
    headers = {"www-authenticate": "Bearer"} if error.http_status == 401 else {}
    return JSONResponse(content, error.http_status, headers=headers)


async def _refuse(scope: Scope, receive: Receive, send: Send, error: CaseworkError) -> None:
    await _json(error)(scope, receive, send)
