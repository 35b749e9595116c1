"""A case to take along: as a PDF, as JSON, and its questions as letters."""

from __future__ import annotations

import json

from fastapi import APIRouter, Request
from starlette.responses import Response

from tools.casework.case_errors import UnknownCaseField
from tools.casework.staff.case_export import assigned_in, case_export
from tools.casework.staff.question_letter import question_letter
from tools.casework.staff.roles import Permission
from tools.casework.store.accounts import Accounts
from tools.casework.web.case_desk import CaseDesk
from tools.casework.web.sessions import Sessions

CASE_EXPORTED = "case_exported"


class CaseExports:
    """Downloads. Each is in the audit before it is sent."""

    def __init__(self, desk: CaseDesk, sessions: Sessions, accounts: Accounts) -> None:
        self._desk = desk
        self._sessions = sessions
        self._accounts = accounts

    def router(self) -> APIRouter:
        """Return the routes; they stand before `/cases/{reference}`."""
        router = APIRouter(prefix="/cases")
        router.add_api_route("/{reference}.pdf", self.pdf, methods=["GET"])
        router.add_api_route("/{reference}.json", self.json, methods=["GET"])
        router.add_api_route("/{reference}/letters/{entry}.pdf", self.letter, methods=["GET"])
        return router

    def pdf(self, request: Request, reference: str) -> Response:
        """The case as it stands, as a PDF; NotPrintable says why there is none."""
        member = self._sessions.require(request, Permission.EXPORT_CASES)
        file = self._desk.file(reference)
        body = self._desk.printer.file_pdf(file)
        self._desk.changes.note(file.uid, by=member.id, action=CASE_EXPORTED, format="pdf")
        return _attachment(body, "application/pdf", f"{file.case.reference}.pdf")

    def json(self, request: Request, reference: str) -> Response:
        """The whole case in the documented format."""
        member = self._sessions.require(request, Permission.EXPORT_CASES)
        desk = self._desk
        file = desk.file(reference)
        form = desk.forms.form(file.case.draft.service)
        names = self._accounts.names(assigned_in(file))
        content = case_export(file, desk.labels, form, names, exported_at=desk.clock())
        self._desk.changes.note(file.uid, by=member.id, action=CASE_EXPORTED, format="json")
        body = json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False).encode()
        return _attachment(body, "application/json", f"{file.case.reference}.json")

    def letter(self, request: Request, reference: str, entry: int) -> Response:
        """A question that was asked, as a letter."""
        member = self._sessions.require(request, Permission.WORK_ON_CASES)
        file = self._desk.file(reference)
        letter = question_letter(file, entry, place=self._desk.place)
        if letter is None:
            raise UnknownCaseField("the case's history has no such question")
        body = self._desk.printer.letter_pdf(letter)
        self._desk.changes.note(file.uid, by=member.id, action=CASE_EXPORTED, format="letter")
        name = f"{file.case.reference}-{entry}.pdf"
        return _attachment(body, "application/pdf", name)


def _attachment(body: bytes, media_type: str, name: str) -> Response:
    disposition = f'attachment; filename="{name}"'
    return Response(body, media_type=media_type, headers={"content-disposition": disposition})
