"""JSON as it is sealed: compact, UTF-8, finite numbers only."""

from __future__ import annotations

import json
from typing import Any


def dumped(content: Any) -> bytes:
    """The content as bytes. Raises ValueError for a number that is not finite."""
    text = json.dumps(content, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def loaded(body: bytes) -> Any:
    """What was dumped."""
    return json.loads(body)
