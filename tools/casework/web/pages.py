"""Renders the templates: layout, language, navigation by permission."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

from tools.casework.staff.i18n import (
    NATIVE_NAMES,
    StaffTexts,
    known_language,
    preferred_language,
)
from tools.casework.staff.navigation import sections_for
from tools.casework.staff.roles import Permission
from tools.casework.store.accounts import StaffMember
from tools.casework.store.sessions import Session
from tools.casework.web.addresses import address_of
from tools.texts import Texts

PAGES = Path(__file__).parents[1] / "pages"

Render = Callable[..., Response]
"""`render(request, template, status_code=200, **context)` answers with a page."""


class Pages:
    """Renders the templates. Everything is escaped; an undefined name is an error.

    Templates know, besides what a page gives them: `t(id, **args)`, `language`, `languages`,
    `place`, `csrf`, `me` (the member logged in, or None), `may(permission)`, `sections`, `path`,
    `address`, at which the page can be asked for again, and `left_s`, after which the login ends
    (None if nobody is logged in).
    """

    def __init__(self, place: str, texts: StaffTexts, folder: Path = PAGES) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._place = place
        self._texts = texts

    def render(
        self, request: Request, template: str, *, status_code: int = 200, **context: Any
    ) -> Response:
        """Answer with a page in the language of whoever asks."""
        language, me = language_of(request), member_of(request)
        permissions = frozenset[Permission]() if me is None else me.permissions
        known = {
            "t": self._texts[language],
            "language": language,
            "languages": NATIVE_NAMES,
            "place": self._place,
            "csrf": csrf_token(request),
            "me": me,
            "may": partial(_may, permissions),
            "sections": sections_for(permissions, request.app.state.paths),
            "path": request.url.path,
            "address": address_of(request),
            "left_s": _left_s(request),
        }
        body = self._environment.get_template(template).render(known | context)
        return HTMLResponse(body, status_code=status_code)

    def error(
        self, request: Request, status_code: int, code: str, *, reference: str = ""
    ) -> Response:
        """Answer with the page that explains an error to staff and leads back to the case."""
        texts = self.texts(request)
        known = code if f"error-{code}" in texts else "unknown"
        return self.render(
            request, "error.html", status_code=status_code, code=known, reference=reference
        )

    def texts(self, request: Request) -> Texts:
        """All texts in the language of whoever asks."""
        return self._texts[language_of(request)]

    def text(self, request: Request, message_id: str, **args: Any) -> str:
        """One text in the language of whoever asks."""
        return self.texts(request)(message_id, **args)


def language_of(request: Request) -> str:
    """What was chosen, else what the browser asks for."""
    chosen = known_language(request.session.get("language"))
    return chosen or preferred_language(request.headers.get("accept-language", ""))


def member_of(request: Request) -> StaffMember | None:
    """Who is logged in, as far as the page has asked for it."""
    member = getattr(request.state, "member", None)
    return member if isinstance(member, StaffMember) else None


def _left_s(request: Request) -> int | None:
    session = getattr(request.state, "session", None)
    return int(session.left.total_seconds()) if isinstance(session, Session) else None


def csrf_token(request: Request) -> str:
    """Return the session's CSRF token; make one if there is none."""
    known: Any = request.session.get("csrf")
    token = known if isinstance(known, str) else secrets.token_urlsafe(24)
    if token != known:
        request.session["csrf"] = token
    return token


def _may(permissions: frozenset[Permission], permission: str) -> bool:
    return Permission(permission) in permissions
