"""Errands in the database: pick-ups and drop-offs, read and moved on alike.

Every method works in the caller's write transaction, under the one write lock. A step that the
tables of `machine` don't know can't be written from here, and every step leaves an audit record
in the same transaction.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, select, update

from tools.casework.audit.chain import AuditLog, Detail
from tools.casework.lockers.compartments import BLOCKED, LOOK_INSIDE, set_use
from tools.casework.lockers.errors import NotNow, UnknownErrand
from tools.casework.lockers.machine import OVER, Kind, follows
from tools.casework.store.schema import cases, compartments, dropoffs, pickups

TABLE: dict[Kind, Table] = {"pickup": pickups, "dropoff": dropoffs}
KINDS: tuple[Kind, ...] = ("pickup", "dropoff")


@dataclass(frozen=True)
class Errand:
    """A pick-up or drop-off. `items` are item ids of a pick-up, evidence ids of a drop-off."""

    kind: Kind
    id: int
    uid: str
    case_id: int
    case_uid: str
    reference: str
    service: str
    state: str
    reason: str
    items: tuple[str, ...]
    compartment_id: int | None
    cabinet: str | None
    door: int | None
    door_state: str
    notice: str
    seq: int
    tries: int
    failures: int
    release: str | None
    opened: bool
    code_hash: str | None
    terminal: str | None
    two_person: bool
    needs_dropoff: bool
    created_at: datetime
    expires_at: datetime
    changed_at: datetime

    @property
    def over(self) -> bool:
        """Nothing more can happen to it."""
        return self.state in OVER[self.kind]


class Errands:
    """Reads errands and moves them on."""

    def __init__(self, audit: AuditLog, *, clock: Callable[[], datetime]) -> None:
        self._audit = audit
        self._clock = clock

    def get(self, connection: Connection, uid: str) -> Errand:
        """The errand with this id. Raises UnknownErrand."""
        for kind in KINDS:
            found = self.find(connection, kind, TABLE[kind].c.uid == uid)
            if found:
                return found[0]
        raise UnknownErrand("there is no such errand")

    def find(
        self, connection: Connection, kind: Kind, *where: ColumnElement[bool]
    ) -> tuple[Errand, ...]:
        """Errands of a kind, the oldest first."""
        table = TABLE[kind]
        query = (
            select(
                table,
                cases.c.uid.label("case_uid"),
                cases.c.reference,
                cases.c.service,
                compartments.c.cabinet,
                compartments.c.door,
                compartments.c.door_state,
                compartments.c.notice,
            )
            .join(cases, cases.c.id == table.c.case_id)
            .join(compartments, compartments.c.id == table.c.compartment_id, isouter=True)
            .where(*where)
            .order_by(table.c.id)
        )
        return tuple(_errand(kind, row) for row in connection.execute(query))

    def in_compartment(self, connection: Connection, compartment_id: int) -> Errand | None:
        """The errand that a compartment is taken by; there is never more than one."""
        for kind in KINDS:
            table = TABLE[kind]
            there = table.c.compartment_id == compartment_id
            found = self.find(connection, kind, there, table.c.state.not_in(OVER[kind]))
            if found:
                return found[0]
        return None

    def move(
        self,
        connection: Connection,
        errand: Errand,
        event: str,
        *,
        actor: str,
        reason: str | None = None,
        **changes: Any,
    ) -> Errand:
        """Move an errand on. Raises NotNow where `event` doesn't fit."""
        moved = self.try_move(connection, errand, event, actor=actor, reason=reason, **changes)
        if moved is None:
            raise NotNow(f"{errand.kind} {errand.state} doesn't allow {event}")
        return moved

    def try_move(
        self,
        connection: Connection,
        errand: Errand,
        event: str,
        *,
        actor: str,
        reason: str | None = None,
        **changes: Any,
    ) -> Errand | None:
        """Move an errand on; None, and nothing changed, if `event` doesn't fit."""
        state = follows(errand.kind, errand.state, event)
        if state is None:
            return None
        if reason is not None:
            changes["reason"] = reason
        self.change(connection, errand, state=state, **changes)
        detail = {"state": state} | ({"reason": reason} if reason else {})
        self.note(connection, errand, f"{errand.kind}_{event}", actor, **detail)
        return self.get(connection, errand.uid)

    def note(
        self, connection: Connection, errand: Errand, action: str, actor: str, **detail: Detail
    ) -> None:
        """Write an audit record about an errand."""
        self._audit.append(
            connection,
            actor=actor,
            action=action,
            subject=errand.uid,
            case=errand.case_uid,
            door=errand.door,
            **detail,
        )

    def leave_compartment(
        self, connection: Connection, errand: Errand, use: str, remark: str = ""
    ) -> None:
        """Part an errand from its compartment, which is `use` from then on.

        One that is over still knows which it was.
        """
        if errand.compartment_id is not None:
            set_use(connection, errand.compartment_id, use, remark)
            if not errand.over:
                self.change(connection, errand, compartment_id=None, opened=False)

    def leave_for_a_look(self, connection: Connection, errand: Errand) -> None:
        """Part an errand from a compartment in which something may lie: staff look first."""
        self.leave_compartment(connection, errand, BLOCKED, LOOK_INSIDE)

    def change(self, connection: Connection, errand: Errand, **changes: Any) -> None:
        """Set columns of an errand."""
        table = TABLE[errand.kind]
        connection.execute(
            update(table).where(table.c.id == errand.id).values(changed_at=self._clock(), **changes)
        )


def _errand(kind: Kind, row: Row[Any]) -> Errand:
    pickup = kind == "pickup"
    return Errand(
        kind=kind,
        id=row.id,
        uid=row.uid,
        case_id=row.case_id,
        case_uid=row.case_uid,
        reference=row.reference,
        service=row.service,
        state=row.state,
        reason=row.reason,
        items=(row.item,) if pickup else tuple(json.loads(row.items)),
        compartment_id=row.compartment_id,
        cabinet=row.cabinet,
        door=row.door,
        door_state=row.door_state or "unknown",
        notice=row.notice or "",
        seq=row.seq,
        tries=row.tries,
        failures=row.failures,
        release=row.release,
        opened=row.opened,
        code_hash=row.code_hash,
        terminal=row.terminal,
        two_person=pickup and row.two_person,
        needs_dropoff=pickup and row.needs_dropoff,
        created_at=row.created_at,
        expires_at=row.expires_at,
        changed_at=row.changed_at,
    )
