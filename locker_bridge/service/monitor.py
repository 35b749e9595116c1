"""The thread that polls the doors and looks after the journal."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import timedelta

import structlog

from locker_bridge.errors import LockerError
from locker_bridge.journal.journal import Journal
from locker_bridge.service.cabinet_watch import CabinetWatch

PRUNE_EVERY_S = 3600.0
RELEASING_POLL_S = 0.1

log = structlog.get_logger(__name__)


class Monitor:
    """Polls at a fixed pace until it is stopped.

    `catch_up` writes down what could not be written before.
    """

    def __init__(
        self,
        watch: CabinetWatch,
        journal: Journal,
        *,
        catch_up: Callable[[], None],
        poll_s: float,
        events_keep: timedelta,
    ) -> None:
        self._watch = watch
        self._journal = journal
        self._poll_s = poll_s
        self._catch_up = catch_up
        self._keep = events_keep
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="monitor", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, before the journal is closed; returns when the last poll is over."""
        self._stop.set()
        self._thread.join()

    @property
    def alive(self) -> bool:
        """Whether it polls."""
        return self._thread.is_alive()

    def _run(self) -> None:
        prune_at = 0.0
        while not self._stop.is_set():
            self._watch.poll()
            try:
                self._catch_up()
                self._journal.export_head()
                if time.monotonic() >= prune_at:
                    self._journal.prune(self._keep)
                    prune_at = time.monotonic() + PRUNE_EVERY_S
            except (LockerError, OSError) as error:
                log.error("journal_upkeep_failed", kind=type(error).__name__)
            self._stop.wait(self._pause_s())

    def _pause_s(self) -> float:
        """Shorter while a door springs open: it may be shut again before the next slow poll."""
        return min(self._poll_s, RELEASING_POLL_S) if self._watch.releasing else self._poll_s
