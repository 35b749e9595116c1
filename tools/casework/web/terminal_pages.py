"""Terminal browsers: enrol one with a code, revoke one. For administrators."""

from __future__ import annotations

from typing import Annotated

import structlog
from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.staff.moments import local
from tools.casework.staff.roles import Permission
from tools.casework.store.terminals import EnrolmentCode, Terminals
from tools.casework.web.staff_side import StaffSide

log = structlog.get_logger(__name__)


class TerminalPages:
    """A terminal is named in the settings; its browser is enrolled here."""

    def __init__(self, side: StaffSide) -> None:
        self._side = side
        self._terminals = Terminals(side.database, clock=side.clock, audit=side.audit)

    def router(self) -> APIRouter:
        """Return the routes."""
        router = APIRouter(prefix="/terminals")
        router.add_api_route("", self.show, methods=["GET"])
        router.add_api_route("/code", self.new_code, methods=["POST"])
        router.add_api_route("/revoke", self.revoke, methods=["POST"])
        return router

    def show(self, request: Request) -> Response:
        """Terminals of the settings and the browsers enrolled for them."""
        self._side.sessions.require(request, Permission.MANAGE_TERMINALS)
        return self._page(request)

    def new_code(
        self,
        request: Request,
        terminal: Annotated[str, Form(max_length=40)] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Make an enrolment code; it is shown once."""
        actor = self._side.sessions.require(request, Permission.MANAGE_TERMINALS, csrf)
        if terminal not in self._side.settings.terminal.cabinets:
            return self._page(request)
        code = self._terminals.new_code(actor, terminal)
        log.info("enrolment_code_issued", by=actor.id, terminal=terminal)
        return self._page(request, code)

    def revoke(
        self,
        request: Request,
        terminal: Annotated[str, Form(max_length=40)] = "",
        device: Annotated[str, Form(min_length=16, max_length=16)] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Make the device token of a browser void."""
        actor = self._side.sessions.require(request, Permission.MANAGE_TERMINALS, csrf)
        if self._terminals.revoke(actor, terminal, device):
            log.info("terminal_revoked", by=actor.id, terminal=terminal)
            request.session["done"] = "revoked"
        return RedirectResponse("/terminals", status_code=303)

    def _page(self, request: Request, code: EnrolmentCode | None = None) -> Response:
        options = self._side.settings.terminal
        devices = [
            {
                "terminal": each.terminal,
                "handle": each.handle,
                "enrolled": local(each.enrolled_at),
                "seen": None if each.seen_at is None else local(each.seen_at),
                "known": each.terminal in options.cabinets,
            }
            for each in self._terminals.devices()
        ]
        return self._side.pages.render(
            request,
            "terminals.html",
            cabinets=options.cabinets,
            options=[(name, f"{name} ({at})") for name, at in options.cabinets.items()],
            devices=devices,
            open_enrolment=options.enrolment == "open",
            code=code,
            until=None if code is None else local(code.expires_at),
            done=request.session.pop("done", None),
        )
