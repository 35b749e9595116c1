"""Who is behind a request, and what they may do.

The signed cookie holds the token of a session, a CSRF token and the chosen language. Pages call
`Sessions.require(request, permission)` first of all.
"""

from __future__ import annotations

import secrets
from typing import Any

from fastapi import Request

from tools.casework.access_errors import CodeDue, FactorDue, NotPermitted, PasswordDue
from tools.casework.errors import Forbidden, NotLoggedIn
from tools.casework.staff.i18n import known_language
from tools.casework.staff.navigation import home_of
from tools.casework.staff.roles import Permission
from tools.casework.store.accounts import Accounts, StaffMember
from tools.casework.store.sessions import Session, StaffSessions
from tools.casework.web.addresses import return_address

BY_ITSELF = "x-amtomat-by-itself"
"""The header of what a page asks without anybody having done anything."""


class Sessions:
    """Begins, finds and ends the sessions behind requests."""

    def __init__(
        self, accounts: Accounts, sessions: StaffSessions, *, require_second_factor: bool
    ) -> None:
        self._accounts = accounts
        self._sessions = sessions
        self._require_second_factor = require_second_factor

    def require(
        self, request: Request, permission: Permission, csrf: str | None = None
    ) -> StaffMember:
        """Return who is logged in and has the permission.

        `csrf` is what a form has sent; every POST gives it, if only as an empty text.

        Raises:
            Forbidden: the form has expired or came from elsewhere.
            NotLoggedIn: nobody is logged in.
            DueFirst: password, code or second factor come first.
            NotPermitted: the roles don't include it.
        """
        if csrf is not None:
            check_csrf(request, csrf)
        member = self.member(request)
        if not member.may(permission):
            raise NotPermitted(f"none of the account's roles has {permission.value}")
        return member

    def member(self, request: Request) -> StaffMember:
        """Return who is logged in, whatever the roles. Raises NotLoggedIn, DueFirst."""
        member = self.unsettled(request)
        if member.must_change_password:
            raise PasswordDue("the account has a password that somebody else knows")
        if self._require_second_factor and not member.second_factor:
            raise FactorDue("this service asks for a second factor")
        return member

    def unsettled(self, request: Request) -> StaffMember:
        """Return who is logged in even if password or second factor are still to be set up."""
        session = self._session(request)
        if not session.complete:
            raise CodeDue("the code of the second factor is missing")
        request.state.member = session.member
        request.state.session = session
        return session.member

    def look(self, request: Request, *, stay: bool) -> Session:
        """Return the session of whoever is logged in; only with `stay` is that activity.

        Raises NotLoggedIn, DueFirst.
        """
        session = self._session(request, active=stay)
        if not session.complete:
            raise CodeDue("the code of the second factor is missing")
        return session

    def waiting(self, request: Request) -> StaffMember:
        """Return whose password was right and whose code is awaited. Raises NotLoggedIn."""
        session = self._session(request)
        if session.complete:
            raise NotLoggedIn("this login awaits no code")
        return session.member

    def begin(self, request: Request, member: StaffMember) -> str:
        """Start a session with fresh tokens; return the path to go to."""
        path = request.session.get("return")
        language = known_language(request.session.get("language"))
        if language is not None and language != member.language:
            self._accounts.set_language(member.id, language)
        request.session.clear()
        request.session["language"] = language or member.language
        complete = not member.second_factor
        request.session["token"] = self._sessions.open(member.id, complete=complete)
        if path is not None:
            request.session["return"] = path
        return self._way_in(request, member) if complete else CodeDue.path

    def complete(self, request: Request, member: StaffMember) -> str:
        """The code was right: a new token, that of before is void. Return the path to go to."""
        request.session.pop("csrf", None)
        request.session["token"] = self._sessions.complete(token_of(request), member.id)
        return self._way_in(request, member)

    def rotate(self, request: Request, member: StaffMember) -> None:
        """Replace the tokens: what somebody may do, or how they log in, has changed."""
        request.session.pop("csrf", None)
        request.session["token"] = self._sessions.rotate(token_of(request), member.id)

    def choose_language(self, request: Request, language: str) -> None:
        """Show pages in this language; remember it for the account if somebody is logged in."""
        request.session["language"] = language
        session = self._sessions.find(token_of(request))
        if session is not None and session.complete:
            self._accounts.set_language(session.member.id, language)

    def failed(self, member: StaffMember | None) -> None:
        """Somebody gave a wrong password for this account, or a name that doesn't exist."""
        self._sessions.failed(None if member is None else member.id)

    def end(self, request: Request) -> None:
        """End the session here and in the database: a copied cookie is worthless then."""
        self._sessions.close(token_of(request))
        request.session.clear()

    def _session(self, request: Request, *, active: bool = True) -> Session:
        active = active and BY_ITSELF not in request.headers
        session = self._sessions.find(token_of(request), active=active)
        if session is None and not active:
            # The cookie stays: a form that is open in this browser still has its CSRF token,
            # so that sending it leads to the login and back.
            raise NotLoggedIn("nobody is logged in")
        if session is None:
            if "token" in request.session:  # the next one here may be somebody else
                request.session.clear()
            back = return_address(request)
            if back is not None:
                request.session["return"] = back
            raise NotLoggedIn("nobody is logged in")
        return session

    def _way_in(self, request: Request, member: StaffMember) -> str:
        return str(request.session.pop("return", None) or home_of(member.permissions))


def token_of(request: Request) -> str:
    """The session token in the cookie; empty if there is none."""
    token: Any = request.session.get("token")
    return token if isinstance(token, str) else ""


def check_csrf(request: Request, sent: str) -> None:
    """Raise Forbidden unless `sent` is the session's CSRF token."""
    expected: Any = request.session.get("csrf")
    if not isinstance(expected, str) or not secrets.compare_digest(
        sent.encode(), expected.encode()
    ):
        raise Forbidden("the form has expired or came from elsewhere")
