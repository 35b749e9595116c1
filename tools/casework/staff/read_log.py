"""Who has read which case lately: reading is audited once per session, case and hour.

Without this, going back and forth in a case would bury everything else in the audit.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock

AGAIN_AFTER = timedelta(hours=1)
_MAX_KNOWN = 10_000
"""Beyond it the oldest are forgotten: then there are more records, never fewer."""


class ReadLog:
    """Remembers reads in memory; after a restart everything counts as unread."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._reads: OrderedDict[tuple[str, str], datetime] = OrderedDict()

    def due(self, session: str, uid: str) -> bool:
        """Whether reading the case now has to be recorded; `noted` says that it was."""
        with self._lock:
            last = self._reads.get((session, uid))
        return last is None or not timedelta(0) <= self._clock() - last < AGAIN_AFTER

    def noted(self, session: str, uid: str) -> None:
        """The read was recorded."""
        with self._lock:
            self._reads[session, uid] = self._clock()
            self._reads.move_to_end((session, uid))
            while len(self._reads) > _MAX_KNOWN:
                self._reads.popitem(last=False)
