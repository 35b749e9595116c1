"""The form in which staff correct a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.case_errors import NotAllowedNow, StaleRevision, UnknownCaseField
from tools.casework.staff.alignment import places_of
from tools.casework.staff.case_forms import CaseForm, Edited, EditField, Refused
from tools.casework.staff.open_form import open_form
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
    """What was entered, and what is wrong with it: ids of texts, with arguments.

    `revision` is the state of the case that whoever entered it has seen.
    """

    typed: tuple[str, ...]
    revision: int
    reason: str = ""
    value_problem: tuple[str, dict[str, object]] | None = None
    reason_problem: str = ""

    @property
    def wrong(self) -> bool:
        return bool(self.value_problem or self.reason_problem)


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

    def show(
        self,
        request: Request,
        reference: str,
        field: str,
        revision: Annotated[int | None, Query(ge=0)] = None,
    ) -> Response:
        """The form with the present value; `revision` is what the case's page has shown."""
        member = self._sessions.require(request, Permission.WORK_ON_CASES)
        editing = self._editing(request, member, reference, field)
        file = editing.file
        if next_status(file.case.status, file.case.draft.kind, Action.EDIT) is None:
            raise NotAllowedNow("values can't be changed in this status")
        now = file.values.get(field)
        typed = editing.form.typed(field, None if now is None else now.value)
        seen = file.revision if revision is None else revision
        return self._render(request, editing, _Sent(typed, seen))

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
        typed = tuple(value or ())
        checked = _checked(editing, typed)
        problem = None
        if isinstance(checked, Refused):
            problem = (refusal_text(checked.code), dict(checked.args))
        sent = _Sent(typed, revision, reason, problem, _reason_problem(reason.strip()))
        if isinstance(checked, Refused) or sent.wrong:
            return self._render(request, editing, sent)
        old = editing.file.values.get(field)
        new = NewValue(field, checked.value, checked.display, "" if old is None else old.display)
        try:
            self._desk.changes.edit(
                reference, new, by=member.id, revision=revision, reason=reason.strip()
            )
        except (NotAllowedNow, StaleRevision):
            return self._render(request, self._editing(request, member, reference, field), sent)
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
        return _Editing(member, file, form, field)

    def _render(self, request: Request, editing: _Editing, sent: _Sent) -> Response:
        reader = Reader(editing.member.id, language_of(request), self._desk.clock())
        file, labels = editing.file, self._desk.labels
        form = open_form(file, labels, editing.form, reader, action=Action.EDIT, seen=sent.revision)
        return self._pages.render(
            request,
            "case_edit.html",
            status_code=409 if form.out_of_date else 422 if sent.wrong else 200,
            head=case_head(file, labels, reader),
            form=form,
            field=editing.field,
            row=self._row(editing, reader),
            sent=sent,
            max_chars=MAX_REASON_CHARS,
        )

    def _row(self, editing: _Editing, reader: Reader) -> ValueRow | None:
        """The field's line on the case's page: what was stated, in whose words."""
        draft = editing.file.case.draft
        places = places_of(draft.values, draft.transcript)
        rows = rows_of(editing.file, self._desk.labels, places, reader.language)
        return next((row for row in rows if row.field == editing.field.id), None)


def _checked(editing: _Editing, typed: tuple[str, ...]) -> Edited | Refused:
    """What was typed as a value of the field, unless that is the present one already."""
    field, values = editing.field.id, editing.file.values
    checked = editing.form.edit(field, typed, as_values(values))
    old = values.get(field)
    if isinstance(checked, Edited) and checked.value == (None if old is None else old.value):
        return Refused("unchanged", {})
    return checked


def _reason_problem(words: str) -> str:
    if not words:
        return "reason-missing"
    return "reason-too-long" if len(words) > MAX_REASON_CHARS else ""
