"""The own second factor: set it up, renew recovery codes, remove it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import structlog
from fastapi import APIRouter, Form, Request
from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from tools.casework.staff.totp import provisioning_uri, qr_svg, spaced
from tools.casework.store.accounts import StaffMember
from tools.casework.web.sessions import check_csrf
from tools.casework.web.staff_side import StaffSide

_PATH = "/account/second-factor"
_ISSUER = "Amt-O-Mat"

log = structlog.get_logger(__name__)


class SecondFactorPages:
    """Each change asks for the password: an open screen must not be enough."""

    def __init__(self, side: StaffSide) -> None:
        self._side = side
        self._factors = side.second_factors

    def router(self) -> APIRouter:
        """Return the routes."""
        router = APIRouter(prefix=_PATH)
        router.add_api_route("", self.show, methods=["GET"])
        router.add_api_route("", self.confirm, methods=["POST"])
        router.add_api_route("/begin", self.begin, methods=["POST"])
        router.add_api_route("/codes", self.renew_codes, methods=["POST"])
        router.add_api_route("/remove", self.remove, methods=["POST"])
        return router

    def show(self, request: Request) -> Response:
        """The state, and what can be done next."""
        return self._page(request, self._member(request))

    def begin(
        self,
        request: Request,
        password: Annotated[str, Form()] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Make a secret; it counts once a code has confirmed it."""
        check_csrf(request, csrf)
        member = self._member(request)
        problem = self._wrong(member, password)
        if problem:
            return self._page(request, member, {"password": problem})
        if not member.second_factor:
            self._factors.begin(member)
        return RedirectResponse(_PATH, status_code=303)

    def confirm(
        self,
        request: Request,
        code: Annotated[str, Form(max_length=100)] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """The app shows the right code: from now on it is asked for at login."""
        check_csrf(request, csrf)
        member = self._member(request)
        if self._side.throttles.code.admit(member.actor) > 0:
            return self._page(request, member, {"code": "login-wait"})
        codes = self._factors.confirm(member, code)
        if codes is None:
            return self._page(request, member, {"code": "code-wrong"})
        self._side.throttles.code.succeeded(member.actor)
        self._side.sessions.rotate(request, member)
        log.info("second_factor_set_up", staff_id=member.id)
        return self._show_codes(request, codes)

    def renew_codes(
        self,
        request: Request,
        password: Annotated[str, Form()] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """New recovery codes, shown once; the old ones are void."""
        check_csrf(request, csrf)
        member = self._member(request)
        problem = self._wrong(member, password)
        if problem or not member.second_factor:
            return self._page(request, member, {"renew": problem})
        return self._show_codes(request, self._factors.renew_codes(member))

    def remove(
        self,
        request: Request,
        password: Annotated[str, Form()] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Remove it, for instance to set it up on another phone."""
        check_csrf(request, csrf)
        member = self._member(request)
        problem = self._wrong(member, password)
        if problem:
            return self._page(request, member, {"remove": problem})
        self._factors.remove(member)
        self._side.sessions.rotate(request, member)
        log.info("second_factor_removed", staff_id=member.id)
        return RedirectResponse(_PATH, status_code=303)

    def _member(self, request: Request) -> StaffMember:
        """Whoever has to set up a second factor may come here; a password due comes first."""
        member = self._side.sessions.unsettled(request)
        return self._side.sessions.member(request) if member.must_change_password else member

    def _wrong(self, member: StaffMember, password: str) -> str:
        """The text that says why the password isn't taken; empty if it is right."""
        if self._side.throttles.account.admit(member.name) > 0:
            return "login-wait"
        if not self._side.passwords.matches(password, member.password_hash):
            return "password-current-wrong"
        self._side.throttles.account.succeeded(member.name)
        return ""

    def _page(
        self, request: Request, member: StaffMember, problems: dict[str, str] | None = None
    ) -> Response:
        secret = None if member.second_factor else self._factors.pending(member)
        uri = "" if secret is None else provisioning_uri(secret, member.name, _ISSUER)
        return self._side.pages.render(
            request,
            "second_factor.html",
            status_code=422 if problems else 200,
            member=member,
            problems=problems or {},
            required=self._side.settings.require_totp,
            codes_left=self._factors.codes_left(member) if member.second_factor else 0,
            key="" if secret is None else spaced(secret),
            # Made here from a URI of our own, and no user's markup gets into it.
            qr=Markup("" if secret is None else qr_svg(uri)),  # noqa: S704
        )

    def _show_codes(self, request: Request, codes: Sequence[str]) -> Response:
        return self._side.pages.render(request, "recovery_codes.html", codes=codes)
