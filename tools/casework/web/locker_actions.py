"""What staff do with lockers: sign, open, lay in, issue, take out, settle, put out of service."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, Literal

import structlog
from fastapi import APIRouter, Form, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse, Response

from tools.casework.lockers.approvals import Purpose
from tools.casework.lockers.errands import Errand
from tools.casework.lockers.errors import LockerError
from tools.casework.staff.locker_views import STAFF_STEPS
from tools.casework.staff.roles import Permission
from tools.casework.store.accounts import StaffMember
from tools.casework.web.locker_desk import LockerDesk
from tools.casework.web.locker_pages import ERRAND, Kind, letter_response, path_of
from tools.casework.web.sessions import Sessions

DoorStep = Literal["inspect", "disable", "enable", "block", "clear"]

log = structlog.get_logger(__name__)


class LockerActions:
    """Buttons of the errand's page and of the map. What doesn't fit is told, nothing is done."""

    def __init__(self, desk: LockerDesk, sessions: Sessions) -> None:
        self._desk = desk
        self._sessions = sessions

    def router(self) -> APIRouter:
        """Return the routes."""
        router = APIRouter()
        router.add_api_route(f"{ERRAND}/sign", self.sign, methods=["POST"])
        router.add_api_route(f"{ERRAND}/issue", self.issue, methods=["POST"])
        router.add_api_route(f"{ERRAND}/lift-hold", self.lift_hold, methods=["POST"])
        router.add_api_route(f"{ERRAND}/received", self.received, methods=["POST"])
        router.add_api_route(f"{ERRAND}/steps/{{step}}", self.step, methods=["POST"])
        router.add_api_route("/compartments/keypad", self.unlock_keypad, methods=["POST"])
        router.add_api_route(
            "/compartments/{cabinet}/{door}/{step}", self.door_step, methods=["POST"]
        )
        return router

    def sign(
        self,
        request: Request,
        kind: Kind,
        uid: str,
        *,
        purpose: Annotated[Purpose, Form()] = "load",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Sign for an identity document."""
        member = self._sessions.require(request, Permission.SIGN_ERRANDS, csrf)
        errand = self._desk.errand(kind, uid)
        return self._done(
            request,
            errand,
            "signed",
            lambda: self._desk.lockers.pickups.sign(uid, purpose, staff_id=member.id),
        )

    def issue(
        self, request: Request, kind: Kind, uid: str, csrf: Annotated[str, Form()] = ""
    ) -> Response:
        """Issue a code; the answer is the letter, and there is no other way to see the code."""
        member = self._sessions.require(request, Permission.PREPARE_PICKUPS, csrf)
        errand = self._desk.errand(kind, uid)
        try:
            moved, code = self._desk.lockers.pickups.issue(uid, staff_id=member.id)
            return letter_response(self._desk.letter(moved, code), moved)
        except LockerError as error:
            request.session["problem"] = error.code
            return RedirectResponse(path_of(errand), status_code=303)

    def lift_hold(
        self, request: Request, kind: Kind, uid: str, csrf: Annotated[str, Form()] = ""
    ) -> Response:
        """What had to come in first has come in some other way."""
        member = self._sessions.require(request, Permission.PREPARE_PICKUPS, csrf)
        errand = self._desk.errand(kind, uid)
        return self._done(
            request,
            errand,
            "hold_lifted",
            lambda: self._desk.lockers.pickups.lift_hold(uid, staff_id=member.id),
        )

    def received(
        self,
        request: Request,
        kind: Kind,
        uid: str,
        *,
        documents: Annotated[list[str] | None, Form(max_length=20)] = None,
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Say what was in the compartment of a drop-off."""
        member = self._sessions.require(request, Permission.LOAD_COMPARTMENTS, csrf)
        errand = self._desk.errand(kind, uid)
        return self._done(
            request,
            errand,
            "received",
            lambda: self._desk.lockers.dropoffs.received(uid, documents or [], staff_id=member.id),
        )

    async def step(
        self,
        request: Request,
        kind: Kind,
        uid: str,
        step: str,
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """One of the steps that the errand's state allows."""
        errand = await run_in_threadpool(self._desk.errand, kind, uid)
        permission = dict(STAFF_STEPS.get((kind, errand.state), ())).get(step)
        if permission is None:
            # Somebody else was faster, or the door has moved on: show how it stands now.
            await run_in_threadpool(
                self._sessions.require, request, Permission.SEE_COMPARTMENTS, csrf
            )
            request.session["problem"] = "not_now"
            return RedirectResponse(path_of(errand), status_code=303)
        member = await run_in_threadpool(self._sessions.require, request, permission, csrf)
        try:
            await self._carry_out(kind, step)(uid, member)
        except LockerError as error:
            request.session["problem"] = error.code
        else:
            request.session["done"] = step
            log.info("locker_step", kind=kind, step=step, by=member.id)
        return RedirectResponse(path_of(errand), status_code=303)

    def unlock_keypad(
        self,
        request: Request,
        *,
        terminal: Annotated[str, Form(max_length=40)] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Let codes be typed at a terminal again."""
        member = self._sessions.require(request, Permission.OVERRIDE_LOCKERS, csrf)
        if terminal in self._desk.terminals:
            self._desk.lockers.desk.unlock_keypad(terminal, staff_id=member.id)
            request.session["done"] = "keypad"
            log.info("keypad_unlocked", by=member.id)
        return RedirectResponse("/compartments", status_code=303)

    async def door_step(
        self,
        request: Request,
        cabinet: str,
        door: int,
        step: DoorStep,
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Open, block, free or switch off a door that belongs to no errand."""
        member = await run_in_threadpool(
            self._sessions.require, request, Permission.OVERRIDE_LOCKERS, csrf
        )
        desk, staff_id = self._desk.lockers.desk, member.id
        try:
            if step in {"inspect", "disable", "enable"}:
                operate = {
                    "inspect": desk.inspect,
                    "disable": desk.disable,
                    "enable": desk.enable,
                }[step]
                await operate(cabinet, door, staff_id=staff_id)
            else:
                note = desk.block if step == "block" else desk.clear
                await run_in_threadpool(note, cabinet, door, staff_id=staff_id)
        except LockerError as error:
            request.session["problem"] = error.code
        else:
            request.session["done"] = f"door_{step}"
            log.info("door_step", step=step, by=member.id)
        return RedirectResponse("/compartments", status_code=303)

    def _carry_out(self, kind: Kind, step: str) -> Callable[[str, StaffMember], Awaitable[object]]:
        pickups, dropoffs = self._desk.lockers.pickups, self._desk.lockers.dropoffs

        async def opening(uid: str, member: StaffMember) -> object:
            if kind == "dropoff":
                return await dropoffs.empty(uid, staff_id=member.id)
            release = pickups.load if step == "load" else pickups.unload
            return await release(uid, staff_id=member.id)

        async def noting(uid: str, member: StaffMember) -> object:
            if kind == "dropoff":
                return await run_in_threadpool(dropoffs.withdraw, uid, staff_id=member.id)
            if step in {"settle_taken", "settle_there"}:
                found: Literal["taken", "there"] = "taken" if step == "settle_taken" else "there"
                return await run_in_threadpool(pickups.settle, uid, found, staff_id=member.id)
            note = {
                "laid_in": pickups.laid_in,
                "withdraw": pickups.withdraw,
                "emptied": pickups.emptied,
            }[step]
            return await run_in_threadpool(note, uid, staff_id=member.id)

        return opening if step in {"load", "unload"} else noting

    def _done(
        self, request: Request, errand: Errand, what: str, work: Callable[[], object]
    ) -> Response:
        try:
            work()
        except LockerError as error:
            request.session["problem"] = error.code
        else:
            request.session["done"] = what
        return RedirectResponse(path_of(errand), status_code=303)
