"""Drop-offs as staff work with them: send a code, empty the compartment, say what came in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import datetime

from sqlalchemy import Connection, insert, select

from tools.casework.letters.letter import LetterCode
from tools.casework.lockers import compartments
from tools.casework.lockers.case_notes import CaseNotes
from tools.casework.lockers.errands import Errand, Errands
from tools.casework.lockers.errors import NotNow, NotPermitted, UnknownErrand
from tools.casework.lockers.issuing import CodeIssuer
from tools.casework.lockers.machine import OVER
from tools.casework.lockers.news import News
from tools.casework.lockers.opener import Opener, Wanted
from tools.casework.lockers.tokens import new_id
from tools.casework.store.database import Database
from tools.casework.store.schema import cases, dropoffs
from tools.lockers.policy import LockerPolicy


class Dropoffs:
    """The staff side of drop-offs. Every method raises LockerError where it refuses."""

    def __init__(
        self,
        database: Database,
        *,
        errands: Errands,
        issuer: CodeIssuer,
        opener: Opener,
        policy: LockerPolicy,
        notes: CaseNotes,
        news: News,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._errands = errands
        self._issuer = issuer
        self._opener = opener
        self._policy = policy
        self._notes = notes
        self._news = news
        self._clock = clock

    def waiting(self) -> tuple[Errand, ...]:
        """All drop-offs that are not over."""
        with self._database.read() as connection:
            return self._errands.find(
                connection, "dropoff", dropoffs.c.state.not_in(OVER["dropoff"])
            )

    def of_case(self, case_id: int) -> tuple[Errand, ...]:
        """All drop-offs of a case."""
        with self._database.read() as connection:
            return self._errands.find(connection, "dropoff", dropoffs.c.case_id == case_id)

    def get(self, uid: str) -> Errand:
        """One drop-off."""
        with self._database.read() as connection:
            return self._errand(connection, uid)

    def allowed(self, service: str) -> tuple[str, ...]:
        """The evidence ids that may be handed in for a service."""
        rule = self._policy.dropoff(service)
        return () if rule is None else tuple(entry.evidence for entry in rule.items)

    def issue(
        self, case_id: int, documents: Iterable[str], *, staff_id: int
    ) -> tuple[Errand, LetterCode]:
        """A code with which documents of a case may be handed in."""
        wanted = tuple(dict.fromkeys(documents))
        with self._database.write() as connection:
            service = connection.execute(
                select(cases.c.service).where(cases.c.id == case_id)
            ).scalar()
            allowed = () if service is None else self.allowed(service)
            if not wanted or not set(wanted) <= set(allowed):
                raise NotPermitted("these documents can't be handed in by locker")
            code, columns = self._issuer.issue(connection)
            uid = new_dropoff(connection, case_id, wanted, at=self._clock(), **columns)
            errand = self._errands.get(connection, uid)
            self._errands.note(connection, errand, "dropoff_issue", f"staff:{staff_id}")
        self._news.tell()
        return errand, code

    def withdraw(self, uid: str, *, staff_id: int) -> Errand:
        """Take a code back that was not used yet, or that a restored backup has stopped."""
        with self._database.write() as connection:
            errand = self._errand(connection, uid)
            unplaced = errand.state == "disputed" and errand.compartment_id is None
            event = "withdraw_unplaced" if unplaced else "withdraw"
            moved = self._errands.move(connection, errand, event, actor=f"staff:{staff_id}")
        self._news.tell()
        return moved

    async def empty(self, uid: str, *, staff_id: int) -> Errand:
        """Open the door to take out what was laid in."""
        return await self._opener.release(Wanted(uid, "unload", "unload", f"staff:{staff_id}"))

    def received(self, uid: str, documents: Iterable[str], *, staff_id: int) -> Errand:
        """The compartment is empty and its door shut; these documents were there."""
        found = frozenset(documents)
        with self._database.write() as connection:
            errand = self._errand(connection, uid)
            if errand.door_state != compartments.CLOSED:
                raise NotNow("the door is not shut yet")
            if not found <= set(self.allowed(errand.service)) | set(errand.items):
                raise NotPermitted("this document is none that could be handed in")
            moved = self._errands.move(
                connection, errand, "emptied", actor=f"staff:{staff_id}", reason=""
            )
            self._notes.emptied(connection, errand, found, staff_id=staff_id)
            self._errands.leave_compartment(connection, moved, compartments.FREE)
        self._news.tell()
        return moved

    def _errand(self, connection: Connection, uid: str) -> Errand:
        errand = self._errands.get(connection, uid)
        if errand.kind != "dropoff":
            raise UnknownErrand("this is no drop-off")
        return errand


def new_dropoff(
    connection: Connection,
    case_id: int,
    documents: tuple[str, ...],
    *,
    at: datetime,
    expires_at: datetime,
    **columns: object,
) -> str:
    """Write a drop-off that has no compartment yet; return its id."""
    uid = new_id()
    connection.execute(
        insert(dropoffs).values(
            uid=uid,
            case_id=case_id,
            items=json.dumps(documents),
            state="reserved",
            created_at=at,
            changed_at=at,
            expires_at=expires_at,
            **columns,
        )
    )
    return uid
