"""The audit: search, check, take away. Nothing here can change it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from tools.casework.audit.chain import Verdict
from tools.casework.reference import read_reference
from tools.casework.staff.audit_lines import AuditLine, audit_line, fault_of, known_actions
from tools.casework.staff.audit_who import Known, mentioned, one_person, staff_ids
from tools.casework.staff.roles import Permission
from tools.casework.store.accounts import StaffMember
from tools.casework.store.audit_view import AuditFilter, AuditPage, AuditView, Entry
from tools.casework.web.audit_query import MAX_SEQ, AuditQuery
from tools.casework.web.locker_pages import ERRAND
from tools.casework.web.staff_side import StaffSide
from tools.texts import Texts

_COLUMNS = ("seq", "at", "actor", "action", "subject", "detail", "previous", "hash")
_FORMULA = ("=", "+", "@", "\t", "\r")

Seq = Annotated[int | None, Query(ge=0, le=MAX_SEQ)]


class AuditPages:
    """What auditors work with; supervisors see it without persons."""

    def __init__(self, side: StaffSide) -> None:
        self._side = side
        self._view = AuditView(side.database)

    def router(self) -> APIRouter:
        """Return the routes."""
        router = APIRouter(prefix="/audit")
        router.add_api_route("", self.show, methods=["GET"])
        router.add_api_route("/verify", self.verify, methods=["POST"])
        router.add_api_route("/head", self.head, methods=["GET"])
        router.add_api_route("/export.csv", self.export_csv, methods=["POST"])
        router.add_api_route("/export.json", self.export_json, methods=["POST"])
        return router

    def show(self, request: Request, older: Seq = None, newer: Seq = None) -> Response:
        """A page of records."""
        member = self._side.sessions.require(request, Permission.READ_AUDIT)
        query = AuditQuery.read(request.query_params)
        asks_for_person = one_person(query.actor) or one_person(query.subject)
        if asks_for_person and not member.may(Permission.SEE_WHO):
            return self._page(request, member, query, None, status_code=403)
        page = self._view.page(self._filter(member, query), older_than=older, newer_than=newer)
        return self._page(request, member, query, page)

    def verify(self, request: Request, csrf: Annotated[str, Form()] = "") -> Response:
        """Walk the whole chain now."""
        member = self._side.sessions.require(request, Permission.READ_AUDIT, csrf)
        verdict = self._side.audit.verify()
        with self._side.database.write() as connection:
            self._side.audit.append(
                connection,
                actor=member.actor,
                action="audit_verified",
                intact=verdict.intact,
                records=verdict.records,
            )
        page = self._view.page(AuditFilter())
        return self._page(request, member, AuditQuery(), page, verdict=verdict)

    def head(self, request: Request) -> Response:
        """The last record's number and hash, to be kept elsewhere."""
        self._side.sessions.require(request, Permission.READ_AUDIT)
        link = self._side.prepared.foundation.guard.head()
        now = self._side.clock()
        content = {"at": now.isoformat(timespec="seconds"), "mac": self._side.audit.mac(link)}
        headers = _attachment(f"audit-head-{link.seq}.json")
        return JSONResponse(content | asdict(link), headers=headers)

    def export_csv(self, request: Request, csrf: Annotated[str, Form()] = "") -> Response:
        """All records that the filter finds, for a spreadsheet."""
        entries = self._export(request, csrf, "csv")
        headers = _attachment("audit.csv")
        return StreamingResponse(_csv(entries), media_type="text/csv", headers=headers)

    def export_json(self, request: Request, csrf: Annotated[str, Form()] = "") -> Response:
        """All records that the filter finds, as they were hashed."""
        entries = self._export(request, csrf, "json")
        headers = _attachment("audit.json")
        return StreamingResponse(_json(entries), media_type="application/json", headers=headers)

    def _export(self, request: Request, csrf: str, form: str) -> Iterator[Entry]:
        member = self._side.sessions.require(request, Permission.EXPORT_AUDIT, csrf)
        # What was hashed says who it was: without that nobody could verify an export.
        self._side.sessions.require(request, Permission.SEE_WHO)
        wanted = self._filter(member, AuditQuery.read(request.query_params))
        with self._side.database.write() as connection:
            self._side.audit.append(
                connection, actor=member.actor, action="audit_exported", form=form
            )
        return self._view.all(wanted)

    def _filter(self, member: StaffMember, query: AuditQuery) -> AuditFilter:
        """The filter as the database knows it: names and numbers become pseudonyms."""
        actor, subject = query.actor.strip(), query.subject.strip()
        if member.may(Permission.SEE_WHO):
            actor, subject = self._pseudonym(actor), self._pseudonym(subject)
        reference = read_reference(subject, self._side.settings.reference_prefix)
        subjects = self._view.subjects_of(reference or subject)
        return AuditFilter(query.since_time, query.before_time, actor, query.action, subjects)

    def _pseudonym(self, name: str) -> str:
        known = self._side.accounts.find(name) if name else None
        return name if known is None else known.actor

    def _page(
        self,
        request: Request,
        member: StaffMember,
        query: AuditQuery,
        page: AuditPage | None,
        *,
        verdict: Verdict | None = None,
        status_code: int = 200,
    ) -> Response:
        """Show a page of records; None says that the reader may not search for these."""
        texts = self._side.pages.texts(request)
        return self._side.pages.render(
            request,
            "audit.html",
            status_code=status_code,
            query=query,
            page=page,
            lines=[] if page is None else self._lines(member, page, texts),
            actions=known_actions(texts),
            verdict=verdict,
            fault="" if verdict is None else fault_of(verdict),
            errand_pages=ERRAND in request.app.state.paths,
        )

    def _lines(self, member: StaffMember, page: AuditPage, texts: Texts) -> list[AuditLine]:
        subjects = mentioned(page.entries)
        about = self._view.about(subjects) if member.may(Permission.SEE_CASES) else {}
        sees_who = member.may(Permission.SEE_WHO)
        names = self._side.accounts.names(staff_ids(subjects)) if sees_who else None
        known = Known(about, names)
        return [audit_line(each, texts, known) for each in page.entries]


def _attachment(name: str) -> dict[str, str]:
    return {"content-disposition": f'attachment; filename="{name}"'}


def _row(entry: Entry) -> dict[str, object]:
    row = asdict(entry.record)
    row["at"] = entry.record.at.isoformat(timespec="microseconds")
    return row | {"hash": entry.hash}


def _csv(entries: Iterator[Entry]) -> Iterator[str]:
    yield "\ufeff" + _csv_line(_COLUMNS)
    for entry in entries:
        row = _row(entry)
        yield _csv_line([_cell(str(row[column])) for column in _COLUMNS])


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, delimiter=";").writerow(cells)
    return line.getvalue()


def _cell(text: str) -> str:
    """A spreadsheet must not take a text for a formula."""
    return "'" + text if text.startswith(_FORMULA) else text


def _json(entries: Iterator[Entry]) -> Iterator[str]:
    start = "[\n"
    for entry in entries:
        yield start + json.dumps(_row(entry), ensure_ascii=False)
        start = ",\n"
    yield "[]\n" if start == "[\n" else "\n]\n"
