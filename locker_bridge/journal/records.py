"""What the journal holds."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

ReleaseState = Literal[
    "intent",
    "sent",
    "acknowledged",
    "opened",
    "closed",
    "unknown",
    "not_sent",
    "disabled",
    "enabled",
]
Outcome = Literal["acknowledged", "unknown", "not_sent", "disabled", "enabled"]
OPEN_STATES = ("intent", "sent")
"""States in which a crash leaves the outcome unknown."""


@dataclass(frozen=True)
class Release:
    """One release as it is known by now. `at` is ISO 8601, UTC."""

    jti: str
    subject: str
    op: str
    door: int
    seq: int
    state: ReleaseState
    outcome: Outcome | None
    at: str

    def answer(self) -> dict[str, Any]:
        """What is answered over HTTP."""
        return {
            "release": self.jti,
            "door": self.door,
            "outcome": self.outcome or "unknown",
            "state": self.state,
            "at": self.at,
        }


@dataclass(frozen=True)
class Event:
    """Something that happened to a door. `id` counts on across restarts."""

    id: int
    at: str
    kind: Literal["door", "reminder", "alarm", "release"]
    door: int
    state: str
    release: str | None
    detail: str

    def as_dict(self) -> dict[str, Any]:
        """The event as JSON holds it."""
        return asdict(self)


@dataclass(frozen=True)
class Head:
    """The newest record of the audit chain."""

    seq: int
    hash: str
