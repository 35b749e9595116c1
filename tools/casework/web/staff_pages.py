"""All families of staff pages, joined: who is asked for a login, what the pages work on."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.lockers.assembly import Lockers
from tools.casework.staff.case_forms import CaseForms
from tools.casework.staff.labels import Labels
from tools.casework.staff.moments import LOCAL_ZONE
from tools.casework.staff.navigation import home_of
from tools.casework.staff.printing import DraftPrinter
from tools.casework.staff.read_log import ReadLog
from tools.casework.store.case_changes import CaseChanges
from tools.casework.store.cases import CaseStore
from tools.casework.store.queue import Queue
from tools.casework.web.account_pages import AccountPages
from tools.casework.web.admin_pages import AdminPages
from tools.casework.web.audit_pages import AuditPages
from tools.casework.web.case_actions import CaseActions
from tools.casework.web.case_desk import CaseDesk
from tools.casework.web.case_edits import CaseEdits
from tools.casework.web.case_exports import CaseExports
from tools.casework.web.case_pages import CasePages
from tools.casework.web.colleagues import Colleagues
from tools.casework.web.locker_actions import LockerActions
from tools.casework.web.locker_desk import LockerDesk
from tools.casework.web.locker_pages import LockerPages
from tools.casework.web.login import LoginPages
from tools.casework.web.operations_pages import OperationsPages
from tools.casework.web.second_factor_pages import SecondFactorPages
from tools.casework.web.session_clock import SessionClock
from tools.casework.web.sessions import Sessions
from tools.casework.web.staff_side import StaffSide
from tools.casework.web.terminal_pages import TerminalPages


def staff_routers(
    side: StaffSide, *, labels: Labels, printer: DraftPrinter, lockers: Lockers | None
) -> list[APIRouter]:
    """The routes of all families, in the order in which they are tried."""
    desk = _case_desk(side, labels, printer)
    sessions, pages = side.sessions, side.pages
    return [
        _home(sessions),
        LoginPages(side).router(),
        SessionClock(sessions).router(),
        AccountPages(side).router(),
        SecondFactorPages(side).router(),
        AdminPages(side).router(),
        TerminalPages(side).router(),
        AuditPages(side).router(),
        OperationsPages(side).router(),
        *_locker_routers(desk, side, lockers),
        CaseExports(desk, sessions, side.accounts).router(),
        CaseActions(desk, sessions, pages).router(),
        CaseEdits(desk, sessions, pages).router(),
        CasePages(desk, sessions, pages).router(),
    ]


def _home(sessions: Sessions) -> APIRouter:
    def home(request: Request) -> Response:
        """Where the day begins depends on what one may do."""
        member = sessions.member(request)
        return RedirectResponse(home_of(member.permissions), status_code=303)

    router = APIRouter()
    router.add_api_route("/", home, methods=["GET"])
    return router


def _locker_routers(
    desk: CaseDesk, side: StaffSide, lockers: Lockers | None
) -> tuple[APIRouter, ...]:
    if lockers is None:
        return ()
    locker_desk = LockerDesk(lockers, desk, tuple(side.settings.terminal.cabinets))
    return (
        LockerActions(locker_desk, side.sessions).router(),
        LockerPages(locker_desk, side.sessions, side.pages).router(),
    )


def _case_desk(side: StaffSide, labels: Labels, printer: DraftPrinter) -> CaseDesk:
    foundation, clock = side.prepared.foundation, side.clock
    store = CaseStore(foundation.database, foundation.sealer)
    return CaseDesk(
        queue=Queue(foundation.database, foundation.sealer),
        store=store,
        changes=CaseChanges(foundation.database, foundation.vault, clock=clock),
        colleagues=Colleagues(store, side.prepared.session_secret),
        index=foundation.vault.index,
        labels=labels,
        forms=CaseForms(lambda: clock().astimezone(LOCAL_ZONE).date()),
        printer=printer,
        reads=ReadLog(clock),
        clock=clock,
        place=side.settings.place,
        reference_prefix=side.settings.reference_prefix,
        transcript_days=side.settings.retention.transcript_days,
    )
