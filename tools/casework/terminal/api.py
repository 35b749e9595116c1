"""The API of the locker frame: see "Casework terminal API" in docs/lockers.md."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any, Literal

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict, Field, model_validator
from starlette.responses import JSONResponse, Response, StreamingResponse

from tools.casework.lockers.admission import Admitted, Asker
from tools.casework.lockers.assembly import Lockers
from tools.casework.lockers.compartments import all_compartments
from tools.casework.lockers.errands import Errand
from tools.casework.lockers.errors import LockerUnavailable, UnknownErrand
from tools.casework.settings import TerminalOptions
from tools.casework.terminal.devices import Device, Devices
from tools.casework.terminal.errors import NotEnrolled
from tools.casework.terminal.limits import RateLimit
from tools.casework.terminal.views import errand_view, state_view

HEARTBEAT_S = 15.0
REQUESTS, ENROLMENTS, WINDOW_S = 240, 10, 60.0
_HEARTBEAT = '{"heartbeat": true}\n'


class Body(BaseModel):
    """Base: unknown keys are refused, nothing is converted."""

    model_config = ConfigDict(extra="forbid", strict=True)


class EnrolBody(Body):
    """A browser that wants to be a terminal."""

    terminal: str = Field(max_length=40)
    code: str | None = Field(default=None, max_length=40)


class PickupBody(Body):
    """A code from the keypad or the QR reader."""

    code: str = Field(max_length=100)


class DropoffBody(Body):
    """A reference right after the application, or a code from staff."""

    reference: str | None = Field(default=None, max_length=40)
    code: str | None = Field(default=None, max_length=100)

    @model_validator(mode="after")
    def _either(self) -> DropoffBody:
        if (self.reference is None) == (self.code is None):
            raise ValueError("either a reference or a code")
        return self


class FinishBody(Body):
    """What was done at the compartment."""

    outcome: Literal["taken", "laid_in", "left_empty", "wrong_content"]


class ProblemBody(Body):
    """What the door doesn't do."""

    kind: Literal["does_not_open", "does_not_close"]


