"""Slows down guessing: a few failed attempts within a while for each account or address."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass

MAX_FAILURES = 5
WINDOW_S = 60.0
MAX_ADDRESS_FAILURES = 30
"""An office often has one address: enough for a morning on which many mistype."""
CODE_WINDOW_S = 900.0
_MAX_KEYS = 10_000


class Throttle:
    """Counts attempts per key within a sliding window, in memory.

    An attempt counts as failed until it is forgiven, so that guesses sent at the same time can't
    slip through together. Names that don't exist count like names that do.
    """

    def __init__(
        self,
        clock_s: Callable[[], float] = time.monotonic,
        *,
        max_failures: int = MAX_FAILURES,
        window_s: float = WINDOW_S,
    ) -> None:
        self._clock_s = clock_s
        self._max_failures = max_failures
        self._window_s = window_s
        self._attempts: OrderedDict[str, deque[float]] = OrderedDict()
        self._lock = threading.Lock()

    def admit(self, key: str) -> float:
        """Count an attempt. Return 0 if it may go on, else the seconds to wait."""
        now = self._clock_s()
        with self._lock:
            attempts = self._attempts.setdefault(key, deque())
            self._attempts.move_to_end(key)
            while attempts and attempts[0] <= now - self._window_s:
                attempts.popleft()
            if len(attempts) >= self._max_failures:
                return attempts[0] + self._window_s - now
            attempts.append(now)
            if len(self._attempts) > _MAX_KEYS:
                self._attempts.popitem(last=False)
            return 0.0

    def succeeded(self, key: str) -> None:
        """Forget the attempts of an account that has logged in."""
        with self._lock:
            self._attempts.pop(key, None)

    def forgive(self, key: str) -> None:
        """Forget the last attempt only: others from the same address still count."""
        with self._lock:
            attempts = self._attempts.get(key)
            if attempts:
                attempts.pop()


@dataclass(frozen=True)
class Throttles:
    """What login counts: passwords by account and by address, codes by account."""

    account: Throttle
    address: Throttle
    code: Throttle

    @classmethod
    def new(cls, clock_s: Callable[[], float] = time.monotonic) -> Throttles:
        """The throttles of one service."""
        return cls(
            account=Throttle(clock_s),
            address=Throttle(clock_s, max_failures=MAX_ADDRESS_FAILURES),
            code=Throttle(clock_s, window_s=CODE_WINDOW_S),
        )
