"""Login in one or two steps, logout, and the choice of language."""

from __future__ import annotations

import math
import re
from typing import Annotated

import structlog
from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.access_errors import CodeDue
from tools.casework.errors import NotLoggedIn
from tools.casework.staff.i18n import known_language
from tools.casework.staff.passwords import MAX_PASSWORD_CHARS
from tools.casework.store.accounts import StaffMember
from tools.casework.web.sessions import check_csrf
from tools.casework.web.staff_side import StaffSide

_LOCAL_PATH = re.compile(r"/(?![/\\])[\x21-\x5b\x5d-\x7e]{0,2000}", re.ASCII)
_MINUTE_S = 60

log = structlog.get_logger(__name__)


class LoginPages:
    """The login form, the form for the code, and what every page's head posts to."""

    def __init__(self, side: StaffSide) -> None:
        self._accounts = side.accounts
        self._sessions = side.sessions
        self._second_factors = side.second_factors
        self._passwords = side.passwords
        self._throttles = side.throttles
        self._pages = side.pages

    def router(self) -> APIRouter:
        """Return the routes of login and logout."""
        router = APIRouter()
        router.add_api_route("/login", self.show, methods=["GET"])
        router.add_api_route("/login", self.login, methods=["POST"])
        router.add_api_route("/login/code", self.show_code, methods=["GET"])
        router.add_api_route("/login/code", self.check_code, methods=["POST"])
        router.add_api_route("/logout", self.logout, methods=["POST"])
        router.add_api_route("/language", self.choose_language, methods=["POST"])
        return router

    def show(self, request: Request) -> Response:
        """The empty form; who is logged in already goes straight on."""
        try:
            self._sessions.unsettled(request)
        except (NotLoggedIn, CodeDue):
            return self._form(request)
        return RedirectResponse("/", status_code=303)

    def login(
        self,
        request: Request,
        name: Annotated[str, Form()] = "",
        password: Annotated[str, Form()] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Check name and password."""
        check_csrf(request, csrf)
        account, address = name.strip(), _address(request)
        wait_s = self._throttles.address.admit(address) or self._throttles.account.admit(account)
        if wait_s > 0:
            log.warning("login_throttled")
            page = self._form(request, account, "wait", status_code=429)
            page.headers["retry-after"] = str(math.ceil(wait_s))
            return page
        member = self._right(account, password)
        if member is None:
            log.warning("login_failed")
            return self._form(request, account, "wrong", status_code=401)
        self._throttles.account.succeeded(account)
        self._throttles.address.forgive(address)
        log.info("login", staff_id=member.id, second_factor=member.second_factor)
        return RedirectResponse(self._sessions.begin(request, member), status_code=303)

    def show_code(self, request: Request) -> Response:
        """The form for the code of the second factor."""
        self._sessions.waiting(request)
        return self._pages.render(request, "login_code.html", problem="")

    def check_code(
        self,
        request: Request,
        code: Annotated[str, Form(max_length=100)] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Check the code; after too many wrong ones the password is asked for again."""
        check_csrf(request, csrf)
        member = self._sessions.waiting(request)
        wait_s = self._throttles.code.admit(member.actor)
        if wait_s > 0:
            log.warning("code_throttled", staff_id=member.id)
            return self._code_refused(request, 429, wait_s)
        if not self._second_factors.check(member, code):
            log.warning("code_wrong", staff_id=member.id)
            return self._code_refused(request, 401, 0)
        self._throttles.code.succeeded(member.actor)
        return RedirectResponse(self._sessions.complete(request, member), status_code=303)

    def logout(self, request: Request, csrf: Annotated[str, Form()] = "") -> Response:
        """End the session."""
        check_csrf(request, csrf)
        self._sessions.end(request)
        return RedirectResponse("/login", status_code=303)

    def choose_language(
        self,
        request: Request,
        language: Annotated[str, Form()] = "",
        to: Annotated[str, Form()] = "/",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Show pages in another language, beginning with the one it was asked on."""
        check_csrf(request, csrf)
        known = known_language(language)
        if known is not None:
            self._sessions.choose_language(request, known)
        back = to if _LOCAL_PATH.fullmatch(to) else "/"
        return RedirectResponse(back, status_code=303)

    def _right(self, account: str, password: str) -> StaffMember | None:
        """The account if the password is right and it is active; takes the same time if not."""
        member = self._accounts.find(account)
        if member is not None and not member.active:
            member = None
        fits = len(password) <= MAX_PASSWORD_CHARS
        password_hash = None if member is None else member.password_hash
        right = self._passwords.matches(password if fits else "", password_hash)
        if right and fits:
            return member
        self._sessions.failed(member)
        return None

    def _form(
        self, request: Request, name: str = "", problem: str = "", *, status_code: int = 200
    ) -> Response:
        return self._pages.render(
            request, "login.html", status_code=status_code, name=name, problem=problem
        )

    def _code_refused(self, request: Request, status_code: int, wait_s: float) -> Response:
        problem = self._pages.text(request, "code-wrong")
        if wait_s > 0:
            minutes = math.ceil(wait_s / _MINUTE_S)
            problem = self._pages.text(request, "code-wait", minutes=minutes)
        page = self._pages.render(
            request, "login_code.html", status_code=status_code, problem=problem
        )
        if wait_s > 0:
            page.headers["retry-after"] = str(math.ceil(wait_s))
        return page


def _address(request: Request) -> str:
    return request.client.host if request.client is not None else ""
