"""A record of the audit chain and how it is hashed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

GENESIS = "0" * 64
"""What the very first record names as its predecessor's hash."""


@dataclass(frozen=True)
class Link:
    """A place in the chain: the number of a record and its hash."""

    seq: int
    hash: str


@dataclass(frozen=True)
class Record:
    """One event. `detail` is canonical JSON without personal data."""

    seq: int
    at: datetime
    actor: str
    action: str
    subject: str
    detail: str
    previous: str

    @property
    def hash(self) -> str:
        """SHA-256 over the canonical JSON of everything else."""
        content = {
            "seq": self.seq,
            "at": self.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "actor": self.actor,
            "action": self.action,
            "subject": self.subject,
            "detail": self.detail,
            "previous": self.previous,
        }
        return hashlib.sha256(canonical(content).encode()).hexdigest()


def canonical(content: Mapping[str, Any]) -> str:
    """JSON with sorted keys and no spaces: the same content gives the same bytes."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
