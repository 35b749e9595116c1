"""The queue and the page of one case."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.staff.document_rows import document_rows
from tools.casework.staff.languages import language_name
from tools.casework.staff.queue_view import queue_lines
from tools.casework.staff.roles import Permission
from tools.casework.staff.transitions import Status
from tools.casework.staff.views import Reader, case_head, case_view
from tools.casework.store.accounts import StaffMember
from tools.casework.store.case_file import CaseFile
from tools.casework.store.queue_filter import QueueFilter
from tools.casework.web.case_desk import CaseDesk
from tools.casework.web.pages import Pages, language_of
from tools.casework.web.queue_query import QueueQuery
from tools.casework.web.sessions import Sessions
from tools.languages.catalogue import available_languages

_KINDS = ("application", "prefill", "handoff")
_MAX_REFERENCES = 200


class CasePages:
    """What staff read. Every page needs a login and the permission to see cases."""

    def __init__(self, desk: CaseDesk, sessions: Sessions, pages: Pages) -> None:
        self._desk = desk
        self._sessions = sessions
        self._pages = pages

    def router(self) -> APIRouter:
        """Return the routes; `/cases/{reference}` fits others as well and is included last."""
        router = APIRouter()
        router.add_api_route("/cases", self.show_list, methods=["GET"])
        router.add_api_route("/cases/find", self.find, methods=["GET"])
        router.add_api_route("/cases/assign", self.assign, methods=["POST"])
        router.add_api_route("/cases/{reference}", self.show_case, methods=["GET"])
        return router

    def show_list(self, request: Request) -> Response:
        """The queue: filtered, sorted, a page at a time."""
        member = self._sessions.require(request, Permission.SEE_CASES)
        desk, query = self._desk, QueueQuery.read(request.query_params)
        reads = member.may(Permission.READ_VALUES)
        if not reads:
            query = query.without_search(desk.meant)
        wanted = query.filter(me=member.id, index=desk.index, reference_of=desk.meant)
        page = desk.queue.page(
            wanted,
            query.sorting,
            after=query.after or None,
            before=query.before or None,
            with_values=reads,
        )
        language = language_of(request)
        return self._pages.render(
            request,
            "cases.html",
            query=query,
            page=page,
            lines=queue_lines(
                page.rows, desk.labels, now=desk.clock(), me=member.id, language=language
            ),
            tabs=self._tabs(wanted),
            choices=self._choices(language),
            colleagues=self._colleagues(request, member, but=member),
            reads_values=reads,
            nothing_searched=wanted.terms == (),
            done=request.session.pop("assigned", None),
        )

    def find(
        self, request: Request, reference: Annotated[str, Query(max_length=40)] = ""
    ) -> Response:
        """Open the case whose number somebody reads out; tell a slip from an unknown case."""
        self._sessions.require(request, Permission.SEE_CASES)
        meant = self._desk.meant(reference)
        if meant is not None and self._desk.store.known(meant):
            return RedirectResponse(f"/cases/{meant}", status_code=303)
        return self._pages.render(
            request, "not_found.html", status_code=404, typed=reference, slip=meant is None
        )

    def assign(
        self,
        request: Request,
        reference: Annotated[list[str] | None, Form()] = None,
        to: Annotated[str, Form(max_length=20)] = "",
        back: Annotated[str, Form(max_length=2000)] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Give several cases to a colleague, to oneself (`me`) or to nobody (empty)."""
        member = self._sessions.require(request, Permission.WORK_ON_CASES, csrf)
        chosen = (reference or [])[:_MAX_REFERENCES]
        colleague = self._desk.colleagues.meant(request, to, member)
        changed = self._desk.changes.assign(chosen, colleague, by=member.id)
        request.session["assigned"] = changed
        return RedirectResponse(QueueQuery.from_text(back).address, status_code=303)

    def show_case(self, request: Request, reference: str) -> Response:
        """One case; those who may not read values see its number and documents."""
        member = self._sessions.require(request, Permission.SEE_CASES)
        reader = Reader(member.id, language_of(request), self._desk.clock())
        if not member.may(Permission.READ_VALUES):
            return self._brief(request, reader, self._desk.file(reference))
        desk = self._desk
        file = desk.read(request, member, reference)
        form = desk.forms.form(file.case.draft.service)
        view = case_view(file, desk.labels, form, reader, transcript_days=desk.transcript_days)
        return self._pages.render(
            request, "case.html", case=view, colleagues=self._colleagues(request, member)
        )

    def _brief(self, request: Request, reader: Reader, file: CaseFile) -> Response:
        form = self._desk.forms.form(file.case.draft.service)
        return self._pages.render(
            request,
            "case_brief.html",
            head=case_head(file, self._desk.labels, reader),
            documents=document_rows(file, form),
        )

    def _tabs(self, wanted: QueueFilter) -> list[tuple[str, int]]:
        """Each status with its count; one that this version doesn't know comes last."""
        counts = self._desk.queue.counts(wanted)
        known = [status.value for status in Status]
        others = sorted(status for status in counts if status not in known)
        return [(status, counts.get(status, 0)) for status in (*known, *others)]

    def _choices(self, language: str) -> dict[str, list[tuple[str, str]]]:
        services = ((s, self._desk.labels.service(s)) for s in self._desk.labels.ids())
        titled = [(service, found.title) for service, found in services if found is not None]
        spoken = [(tag, language_name(tag, language)) for tag in available_languages()]
        return {
            "service": sorted(titled, key=lambda pair: pair[1].casefold()),
            "language": sorted(spoken, key=lambda pair: pair[1].casefold()),
            "kind": [(kind, kind) for kind in _KINDS],
        }

    def _colleagues(
        self, request: Request, member: StaffMember, *, but: StaffMember | None = None
    ) -> list[tuple[str, str]]:
        if not member.may(Permission.WORK_ON_CASES):
            return []
        return self._desk.colleagues.choices(request, but=but)
