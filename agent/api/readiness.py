"""Whether each engine works, asked at most once a minute."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import structlog

from agent.api.services import Check
from agent.errors import AgentError

log = structlog.get_logger(__name__)

KEEP_S = 60.0


class Readiness:
    """Runs the checks in threads, one after another, and keeps the result for `keep_s`."""

    def __init__(
        self,
        checks: tuple[Check, ...],
        *,
        keep_s: float = KEEP_S,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._checks = checks
        self._keep_s = keep_s
        self._now = now
        self._lock = asyncio.Lock()
        self._result: dict[str, Any] | None = None
        self._at = 0.0

    async def result(self) -> dict[str, Any]:
        """`{"ready": bool, "checks": {name: {"ok": bool, "code", "message", "remedy"}}}`."""
        async with self._lock:
            if self._result is None or self._now() - self._at > self._keep_s:
                checks = {name: await _run(name, check) for name, check in self._checks}
                self._result = {
                    "ready": all(check["ok"] for check in checks.values()),
                    "checks": checks,
                }
                self._at = self._now()
            return self._result


async def _run(name: str, check: Callable[[], None]) -> dict[str, Any]:
    try:
        await asyncio.to_thread(check)
    except AgentError as error:
        return {
            "ok": False,
            "code": error.code,
            "message": error.message,
            "remedy": error.remedy,
        }
    except Exception as error:  # noqa: BLE001 - a check must not take the health page down
        log.error("check.crashed", check=name, kind=type(error).__name__)
        return {"ok": False, "code": "internal", "message": type(error).__name__, "remedy": ""}
    return {"ok": True}
