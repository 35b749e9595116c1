"""The own account: language and roles at a glance, password, sessions."""

from __future__ import annotations

from typing import Annotated

import structlog
from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.staff.moments import local
from tools.casework.staff.password_rules import MIN_CHARS, password_problem
from tools.casework.store.account_changes import AccountChanges
from tools.casework.store.accounts import StaffMember
from tools.casework.store.sessions import SessionInfo
from tools.casework.web.sessions import check_csrf, token_of
from tools.casework.web.staff_side import StaffSide

_OTHERS = "others"

log = structlog.get_logger(__name__)


class AccountPages:
    """What everybody may do with the own account, whatever the roles."""

    def __init__(self, side: StaffSide) -> None:
        self._side = side
        self._changes = AccountChanges(side.database, clock=side.clock, audit=side.audit)

    def router(self) -> APIRouter:
        """Return the routes."""
        router = APIRouter(prefix="/account")
        router.add_api_route("", self.show, methods=["GET"])
        router.add_api_route("/password", self.show_password, methods=["GET"])
        router.add_api_route("/password", self.change_password, methods=["POST"])
        router.add_api_route("/sessions", self.end_sessions, methods=["POST"])
        return router

    def show(self, request: Request) -> Response:
        """The own account with its sessions."""
        member = self._side.sessions.member(request)
        here = self._side.sessions.look(request, stay=False).handle
        sessions = self._side.store.of(member.id)
        return self._side.pages.render(
            request,
            "account.html",
            member=member,
            sessions=[_row(each, here) for each in sessions],
            done=request.session.pop("done", None),
        )

    def show_password(self, request: Request) -> Response:
        """The form for a new password."""
        member = self._side.sessions.unsettled(request)
        return self._form(request, member, {})

    def change_password(
        self,
        request: Request,
        current: Annotated[str, Form()] = "",
        new: Annotated[str, Form()] = "",
        again: Annotated[str, Form()] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Replace the own password; other sessions end, this one gets a new token."""
        check_csrf(request, csrf)
        member = self._side.sessions.unsettled(request)
        problems = self._problems(member, current, new, again)
        if problems:
            return self._form(request, member, problems, status_code=422)
        self._changes.change_own_password(member, self._side.passwords.hash(new))
        self._side.sessions.rotate(request, member)
        log.info("password_changed", staff_id=member.id)
        request.session["done"] = "password-changed"
        return RedirectResponse("/account", status_code=303)

    def end_sessions(
        self,
        request: Request,
        session: Annotated[str, Form(max_length=64)] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """End one of the own sessions, or all others."""
        check_csrf(request, csrf)
        member = self._side.sessions.member(request)
        if session == _OTHERS:
            self._side.store.close_others(member.id, token_of(request))
        elif session:
            self._side.store.close_handle(member.id, session)
        request.session["done"] = "sessions-ended"
        return RedirectResponse("/account", status_code=303)

    def _problems(self, member: StaffMember, current: str, new: str, again: str) -> dict[str, str]:
        """What is wrong, by field: ids of texts."""
        wait_s = self._side.throttles.account.admit(member.name)
        if wait_s > 0:
            return {"current": "login-wait"}
        if not self._side.passwords.matches(current, member.password_hash):
            return {"current": "password-current-wrong"}
        self._side.throttles.account.succeeded(member.name)
        problem = password_problem(new, (member.name, member.display_name))
        if problem is not None:
            return {"new": f"password-{problem}"}
        if self._side.passwords.matches(new, member.password_hash):
            return {"new": "password-same"}
        return {} if new == again else {"again": "password-differs"}

    def _form(
        self,
        request: Request,
        member: StaffMember,
        problems: dict[str, str],
        *,
        status_code: int = 200,
    ) -> Response:
        return self._side.pages.render(
            request,
            "account_password.html",
            status_code=status_code,
            problems=problems,
            min_chars=MIN_CHARS,
            due=member.must_change_password,
        )


def _row(session: SessionInfo, here: str) -> dict[str, object]:
    return {
        "handle": session.handle,
        "here": session.handle == here,
        "started": local(session.started_at),
        "seen": local(session.seen_at),
        "expires": local(session.expires_at),
    }
