"""How many requests are let through."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable
from threading import Lock

from tools.casework.terminal.errors import TooManyRequests

_MAX_CALLERS = 1000


class RateLimit:
    """At most `count` within `window_s` for each caller, by a clock that nobody can set."""

    def __init__(self, count: int, window_s: float, *, monotonic: Callable[[], float]) -> None:
        self._count = count
        self._window_s = window_s
        self._monotonic = monotonic
        self._lock = Lock()
        self._times: OrderedDict[str, deque[float]] = OrderedDict()

    def pass_(self, caller: str) -> None:
        """Let one request through. Raises TooManyRequests."""
        now = self._monotonic()
        with self._lock:
            times = self._times.setdefault(caller, deque())
            self._times.move_to_end(caller)
            while len(self._times) > _MAX_CALLERS:
                self._times.popitem(last=False)
            while times and times[0] <= now - self._window_s:
                times.popleft()
            if len(times) >= self._count:
                raise TooManyRequests("too many requests; wait a moment")
            times.append(now)
