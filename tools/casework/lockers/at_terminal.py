"""What a citizen does with an errand at the terminal: open, confirm, complain, leave."""

from __future__ import annotations

import asyncio
from typing import Literal

from sqlalchemy import Connection

from tools.casework.lockers import compartments
from tools.casework.lockers.admission import Asker
from tools.casework.lockers.case_notes import CaseNotes
from tools.casework.lockers.errands import Errand, Errands
from tools.casework.lockers.errors import NoCompartment, NotNow
from tools.casework.lockers.handles import Handles
from tools.casework.lockers.news import News
from tools.casework.lockers.opener import Opener, Wanted
from tools.casework.store.database import Database

MOVED = "moved"

Outcome = Literal["taken", "laid_in", "left_empty", "wrong_content"]
Problem = Literal["does_not_open", "does_not_close"]

_EVENTS: dict[tuple[str, Outcome], str] = {
    ("pickup", "taken"): "taken",
    ("pickup", "left_empty"): "left_empty",
    ("pickup", "wrong_content"): "wrong",
    ("dropoff", "laid_in"): "laid_in",
    ("dropoff", "left_empty"): "left_empty",
    ("dropoff", "wrong_content"): "wrong",
}


class AtTerminal:
    """Every method takes the handle that the browser got, and raises LockerError."""

    def __init__(
        self,
        database: Database,
        *,
        errands: Errands,
        handles: Handles,
        opener: Opener,
        notes: CaseNotes,
        news: News,
        tries: int,
    ) -> None:
        self._database = database
        self._errands = errands
        self._handles = handles
        self._opener = opener
        self._notes = notes
        self._news = news
        self._tries = tries

    @property
    def tries(self) -> int:
        """How often a door may be opened with one code."""
        return self._tries

    def look(self, handle: str, asker: Asker) -> Errand:
        """The errand as it is now."""
        with self._database.read() as connection:
            return self._mine(connection, handle, asker)

    def keep(self, handle: str, asker: Asker) -> None:
        """The terminal still shows the errand; writes only when it is about to be forgotten."""
        with self._database.read() as connection:
            errand = self._mine(connection, handle, asker)
            if not self._handles.needs_renewal(connection, errand.uid):
                return
        with self._database.write() as connection:
            self._handles.renew(connection, self._mine(connection, handle, asker).uid)

    async def open(self, handle: str, asker: Asker) -> Errand:
        """Open the door, or open it again."""
        errand = await asyncio.to_thread(self._renewed, handle, asker)
        return await self._opener.release(
            Wanted(errand.uid, "release", errand.kind, f"terminal:{asker.terminal}", citizen=True)
        )

    def finish(self, handle: str, outcome: Outcome, asker: Asker) -> Errand:
        """Say what was done; the door must be shut."""
        with self._database.write() as connection:
            errand = self._mine(connection, handle, asker)
            event = _EVENTS.get((errand.kind, outcome))
            if event is None:
                raise NotNow(f"a {errand.kind} can't end with {outcome}")
            if errand.state in {"collected", "confirmed"} and event in {"taken", "laid_in"}:
                return errand  # said twice, e.g. after a lost answer
            reason = {"wrong": "wrong_content", "left_empty": "left_empty"}.get(event, "")
            actor = f"terminal:{asker.terminal}"
            moved = self._errands.move(connection, errand, event, actor=actor, reason=reason)
            self._after(connection, moved, actor)
        self._news.tell()
        return moved

    def cancel(self, handle: str, asker: Asker) -> Errand:
        """Leave before the door was opened."""
        with self._database.write() as connection:
            errand = self._mine(connection, handle, asker)
            moved = leave(connection, self._errands, errand, actor=f"terminal:{asker.terminal}")
            self._handles.renew(connection, errand.uid)
        self._news.tell()
        return moved

    def problem(self, handle: str, kind: Problem, asker: Asker) -> Errand:
        """The door doesn't open, or doesn't close: what comes next."""
        with self._database.write() as connection:
            errand = self._mine(connection, handle, asker)
            if errand.state == "opening" and kind == "does_not_open" and errand.tries < self._tries:
                moved = self._errands.move(
                    connection, errand, "stuck", actor=f"terminal:{asker.terminal}"
                )
            else:
                moved = self._elsewhere(connection, errand, kind, asker)
        self._news.tell()
        return moved

    def _elsewhere(
        self, connection: Connection, errand: Errand, kind: Problem, asker: Asker
    ) -> Errand:
        """Another compartment for what isn't laid in yet; else a person."""
        actor, reason = f"terminal:{asker.terminal}", "jammed" if kind == "does_not_open" else kind
        if errand.state == "opening":
            errand = self._errands.move(connection, errand, "stuck", actor=actor)
        # Behind a door that opened once, something may lie: then it isn't left alone.
        empty = errand.state == "jammed" and not errand.opened
        takes_out = errand.state == "open" and kind == "does_not_close"
        # One other compartment, not all of them: each one left behind is blocked for everybody.
        first = errand.kind == "dropoff" and errand.reason != MOVED
        if first and (empty or takes_out):
            try:
                other = compartments.take(connection, asker.cabinet)
            except NoCompartment:
                pass
            else:
                self._block(connection, errand, reason)
                return self._errands.move(
                    connection,
                    errand,
                    "move",
                    actor=actor,
                    reason=MOVED,
                    compartment_id=other.id,
                    opened=False,
                    tries=0,
                )
        self._block(connection, errand, reason)
        return self._errands.move(connection, errand, "person", actor=actor, reason=reason)

    def _block(self, connection: Connection, errand: Errand, reason: str) -> None:
        if errand.compartment_id is not None:
            compartments.set_use(connection, errand.compartment_id, compartments.BLOCKED, reason)

    def _after(self, connection: Connection, moved: Errand, actor: str) -> None:
        settle_compartment(connection, self._errands, moved)
        if moved.state == "confirmed":
            self._notes.laid_in(connection, moved, actor=actor)

    def _renewed(self, handle: str, asker: Asker) -> Errand:
        with self._database.write() as connection:
            errand = self._mine(connection, handle, asker)
            self._handles.renew(connection, errand.uid)
        return errand

    def _mine(self, connection: Connection, handle: str, asker: Asker) -> Errand:
        uid = self._handles.errand(connection, handle, asker.device)
        return self._errands.get(connection, uid)


def leave(connection: Connection, errands: Errands, errand: Errand, *, actor: str) -> Errand:
    """End what was not begun: a code can be used again, a compartment is free again.

    Tries that count are releases of which nobody knows for sure that they opened nothing.
    """
    by_code = errand.kind == "dropoff" and errand.code_hash is not None
    moved = errands.move(
        connection, errand, "put_back" if by_code else "cancel", actor=actor, reason=""
    )
    if errand.kind == "dropoff":
        if errand.tries > 0:
            errands.leave_for_a_look(connection, moved)
        else:
            errands.leave_compartment(connection, moved, compartments.FREE)
        return errands.get(connection, errand.uid)
    return moved


def settle_compartment(connection: Connection, errands: Errands, errand: Errand) -> None:
    """What a compartment is used for once a citizen has said what was done."""
    if errand.state == "collected":
        errands.leave_compartment(connection, errand, compartments.FREE)
    elif errand.kind == "dropoff" and errand.state == "cancelled":
        # Nothing should lie there. But a paper that was forgotten would be the next one's:
        # somebody looks before the compartment is given away.
        errands.leave_for_a_look(connection, errand)
    elif errand.state == "confirmed" and errand.compartment_id is not None:
        compartments.set_use(connection, errand.compartment_id, compartments.OCCUPIED)
