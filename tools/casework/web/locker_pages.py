"""Compartments, pick-ups and drop-offs for staff: the map, the list, one errand."""

from __future__ import annotations

from math import ceil
from typing import Annotated, Literal

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.lockers.errands import Errand
from tools.casework.lockers.errors import LockerError
from tools.casework.staff.locker_views import ErrandView, cabinet_views
from tools.casework.staff.roles import Permission
from tools.casework.web.locker_desk import LockerDesk
from tools.casework.web.pages import Pages, language_of
from tools.casework.web.sessions import Sessions
from tools.lockers.law import item_texts

Kind = Literal["pickup", "dropoff"]
ERRAND = "/pickups/{kind}/{uid}"


class LockerPages:
    """What staff see of lockers; `LockerActions` changes it."""

    def __init__(self, desk: LockerDesk, sessions: Sessions, pages: Pages) -> None:
        self._desk = desk
        self._sessions = sessions
        self._pages = pages

    def router(self) -> APIRouter:
        """Return the routes."""
        router = APIRouter()
        router.add_api_route("/compartments", self.show_map, methods=["GET"])
        router.add_api_route("/pickups", self.show_list, methods=["GET"])
        router.add_api_route("/pickups/new", self.new_pickup, methods=["GET"])
        router.add_api_route("/pickups/new", self.reserve, methods=["POST"])
        router.add_api_route("/pickups/new-dropoff", self.new_dropoff, methods=["POST"])
        router.add_api_route(ERRAND, self.show_errand, methods=["GET"])
        return router

    def show_map(self, request: Request) -> Response:
        """Every cabinet as it stands in the hall, with the state of each door."""
        member = self._sessions.require(request, Permission.SEE_COMPARTMENTS)
        doors = [
            (place, None if errand is None else self._desk.view(request, member, errand))
            for place, errand in self._desk.lockers.desk.all()
        ]
        return self._pages.render(
            request,
            "compartments.html",
            cabinets=cabinet_views(doors),
            keypads=self._keypads(),
            problem=request.session.pop("problem", None),
            done=request.session.pop("done", None),
        )

    def show_list(self, request: Request) -> Response:
        """All errands that are not over, those that wait for staff first."""
        member = self._sessions.require(request, Permission.SEE_COMPARTMENTS)
        lockers = self._desk.lockers
        errands = (*lockers.pickups.waiting(), *lockers.dropoffs.waiting())
        views = [self._desk.view(request, member, errand) for errand in errands]
        views.sort(key=_urgency)
        return self._pages.render(
            request, "errands.html", errands=views, cabinets=sorted(lockers.clients)
        )

    def show_errand(self, request: Request, kind: Kind, uid: str) -> Response:
        """One errand with what may be done now."""
        member = self._sessions.require(request, Permission.SEE_COMPARTMENTS)
        errand = self._desk.errand(kind, uid)
        return self._pages.render(
            request,
            "errand.html",
            errand=self._desk.view(request, member, errand),
            documents=self._documents(request, errand),
            problem=request.session.pop("problem", None),
            done=request.session.pop("done", None),
        )

    def new_pickup(
        self, request: Request, case: Annotated[str, Query(max_length=20)] = ""
    ) -> Response:
        """What may be laid in, or asked for, for a case."""
        member = self._sessions.require(request, Permission.PREPARE_PICKUPS)
        file = self._desk.cases.read(request, member, case)
        service, policy = file.case.draft.service, self._desk.lockers.policy
        texts, rule = item_texts(language_of(request)), policy.pickup(service)
        drops = policy.dropoff(service)
        errands = (
            *self._desk.lockers.pickups.of_case(file.id),
            *self._desk.lockers.dropoffs.of_case(file.id),
        )
        return self._pages.render(
            request,
            "errand_new.html",
            reference=case,
            items=[(item, texts(item)) for item in (() if rule is None else rule.items)],
            identity=[
                item
                for item in (() if rule is None else rule.items)
                if policy.item(item).identity_document
            ],
            documents=[
                (entry.evidence, texts(entry.item)) for entry in (drops.items if drops else ())
            ],
            cabinets=[(name, name) for name in sorted(self._desk.lockers.clients)],
            errands=[self._desk.view(request, member, errand) for errand in errands],
            problem=request.session.pop("problem", None),
        )

    def reserve(
        self,
        request: Request,
        *,
        case: Annotated[str, Form(max_length=20)] = "",
        item: Annotated[str, Form(max_length=60)] = "",
        cabinet: Annotated[str, Form(max_length=40)] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Take a compartment for an item of a case."""
        member = self._sessions.require(request, Permission.PREPARE_PICKUPS, csrf)
        file = self._desk.cases.file(case)
        try:
            errand = self._desk.lockers.pickups.reserve(file.id, item, cabinet, staff_id=member.id)
        except LockerError as error:
            request.session["problem"] = error.code
            return RedirectResponse(f"/pickups/new?case={case}", status_code=303)
        request.session["done"] = "reserved"
        return RedirectResponse(path_of(errand), status_code=303)

    def new_dropoff(
        self,
        request: Request,
        *,
        case: Annotated[str, Form(max_length=20)] = "",
        documents: Annotated[list[str] | None, Form(max_length=20)] = None,
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """A letter with a code with which documents may be handed in."""
        member = self._sessions.require(request, Permission.PREPARE_PICKUPS, csrf)
        file = self._desk.cases.file(case)
        try:
            errand, code = self._desk.lockers.dropoffs.issue(
                file.id, documents or [], staff_id=member.id
            )
        except LockerError as error:
            request.session["problem"] = error.code
            return RedirectResponse(f"/pickups/new?case={case}", status_code=303)
        return letter_response(self._desk.letter(errand, code), errand)

    def _keypads(self) -> list[tuple[str, int]]:
        """Terminals with a locked keypad, and the minutes that are left."""
        locked = self._desk.lockers.desk.locked_keypads(self._desk.terminals)
        return [(name, ceil(seconds / 60)) for name, seconds in sorted(locked.items())]

    def _documents(self, request: Request, errand: Errand) -> list[tuple[str, str, bool]]:
        """What may have been in a drop-off: id, text, and whether it was announced."""
        rule = self._desk.lockers.policy.dropoff(errand.service)
        if errand.kind != "dropoff" or rule is None:
            return []
        texts = item_texts(language_of(request))
        return [
            (entry.evidence, texts(entry.item), entry.evidence in errand.items)
            for entry in rule.items
        ]


def path_of(errand: Errand) -> str:
    """Where an errand is shown."""
    return ERRAND.format(kind=errand.kind, uid=errand.uid)


def letter_response(pdf: bytes, errand: Errand) -> Response:
    """A letter to print: shown by the browser, kept nowhere."""
    disposition = f'inline; filename="{errand.reference}-code.pdf"'
    headers = {"content-disposition": disposition, "cache-control": "no-store"}
    return Response(pdf, media_type="application/pdf", headers=headers)


def _urgency(view: ErrandView) -> tuple[int, str]:
    """What waits for staff, then what is being done, then what waits for citizens."""
    waits = view.state in {"disputed", "confirmed", "expired", "withdrawn", "held", "load_closed"}
    return (0 if waits else 1 if view.moving else 2, view.changed.iso)
