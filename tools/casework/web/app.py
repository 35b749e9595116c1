"""Puts routes, middleware and error answers together."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from tools.casework.errors import BodyTooLarge, CaseworkError, NotLoggedIn, NotPrintable
from tools.casework.first_start import Prepared
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.labels import Labels
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.printing import DraftPrinter
from tools.casework.staff.throttle import Throttle
from tools.casework.store.drafts import DraftStore
from tools.casework.web.case_pages import CasePages
from tools.casework.web.drafts_api import DraftsApi
from tools.casework.web.health import Health
from tools.casework.web.login import LoginPages, Sessions, csrf_token
from tools.casework.web.middleware import AccessLog, BodyLimit, SecurityHeaders

PAGES = Path(__file__).parents[1] / "pages"
SESSION_COOKIE = "amtomat_casework"
_MACHINE_PATHS = ("/api/", "/health")

log = structlog.get_logger(__name__)


class Pages:
    """Renders the templates. Everything is escaped; an undefined name is an error."""

    def __init__(self, place: str) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(PAGES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._place = place

    def render(
        self, request: Request, template: str, *, status_code: int = 200, **context: Any
    ) -> Response:
        """Answer with a page."""
        body = self._environment.get_template(template).render(
            place=self._place, csrf=csrf_token(request), **context
        )
        return HTMLResponse(body, status_code=status_code)

    def error(
        self, request: Request, status_code: int, code: str, *, reference: str = ""
    ) -> Response:
        """Answer with the page that explains an error to staff and leads back to the case."""
        return self.render(
            request, "error.html", status_code=status_code, code=code, reference=reference
        )


def build_app(
    settings: CaseworkSettings,
    prepared: Prepared,
    *,
    store: DraftStore,
    labels: Labels,
    printer: DraftPrinter,
    passwords: Passwords,
    throttle: Throttle,
) -> FastAPI:
    """Return the application. There is no public schema and no interactive documentation."""
    pages = Pages(settings.place)
    sessions = Sessions(prepared.accounts)
    app = FastAPI(
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan(prepared),
        middleware=_middleware(settings, prepared),
    )
    login = LoginPages(prepared.accounts, sessions, passwords, throttle, pages.render)
    cases = CasePages(
        store,
        sessions,
        labels,
        printer,
        pages.render,
        reference_prefix=settings.reference_prefix,
    )
    app.include_router(DraftsApi(store, prepared.draft_token).router())
    app.include_router(Health(prepared.database, labels, printer).router())
    app.include_router(login.router())
    app.include_router(cases.router())
    app.mount("/static", StaticFiles(directory=PAGES / "static"))
    _add_error_answers(app, pages)
    return app


def _middleware(settings: CaseworkSettings, prepared: Prepared) -> list[Middleware]:
    return [
        Middleware(AccessLog),
        Middleware(SecurityHeaders),
        Middleware(BodyLimit, refuse=_refuse_body),
        Middleware(
            SessionMiddleware,
            secret_key=prepared.session_secret,
            session_cookie=SESSION_COOKIE,
            max_age=round(settings.session_h * 3600),
            same_site="strict",
            https_only=settings.secure_cookie,
        ),
    ]


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
        if isinstance(error, NotPrintable):
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
    return request.url.path.startswith(_MACHINE_PATHS)


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
