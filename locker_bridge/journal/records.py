"""What the journal holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
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
EventKind = Literal["door", "reminder", "alarm", "release"]

OPEN_STATES = ("intent", "sent")
"""States in which a crash leaves the outcome unknown."""

_OUTCOMES: Mapping[ReleaseState, Outcome] = {
    "acknowledged": "acknowledged",
    "opened": "acknowledged",  # the sensor confirmed what the board may have left open
    "unknown": "unknown",
    "not_sent": "not_sent",
    "disabled": "disabled",
    "enabled": "enabled",
}
_NEXT: Mapping[ReleaseState, frozenset[ReleaseState]] = {
    # A door may be seen open before the board has answered.
    "intent": frozenset(
        {"sent", "acknowledged", "unknown", "not_sent", "opened", "disabled", "enabled"}
    ),
    "sent": frozenset({"acknowledged", "unknown", "opened"}),
    "acknowledged": frozenset({"opened"}),
    "unknown": frozenset({"opened"}),
    "opened": frozenset({"closed"}),
}


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

    def after(self, state: ReleaseState, at: str) -> Release:
        """The release once it went on to a state; itself where it is further already."""
        if state not in _NEXT.get(self.state, frozenset()):
            return self
        return replace(self, state=state, outcome=_OUTCOMES.get(state, self.outcome), at=at)

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
    kind: EventKind
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
