"""Login, logout and what protects them: signed cookie, CSRF token, throttle."""

from __future__ import annotations

import math
import re
import secrets
from collections.abc import Callable
from typing import Annotated, Any

import structlog
from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.errors import Forbidden, NotLoggedIn
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.throttle import Throttle
from tools.casework.store.accounts import Accounts, StaffMember

Render = Callable[..., Response]
"""`render(request, template, status_code=200, **context)` answers with a page."""

HOME = "/cases"
_MAX_PASSWORD_CHARS = 256
_RETURN_PATH = re.compile(r"/cases(/[A-Z0-9-]{1,20})?", re.ASCII)

log = structlog.get_logger(__name__)


class Sessions:
    """Knows who is behind a request. The cookie holds a session token and a CSRF token."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    def member(self, request: Request) -> StaffMember:
        """Return who is logged in; NotLoggedIn if nobody is."""
        token = request.session.get("token")
        member = self._accounts.session(token) if isinstance(token, str) else None
        if member is None:
            if request.method == "GET" and _RETURN_PATH.fullmatch(request.url.path):
                request.session["return"] = request.url.path
            raise NotLoggedIn("nobody is logged in")
        return member

    def begin(self, request: Request, member: StaffMember) -> str:
        """Start a session with fresh tokens; return the path to go to."""
        path = request.session.get("return", HOME)
        request.session.clear()
        request.session["token"] = self._accounts.open_session(member)
        return str(path)

    def end(self, request: Request) -> None:
        """End the session here and in the database: a copied cookie is worthless then."""
        token = request.session.get("token")
        if isinstance(token, str):
            self._accounts.close_session(token)
        request.session.clear()


def csrf_token(request: Request) -> str:
    """Return the session's CSRF token; make one if there is none."""
    known: Any = request.session.get("csrf")
    token = known if isinstance(known, str) else secrets.token_urlsafe(24)
    if token != known:
        request.session["csrf"] = token
    return token


def check_csrf(request: Request, sent: str) -> None:
    """Raise Forbidden unless `sent` is the session's CSRF token."""
    expected: Any = request.session.get("csrf")
    if not isinstance(expected, str) or not secrets.compare_digest(
        sent.encode(), expected.encode()
    ):
        raise Forbidden("the form has expired or came from elsewhere")


class LoginPages:
    """The login form."""

    def __init__(
        self,
        accounts: Accounts,
        sessions: Sessions,
        passwords: Passwords,
        throttle: Throttle,
        render: Render,
    ) -> None:
        self._accounts = accounts
        self._sessions = sessions
        self._passwords = passwords
        self._throttle = throttle
        self._render = render

    def router(self) -> APIRouter:
        """Return the routes of login and logout."""
        router = APIRouter()
        router.add_api_route("/login", self.show, methods=["GET"])
        router.add_api_route("/login", self.login, methods=["POST"])
        router.add_api_route("/logout", self.logout, methods=["POST"])
        return router

    def show(self, request: Request) -> Response:
        """The empty form; who is logged in already goes straight on."""
        try:
            self._sessions.member(request)
        except NotLoggedIn:
            return self._render(request, "login.html")
        return RedirectResponse(HOME, status_code=303)

    def login(
        self,
        request: Request,
        name: Annotated[str, Form()] = "",
        password: Annotated[str, Form()] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Check name and password."""
        check_csrf(request, csrf)
        account = name.strip()
        wait_s = self._throttle.admit(account)
        if wait_s > 0:
            log.warning("login_throttled")
            page = self._render(request, "login.html", status_code=429, name=account, wait=True)
            page.headers["retry-after"] = str(math.ceil(wait_s))
            return page
        member = self._accounts.find(account)
        password_hash = None if member is None else member.password_hash
        fits = len(password) <= _MAX_PASSWORD_CHARS
        right = self._passwords.matches(password if fits else "", password_hash)
        if member is None or not right:
            log.warning("login_failed")
            return self._render(request, "login.html", status_code=401, name=account, wrong=True)
        self._throttle.succeeded(account)
        log.info("login", staff_id=member.id)
        return RedirectResponse(self._sessions.begin(request, member), status_code=303)

    def logout(self, request: Request, csrf: Annotated[str, Form()] = "") -> Response:
        """End the session."""
        check_csrf(request, csrf)
        self._sessions.end(request)
        return RedirectResponse("/login", status_code=303)
