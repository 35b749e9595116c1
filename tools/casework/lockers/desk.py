"""Compartments as staff work with them, apart from what lies in them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from sqlalchemy import Connection

from tools.casework.audit.chain import AuditLog
from tools.casework.lockers import compartments
from tools.casework.lockers.compartments import Compartment
from tools.casework.lockers.errands import Errand, Errands
from tools.casework.lockers.errors import NotNow
from tools.casework.lockers.news import News
from tools.casework.lockers.opener import Opener
from tools.casework.lockers.throttle import KeypadThrottle
from tools.casework.store.database import Database


class Desk:
    """The staff side of compartments. Every method raises LockerError where it refuses."""

    def __init__(
        self,
        database: Database,
        *,
        errands: Errands,
        audit: AuditLog,
        opener: Opener,
        throttle: KeypadThrottle,
        news: News,
    ) -> None:
        self._database = database
        self._errands = errands
        self._audit = audit
        self._opener = opener
        self._throttle = throttle
        self._news = news

    def all(self) -> tuple[tuple[Compartment, Errand | None], ...]:
        """All compartments, each with the errand that it is taken by."""
        with self._database.read() as connection:
            return tuple(
                (found, self._errands.in_compartment(connection, found.id))
                for found in compartments.all_compartments(connection)
            )

    def locked_keypads(self, terminals: Iterable[str]) -> dict[str, float]:
        """The terminals whose keypad is locked, and for how many seconds yet."""
        with self._database.read() as connection:
            found = {name: self._throttle.locked_for_s(connection, name) for name in terminals}
        return {name: seconds for name, seconds in found.items() if seconds > 0}

    def unlock_keypad(self, terminal: str, *, staff_id: int) -> None:
        """Let codes be typed at a terminal again, after a look at who typed the wrong ones."""
        with self._database.write() as connection:
            self._throttle.lift(connection, terminal)
            self._audit.append(
                connection,
                actor=f"staff:{staff_id}",
                action="keypad_unlocked",
                subject=f"terminal:{terminal}",
            )
        self._news.tell()

    async def inspect(self, cabinet: str, door: int, *, staff_id: int) -> None:
        """Open a door behind which nothing lies that belongs to anybody."""
        await self._opener.operate(cabinet, door, "inspect", actor=f"staff:{staff_id}")

    async def disable(self, cabinet: str, door: int, *, staff_id: int) -> None:
        """Take a door out of service."""
        await self._opener.operate(cabinet, door, "disable", actor=f"staff:{staff_id}")
        await asyncio.to_thread(self._set, cabinet, door, compartments.BLOCKED, "out_of_service")

    async def enable(self, cabinet: str, door: int, *, staff_id: int) -> None:
        """Put a door into service again; its compartment is free once staff say so."""
        await self._opener.operate(cabinet, door, "enable", actor=f"staff:{staff_id}")
        await asyncio.to_thread(
            self._set, cabinet, door, compartments.BLOCKED, compartments.LOOK_INSIDE
        )

    def block(self, cabinet: str, door: int, *, staff_id: int) -> None:
        """Give a compartment to nobody."""
        self._use(cabinet, door, compartments.BLOCKED, "by_staff", staff_id)

    def clear(self, cabinet: str, door: int, *, staff_id: int) -> None:
        """The compartment is empty and in order: it may be given away again."""
        self._use(cabinet, door, compartments.FREE, "", staff_id)

    def _use(self, cabinet: str, door: int, use: str, remark: str, staff_id: int) -> None:
        with self._database.write() as connection:
            found = compartments.at_door(connection, cabinet, door)
            self._refuse_if_taken(connection, found)
            if use == compartments.FREE and found.door_state != compartments.CLOSED:
                raise NotNow("the door is not shut")
            compartments.set_use(connection, found.id, use, remark)
            self._audit.append(
                connection,
                actor=f"staff:{staff_id}",
                action=f"compartment_{use}",
                cabinet=cabinet,
                door=door,
            )
        self._news.tell()

    def _set(self, cabinet: str, door: int, use: str, remark: str) -> None:
        with self._database.write() as connection:
            found = compartments.at_door(connection, cabinet, door)
            compartments.set_use(connection, found.id, use, remark)
        self._news.tell()

    def _refuse_if_taken(self, connection: Connection, found: Compartment) -> None:
        if self._errands.in_compartment(connection, found.id) is not None:
            raise NotNow("the compartment is taken by a pick-up or drop-off")
