"""The exported head of the audit chain: without it, records cut off at the end would not show."""

from __future__ import annotations

import json
import os
import secrets
from pathlib import Path

from locker_bridge.errors import ConfigurationError
from locker_bridge.journal.records import Head

NAME = "audit_head.json"


def read_head(path: Path) -> Head | None:
    """The exported head; None if there is none. Raises ConfigurationError for a damaged file."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return Head(int(content["seq"]), str(content["hash"]))
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError) as error:
        raise ConfigurationError(
            f"{path} is damaged: put its backup back, or see `python -m locker_bridge verify`"
        ) from error


def write_head(path: Path, head: Head, at: str) -> None:
    """Write it whole or not at all, durable on return."""
    content = json.dumps({"seq": head.seq, "hash": head.hash, "at": at})
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
