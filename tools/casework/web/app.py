"""Puts routes, middleware and error answers together."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import structlog
from fastapi import APIRouter, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from tools.casework.access_errors import DueFirst
from tools.casework.case_errors import CaseError
from tools.casework.errors import BodyTooLarge, CaseworkError, NotLoggedIn, NotPrintable
from tools.casework.first_start import Prepared
from tools.casework.lockers.assembly import Lockers
from tools.casework.privacy.nights import NightLog
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.labels import Labels
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.printing import DraftPrinter
from tools.casework.staff.throttle import Throttles
from tools.casework.store.drafts import DraftStore
from tools.casework.web.drafts_api import DraftsApi, Offer, no_offer
from tools.casework.web.health import Health
from tools.casework.web.middleware import (
    MACHINE_PATHS,
    AccessLog,
    BodyLimit,
    ForeignForms,
    SecurityHeaders,
)
from tools.casework.web.pages import PAGES, Pages
from tools.casework.web.staff_pages import staff_routers
from tools.casework.web.staff_side import staff_side

SESSION_COOKIE = "amtomat_casework"

log = structlog.get_logger(__name__)


def build_app(
    settings: CaseworkSettings,
    prepared: Prepared,
    *,
    store: DraftStore,
    labels: Labels,
    printer: DraftPrinter,
    passwords: Passwords,
    throttles: Throttles,
    lockers: Lockers | None = None,
    offer: Offer = no_offer,
) -> FastAPI:
    """Return the application. There is no public schema and no interactive documentation."""
    side = staff_side(settings, prepared, passwords=passwords, throttles=throttles)
    app = FastAPI(
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan(prepared),
        middleware=_middleware(settings, prepared),
    )
    app.include_router(DraftsApi(store, prepared.draft_token, offer).router())
    guard = prepared.foundation.guard
    night_log = NightLog(prepared.database, hour=settings.retention.hour, clock=side.clock)
    health = Health(
        prepared.database, guard, labels, printer, night_log=night_log, bridges=_bridges(lockers)
    )
    app.include_router(health.router())
    routers = staff_routers(side, labels=labels, printer=printer, lockers=lockers)
    for router in routers:
        app.include_router(router)
    app.state.paths = _paths(routers)
    app.mount("/static", StaticFiles(directory=PAGES / "static"))
    _add_error_answers(app, side.pages)
    return app


def _bridges(lockers: Lockers | None) -> Callable[[], Mapping[str, bool]]:
    """Which cabinets can be reached now."""
    followers = {} if lockers is None else lockers.followers
    return lambda: {cabinet: follower.available for cabinet, follower in followers.items()}


def _paths(routers: Iterable[APIRouter]) -> frozenset[str]:
    """Pages that can be asked for: the navigation shows no others, nothing leads anywhere else."""
    routes = (route for router in routers for route in router.routes)
    return frozenset(
        route.path
        for route in routes
        if isinstance(route, APIRoute) and "GET" in (route.methods or ())
    )


def _middleware(settings: CaseworkSettings, prepared: Prepared) -> list[Middleware]:
    return [
        Middleware(AccessLog),
        Middleware(SecurityHeaders),
        Middleware(BodyLimit, refuse=_refuse_body),
        Middleware(ForeignForms),
        Middleware(
            SessionMiddleware,
            secret_key=prepared.session_secret,
            session_cookie=_cookie_name(settings),
            max_age=round(settings.session_h * 3600),
            # Not strict: browsers would leave the cookie out when a link in a mail is followed,
            # and staff would find themselves logged out. Nothing is changed by GET, and every
            # POST has a CSRF token.
            same_site="lax",
            https_only=settings.secure_cookie,
        ),
    ]


def _cookie_name(settings: CaseworkSettings) -> str:
    """By HTTPS, browsers take this name only from the very host, and send it to no other."""
    return f"__Host-{SESSION_COOKIE}" if settings.secure_cookie else SESSION_COOKIE


def _lifespan(prepared: Prepared) -> Any:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        log.info("casework_ready")
        yield
        prepared.database.close()

    return lifespan


def _add_error_answers(app: FastAPI, pages: Pages) -> None:
    async def casework_error(request: Request, error: Exception) -> Response:
        assert isinstance(error, CaseworkError)  # noqa: S101 - narrows Starlette's signature
        if error.http_status >= 500:
            log.error("casework_error", code=error.code, message=error.message)
        if _for_machines(request):
            return _json(error)
        if isinstance(error, NotLoggedIn):
            return RedirectResponse("/login", status_code=303)
        if isinstance(error, DueFirst):
            return RedirectResponse(error.path, status_code=303)
        if isinstance(error, NotPrintable | CaseError) and "reference" in request.path_params:
            reference = str(request.path_params["reference"])
            return pages.error(request, error.http_status, error.code, reference=reference)
        return pages.error(request, error.http_status, error.code)

    async def http_error(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101 - narrows Starlette's signature
        code = "not_found" if error.status_code == 404 else "http_error"
        if _for_machines(request):
            content = {"code": code, "message": str(error.detail)}
            return JSONResponse(content, error.status_code, headers=error.headers)
        return pages.error(request, error.status_code, code)

    async def invalid_request(request: Request, _: Exception) -> Response:
        return pages.error(request, 422, "http_error")

    app.add_exception_handler(CaseworkError, casework_error)
    app.add_exception_handler(HTTPException, http_error)
    app.add_exception_handler(RequestValidationError, invalid_request)


def _for_machines(request: Request) -> bool:
    return request.url.path.startswith(MACHINE_PATHS)


def _json(error: CaseworkError) -> JSONResponse:
    headers = {}
    if error.http_status == 401:
        headers["www-authenticate"] = "Bearer"
    if error.http_status == 503:
        headers["retry-after"] = "1"
    content = {"code": error.code, "message": error.message}
    return JSONResponse(content, error.http_status, headers=headers)


async def _refuse_body(scope: Scope, receive: Receive, send: Send, error: BodyTooLarge) -> None:
    await _json(error)(scope, receive, send)
