"""What has to come in before a document may be collected: the old licence for the new one."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, select

from tools.casework.lockers.errands import Errand
from tools.casework.lockers.errors import NeedsStaff
from tools.casework.store.schema import evidence
from tools.lockers.policy import LockerPolicy

RECEIVED = "received"
ExpectedDocuments = Callable[[str], tuple[str, ...]]
"""The evidence ids that a case is expected to bring, by its reference."""


class Holds:
    """Knows whether a pick-up still waits for a document of its case."""

    def __init__(self, policy: LockerPolicy, expected: ExpectedDocuments) -> None:
        self._policy = policy
        self._expected = expected

    def waits_for(self, connection: Connection, errand: Errand) -> str | None:
        """The evidence id that must be received first, or None."""
        rule = self._policy.pickup(errand.service) if errand.needs_dropoff else None
        if rule is None or rule.needs_dropoff is None:
            return None
        state = connection.execute(
            select(evidence.c.state).where(
                evidence.c.case_id == errand.case_id, evidence.c.item == rule.needs_dropoff
            )
        ).scalar()
        return None if state == RECEIVED else rule.needs_dropoff

    def needed(self, service: str, reference: str) -> bool:
        """Whether a case has to bring something first: a lost licence can't be handed in."""
        rule = self._policy.pickup(service)
        needs = None if rule is None else rule.needs_dropoff
        return needs is not None and needs in self._expected(reference)

    def require(self, connection: Connection, errand: Errand) -> None:
        """Refuse to go on while the pick-up waits for a document. Raises NeedsStaff."""
        missing = self.waits_for(connection, errand)
        if missing is not None:
            raise NeedsStaff(
                f"{missing} of the case has not been received yet",
                remedy="confirm its drop-off, or mark that it came in some other way",
            )
