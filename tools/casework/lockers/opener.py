"""The only road to a door: audit record, signed token, bridge, outcome.

1. a challenge is fetched: a bridge that doesn't answer is noticed before anything changes
2. one transaction checks the errand, counts `seq` on, notes the release and audits it
3. only then the token is signed and sent, once
4. the outcome is noted; what the door did comes as events (`follower`)

A process that dies between 2 and 3 leaves an audit record of a release that never was; one that
dies later leaves `opening`, which the sensor or the sweep settles. None of them opens a door
without a record.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import structlog
from sqlalchemy import Connection

from tools.casework.audit.chain import AuditLog
from tools.casework.lockers import compartments as doors
from tools.casework.lockers.bridge_client import Answer, BridgeClient
from tools.casework.lockers.errands import Errand, Errands
from tools.casework.lockers.errors import (
    DoorBusy,
    LockerError,
    LockerUnavailable,
    NeedsStaff,
    NoMoreTries,
    NotNow,
)
from tools.casework.lockers.news import News
from tools.casework.lockers.tokens import Release, new_id
from tools.casework.store.database import Database

RELEASABLE = frozenset({"closed", "jammed", "unknown"})
"""A jammed door may be tried again; of an unknown one the bridge knows more, and decides."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Wanted:
    """A door to be opened: for which errand, by which of its events, as which operation.

    `guard` may refuse within the transaction; the tries of a `citizen` are counted.
    """

    uid: str
    event: str
    op: str
    actor: str
    citizen: bool = False
    guard: Callable[[Connection, Errand], None] | None = None


class Opener:
    """Opens doors for errands. `tries` is how often a citizen may with one code."""

    def __init__(
        self,
        database: Database,
        errands: Errands,
        audit: AuditLog,
        bridges: Mapping[str, BridgeClient],
        news: News,
        *,
        tries: int,
    ) -> None:
        self._database = database
        self._errands = errands
        self._audit = audit
        self._bridges = bridges
        self._news = news
        self._tries = tries
        self._sending: set[asyncio.Task[Errand]] = set()

    def bridge(self, cabinet: str | None) -> BridgeClient:
        """The bridge of a cabinet. Raises LockerUnavailable."""
        if cabinet is None or cabinet not in self._bridges:
            raise LockerUnavailable("no bridge is configured for this cabinet")
        return self._bridges[cabinet]

    async def release(self, wanted: Wanted) -> Errand:
        """Open the door of an errand once.

        Raises:
            LockerError: the door was not opened, and why.
        """
        cabinet = await asyncio.to_thread(self._cabinet, wanted.uid)
        bridge = self.bridge(cabinet)
        challenge = await bridge.challenge()
        release = await asyncio.to_thread(self._prepare, wanted)
        self._news.tell()
        # What was written down must also be sent: a browser that goes away changes nothing.
        sending = asyncio.create_task(self._send(bridge, wanted.uid, release, challenge))
        self._sending.add(sending)
        sending.add_done_callback(self._sending.discard)
        return await asyncio.shield(sending)

    async def operate(self, cabinet: str, door: int, op: str, *, actor: str) -> str:
        """Open, disable or enable a door that no errand is concerned with; return the outcome.

        Raises:
            LockerError: nothing was done, and why.
        """
        bridge = self.bridge(cabinet)
        challenge = await bridge.challenge()
        release = Release(subject=new_id(), op=op, door=door, seq=1, jti=new_id())

        def note() -> None:
            with self._database.write() as connection:
                found = doors.at_door(connection, cabinet, door)
                if self._errands.in_compartment(connection, found.id) is not None:
                    raise NotNow("something lies in this compartment: open it through its errand")
                self._note(connection, release, actor)

        await asyncio.to_thread(note)
        answer = await bridge.release(release, challenge)
        if answer.outcome in {"refused", "not_sent"}:
            raise _refusal(answer)
        return answer.outcome

    def settle(self, uid: str, jti: str, answer: Answer) -> Errand:
        """Note what became of a release."""
        with self._database.write() as connection:
            errand = self._errands.get(connection, uid)
            if errand.release != jti:
                return errand
            actor = f"bridge:{errand.cabinet}"
            if answer.code == "stale_sequence":
                self._audit.append(
                    connection, actor=actor, action="rollback_suspected", subject=uid, jti=jti
                )
                moved = self._errands.try_move(
                    connection, errand, "stale", actor=actor, reason="rollback"
                )
            elif answer.outcome == "unknown":
                moved = self._errands.try_move(connection, errand, "unknown", actor=actor)
            elif answer.outcome in {"refused", "not_sent", "not_known"}:
                moved = self._not_sent(connection, errand, actor)
            else:
                moved = None
        return moved or errand

    def _cabinet(self, uid: str) -> str | None:
        with self._database.read() as connection:
            return self._errands.get(connection, uid).cabinet

    def _prepare(self, wanted: Wanted) -> Release:
        with self._database.write() as connection:
            errand = self._errands.get(connection, wanted.uid)
            if errand.door is None:
                raise NotNow("the errand has no compartment")
            if wanted.guard is not None:
                wanted.guard(connection, errand)
            self._check(errand, wanted)
            release = Release(errand.uid, wanted.op, errand.door, errand.seq + 1, new_id())
            self._errands.move(
                connection,
                errand,
                wanted.event,
                actor=wanted.actor,
                seq=release.seq,
                release=release.jti,
                tries=errand.tries + (1 if wanted.citizen else 0),
            )
            self._note(connection, release, wanted.actor)
        return release

    def _check(self, errand: Errand, wanted: Wanted) -> None:
        if wanted.citizen and errand.state in {"opening", "open"}:
            raise DoorBusy("the door is being opened, or is open")
        if wanted.citizen and errand.tries >= self._tries:
            raise NoMoreTries("the door was opened often enough with this code")
        if errand.door_state not in RELEASABLE:
            raise DoorBusy(f"the door is {errand.door_state}")

    def _note(self, connection: Connection, release: Release, actor: str) -> None:
        self._audit.append(
            connection,
            actor=actor,
            action="release_signed",
            subject=release.subject,
            op=release.op,
            door=release.door,
            seq=release.seq,
            jti=release.jti,
        )

    async def _send(
        self, bridge: BridgeClient, uid: str, release: Release, challenge: str
    ) -> Errand:
        try:
            answer = await bridge.release(release, challenge)
        except LockerUnavailable:
            answer = Answer("not_sent")
        log.info("release", op=release.op, outcome=answer.outcome, code=answer.code)
        errand = await asyncio.to_thread(self.settle, uid, release.jti, answer)
        self._news.tell()
        if answer.outcome in {"refused", "not_sent"}:
            raise _refusal(answer)
        return errand

    def _not_sent(self, connection: Connection, errand: Errand, actor: str) -> Errand | None:
        """Nothing happened: back to where it was, and the try doesn't count."""
        by_citizen = errand.state in {"opening", "unknown"}
        event = "not_sent_again" if by_citizen and errand.opened else "not_sent"
        tries = max(0, errand.tries - 1) if by_citizen else errand.tries
        return self._errands.try_move(connection, errand, event, actor=actor, tries=tries)


def _refusal(answer: Answer) -> LockerError:
    if answer.code == "door_busy":
        return DoorBusy("the door is in use, or not closed")
    if answer.code in {"stale_sequence", "out_of_service", "unknown_door"}:
        return NeedsStaff(f"the bridge refuses to open this door: {answer.code}")
    return LockerUnavailable(f"the door was not opened: {answer.code or answer.outcome}")
