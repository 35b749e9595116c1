"""`GET /health`: is the service fit to accept drafts?

    {"status": "ok" | "degraded" | "failed", "version": "0.1.0",
     "checks": {"<name>": {"status": "ok" | "degraded" | "failed", "detail": "…"}}}

200 unless the status is `failed`, then 503.
"""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal

from fastapi import APIRouter
from starlette.responses import JSONResponse

from tools.casework.audit.rollback import RollbackGuard
from tools.casework.errors import StoreError
from tools.casework.privacy.nights import NightLog
from tools.casework.staff.labels import Labels
from tools.casework.staff.printing import DraftPrinter
from tools.casework.store.database import Database
from tools.casework.web.pages import PAGES

Status = Literal["ok", "degraded", "failed"]
LOW_DISK_BYTES = 200 * 1024 * 1024
FULL_DISK_BYTES = 4 * 1024 * 1024
"""Below this, a draft of the largest size and SQLite's log may no longer fit."""

KERN = PAGES / "static" / "vendor" / "kern"
_KERN_FILES = ("kern.min.css", "FiraSans-Regular.woff2", "FiraSans-SemiBold.woff2")
_ORDER: tuple[Status, ...] = ("ok", "degraded", "failed")


@dataclass(frozen=True)
class Check:
    """The outcome of one check."""

    status: Status
    detail: str


class Health:
    """Checks the database, the disk below it, forms and fonts, the audit, the deletion."""

    def __init__(
        self,
        database: Database,
        guard: RollbackGuard,
        labels: Labels,
        printer: DraftPrinter,
        *,
        night_log: NightLog,
        bridges: Callable[[], Mapping[str, bool]] = dict,
    ) -> None:
        self._database = database
        self._guard = guard
        self._labels = labels
        self._printer = printer
        self._night_log = night_log
        self._bridges = bridges
        self._version = product_version()

    def router(self) -> APIRouter:
        """Return the health route."""
        router = APIRouter()
        router.add_api_route("/health", self.show, methods=["GET"])
        return router

    def show(self) -> JSONResponse:
        """Run all checks."""
        checks = {
            "database": self._check_database(),
            "disk": self._check_disk(),
            "forms": self._check_forms(),
            "printing": self._check_printing(),
            "styles": self._check_styles(),
            "audit": self._check_audit(),
            "retention": self._check_retention(),
            "lockers": self._check_lockers(),
        }
        status = max((check.status for check in checks.values()), key=_ORDER.index)
        return JSONResponse(
            {
                "status": status,
                "version": self._version,
                "checks": {name: asdict(check) for name, check in checks.items()},
            },
            status_code=503 if status == "failed" else 200,
        )

    def _check_database(self) -> Check:
        try:
            return Check("ok", self._database.check())
        except StoreError as error:
            return Check("failed", error.message)

    def _check_disk(self) -> Check:
        if self._database.path is None:
            return Check("ok", "the database is on a server of its own")
        try:
            free_bytes = shutil.disk_usage(self._database.path.parent).free
        except OSError as error:
            return Check("failed", f"the data folder can't be looked at: {error.strerror}")
        return disk_check(free_bytes)

    def _check_forms(self) -> Check:
        damaged = ", ".join(self._labels.damaged)
        return Check("degraded", f"damaged: {damaged}") if damaged else Check("ok", "")

    def _check_printing(self) -> Check:
        if self._printer.ready:
            return Check("ok", "")
        return Check("degraded", "the fonts of printed drafts are missing: run `make setup`")

    def _check_styles(self) -> Check:
        if all((KERN / name).is_file() for name in _KERN_FILES):
            return Check("ok", "")
        return Check("degraded", "the styles of staff pages are missing: run `make setup`")

    def _check_audit(self) -> Check:
        try:
            rollback = self._guard.unacknowledged()
        except StoreError as error:
            return Check("failed", error.message)
        if rollback is None:
            return Check("ok", "")
        return Check("degraded", "the database is older than its audit: open codes need staff")

    def _check_retention(self) -> Check:
        try:
            found = self._night_log.standing()
        except StoreError as error:
            return Check("failed", error.message)
        if found.last is None:
            return Check("ok", "it has not run yet")
        ran = f"ran last for the night of {found.last}"
        if found.late:
            return Check("degraded", f"{ran}: is the clock right? see keys-and-retention.md")
        return Check("ok", ran)

    def _check_lockers(self) -> Check:
        """Drafts are accepted without lockers, so that this never fails the service."""
        bridges = self._bridges()
        silent = ", ".join(sorted(cabinet for cabinet, there in bridges.items() if not there))
        if silent:
            return Check("degraded", f"the bridge doesn't answer: {silent}")
        return Check("ok", f"{len(bridges)} cabinets")


def disk_check(free_bytes: int) -> Check:
    """Judge the free space."""
    status: Status = "ok"
    if free_bytes < LOW_DISK_BYTES:
        status = "degraded"
    if free_bytes < FULL_DISK_BYTES:
        status = "failed"
    return Check(status, f"{free_bytes // (1024 * 1024)} MiB free")


def product_version() -> str:
    """Version of the installed distribution, else of the checkout this file lies in."""
    try:
        return version("amt-o-mat")
    except PackageNotFoundError:
        pyproject = Path(__file__).parents[3] / "pyproject.toml"
        project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
        return str(project["version"])
