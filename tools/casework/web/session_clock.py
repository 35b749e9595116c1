"""How long the login still lasts: asked by pages, and put off by who wants to stay."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import JSONResponse, Response

from tools.casework.store.sessions import Session
from tools.casework.web.sessions import Sessions, check_csrf


class SessionClock:
    """What `pages/static/session.js` asks, which warns before a login ends (WCAG 2.2, 2.2.1)."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def router(self) -> APIRouter:
        """Return the routes."""
        router = APIRouter(prefix="/session")
        router.add_api_route("", self.show, methods=["GET"])
        router.add_api_route("", self.stay, methods=["POST"])
        return router

    def show(self, request: Request) -> Response:
        """How much time is left; to ask for it is no activity."""
        return _left(self._sessions.look(request, stay=False))

    def stay(self, request: Request, csrf: Annotated[str, Form()] = "") -> Response:
        """Somebody is still there."""
        check_csrf(request, csrf)
        return _left(self._sessions.look(request, stay=True))


def _left(session: Session) -> Response:
    return JSONResponse({"left_s": int(session.left.total_seconds()), "extends": session.extends})
