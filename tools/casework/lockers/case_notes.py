"""What a case is told of its documents that come through a locker.

As with all that is done to a case: evidence, history, audit and a new revision in one
transaction. A document that staff have received, or given back, is not taken back into a locker.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, update

from tools.casework.audit.chain import AuditLog
from tools.casework.lockers.errands import Errand
from tools.casework.privacy.sealing import Sealer
from tools.casework.store.evidence import EvidenceState, Via, read_evidence, set_evidence
from tools.casework.store.history import record
from tools.casework.store.schema import cases

LAID_IN, DOCUMENT = "laid_in", "document"
"""Actions of the case's history: of a citizen at a terminal, and of staff."""

_NOT_HERE = frozenset({EvidenceState.EXPECTED.value, EvidenceState.MISSING.value})


class CaseNotes:
    """Notes documents for drop-offs, in the caller's write transaction. Raises SealBroken."""

    def __init__(self, sealer: Sealer, audit: AuditLog, *, clock: Callable[[], datetime]) -> None:
        self._sealer = sealer
        self._audit = audit
        self._clock = clock

    def laid_in(self, connection: Connection, errand: Errand, *, actor: str) -> None:
        """What was not here before lies in the locker now."""
        known = _states(connection, errand)
        changes = {
            item: EvidenceState.IN_LOCKER
            for item in errand.items
            if item not in known or known[item] in _NOT_HERE
        }
        self._tell(connection, errand, changes, action=LAID_IN, actor=actor)

    def emptied(
        self, connection: Connection, errand: Errand, found: Collection[str], *, staff_id: int
    ) -> None:
        """What was found has come in; what should have lain there is expected again."""
        known = _states(connection, errand)
        changes = dict(_after_emptying(known, errand.items, found))
        actor = f"staff:{staff_id}"
        self._tell(connection, errand, changes, action=DOCUMENT, actor=actor, staff_id=staff_id)

    def _tell(
        self,
        connection: Connection,
        errand: Errand,
        changes: Mapping[str, EvidenceState],
        *,
        action: str,
        actor: str,
        staff_id: int | None = None,
    ) -> None:
        if not changes:
            return
        now, seal = self._clock(), self._sealer.open_case(connection, errand.case_id)
        connection.execute(
            update(cases)
            .where(cases.c.id == errand.case_id)
            .values(revision=cases.c.revision + 1, changed_at=now)
        )
        for item, state in changes.items():
            via = None if state is EvidenceState.EXPECTED else Via.LOCKER
            set_evidence(
                connection, errand.case_id, item, state, at=now, via=via, staff_id=staff_id
            )
            detail = {"item": item, "state": state.value}
            if via is not None:
                detail["via"] = via.value
            record(
                connection,
                seal,
                errand.case_id,
                at=now,
                staff_id=staff_id,
                action=action,
                detail=detail,
            )
            self._audit.append(
                connection, actor=actor, action="case_document", subject=errand.case_uid, **detail
            )


def _states(connection: Connection, errand: Errand) -> dict[str, str]:
    return {row.item: row.state for row in read_evidence(connection, errand.case_id)}


def _after_emptying(
    known: Mapping[str, str], items: Iterable[str], found: Collection[str]
) -> Iterable[tuple[str, EvidenceState]]:
    for item in dict.fromkeys((*items, *sorted(found))):
        if item in found and known.get(item) != EvidenceState.RECEIVED:
            yield item, EvidenceState.RECEIVED
        elif item not in found and known.get(item) == EvidenceState.IN_LOCKER:
            yield item, EvidenceState.EXPECTED
