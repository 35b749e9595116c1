"""What staff do on the page of a case: move it on, assign it, note documents."""

from __future__ import annotations

from typing import Annotated

import structlog
from fastapi import APIRouter, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.case_errors import NotAllowedNow, StaleRevision, UnknownCaseField
from tools.casework.staff.case_forms import CaseForm
from tools.casework.staff.document_rows import document_rows
from tools.casework.staff.open_form import open_form
from tools.casework.staff.roles import Permission
from tools.casework.staff.transitions import WITH_REASON, Action, next_status
from tools.casework.staff.views import Reader, case_head
from tools.casework.store.accounts import StaffMember
from tools.casework.store.case_changes import MAX_REASON_CHARS
from tools.casework.store.case_file import CaseFile
from tools.casework.store.evidence import EvidenceState, Via
from tools.casework.web.case_desk import CaseDesk
from tools.casework.web.pages import Pages, language_of
from tools.casework.web.sessions import Sessions

STEPS = frozenset(Action) - {Action.EDIT, Action.ASSIGN, Action.DOCUMENT}
"""Actions that move a case on; the others have forms of their own."""

DOCUMENT_CHANGES: dict[str, tuple[EvidenceState, Via | None]] = {
    "counter": (EvidenceState.RECEIVED, Via.COUNTER),
    "post": (EvidenceState.RECEIVED, Via.POST),
    "locker": (EvidenceState.RECEIVED, Via.LOCKER),
    "returned": (EvidenceState.RETURNED, None),
    "missing": (EvidenceState.MISSING, None),
    "expected": (EvidenceState.EXPECTED, None),
}

log = structlog.get_logger(__name__)


class CaseActions:
    """Buttons and forms that change a case. Each needs the permission to work on cases."""

    def __init__(self, desk: CaseDesk, sessions: Sessions, pages: Pages) -> None:
        self._desk = desk
        self._sessions = sessions
        self._pages = pages

    def router(self) -> APIRouter:
        """Return the routes."""
        router = APIRouter(prefix="/cases/{reference}")
        router.add_api_route("/steps/{step}", self.ask_reason, methods=["GET"])
        router.add_api_route("/steps/{step}", self.act, methods=["POST"])
        router.add_api_route("/assign", self.assign, methods=["POST"])
        router.add_api_route("/documents/{item}", self.document, methods=["POST"])
        return router

    def ask_reason(
        self,
        request: Request,
        reference: str,
        step: str,
        revision: Annotated[int | None, Query(ge=0)] = None,
    ) -> Response:
        """The form for the reason of a step, or for the question to the citizen.

        `revision` is what the case's page has shown. Without it nobody has seen the case: then
        its page comes first.
        """
        member = self._sessions.require(request, Permission.WORK_ON_CASES)
        action = _step(step)
        file = self._desk.read(request, member, reference)
        if revision is None or action not in WITH_REASON:
            return _back(reference)
        if next_status(file.case.status, file.case.draft.kind, action) is None:
            raise NotAllowedNow(f"{action.value} is not possible now")
        return self._form(request, member, file, action, seen=revision)

    def act(
        self,
        request: Request,
        reference: str,
        step: str,
        *,
        revision: Annotated[int, Form(ge=0)] = -1,
        reason: Annotated[str, Form()] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Move the case on. What was typed for it comes back with whatever was wrong."""
        member = self._sessions.require(request, Permission.WORK_ON_CASES, csrf)
        action, words = _step(step), reason.strip()
        problem = _problem(action, words)
        if not problem:
            try:
                status = self._desk.changes.act(
                    reference, action, by=member.id, revision=revision, reason=words
                )
            except (NotAllowedNow, StaleRevision):
                if action not in WITH_REASON:
                    raise
            else:
                log.info("case_step", step=action.value, status=status.value, staff_id=member.id)
                return _back(reference)
        file = self._desk.read(request, member, reference)
        return self._form(
            request, member, file, action, seen=revision, reason=reason, problem=problem
        )

    def assign(
        self,
        request: Request,
        reference: str,
        to: Annotated[str, Form(max_length=20)] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Give the case to a colleague, or to nobody."""
        member = self._sessions.require(request, Permission.WORK_ON_CASES, csrf)
        self._desk.file(reference)
        colleague = self._desk.colleagues.meant(request, to, member)
        self._desk.changes.assign([reference], colleague, by=member.id)
        return _back(reference)

    def document(
        self,
        request: Request,
        reference: str,
        item: str,
        *,
        change: Annotated[str, Form(max_length=20)] = "",
        seen: Annotated[str, Form(max_length=20)] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Note what became of a document that was shown in the state `seen`."""
        member = self._sessions.require(request, Permission.WORK_ON_CASES, csrf)
        file = self._desk.file(reference)
        if change not in DOCUMENT_CHANGES or item not in _items(file, self._form_of(file)):
            raise UnknownCaseField("the case has no such document, or no such thing can be noted")
        state, via = DOCUMENT_CHANGES[change]
        self._desk.changes.document(reference, item, state, by=member.id, seen=seen, via=via)
        return _back(reference, "documents")

    def _form(
        self,
        request: Request,
        member: StaffMember,
        file: CaseFile,
        action: Action,
        *,
        seen: int,
        reason: str = "",
        problem: str = "",
    ) -> Response:
        reader = Reader(member.id, language_of(request), self._desk.clock())
        labels = self._desk.labels
        form = open_form(file, labels, self._form_of(file), reader, action=action, seen=seen)
        return self._pages.render(
            request,
            "case_step.html",
            status_code=409 if form.out_of_date else 422 if problem else 200,
            head=case_head(file, labels, reader),
            form=form,
            action=action.value,
            reason=reason,
            problem=problem,
            max_chars=MAX_REASON_CHARS,
        )

    def _form_of(self, file: CaseFile) -> CaseForm | None:
        return self._desk.forms.form(file.case.draft.service)


def _step(text: str) -> Action:
    if text not in STEPS:
        raise UnknownCaseField("there is no such step")
    return Action(text)


def _problem(action: Action, words: str) -> str:
    """What is wrong with the reason of a step that needs one."""
    if action not in WITH_REASON:
        return ""
    if not words:
        return "missing"
    return "too_long" if len(words) > MAX_REASON_CHARS else ""


def _items(file: CaseFile, form: CaseForm | None) -> frozenset[str]:
    return frozenset(row.item for row in document_rows(file, form))


def _back(reference: str, part: str = "") -> Response:
    anchor = f"#{part}" if part else ""
    return RedirectResponse(f"/cases/{reference}{anchor}", status_code=303)
