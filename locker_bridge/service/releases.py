"""Releases doors: verify, check, write down, pulse once, write down what came of it."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog

from locker_bridge.base import Cabinet, Door
from locker_bridge.errors import (
    BoardUnavailable,
    DoorBusy,
    JournalError,
    NotSent,
    OutcomeUnknown,
    OutOfService,
    Refused,
    TokenUsed,
    UnknownDoor,
)
from locker_bridge.journal.journal import Journal, iso_now
from locker_bridge.journal.records import Outcome, Release
from locker_bridge.service.cabinet_watch import SWITCHES, CabinetWatch
from locker_bridge.service.doors import RELEASABLE, DoorState
from locker_bridge.tokens import Order, Verifier

RELEASE_WITHIN_S = 5.0
"""Later than this after it was accepted an order isn't sent: its citizen may have left."""

log = structlog.get_logger(__name__)


@dataclass
class Counts:
    """What the metrics show: releases by outcome, refusals by code."""

    outcomes: dict[str, int]
    refusals: dict[str, int]


class Releases:
    """The only caller of `Cabinet.pulse`. One release at a time: there is one line.

    `on_pulse_s` gets the seconds from the request to the moment all bytes had left. `clock_s` is
    the clock of the cabinet's deadlines.
    """

    def __init__(
        self,
        cabinet: Cabinet,
        watch: CabinetWatch,
        journal: Journal,
        verifier: Verifier,
        *,
        on_pulse_s: Callable[[float], None] = lambda _: None,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._cabinet = cabinet
        self._watch = watch
        self._journal = journal
        self._verifier = verifier
        self._on_pulse_s = on_pulse_s
        self._clock_s = clock_s
        self._one = threading.Lock()
        self._unwritten: dict[str, Outcome] = {}
        self.counts = Counts({}, {})

    def recover(self) -> int:
        """After a start: what was interrupted is unknown and never sent again; how many."""
        unfinished = self._journal.unfinished()
        for release in unfinished:
            outcome: Outcome = "unknown"
            if release.op in SWITCHES:
                # Nothing is pulsed, and doing it twice changes nothing.
                outcome = self._switch(release.op, release.door)
            self._write(release.jti, outcome)
            log.warning("release_interrupted", door=release.door, op=release.op)
        return len(unfinished)

    def catch_up(self) -> None:
        """Write down outcomes for which there was no room on the disk. Raises JournalError."""
        for jti, outcome in list(self._unwritten.items()):
            self._journal.mark(jti, outcome)
            del self._unwritten[jti]

    def known(self, jti: str) -> Release:
        """A release as it is known by now. Raises UnknownRelease, JournalError."""
        return self._completed(self._journal.release(jti))

    def release(self, token: str, idempotency_key: str) -> Release:
        """Do what the token orders, once; the same request again gets the same answer.

        Raises:
            Refused: a subclass says why; nothing was opened.
            UnknownDoor: the door map has no such door.
            BoardUnavailable: the door's state is not known.
        """
        started_s = self._clock_s()
        body = hashlib.sha256(token.encode(errors="replace")).hexdigest()
        try:
            known = self._journal.stored(idempotency_key, body)
            if known is None:
                order = self._verifier.order(token)
                with self._one:
                    # The same request may have come twice at once.
                    known = self._journal.stored(idempotency_key, body)
                    if known is None:
                        self._admit(order)
                        self._journal.intend(order, idempotency_key, body)
                        return self._carry_out(order, started_s)
            elif known.outcome is None:
                with self._one:  # it is under way: the outcome is there when the line is free
                    known = self._journal.release(known.jti)
        except (Refused, UnknownDoor, BoardUnavailable) as error:
            self._refused(error)
            raise
        return self._completed(known)

    def _admit(self, order: Order) -> None:
        if self._journal.is_used(order.jti):
            raise TokenUsed("this token was used before")
        self._verifier.redeem(order)
        door = Door(order.door)
        if order.op in SWITCHES:
            self._watch.state(door)
            return
        state = self._watch.releasable(door)
        if state is DoorState.OUT_OF_SERVICE:
            raise OutOfService("the door is out of service")
        if state is DoorState.UNKNOWN:
            raise BoardUnavailable("the door's sensor can't be read")
        if state not in RELEASABLE:
            raise DoorBusy("the door is being released or stands open")

    def _carry_out(self, order: Order, started_s: float) -> Release:
        if order.op in SWITCHES:
            outcome = self._switch(order.op, order.door)
        else:
            outcome = self._pulse(order, started_s)
        self.counts.outcomes[outcome] = self.counts.outcomes.get(outcome, 0) + 1
        log.info("release", door=order.door, op=order.op, outcome=outcome)
        written = self._write(order.jti, outcome)
        return written if written is not None else _answered(order, outcome)

    def _switch(self, op: str, door: int) -> Outcome:
        self._watch.set_service(Door(door), enabled=op == "enable")
        return "enabled" if op == "enable" else "disabled"

    def _pulse(self, order: Order, started_s: float) -> Outcome:
        door = Door(order.door)
        self._watch.released(door, order.jti)

        def sent() -> None:
            self._on_pulse_s(self._clock_s() - started_s)
            try:
                self._journal.mark(order.jti, "sent")
            except JournalError as error:
                # The intent is durable: after a crash the outcome is unknown, as it should be.
                log.error("sent_not_written", code=error.code)

        try:
            self._cabinet.pulse(door, sent, started_s + RELEASE_WITHIN_S)
        except NotSent as error:
            log.warning("pulse_not_sent", door=order.door, reason=error.message)
            self._watch.not_released(door)
            return "not_sent"
        except OutcomeUnknown:
            return "unknown"
        except Exception as error:  # noqa: BLE001 - whatever it was, a byte may have left
            log.error("pulse_failed", kind=type(error).__name__)
            return "unknown"
        return "acknowledged"

    def _write(self, jti: str, outcome: Outcome) -> Release | None:
        """What is over must be answered truly, and is written down once there is room."""
        try:
            return self._journal.mark(jti, outcome)
        except JournalError as error:
            log.error("outcome_not_written", code=error.code)
            self._unwritten[jti] = outcome
            return None

    def _completed(self, release: Release) -> Release:
        outcome = self._unwritten.get(release.jti)
        if outcome is None or release.outcome is not None:
            return release
        return replace(release, state=outcome, outcome=outcome)

    def _refused(self, error: Exception) -> None:
        code = getattr(error, "reason", "") or getattr(error, "code", "refused")
        self.counts.refusals[code] = self.counts.refusals.get(code, 0) + 1
        log.warning("release_refused", code=code)


def _answered(order: Order, outcome: Outcome) -> Release:
    return Release(
        jti=order.jti,
        subject=order.subject,
        op=order.op,
        door=order.door,
        seq=order.seq,
        state=outcome,
        outcome=outcome,
        at=iso_now(),
    )
