"""Drop-offs without a code: right after the application, at the terminal where it was made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select

from tools.casework.lockers import compartments
from tools.casework.lockers.admission import Admission, Admitted, Asker
from tools.casework.lockers.dropoffs import new_dropoff
from tools.casework.lockers.errands import Errands
from tools.casework.lockers.errors import (
    InUse,
    KeypadLocked,
    LockerError,
    NoCompartment,
    NotAllowed,
    TooLate,
)
from tools.casework.lockers.handles import Handles
from tools.casework.lockers.holds import ExpectedDocuments
from tools.casework.lockers.machine import IN_HANDS
from tools.casework.lockers.news import News
from tools.casework.lockers.throttle import KeypadThrottle
from tools.casework.reference import read_reference
from tools.casework.store.database import Database
from tools.casework.store.schema import cases, dropoffs
from tools.lockers.policy import LockerPolicy

_PER_CASE = 2
"""Each compartment that was left empty is blocked until staff have looked inside."""

_UNUSED = ("cancelled", "expired")

_STILL_SHUT = frozenset({"authorised", "moved", "jammed"})
"""In hands, and nothing can lie behind the door unless it was opened before."""


@dataclass(frozen=True)
class WalkInRules:
    """How long after the application, and how references of this office begin.

    `tries` is how often a door may be opened for one errand.
    """

    within: timedelta
    reference_prefix: str
    tries: int


class WalkIns:
    """Lets citizens hand things in for the application that they have just made."""

    def __init__(
        self,
        database: Database,
        *,
        errands: Errands,
        admission: Admission,
        throttle: KeypadThrottle,
        handles: Handles,
        policy: LockerPolicy,
        expected: ExpectedDocuments,
        news: News,
        clock: Callable[[], datetime],
        rules: WalkInRules,
    ) -> None:
        self._database = database
        self._errands = errands
        self._admission = admission
        self._throttle = throttle
        self._handles = handles
        self._policy = policy
        self._expected = expected
        self._news = news
        self._clock = clock
        self._rules = rules

    def by_reference(self, typed: str, asker: Asker) -> Admitted:
        """Begin a drop-off, or take it up again. Raises LockerError."""
        reference = read_reference(typed, self._rules.reference_prefix)
        with self._database.write() as connection:
            # References are numbers that could be guessed: they count like codes.
            charge = self._throttle.charge(connection, asker.terminal)
            case = None if reference is None else _case(connection, reference)
            if charge.id is not None and case is not None:
                self._throttle.forgive(connection, charge)
            elif charge.id is not None:
                self._throttle.settle(connection, asker.terminal)
        if charge.id is None:
            raise KeypadLocked("the keypad is locked", wait_s=charge.wait_s)
        if case is None:
            raise NotAllowed("nothing can be dropped off for this reference")
        documents = self._documents(case, asker)
        with self._database.write() as connection:
            outcome = self._resume(connection, case, asker) or self._begin(
                connection, case, documents, asker
            )
        self._news.tell()
        if isinstance(outcome, LockerError):
            raise outcome
        return outcome

    def _documents(self, case: Row[Any], asker: Asker) -> tuple[str, ...]:
        """The evidence ids that may be handed in for the case here. Raises NotAllowed."""
        rule = self._policy.dropoff(case.service)
        here = case.terminal == asker.terminal and case.kind == "application"
        if rule is None or not rule.after_application or not here:
            raise NotAllowed("nothing can be dropped off for this reference")
        expected = self._expected(case.reference)
        documents = tuple(entry.evidence for entry in rule.items if entry.evidence in expected)
        if not documents:
            raise NotAllowed("the case expects nothing that could be dropped off")
        return documents

    def _resume(
        self, connection: Connection, case: Row[Any], asker: Asker
    ) -> Admitted | LockerError | None:
        """What became of a drop-off of this case that was begun before.

        A reference is no secret: once something may lie behind the door, only the browser goes
        on that shows the errand, and the door stays shut. It may finish, also after a reload.
        """
        begun = self._errands.find(
            connection,
            "dropoff",
            dropoffs.c.case_id == case.id,
            dropoffs.c.code_hash.is_(None),
            dropoffs.c.state.not_in(_UNUSED),
        )
        if not begun:
            return None
        errand = begun[-1]
        if errand.state not in IN_HANDS or errand.cabinet != asker.cabinet:
            return NotAllowed("something was dropped off for this case already")
        if self._handles.held_by_other(connection, errand.uid, asker.device):
            return InUse("another terminal is busy with this")
        if errand.opened or errand.state not in _STILL_SHUT:
            if not self._handles.held(connection, errand.uid):
                return NotAllowed("something was dropped off for this case already")
            self._errands.change(connection, errand, tries=self._rules.tries)
        actor = f"terminal:{asker.terminal}"
        self._errands.note(connection, errand, "dropoff_resume", actor)
        return self._admission.take_up(connection, self._errands.get(connection, errand.uid), asker)

    def _begin(
        self, connection: Connection, case: Row[Any], documents: tuple[str, ...], asker: Asker
    ) -> Admitted | LockerError:
        now = self._clock()
        if case.received_at + self._rules.within < now:
            return TooLate("the time after the application is over")
        if self._opened_before(connection, case) >= _PER_CASE:
            return NotAllowed("a compartment was opened for this case often enough")
        try:
            compartment = compartments.take(connection, asker.cabinet)
        except NoCompartment as error:
            return error
        uid = new_dropoff(
            connection, case.id, documents, at=now, expires_at=now + self._rules.within
        )
        moved = self._errands.move(
            connection,
            self._errands.get(connection, uid),
            "code",
            actor=f"terminal:{asker.terminal}",
            terminal=asker.terminal,
            compartment_id=compartment.id,
        )
        return self._admission.take_up(connection, moved, asker)

    def _opened_before(self, connection: Connection, case: Row[Any]) -> int:
        """How many drop-offs of the case had their door opened and were then left empty."""
        begun = self._errands.find(
            connection, "dropoff", dropoffs.c.case_id == case.id, dropoffs.c.code_hash.is_(None)
        )
        return sum(errand.seq > 0 for errand in begun)


def _case(connection: Connection, reference: str) -> Row[Any] | None:
    return connection.execute(select(cases).where(cases.c.reference == reference)).one_or_none()
