"""How much a browser may send."""

from __future__ import annotations

import time
from collections.abc import Callable


class TokenBucket:
    """Lets `rate_per_s` things pass on average and `burst` at once."""

    def __init__(
        self, rate_per_s: float, burst: float, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._rate_per_s = rate_per_s
        self._burst = burst
        self._now = now
        self._tokens = burst
        self._at = now()

    def take(self) -> bool:
        """Whether one more may pass."""
        now = self._now()
        self._tokens = min(self._burst, self._tokens + (now - self._at) * self._rate_per_s)
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True
