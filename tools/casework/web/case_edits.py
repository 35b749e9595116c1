"""The form in which staff correct a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.case_errors import NotAllowedNow, StaleRevision, UnknownCaseField
from tools.casework.staff.alignment import places_of
from tools.casework.staff.case_forms import CaseForm, Edited, EditField, Refused
from tools.casework.staff.refusals import refusal_text
from tools.casework.staff.roles import Permission
from tools.casework.staff.stored_values import as_values
from tools.casework.staff.transitions import Action, next_status
from tools.casework.staff.value_rows import ValueRow
from tools.casework.staff.views import Reader, case_head, rows_of
from tools.casework.store.accounts import StaffMember
from tools.casework.store.case_changes import MAX_REASON_CHARS, NewValue
from tools.casework.store.case_file import CaseFile
from tools.casework.web.case_desk import CaseDesk
from tools.casework.web.pages import Pages, language_of
from tools.casework.web.sessions import Sessions


@dataclass(frozen=True)
class _Editing:
    """A field of a case that somebody wants to change."""

    member: StaffMember
    file: CaseFile
    form: CaseForm
    field: EditField


@dataclass(frozen=True)
class _Sent:
    """What was entered, and what is wrong with it: ids of texts, with arguments."""

    typed: tuple[str, ...]
    reason: str = ""
    value_problem: tuple[str, dict[str, object]] | None = None
    reason_problem: str = ""
    stale: bool = False

    @property
    def status_code(self) -> int:
        if self.stale:
            return StaleRevision.http_status
        return 422 if self.value_problem or self.reason_problem else 200


class CaseEdits:
    """Corrects values. What was received stays beside them."""

    def __init__(self, desk: CaseDesk, sessions: Sessions, pages: Pages) -> None:
        self._desk = desk
        self._sessions = sessions
        self._pages = pages

    def router(self) -> APIRouter:
        """Return the routes."""
        router = APIRouter(prefix="/cases/{reference}/values/{field}")
        router.add_api_route("", self.show, methods=["GET"])
        router.add_api_route("", self.save, methods=["POST"])
        return router

    def show(self, request: Request, reference: str, field: str) -> Response:
        """The form with the present value."""
        member = self._sessions.require(request, Permission.WORK_ON_CASES)
        editing = self._editing(request, member, reference, field)
        now = editing.file.values.get(field)
        typed = editing.form.typed(field, None if now is None else now.value)
        return self._render(request, editing, _Sent(typed))

    def save(
        self,
        request: Request,
        reference: str,
        field: str,
        *,
        value: Annotated[list[str] | None, Form()] = None,
        reason: Annotated[str, Form()] = "",
        revision: Annotated[int, Form(ge=0)] = -1,
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Check the value by its field's type and store it."""
        member = self._sessions.require(request, Permission.WORK_ON_CASES, csrf)
        editing = self._editing(request, member, reference, field)
        typed, words = tuple(value or ()), reason.strip()
        checked = editing.form.edit(field, typed, as_values(editing.file.values))
        old = editing.file.values.get(field)
        if isinstance(checked, Edited) and checked.value == (None if old is None else old.value):
            checked = Refused("unchanged", {})
        problem = None
        if isinstance(checked, Refused):
            problem = (refusal_text(checked.code), dict(checked.args))
        sent = _Sent(typed, reason, problem, _reason_problem(words))
        if isinstance(checked, Refused) or sent.reason_problem:
            return self._render(request, editing, sent)
        new = NewValue(field, checked.value, checked.display, "" if old is None else old.display)
        try:
            self._desk.changes.edit(reference, new, by=member.id, revision=revision, reason=words)
        except StaleRevision:
            return self._render(request, editing, _Sent(typed, reason, stale=True))
        reader = Reader(member.id, language_of(request), self._desk.clock())
        row = self._row(editing, reader)
        anchor = f"#field-{row.number}" if row is not None else ""
        return RedirectResponse(f"/cases/{reference}{anchor}", status_code=303)

    def _editing(
        self, request: Request, member: StaffMember, reference: str, field_id: str
    ) -> _Editing:
        file = self._desk.read(request, member, reference)
        form = self._desk.forms.form(file.case.draft.service)
        field = None if form is None else form.field(field_id)
        if form is None or field is None:
            raise UnknownCaseField("the case's form has no such field here")
        if next_status(file.case.status, file.case.draft.kind, Action.EDIT) is None:
            raise NotAllowedNow("values can't be changed in this status")
        return _Editing(member, file, form, field)

    def _render(self, request: Request, editing: _Editing, sent: _Sent) -> Response:
        reader = Reader(editing.member.id, language_of(request), self._desk.clock())
        return self._pages.render(
            request,
            "case_edit.html",
            status_code=sent.status_code,
            head=case_head(editing.file, self._desk.labels, reader),
            field=editing.field,
            row=self._row(editing, reader),
            sent=sent,
            revision=editing.file.revision,
            max_chars=MAX_REASON_CHARS,
        )

    def _row(self, editing: _Editing, reader: Reader) -> ValueRow | None:
        """The field's line on the case's page: what was stated, in whose words."""
        draft = editing.file.case.draft
        places = places_of(draft.values, draft.transcript)
        rows = rows_of(editing.file, self._desk.labels, places, reader.language)
        return next((row for row in rows if row.field == editing.field.id), None)


def _reason_problem(words: str) -> str:
    if not words:
        return "reason-missing"
    return "reason-too-long" if len(words) > MAX_REASON_CHARS else ""
