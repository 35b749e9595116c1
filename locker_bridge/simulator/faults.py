"""What goes wrong on a line and at a cabinet, seeded and counted."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping

from locker_bridge.errors import ConfigurationError

LINE_FAULTS = (
    "lost_byte", "flipped_bit", "delay", "duplicate", "echo", "stale_reply", "wrong_board",
)  # fmt: skip
CABINET_FAULTS = ("stuck_lock", "left_open", "unplug")
FAULTS = (*LINE_FAULTS, *CABINET_FAULTS)
MIXED: Mapping[str, float] = {
    **dict.fromkeys(("lost_byte", "flipped_bit"), 0.004),
    **dict.fromkeys(("duplicate", "echo", "stale_reply", "wrong_board"), 0.004),
    "delay": 0.0008,
    "stuck_lock": 0.004,
    "left_open": 0.002,
    "unplug": 0.0002,
}


class Faults:
    """Decides for each frame or pulse whether a fault happens. Counts what did."""

    def __init__(self, rates: Mapping[str, float], seed: int = 0) -> None:
        self.rates = dict(rates)
        self.random = random.Random(seed)  # noqa: S311 - repeatable, not secret
        self.counts: Counter[str] = Counter()

    def happens(self, fault: str) -> bool:
        """Whether it happens now."""
        if self.random.random() >= self.rates.get(fault, 0.0):
            return False
        self.counts[fault] += 1
        return True

    def damaged(self, data: bytes) -> bytes:
        """The bytes, perhaps with one lost or one bit flipped."""
        if data and self.happens("lost_byte"):
            place = self.random.randrange(len(data))
            data = data[:place] + data[place + 1 :]
        if data and self.happens("flipped_bit"):
            place = self.random.randrange(len(data) * 8)
            changed = bytearray(data)
            changed[place // 8] ^= 1 << place % 8
            data = bytes(changed)
        return data


def parse(text: str | None) -> dict[str, float]:
    """Rates from `mixed` or `lost_byte=0.01,delay=0.001`; ConfigurationError."""
    if not text or text == "none":
        return {}
    if text == "mixed":
        return dict(MIXED)
    rates = {}
    for part in text.split(","):
        name, _, rate = part.partition("=")
        if name not in FAULTS:
            raise ConfigurationError(f"no fault is called {name!r}; known: {', '.join(FAULTS)}")
        try:
            rates[name] = float(rate)
        except ValueError:
            rates[name] = -1.0
        if not 0 <= rates[name] <= 1:
            raise ConfigurationError(f"{name} needs a rate from 0 to 1, e.g. {name}=0.01")
    return rates
