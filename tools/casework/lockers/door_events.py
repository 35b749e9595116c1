"""What the events of a bridge mean for compartments and errands, in one transaction each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

import structlog
from sqlalchemy import Connection, insert, select, update

from tools.casework.audit.chain import NO_SUBJECT, AuditLog
from tools.casework.audit.rollback import in_doubt
from tools.casework.lockers import compartments
from tools.casework.lockers.bridge_client import BridgeEvent, Doors
from tools.casework.lockers.errands import Errand, Errands
from tools.casework.lockers.errors import UnknownErrand
from tools.casework.store.database import Database
from tools.casework.store.schema import bridge_positions

FORCED = "forced_open"
_DOOR_EVENTS = {
    "open": "opened",
    "ajar": "opened",
    "closed": "closed",
    "jammed": "jam",
    FORCED: "forced",
}
_NOTICES = frozenset({"reminder", "alarm"})
_UNDER_WAY = frozenset({"opening", "open", "unknown", "reserved", "loading", "load_open"})
_REASONS = {"forced": "forced", "jam": "jammed"}

log = structlog.get_logger(__name__)


class DoorEvents:
    """Works events in, each once: the position is kept in the same transaction."""

    def __init__(
        self,
        database: Database,
        errands: Errands,
        audit: AuditLog,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._errands = errands
        self._audit = audit
        self._clock = clock

    def position(self, cabinet: str) -> int | None:
        """The last event of a bridge that was worked in, or None."""
        with self._database.read() as connection:
            return _position(connection, cabinet)

    def apply(self, cabinet: str, event: BridgeEvent) -> None:
        """Work in an event; one that was worked in before changes nothing."""
        with self._database.write() as connection:
            if event.id <= (_position(connection, cabinet) or 0):
                return
            _set_position(connection, cabinet, event.id)
            try:
                found = compartments.at_door(connection, cabinet, event.door)
            except UnknownErrand:
                log.warning("event_of_unknown_door", cabinet=cabinet, door=event.door)
                return
            if event.kind in _NOTICES:
                compartments.see_notice(connection, found.id, event.kind)
            elif event.kind == "door":
                compartments.see_state(connection, found.id, event.state, event.at)
                self._door(connection, found, event.state)

    def look_around(self, cabinet: str, seen: Doors) -> None:
        """Take over all doors as they are: at the first start, and where events were missed."""
        with self._database.write() as connection:
            position = _position(connection, cabinet)
            if position is not None and position > seen.event:
                # The bridge counts from an older number: its journal is another one.
                self._audit.append(
                    connection,
                    actor=f"bridge:{cabinet}",
                    action="bridge_events_reset",
                    known=position,
                    told=seen.event,
                )
                log.error("bridge_events_reset", cabinet=cabinet, known=position, told=seen.event)
            before = compartments.all_compartments(connection, cabinet)
            forced = {found.door for found in before if found.door_state == FORCED}
            self._see_doors(connection, cabinet, seen.doors)
            for found in compartments.all_compartments(connection, cabinet):
                if found.door not in forced or found.door_state != FORCED:
                    self._look_at(connection, found)
            _set_position(connection, cabinet, seen.event)

    def see_layout(self, cabinet: str, seen: Doors) -> None:
        """Take over which doors there are; what happened to known ones comes as events."""
        with self._database.write() as connection:
            known = {found.door for found in compartments.all_compartments(connection, cabinet)}
            new = [door for door in seen.doors if door.door not in known]
            self._see_doors(connection, cabinet, new)

    def _look_at(self, connection: Connection, found: compartments.Compartment) -> None:
        """What the present state of a door tells of what happened to it meanwhile."""
        errand = self._errands.in_compartment(connection, found.id)
        under_way = errand is not None and errand.state in _UNDER_WAY
        if under_way or found.door_state == FORCED:
            self._door(connection, found, found.door_state)

    def _see_doors(
        self, connection: Connection, cabinet: str, doors: Iterable[compartments.DoorSeen]
    ) -> None:
        compartments.see_doors(
            connection, cabinet, doors, self._clock(), in_doubt=in_doubt(connection)
        )

    def _door(self, connection: Connection, found: compartments.Compartment, state: str) -> None:
        errand = self._errands.in_compartment(connection, found.id)
        if state == FORCED:
            self._forced(connection, found, errand)
        if errand is not None:
            self._move(connection, errand, state, found.cabinet)

    def _forced(
        self, connection: Connection, found: compartments.Compartment, errand: Errand | None
    ) -> None:
        """A record of its own, whether or not it changes anything for an errand."""
        self._audit.append(
            connection,
            actor=f"bridge:{found.cabinet}",
            action="door_forced",
            subject=NO_SUBJECT if errand is None else errand.uid,
            door=found.door,
        )
        if found.use == compartments.FREE:
            compartments.set_use(connection, found.id, compartments.BLOCKED, "forced")

    def _move(self, connection: Connection, errand: Errand, state: str, cabinet: str) -> None:
        event = _DOOR_EVENTS.get(state)
        if event is None:
            return
        changes = {"opened": True} if event == "opened" else {}
        self._errands.try_move(
            connection,
            errand,
            event,
            actor=f"bridge:{cabinet}",
            reason=_REASONS.get(event),
            **changes,
        )


def _position(connection: Connection, cabinet: str) -> int | None:
    return connection.execute(
        select(bridge_positions.c.event).where(bridge_positions.c.cabinet == cabinet)
    ).scalar()


def _set_position(connection: Connection, cabinet: str, event: int) -> None:
    this = bridge_positions.c.cabinet == cabinet
    changed = connection.execute(update(bridge_positions).where(this).values(event=event))
    if changed.rowcount == 0:
        connection.execute(insert(bridge_positions).values(cabinet=cabinet, event=event))
