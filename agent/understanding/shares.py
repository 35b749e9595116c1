"""How often the rules decided, and how often the model."""

from __future__ import annotations

from collections import Counter
from threading import Lock
from typing import Literal

from agent.understanding.base import Act

Method = Literal["rule", "model"]


class Shares:
    """Counts of decisions by act and method; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._counts: Counter[tuple[Act, Method]] = Counter()

    def count(self, act: Act, method: Method) -> None:
        """Add one decision."""
        with self._lock:
            self._counts[act, method] += 1

    def by_act(self) -> dict[str, dict[str, int]]:
        """Act → {"rule": n, "model": n}, of the acts that occurred, sorted."""
        with self._lock:
            counts = dict(self._counts)
        return {
            act.value: {
                "rule": counts.get((act, "rule"), 0),
                "model": counts.get((act, "model"), 0),
            }
            for act in sorted({act for act, _ in counts})
        }

    def total(self, method: Method) -> int:
        """All decisions of one method."""
        with self._lock:
            return sum(n for (_, by), n in self._counts.items() if by == method)
