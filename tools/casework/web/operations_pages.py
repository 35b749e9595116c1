"""State of the service: keys, audit, deletions; and the acknowledgement of a rollback."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import structlog
from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from tools.casework.privacy.nights import NightLog
from tools.casework.staff.moments import local
from tools.casework.staff.roles import Permission
from tools.casework.store.deletion_log import recent_deletions
from tools.casework.web.staff_side import StaffSide

log = structlog.get_logger(__name__)


class OperationsPages:
    """Shows no secrets: of keys only their ids and how many there are."""

    def __init__(self, side: StaffSide) -> None:
        self._side = side
        hour = side.settings.retention.hour
        self._night_log = NightLog(side.database, hour=hour, clock=side.clock)

    def router(self) -> APIRouter:
        """Return the routes."""
        router = APIRouter(prefix="/operations")
        router.add_api_route("", self.show, methods=["GET"])
        router.add_api_route("/acknowledge", self.acknowledge, methods=["POST"])
        return router

    def show(self, request: Request) -> Response:
        """Everything at a glance."""
        self._side.sessions.require(request, Permission.SEE_OPERATIONS)
        return self._page(request)

    def acknowledge(
        self,
        request: Request,
        looked: Annotated[str, Form(max_length=10)] = "",
        csrf: Annotated[str, Form()] = "",
    ) -> Response:
        """Note that staff have looked into the compartments after a restored backup."""
        member = self._side.sessions.require(request, Permission.ACKNOWLEDGE_ROLLBACK, csrf)
        if looked != "yes":
            return self._page(request, "rollback-look-first")
        if self._side.prepared.foundation.guard.acknowledge(member.actor):
            log.info("rollback_acknowledged", by=member.id)
            request.session["done"] = "acknowledged"
        return RedirectResponse("/operations", status_code=303)

    def _page(self, request: Request, problem: str = "") -> Response:
        foundation, settings = self._side.prepared.foundation, self._side.settings
        keys, rollback = foundation.key_file.keys, foundation.guard.unacknowledged()
        found = None if rollback is None else local(datetime.fromisoformat(rollback.at))
        return self._side.pages.render(
            request,
            "operations.html",
            status_code=422 if problem else 200,
            problem=problem,
            database=self._side.database.check(),
            head=foundation.guard.head(),
            rollback=rollback,
            rollback_at=found,
            master_id=keys.master_id,
            master_count=len(keys.masters),
            signing_id=keys.signing_id,
            signing_count=len(keys.signing),
            retention=settings.retention,
            night=self._night_log.standing(),
            deletions=[
                {
                    "at": local(each.at),
                    "kind_text": self._kind(request, each.kind),
                    "cutoff": local(each.cutoff),
                    "count": each.count,
                    "digest": each.digest,
                }
                for each in recent_deletions(self._side.database)
            ],
            done=request.session.pop("done", None),
        )

    def _kind(self, request: Request, kind: str) -> str:
        texts, text_id = self._side.pages.texts(request), f"retention-{kind.replace('_', '-')}"
        return texts(text_id) if text_id in texts else kind
