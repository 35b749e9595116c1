"""From a code or a reference to an errand: who may have a door opened.

A try is charged (to the keypad and to the code) in a transaction of its own before the code is
checked, and given back if it was right. Checking is slow by intention and happens outside of the
write lock; afterwards everything is looked at again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from tools.casework.audit.chain import AuditLog
from tools.casework.lockers import compartments
from tools.casework.lockers.code_search import CodeSearch, Found
from tools.casework.lockers.codes import read_code
from tools.casework.lockers.errands import Errand, Errands
from tools.casework.lockers.errors import (
    CodeExpired,
    CodeLocked,
    Collected,
    InUse,
    KeypadLocked,
    LockerError,
    NeedsStaff,
    WrongCode,
)
from tools.casework.lockers.handles import Handles
from tools.casework.lockers.holds import Holds
from tools.casework.lockers.machine import IN_HANDS
from tools.casework.lockers.news import News
from tools.casework.lockers.throttle import KeypadThrottle
from tools.casework.store.database import Database


@dataclass(frozen=True)
class Asker:
    """The terminal browser that asks: which terminal, at which cabinet, with which token."""

    terminal: str
    cabinet: str
    device: str


@dataclass(frozen=True)
class Admitted:
    """An errand in the hands of the browser that asked."""

    errand: Errand
    handle: str


class Admission:
    """Checks codes. `code_failures` wrong ones lock a code until staff issue a new one."""

    def __init__(
        self,
        database: Database,
        *,
        errands: Errands,
        search: CodeSearch,
        throttle: KeypadThrottle,
        handles: Handles,
        holds: Holds,
        audit: AuditLog,
        news: News,
        clock: Callable[[], datetime],
        code_failures: int,
    ) -> None:
        self._database = database
        self._errands = errands
        self._search = search
        self._throttle = throttle
        self._handles = handles
        self._holds = holds
        self._audit = audit
        self._news = news
        self._clock = clock
        self._code_failures = code_failures

    def by_code(self, text: str, asker: Asker) -> Admitted:
        """Take up the pick-up or drop-off that a code belongs to. Raises LockerError."""
        code = read_code(text)
        with self._database.write() as connection:
            charge = self._throttle.charge(connection, asker.terminal)
            found = (
                None if code is None or charge.id is None else self._search.find(connection, code)
            )
            locked = found is not None and found.failures >= self._code_failures
            if found is not None and not locked:
                self._search.charge(connection, found)
        if charge.id is None:
            raise KeypadLocked("the keypad is locked", wait_s=charge.wait_s)
        right = None if locked or code is None else self._search.check(code, found)
        with self._database.write() as connection:
            if right is None:
                outcome: Admitted | LockerError = self._wrong(connection, asker, found)
            else:
                self._throttle.forgive(connection, charge)
                if found is not None and found.uid != right.uid:
                    self._search.give_back(connection, found)
                outcome = self._right(connection, asker, right)
        self._news.tell()
        if isinstance(outcome, LockerError):
            raise outcome
        return outcome

    def take_up(self, connection: Connection, errand: Errand, asker: Asker) -> Admitted:
        """Give an errand that a citizen is busy with into the hands of a browser."""
        handle = self._handles.give(connection, errand.uid, asker.device)
        return Admitted(errand, handle)

    def _wrong(self, connection: Connection, asker: Asker, found: Found | None) -> LockerError:
        """Nothing is raised: what was counted must be committed."""
        keypad_left = self._throttle.settle(connection, asker.terminal)
        code_left = keypad_left
        if found is not None:
            # What was read before this try was charged.
            code_left = max(0, self._code_failures - found.failures - 1)
        self._audit.append(
            connection,
            actor=f"terminal:{asker.terminal}",
            action="code_wrong",
            subject="-" if found is None else found.uid,
            code_left=code_left if found is not None else None,
            keypad_left=keypad_left,
        )
        if found is not None and code_left == 0:
            return CodeLocked("too many wrong tries for this code", left=0)
        if keypad_left == 0:
            wait_s = self._throttle.locked_for_s(connection, asker.terminal)
            return KeypadLocked("the keypad is locked", wait_s=round(wait_s, 1))
        return WrongCode("the code is wrong", left=min(code_left, keypad_left))

    def _right(self, connection: Connection, asker: Asker, found: Found) -> Admitted | LockerError:
        errand = self._errands.get(connection, found.uid)
        if self._search.changed_since(connection, found):
            return WrongCode("the code was replaced", left=1)
        self._search.forgive(connection, found)
        refusal = self._refusal(connection, errand, asker)
        if refusal is not None:
            return refusal
        actor = f"terminal:{asker.terminal}"
        if errand.state in IN_HANDS:
            self._errands.note(connection, errand, f"{errand.kind}_resume", actor)
            return self.take_up(connection, errand, asker)
        if errand.kind == "dropoff":
            return self._drop_off(connection, errand, asker)
        moved = self._errands.move(connection, errand, "code", actor=actor, terminal=asker.terminal)
        return self.take_up(connection, moved, asker)

    def _drop_off(
        self, connection: Connection, errand: Errand, asker: Asker
    ) -> Admitted | LockerError:
        try:
            compartment = compartments.take(connection, asker.cabinet)
        except LockerError as error:
            return error
        moved = self._errands.move(
            connection,
            errand,
            "code",
            actor=f"terminal:{asker.terminal}",
            terminal=asker.terminal,
            compartment_id=compartment.id,
            opened=False,
        )
        return self.take_up(connection, moved, asker)

    def _refusal(self, connection: Connection, errand: Errand, asker: Asker) -> LockerError | None:
        refusal = self._if_over(connection, errand)
        if refusal is not None:
            return refusal
        if errand.cabinet is not None and errand.cabinet != asker.cabinet:
            return NeedsStaff("this code belongs to another cabinet")
        if errand.state in IN_HANDS:
            busy = self._handles.held_by_other(connection, errand.uid, asker.device)
            return InUse("another terminal is busy with this") if busy else None
        if errand.state not in {"ready", "reserved"}:
            return NeedsStaff(f"the {errand.kind} is {errand.state}")
        if self._holds.waits_for(connection, errand) is not None:
            return NeedsStaff("a document of the case must come in first")
        return None

    def _if_over(self, connection: Connection, errand: Errand) -> LockerError | None:
        if errand.state == "collected":
            return Collected("the code was used")
        late = errand.state in {"ready", "reserved"} and errand.expires_at <= self._clock()
        if late:
            # Noted at once: a clock that is set back must not make the code good again.
            self._errands.try_move(connection, errand, "expire", actor="system")
        if late or errand.state == "expired":
            return CodeExpired("the time to use this code is over")
        return None