class TerminalApi:
    """Routes of the listener; each one knows which browser asks."""

    def __init__(
        self,
        lockers: Lockers,
        devices: Devices,
        options: TerminalOptions,
        *,
        place: str,
        monotonic: Callable[[], float],
        heartbeat_s: float = HEARTBEAT_S,
    ) -> None:
        self._lockers = lockers
        self._devices = devices
        self._options = options
        self._place = place
        self._requests = RateLimit(REQUESTS, WINDOW_S, monotonic=monotonic)
        self._enrolments = RateLimit(ENROLMENTS, WINDOW_S, monotonic=monotonic)
        self._heartbeat_s = heartbeat_s

    def router(self) -> APIRouter:
        """The routes."""
        router = APIRouter(prefix="/api")
        device = Depends(self.device)

        @router.post("/enrol")
        async def enrol(body: EnrolBody) -> Response:
            return await self._enrol(body)

        @router.get("/state")
        async def state(device: Device = device) -> Response:
            return JSONResponse(await asyncio.to_thread(self._state, device))

        @router.post("/pickups")
        async def pickup(body: PickupBody, device: Device = device) -> Response:
            return await self._by_code(body.code, device)

        @router.post("/dropoffs")
        async def dropoff(body: DropoffBody, device: Device = device) -> Response:
            if body.code is not None:
                return await self._by_code(body.code, device)
            return await self._by_reference(str(body.reference), device)

        router.include_router(self._errand_router())
        return router

    def _errand_router(self) -> APIRouter:
        router = APIRouter(prefix="/errands/{errand}")
        device, at = Depends(self.device), self._lockers.at_terminal

        @router.post("/open")
        async def open_(errand: str, device: Device = device) -> Response:
            self._check_bridge(device)
            return self._answer(await at.open(errand, _asker(device)), errand)

        @router.post("/finish")
        async def finish(errand: str, body: FinishBody, device: Device = device) -> Response:
            done = await asyncio.to_thread(at.finish, errand, body.outcome, _asker(device))
            return self._answer(done, errand)

        @router.post("/problem")
        async def problem(errand: str, body: ProblemBody, device: Device = device) -> Response:
            done = await asyncio.to_thread(at.problem, errand, body.kind, _asker(device))
            return self._answer(done, errand)

        @router.post("/cancel")
        async def cancel(errand: str, device: Device = device) -> Response:
            done = await asyncio.to_thread(at.cancel, errand, _asker(device))
            return self._answer(done, errand)

        @router.get("/events")
        async def events(errand: str, device: Device = device) -> Response:
            await asyncio.to_thread(at.look, errand, _asker(device))
            return StreamingResponse(
                self._events(errand, _asker(device)), media_type="application/x-ndjson"
            )

        return router

    async def device(self, request: Request) -> Device:
        """Which browser asks. Raises NotEnrolled, TooManyRequests."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise NotEnrolled("this browser is not enrolled as a terminal")
        device = await asyncio.to_thread(self._devices.device, token)
        self._requests.pass_(token)
        return device

    async def _enrol(self, body: EnrolBody) -> Response:
        self._enrolments.pass_("all")
        token = await asyncio.to_thread(self._devices.enrol, body.terminal, body.code)
        return JSONResponse({"token": token})

    def _state(self, device: Device) -> dict[str, Any]:
        follower = self._lockers.followers.get(device.cabinet)
        with self._lockers.database.read() as connection:
            found = all_compartments(connection, device.cabinet)
            locked_for_s = self._lockers.throttle.locked_for_s(connection, device.terminal)
        return state_view(
            terminal=device.terminal,
            place=self._place,
            compartments=found,
            available=follower is not None and follower.available,
            simulated=follower is not None and follower.simulated,
            locked_for_s=locked_for_s,
            options=self._options,
        )

    async def _by_code(self, code: str, device: Device) -> Response:
        self._check_bridge(device)
        admission = self._lockers.admission
        return self._admitted(await asyncio.to_thread(admission.by_code, code, _asker(device)))

    async def _by_reference(self, reference: str, device: Device) -> Response:
        self._check_bridge(device)
        walk_ins = self._lockers.walk_ins
        return self._admitted(
            await asyncio.to_thread(walk_ins.by_reference, reference, _asker(device))
        )

    def _check_bridge(self, device: Device) -> None:
        """Before a code is checked: no try is used up where no door could open."""
        follower = self._lockers.followers.get(device.cabinet)
        if follower is None or not follower.available:
            raise LockerUnavailable("the lockers can't be used at the moment")

    async def _events(self, handle: str, asker: Asker) -> AsyncIterator[str]:
        """The errand at once and after each change; a heartbeat says that all is well."""
        at, shown = self._lockers.at_terminal, ""
        with self._lockers.news.reader() as reader:
            while True:
                try:
                    errand = await asyncio.to_thread(at.look, handle, asker)
                    await asyncio.to_thread(at.keep, handle, asker)
                except UnknownErrand:  # another terminal has taken it up
                    return
                line = json.dumps(self._view(errand, handle)) + "\n"
                if line != shown:
                    shown = line
                    yield line
                if not await reader.wait(self._heartbeat_s):
                    yield _HEARTBEAT

    def _admitted(self, admitted: Admitted) -> Response:
        return self._answer(admitted.errand, admitted.handle)

    def _answer(self, errand: Errand, handle: str) -> Response:
        return JSONResponse(self._view(errand, handle))

    def _view(self, errand: Errand, handle: str) -> dict[str, Any]:
        lockers = self._lockers
        return errand_view(errand, handle, lockers.policy, tries=lockers.at_terminal.tries)


def _asker(device: Device) -> Asker:
    return Asker(device.terminal, device.cabinet, device.token)
