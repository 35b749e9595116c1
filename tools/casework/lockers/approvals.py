"""The two-person rule: identity documents are moved only when two members of staff have signed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Connection, delete, func, insert, select

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

    def __init__(self, audit: AuditLog, *, clock: Callable[[], datetime]) -> None:
        self._audit = audit
        self._clock = clock

    def sign(self, connection: Connection, errand: Errand, purpose: Purpose, staff_id: int) -> int:
        """Sign; return how many different people have signed by now."""
        this = (approvals.c.errand_uid == errand.uid) & (approvals.c.purpose == purpose)
        connection.execute(delete(approvals).where(this, approvals.c.staff_id == staff_id))
        connection.execute(
            insert(approvals).values(
                errand_uid=errand.uid, purpose=purpose, staff_id=staff_id, at=self._clock()
            )
        )
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
        counted = connection.execute(
            select(func.count())
            .select_from(approvals)
            .where(
                approvals.c.errand_uid == errand.uid,
                approvals.c.purpose == purpose,
                approvals.c.at > self._clock() - LASTS,
            )
        ).scalar_one()
        return int(counted)

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
