"""Pick-ups as staff work with them: lay in, issue a code, take out what nobody collected.

Identity documents need two members of staff: to lay them in, and for whatever overrides the
citizen's code afterwards (a new code, taking the document out, settling a dispute).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Connection, insert, select

from tools.casework.letters.letter import LetterCode
from tools.casework.lockers import compartments
from tools.casework.lockers.approvals import Approvals, Purpose
from tools.casework.lockers.errands import Errand, Errands
from tools.casework.lockers.errors import NotNow, NotPermitted, UnknownErrand
from tools.casework.lockers.holds import Holds
from tools.casework.lockers.issuing import CodeIssuer
from tools.casework.lockers.news import News
from tools.casework.lockers.opener import Opener, Wanted
from tools.casework.lockers.tokens import new_id
from tools.casework.store.database import Database
from tools.casework.store.schema import cases, pickups
from tools.lockers.policy import LockerPolicy

Settled = Literal["taken", "there"]

_LOOK_FIRST = frozenset({"rollback", "forced"})
"""Why a pick-up is disputed where something else may lie in its compartment by now."""


class Pickups:
    """The staff side of pick-ups. Every method raises LockerError where it refuses."""

    def __init__(
        self,
        database: Database,
        *,
        errands: Errands,
        approvals: Approvals,
        holds: Holds,
        issuer: CodeIssuer,
        opener: Opener,
        policy: LockerPolicy,
        news: News,
        clock: Callable[[], datetime],
        days: int,
    ) -> None:
        self._database = database
        self._errands = errands
        self._approvals = approvals
        self._holds = holds
        self._issuer = issuer
        self._opener = opener
        self._policy = policy
        self._news = news
        self._clock = clock
        self._days = timedelta(days=days)

    def waiting(self) -> tuple[Errand, ...]:
        """All pick-ups that are not over."""
        with self._database.read() as connection:
            return self._errands.find(
                connection, "pickup", pickups.c.state.not_in(("collected", "returned"))
            )

    def of_case(self, case_id: int) -> tuple[Errand, ...]:
        """All pick-ups of a case."""
        with self._database.read() as connection:
            return self._errands.find(connection, "pickup", pickups.c.case_id == case_id)

    def get(self, uid: str) -> Errand:
        """One pick-up."""
        with self._database.read() as connection:
            return self._errand(connection, uid)

    def signatures(self, uid: str, purpose: Purpose) -> int:
        """How many have signed for the present occasion."""
        with self._database.read() as connection:
            return self._approvals.count(connection, self._errand(connection, uid), purpose)

    def reserve(self, case_id: int, item: str, cabinet: str, *, staff_id: int) -> Errand:
        """Take the smallest free compartment for an item of a case."""
        service, reference = self._case(case_id)
        rule = self._policy.pickup(service)
        if rule is None or item not in rule.items:
            raise NotPermitted(f"{item} can't be handed over by locker for this service")
        needs_dropoff = self._holds.needed(service, reference)
        with self._database.write() as connection:
            compartment = compartments.take(connection, cabinet)
            uid, now = new_id(), self._clock()
            connection.execute(
                insert(pickups).values(
                    uid=uid,
                    case_id=case_id,
                    item=item,
                    state="reserved",
                    compartment_id=compartment.id,
                    two_person=self._policy.item(item).identity_document,
                    needs_dropoff=needs_dropoff,
                    created_at=now,
                    created_by=staff_id,
                    expires_at=now + self._days,
                    changed_at=now,
                )
            )
            errand = self._errands.get(connection, uid)
            self._errands.note(connection, errand, "pickup_reserve", f"staff:{staff_id}")
        self._news.tell()
        return errand

    def sign(self, uid: str, purpose: Purpose, *, staff_id: int) -> int:
        """Sign for an identity document; return how many have signed by now."""
        with self._database.write() as connection:
            errand = self._errand(connection, uid)
            return self._approvals.sign(connection, errand, purpose, staff_id)

    async def load(self, uid: str, *, staff_id: int) -> Errand:
        """Open the door to lay the document in."""

        def guard(connection: Connection, errand: Errand) -> None:
            self._approvals.require(connection, errand, "load")

        return await self._opener.release(
            Wanted(uid, "load", "load", f"staff:{staff_id}", guard=guard)
        )

    def laid_in(self, uid: str, *, staff_id: int) -> Errand:
        """The document lies in the compartment and the door is shut."""
        with self._database.write() as connection:
            errand = self._errand(connection, uid)
            moved = self._errands.move(connection, errand, "loaded", actor=f"staff:{staff_id}")
            self._occupy(connection, moved)
        self._news.tell()
        return moved

    def issue(self, uid: str, *, staff_id: int) -> tuple[Errand, LetterCode]:
        """Issue a code, or a new one; one that was issued before no longer counts."""
        with self._database.write() as connection:
            errand = self._errand(connection, uid)
            self._holds.require(connection, errand)
            fresh = errand.state == "held" and errand.code_hash is None
            purposes: tuple[Purpose, ...] = ("load", "override") if fresh else ("override",)
            self._approvals.require(connection, errand, *purposes)
            code, columns = self._issuer.issue(connection)
            moved = self._errands.move(
                connection,
                errand,
                "issue",
                actor=f"staff:{staff_id}",
                reason="",
                opened=False,
                terminal=None,
                **columns,
            )
            self._approvals.clear(connection, errand)
        self._news.tell()
        return moved, code

    def lift_hold(self, uid: str, *, staff_id: int) -> Errand:
        """Staff say that what had to come in before has come in some other way."""
        with self._database.write() as connection:
            errand = self._errand(connection, uid)
            self._errands.change(connection, errand, needs_dropoff=False)
            self._errands.note(connection, errand, "pickup_lift_hold", f"staff:{staff_id}")
            errand = self._errand(connection, uid)
        self._news.tell()
        return errand

    def withdraw(self, uid: str, *, staff_id: int) -> Errand:
        """Give a pick-up up; where something lies in the compartment, it must be taken out."""
        with self._database.write() as connection:
            errand = self._errand(connection, uid)
            # No event tells for sure that a door stayed shut which was to be opened.
            may_hold = errand.state == "reserved" and errand.seq > 0
            event = "withdraw_opened" if may_hold else "withdraw"
            moved = self._errands.move(connection, errand, event, actor=f"staff:{staff_id}")
            if moved.over:
                self._free(connection, moved)
        self._news.tell()
        return moved

    async def unload(self, uid: str, *, staff_id: int) -> Errand:
        """Open the door to take out what was not collected."""

        def guard(connection: Connection, errand: Errand) -> None:
            self._approvals.require(connection, errand, "override")

        return await self._opener.release(
            Wanted(uid, "unload", "unload", f"staff:{staff_id}", guard=guard)
        )

    def emptied(self, uid: str, *, staff_id: int) -> Errand:
        """The compartment is empty and its door shut; the document is back at the counter."""
        with self._database.write() as connection:
            errand = self._errand(connection, uid)
            if errand.door_state != compartments.CLOSED:
                raise NotNow("the door is not shut yet")
            moved = self._errands.move(connection, errand, "emptied", actor=f"staff:{staff_id}")
            self._approvals.clear(connection, errand)
            self._free(connection, moved)
        self._news.tell()
        return moved

    def settle(self, uid: str, found: Settled, *, staff_id: int) -> Errand:
        """Settle a dispute after a look: it was taken, or it is still there (a new code)."""
        with self._database.write() as connection:
            errand = self._errand(connection, uid)
            self._approvals.require(connection, errand, "override")
            changes = {} if found == "taken" else {"code_hash": None, "qr_hmac": None}
            moved = self._errands.move(
                connection, errand, f"settle_{found}", actor=f"staff:{staff_id}", **changes
            )
            if moved.over:
                self._approvals.clear(connection, errand)
                self._leave_settled(connection, moved)
        self._news.tell()
        return moved

    def _case(self, case_id: int) -> tuple[str, str]:
        query = select(cases.c.service, cases.c.reference).where(cases.c.id == case_id)
        with self._database.read() as connection:
            row = connection.execute(query).one_or_none()
        if row is None:
            raise UnknownErrand("there is no such case")
        return row.service, row.reference

    def _errand(self, connection: Connection, uid: str) -> Errand:
        errand = self._errands.get(connection, uid)
        if errand.kind != "pickup":
            raise UnknownErrand("this is no pick-up")
        return errand

    def _occupy(self, connection: Connection, errand: Errand) -> None:
        if errand.compartment_id is not None:
            compartments.set_use(connection, errand.compartment_id, compartments.OCCUPIED)

    def _leave_settled(self, connection: Connection, errand: Errand) -> None:
        """Free only what can't hold anything else: whoever settles a dispute needn't look."""
        if errand.reason in _LOOK_FIRST:
            self._errands.leave_for_a_look(connection, errand)
        else:
            self._free(connection, errand)

    def _free(self, connection: Connection, errand: Errand) -> None:
        self._errands.leave_compartment(connection, errand, compartments.FREE)
