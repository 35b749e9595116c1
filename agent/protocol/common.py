"""What both directions of the protocol share."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

PROTOCOL_VERSION = 1
SAMPLE_RATE_HZ, FRAME_MS = 16_000, 20
FRAME_BYTES = SAMPLE_RATE_HZ * FRAME_MS // 1000 * 2
MAX_MESSAGE_BYTES, MAX_SAY_CHARS = 64 * 1024, 2_000

Stage = Literal["consent", "service", "ask", "review", "submitted", "handoff", "locker", "ended"]
Method = Literal["rule", "model", "touch"]
Mode = Literal["speak", "type"]
Rate = Literal["slow", "normal", "fast"]
Volume = Literal["low", "normal", "high"]
Errand = Literal["pickup", "dropoff"]
LockerEvent = Literal[
    "ready",
    "code_entry",
    "authorised",
    "opening",
    "opened",
    "reminder",
    "alarm",
    "closed",
    "taken",
    "laid_in",
    "jammed",
    "moved",
    "person",
    "wrong_code",
    "keypad_locked",
    "unavailable",
    "disputed",
    "cancelled",
    "closed_frame",
]
"""What the locker frame tells the page (docs/lockers.md); the page passes it on."""


class Message(BaseModel):
    """Base of all messages: immutable, unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)
