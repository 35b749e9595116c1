"""The audit chain: each record's hash covers its content and the hash before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from locker_bridge.errors import LockerError
from locker_bridge.journal.records import Head

GENESIS = "0" * 64


class ChainBroken(LockerError):
    """The audit chain does not fit together, or not to its exported head."""

    code = "chain_broken"


def canonical(content: dict[str, Any]) -> str:
    """JSON with sorted keys and without spaces: the same content, the same bytes."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def link(previous: str, seq: int, at: str, body: str) -> str:
    """The hash of a record: SHA-256 over the hash before, number, time and canonical body."""
    return hashlib.sha256(f"{previous}\n{seq}\n{at}\n{body}".encode()).hexdigest()


def verify(rows: Iterable[tuple[int, str, str, str, str]], head: Head | None) -> Head | None:
    """Check records (seq, at, body, previous, hash) in order against each other and the head.

    Returns:
        The newest record's head; None for an empty chain.

    Raises:
        ChainBroken: a record is missing, changed or out of order, or the head is not in it.
    """
    previous, number, found = GENESIS, 0, head is None
    for seq, at, body, before, digest in rows:
        number += 1
        if seq != number or before != previous or digest != link(previous, seq, at, body):
            raise ChainBroken(f"record {number} is missing or was changed")
        if head is not None and seq == head.seq:
            found = digest == head.hash
        previous = digest
    if not found:
        raise ChainBroken("the exported head is not part of the chain: records were cut off")
    return Head(number, previous) if number else None
