"""Accounts of staff: create, roles, let in and keep out, new passwords. For administrators."""

from __future__ import annotations

import re
from typing import Annotated

import structlog
from fastapi import APIRouter, Form, Path, Request
from pydantic import BaseModel, Field
from starlette.responses import RedirectResponse, Response

from tools.casework.access_errors import NameTaken, UnknownAccount
from tools.casework.staff.i18n import GERMAN, known_language
from tools.casework.staff.moments import local
from tools.casework.staff.passwords import random_password
from tools.casework.staff.roles import Permission, Role
from tools.casework.store.account_changes import AccountChanges
from tools.casework.store.accounts import StaffMember
from tools.casework.web.staff_side import StaffSide

_NAME = re.compile(r"[\w.@+-]{2,80}")
_MAX_DISPLAY = 120

Text = Annotated[str, Form(max_length=500)]
StaffId = Annotated[int, Path(ge=1, le=2**31 - 1)]
Roles = Annotated[list[str], Form()]

log = structlog.get_logger(__name__)


class NewAccount(BaseModel):
    """What the form for a new account sends."""

    name: str = Field(default="", max_length=500)
    display_name: str = Field(default="", max_length=500)
    language: str = GERMAN
    role: list[str] = []
    csrf: str = ""


class AdminPages:
    """Every page and button needs the permission to manage accounts."""

    def __init__(self, side: StaffSide) -> None:
        self._side = side
        self._changes = AccountChanges(side.database, clock=side.clock, audit=side.audit)

    def router(self) -> APIRouter:
        """Return the routes."""
        router = APIRouter(prefix="/accounts")
        router.add_api_route("", self.show_list, methods=["GET"])
        router.add_api_route("", self.create, methods=["POST"])
        router.add_api_route("/new", self.show_new, methods=["GET"])
        router.add_api_route("/{staff_id}", self.show, methods=["GET"])
        router.add_api_route("/{staff_id}", self.change, methods=["POST"])
        router.add_api_route("/{staff_id}/active", self.set_active, methods=["POST"])
        router.add_api_route("/{staff_id}/password", self.reset_password, methods=["POST"])
        router.add_api_route("/{staff_id}/second-factor", self.reset_factor, methods=["POST"])
        return router

    def show_list(self, request: Request) -> Response:
        """All accounts."""
        self._side.sessions.require(request, Permission.MANAGE_ACCOUNTS)
        return self._side.pages.render(
            request,
            "accounts.html",
            accounts=self._side.accounts.all(),
            required=self._side.settings.require_totp,
        )

    def show_new(self, request: Request) -> Response:
        """The form for a new account."""
        self._side.sessions.require(request, Permission.MANAGE_ACCOUNTS)
        return self._new(request, {"language": GERMAN, "roles": [Role.CLERK]}, {})

    def create(self, request: Request, form: Annotated[NewAccount, Form()]) -> Response:
        """Create an account; its first password is shown once."""
        actor = self._side.sessions.require(request, Permission.MANAGE_ACCOUNTS, form.csrf)
        name, display_name = form.name.strip(), form.display_name.strip()
        roles, language = _roles(form.role), known_language(form.language) or GERMAN
        entered: dict[str, object] = {
            "name": name,
            "display_name": display_name,
            "language": language,
            "roles": roles,
        }
        problems = _problems(name, display_name, roles)
        if problems:
            return self._new(request, entered, problems)
        password = random_password()
        try:
            staff_id = self._changes.create(
                actor,
                name=name,
                display_name=display_name,
                language=language,
                roles=roles,
                password_hash=self._side.passwords.hash(password),
            )
        except NameTaken:
            return self._new(request, entered, {"name": "account-name-taken"})
        log.info("account_created", by=actor.id, staff_id=staff_id)
        return self._show_password(request, self._account(staff_id), password, new=True)

    def show(self, request: Request, staff_id: StaffId) -> Response:
        """One account."""
        actor = self._side.sessions.require(request, Permission.MANAGE_ACCOUNTS)
        return self._show(request, actor, self._account(staff_id))

    def change(
        self,
        request: Request,
        staff_id: StaffId,
        display_name: Text = "",
        role: Roles = [],  # noqa: B006 - FastAPI's way to say "none chosen"
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Change the name that is shown, and the roles (of others)."""
        actor = self._side.sessions.require(request, Permission.MANAGE_ACCOUNTS, csrf)
        account, display_name = self._account(staff_id), display_name.strip()
        roles = _roles(role) if actor.id != staff_id else sorted(account.roles)
        problems = _problems(account.name, display_name, roles)
        if problems:
            return self._show(request, actor, account, problems)
        if set(roles) != account.roles:
            self._changes.set_roles(actor, staff_id, roles)
        if display_name != account.display_name:
            self._changes.set_display_name(actor, staff_id, display_name)
        log.info("account_changed", by=actor.id, staff_id=staff_id)
        return self._done(request, staff_id, "saved")

    def set_active(
        self,
        request: Request,
        staff_id: StaffId,
        active: Text = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Let an account log in again, or keep it out."""
        actor = self._side.sessions.require(request, Permission.MANAGE_ACCOUNTS, csrf)
        on = active == "yes"
        self._changes.set_active(actor, staff_id, active=on)
        log.info("account_active", by=actor.id, staff_id=staff_id, active=on)
        return self._done(request, staff_id, "activated" if on else "deactivated")

    def reset_password(
        self, request: Request, staff_id: StaffId, csrf: Annotated[str, Form()] = ""
    ) -> Response:
        """Give an account a password for one login; it is shown once."""
        actor = self._side.sessions.require(request, Permission.MANAGE_ACCOUNTS, csrf)
        password = random_password()
        password_hash = self._side.passwords.hash(password)
        self._changes.reset_password(actor, staff_id, password_hash)
        log.info("password_reset", by=actor.id, staff_id=staff_id)
        return self._show_password(request, self._account(staff_id), password, new=False)

    def reset_factor(
        self, request: Request, staff_id: StaffId, csrf: Annotated[str, Form()] = ""
    ) -> Response:
        """Remove the second factor of somebody who has lost it."""
        actor = self._side.sessions.require(request, Permission.MANAGE_ACCOUNTS, csrf)
        self._side.second_factors.reset(actor, staff_id)
        log.info("second_factor_reset", by=actor.id, staff_id=staff_id)
        return self._done(request, staff_id, "factor-reset")

    def _account(self, staff_id: int) -> StaffMember:
        account = self._side.accounts.get(staff_id)
        if account is None:
            raise UnknownAccount("there is no such account")
        return account

    def _done(self, request: Request, staff_id: int, what: str) -> Response:
        request.session["done"] = what
        return RedirectResponse(f"/accounts/{staff_id}", status_code=303)

    def _new(
        self, request: Request, entered: dict[str, object], problems: dict[str, str]
    ) -> Response:
        blank = {"name": "", "display_name": "", "roles": []}
        return self._side.pages.render(
            request,
            "account_new.html",
            status_code=422 if problems else 200,
            entered=blank | entered,
            roles=list(Role),
            problems=problems,
        )

    def _show(
        self,
        request: Request,
        actor: StaffMember,
        account: StaffMember,
        problems: dict[str, str] | None = None,
    ) -> Response:
        return self._side.pages.render(
            request,
            "account_edit.html",
            status_code=422 if problems else 200,
            account=account,
            created=local(account.created_at),
            roles=list(Role),
            own=actor.id == account.id,
            problems=problems or {},
            done=request.session.pop("done", None),
        )

    def _show_password(
        self, request: Request, account: StaffMember, password: str, *, new: bool
    ) -> Response:
        return self._side.pages.render(
            request, "one_time_password.html", account=account, password=password, new=new
        )


def _roles(names: list[str]) -> list[Role]:
    known = {role.value for role in Role}
    return sorted({Role(name) for name in names if name in known})


def _problems(name: str, display_name: str, roles: list[Role]) -> dict[str, str]:
    """What is wrong, by field: ids of texts."""
    problems = {}
    if not _NAME.fullmatch(name):
        problems["name"] = "account-name-wrong"
    if len(display_name) > _MAX_DISPLAY or not display_name.isprintable():
        problems["display_name"] = "account-display-wrong"
    if not roles:
        problems["role"] = "account-role-missing"
    return problems
