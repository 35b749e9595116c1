"""The list of cases, the page of one case and its PDF."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.errors import UnknownCase
from tools.casework.reference import read_reference
from tools.casework.staff.labels import Labels
from tools.casework.staff.printing import DraftPrinter
from tools.casework.staff.views import case_rows, case_view
from tools.casework.store.drafts import Case, DraftStore
from tools.casework.web.login import HOME, Render, Sessions

_MAX_ID = 2**63 - 1


class CasePages:
    """What staff read. Every page needs a login."""

    def __init__(
        self,
        store: DraftStore,
        sessions: Sessions,
        labels: Labels,
        printer: DraftPrinter,
        render: Render,
        *,
        reference_prefix: str,
    ) -> None:
        self._store = store
        self._sessions = sessions
        self._labels = labels
        self._printer = printer
        self._render = render
        self._reference_prefix = reference_prefix

    def router(self) -> APIRouter:
        """Return the routes; `/cases/{reference}` fits the others as well and stands last."""
        router = APIRouter()
        router.add_api_route("/", self.home, methods=["GET"])
        router.add_api_route("/cases", self.show_list, methods=["GET"])
        router.add_api_route("/cases/find", self.find, methods=["GET"])
        router.add_api_route("/cases/{reference}.pdf", self.print_case, methods=["GET"])
        router.add_api_route("/cases/{reference}", self.show_case, methods=["GET"])
        return router

    def home(self) -> Response:
        """The list is the home page."""
        return RedirectResponse(HOME, status_code=303)

    def show_list(
        self,
        request: Request,
        older_than: Annotated[int | None, Query(ge=1, le=_MAX_ID)] = None,
    ) -> Response:
        """Cases, newest first, a page at a time."""
        member = self._sessions.member(request)
        page = self._store.page(older_than=older_than)
        return self._render(
            request,
            "cases.html",
            member=member.name,
            rows=case_rows(page.cases, self._labels),
            older_than=page.older_than,
            first_page=older_than is None,
        )

    def find(
        self, request: Request, reference: Annotated[str, Query(max_length=40)] = ""
    ) -> Response:
        """Open the case whose number somebody reads out; tell a slip from an unknown case."""
        member = self._sessions.member(request)
        meant = read_reference(reference, self._reference_prefix)
        if meant is not None and self._store.case(meant) is not None:
            return RedirectResponse(f"/cases/{meant}", status_code=303)
        return self._render(
            request,
            "not_found.html",
            status_code=404,
            member=member.name,
            typed=reference,
            slip=meant is None,
        )

    def show_case(self, request: Request, reference: str) -> Response:
        """One case."""
        member = self._sessions.member(request)
        case = self._case(reference)
        return self._render(
            request, "case.html", member=member.name, case=case_view(case, self._labels)
        )

    def print_case(self, request: Request, reference: str) -> Response:
        """One case as a PDF to save; NotPrintable says why there is none."""
        self._sessions.member(request)
        case = self._case(reference)
        pdf = self._printer.pdf(case)
        disposition = f'attachment; filename="{case.reference}.pdf"'
        return Response(
            pdf, media_type="application/pdf", headers={"content-disposition": disposition}
        )

    def _case(self, reference: str) -> Case:
        case = self._store.case(reference)
        if case is None:
            raise UnknownCase("no case has this reference")
        return case
