"""The two-person rule: identity documents are moved only when two members of staff have signed.

A clock that is set back makes no signature last longer: one from the future doesn't count, and
this process counts the hour by itself as well.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Connection, delete, insert, select

from tools.casework.audit.chain import AuditLog
from tools.casework.lockers.errands import Errand
from tools.casework.lockers.errors import SecondPersonNeeded
from tools.casework.store.schema import approvals

Purpose = Literal["load", "override"]
NEEDED = 2
LASTS = timedelta(hours=1)
"""Both sign for the same occasion, not one today and one next week."""


class Approvals:
    """Signatures, in the caller's write transaction."""

    def __init__(
        self, audit: AuditLog, *, clock: Callable[[], datetime], monotonic: Callable[[], float]
    ) -> None:
        self._audit = audit
        self._clock = clock
        self._monotonic = monotonic
        self._until: dict[tuple[str, str, int], float] = {}

    def sign(self, connection: Connection, errand: Errand, purpose: Purpose, staff_id: int) -> int:
        """Sign; return how many different people have signed by now."""
        this = (approvals.c.errand_uid == errand.uid) & (approvals.c.purpose == purpose)
        connection.execute(delete(approvals).where(this, approvals.c.staff_id == staff_id))
        connection.execute(
            insert(approvals).values(
                errand_uid=errand.uid, purpose=purpose, staff_id=staff_id, at=self._clock()
            )
        )
        lasts = LASTS.total_seconds()
        self._until[errand.uid, purpose, staff_id] = self._monotonic() + lasts
        self._audit.append(
            connection,
            actor=f"staff:{staff_id}",
            action="signed",
            subject=errand.uid,
            purpose=purpose,
        )
        return self.count(connection, errand, purpose)

    def count(self, connection: Connection, errand: Errand, purpose: Purpose) -> int:
        """How many different people have signed for the present occasion."""
        now, monotonic = self._clock(), self._monotonic()
        signed = connection.execute(
            select(approvals.c.staff_id).where(
                approvals.c.errand_uid == errand.uid,
                approvals.c.purpose == purpose,
                approvals.c.at > now - LASTS,
                approvals.c.at <= now,
            )
        ).scalars()
        # What was signed before this process began is known by its time alone.
        return sum(
            monotonic < self._until.get((errand.uid, purpose, staff_id), math.inf)
            for staff_id in signed
        )

    def require(self, connection: Connection, errand: Errand, *purposes: Purpose) -> None:
        """Refuse to go on unless two have signed for one of the purposes."""
        if not errand.two_person:
            return
        if all(self.count(connection, errand, purpose) < NEEDED for purpose in purposes):
            raise SecondPersonNeeded(
                "two members of staff must sign before an identity document is moved"
            )

    def clear(self, connection: Connection, errand: Errand) -> None:
        """The occasion is over: signatures don't count for the next one."""
        connection.execute(delete(approvals).where(approvals.c.errand_uid == errand.uid))
