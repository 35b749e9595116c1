"""Compartments: what is behind the doors of the cabinets, and who has which.

All that writes is done in the caller's write transaction: a compartment that was free when it was
looked at is still free when it is taken.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, case, insert, select, update

from tools.casework.lockers.errors import NoCompartment, UnknownErrand
from tools.casework.store.schema import compartments

FREE, RESERVED, OCCUPIED, BLOCKED = "free", "reserved", "occupied", "blocked"
LOOK_INSIDE = "look_inside"
"""The remark of a blocked compartment in which something may lie that nobody knows of."""
CLOSED = "closed"
_SIZES = {"s": 0, "m": 1, "l": 2, "xl": 3}


@dataclass(frozen=True)
class Compartment:
    """A compartment. `remark` is a code that says why it is blocked."""

    id: int
    cabinet: str
    door: int
    size: str
    row: int
    column: int
    door_state: str
    use: str
    notice: str
    remark: str


@dataclass(frozen=True)
class DoorSeen:
    """A door as the bridge reports it."""

    door: int
    state: str
    row: int
    column: int
    size: str


def all_compartments(connection: Connection, cabinet: str | None = None) -> tuple[Compartment, ...]:
    """All compartments, by cabinet and door."""
    query = select(compartments).order_by(compartments.c.cabinet, compartments.c.door)
    if cabinet is not None:
        query = query.where(compartments.c.cabinet == cabinet)
    return tuple(_compartment(row) for row in connection.execute(query))


def at_door(connection: Connection, cabinet: str, door: int) -> Compartment:
    """The compartment behind a door. Raises UnknownErrand."""
    query = select(compartments).where(
        compartments.c.cabinet == cabinet, compartments.c.door == door
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        raise UnknownErrand(f"cabinet {cabinet} has no door {door}")
    return _compartment(row)


def has_free(connection: Connection, cabinet: str) -> bool:
    """Whether something could be laid in now."""
    return connection.execute(_free(cabinet)).first() is not None


def take(connection: Connection, cabinet: str, use: str = RESERVED) -> Compartment:
    """Take the smallest free compartment behind a shut door. Raises NoCompartment."""
    row = connection.execute(_free(cabinet)).first()
    if row is None:
        raise NoCompartment(f"no compartment of cabinet {cabinet} is free")
    set_use(connection, row.id, use)
    return _compartment(row)


def set_use(connection: Connection, compartment_id: int, use: str, remark: str = "") -> None:
    """Note what a compartment is used for."""
    connection.execute(
        update(compartments)
        .where(compartments.c.id == compartment_id)
        .values(use=use, remark=remark)
    )


def see_doors(
    connection: Connection,
    cabinet: str,
    doors: Iterable[DoorSeen],
    at: datetime,
    *,
    in_doubt: bool = False,
) -> None:
    """Note all doors of a cabinet as the bridge reports them.

    New ones are free, or `in_doubt` blocked: a restored backup may only not know of them.
    """
    new = {"use": BLOCKED, "remark": LOOK_INSIDE} if in_doubt else {"use": FREE}
    known = {found.door: found for found in all_compartments(connection, cabinet)}
    for seen in doors:
        place = {"size": seen.size, "grid_row": seen.row, "grid_column": seen.column}
        if seen.door not in known:
            row = {"cabinet": cabinet, "door": seen.door, **place, **new}
            connection.execute(
                insert(compartments).values(door_state=seen.state, door_state_at=at, **row)
            )
            continue
        connection.execute(
            update(compartments).where(compartments.c.id == known[seen.door].id).values(**place)
        )
        if known[seen.door].door_state != seen.state:
            see_state(connection, known[seen.door].id, seen.state, at)


def see_state(connection: Connection, compartment_id: int, state: str, at: datetime) -> None:
    """Note the state of a door; what was said about the one before is over."""
    connection.execute(
        update(compartments)
        .where(compartments.c.id == compartment_id)
        .values(door_state=state, door_state_at=at, notice="")
    )


def see_notice(connection: Connection, compartment_id: int, notice: str) -> None:
    """Note a reminder or an alarm."""
    connection.execute(
        update(compartments).where(compartments.c.id == compartment_id).values(notice=notice)
    )


def _free(cabinet: str) -> Select[Any]:
    by_size = case(_SIZES, value=compartments.c.size, else_=len(_SIZES))
    return (
        select(compartments)
        .where(
            compartments.c.cabinet == cabinet,
            compartments.c.use == FREE,
            compartments.c.door_state == CLOSED,
        )
        .order_by(by_size, compartments.c.door)
        .limit(1)
    )


def _compartment(row: Row[Any]) -> Compartment:
    return Compartment(
        id=row.id,
        cabinet=row.cabinet,
        door=row.door,
        size=row.size,
        row=row.grid_row,
        column=row.grid_column,
        door_state=row.door_state,
        use=row.use,
        notice=row.notice,
        remark=row.remark,
    )
