"""Releases doors: verify, check, write down, pulse once, write down what came of it."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

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
    UnknownDoor,
)
from locker_bridge.journal.journal import Journal, utc_now
from locker_bridge.journal.records import Outcome, Release
from locker_bridge.service.cabinet_watch import CabinetWatch
from locker_bridge.service.doors import RELEASABLE, DoorState
from locker_bridge.tokens import Order, Verifier

log = structlog.get_logger(__name__)


@dataclass
class Counts:
    """What the metrics show: releases by outcome, refusals by code."""

    outcomes: dict[str, int]
    refusals: dict[str, int]


class Releases:
    """The only caller of `Cabinet.pulse`. One release at a time: there is one line.

    `on_pulse_s` gets the seconds from the request to the moment all bytes had left.
    """

    def __init__(
        self,
        cabinet: Cabinet,
        watch: CabinetWatch,
        journal: Journal,
        verifier: Verifier,
        *,
        on_pulse_s: Callable[[float], None] = lambda _: None,
        clock_s: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._cabinet = cabinet
        self._watch = watch
        self._journal = journal
        self._verifier = verifier
        self._on_pulse_s = on_pulse_s
        self._clock_s = clock_s
        self._one = threading.Lock()
        self.counts = Counts({}, {})

    def recover(self) -> int:
        """After a start: what was interrupted is unknown and never sent again; how many."""
        unfinished = self._journal.unfinished()
        for release in unfinished:
            self._journal.mark(release.jti, "unknown", "unknown")
            log.warning("release_interrupted", door=release.door)
        return len(unfinished)

    def release(self, token: str, idempotency_key: str) -> Release:
        """Do what the token orders, once; the same request again gets the same answer.

        Raises:
            Refused: a subclass says why; nothing was opened.
            UnknownDoor: the door map has no such door.
            BoardUnavailable: the door's state is not known.
        """
        started_s = self._clock_s()
        body = hashlib.sha256(token.encode()).hexdigest()
        with self._one:
            known = self._journal.stored(idempotency_key, body)
            if known is not None:
                return known
            try:
                order = self._verifier.release(token)
                self._check_door(order)
                self._journal.intend(order, idempotency_key, body)
            except (Refused, UnknownDoor, BoardUnavailable) as error:
                self._refused(error)
                raise
            return self._carry_out(order, started_s)

    def _check_door(self, order: Order) -> None:
        state = self._watch.state(Door(order.door))
        if order.op in {"disable", "enable"}:
            return
        if state is DoorState.OUT_OF_SERVICE:
            raise OutOfService("the door is out of service")
        if state is DoorState.UNKNOWN:
            raise BoardUnavailable("the door's sensor can't be read")
        if state not in RELEASABLE:
            raise DoorBusy("the door is being released or stands open")

    def _carry_out(self, order: Order, started_s: float) -> Release:
        if order.op in {"disable", "enable"}:
            outcome: Outcome = "disabled" if order.op == "disable" else "enabled"
            self._watch.set_service(Door(order.door), enabled=order.op == "enable")
        else:
            outcome = self._pulse(order, started_s)
        self.counts.outcomes[outcome] = self.counts.outcomes.get(outcome, 0) + 1
        log.info("release", door=order.door, op=order.op, outcome=outcome)
        return self._written(order, outcome)

    def _written(self, order: Order, outcome: Outcome) -> Release:
        """Write the outcome down; if the disk is full by now, the answer must still be true."""
        try:
            self._journal.mark(order.jti, outcome, outcome)
            return self._journal.release(order.jti)
        except JournalError as error:
            log.error("outcome_not_written", code=error.code)
            at = utc_now().isoformat(timespec="milliseconds")
            return Release(
                order.jti, order.subject, order.op, order.door, order.seq, outcome, outcome, at
            )

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
            self._cabinet.pulse(door, sent)
        except NotSent:
            self._watch.not_released(door)
            return "not_sent"
        except OutcomeUnknown:
            return "unknown"
        return "acknowledged"

    def _refused(self, error: Exception) -> None:
        code = getattr(error, "reason", "") or getattr(error, "code", "refused")
        self.counts.refusals[code] = self.counts.refusals.get(code, 0) + 1
        log.warning("release_refused", code=code)
