"""Slows down guessing: a few failed logins a minute for each account."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable

MAX_FAILURES = 5
WINDOW_S = 60.0
_MAX_ACCOUNTS = 10_000


class Throttle:
    """Counts attempts per account name within a sliding minute, in memory.

    An attempt counts as failed until `succeeded` is called, so that guesses sent at the same
    time can't slip through together. Names that don't exist count like names that do.
    """

    def __init__(self, clock_s: Callable[[], float] = time.monotonic) -> None:
        self._clock_s = clock_s
        self._attempts: OrderedDict[str, deque[float]] = OrderedDict()
        self._lock = threading.Lock()

    def admit(self, account: str) -> float:
        """Count an attempt. Return 0 if it may go on, else the seconds to wait."""
        now = self._clock_s()
        with self._lock:
            attempts = self._attempts.setdefault(account, deque())
            self._attempts.move_to_end(account)
            while attempts and attempts[0] <= now - WINDOW_S:
                attempts.popleft()
            if len(attempts) >= MAX_FAILURES:
                return attempts[0] + WINDOW_S - now
            attempts.append(now)
            if len(self._attempts) > _MAX_ACCOUNTS:
                self._attempts.popitem(last=False)
            return 0.0

    def succeeded(self, account: str) -> None:
        """Forget the attempts of an account that has logged in."""
        with self._lock:
            self._attempts.pop(account, None)
