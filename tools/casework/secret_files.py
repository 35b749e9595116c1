"""Secrets in files that only their owner can read."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from tools.casework.errors import ConfigurationError

MIN_SECRET_CHARS = 32


def ensure_secret(path: Path) -> str:
    """Return the secret in `path`; make a random one of 256 bits if there is no file.

    Raises:
        ConfigurationError: the file can't be read or written, or holds too short a secret.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _create(path, secrets.token_urlsafe(32))
        secret = path.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ConfigurationError(
            f"the secret {path} can't be used: {error.strerror}",
            remedy="check the owner and mode of the file and its folder",
        ) from error
    if len(secret) < MIN_SECRET_CHARS:
        raise ConfigurationError(
            f"the secret {path} has fewer than {MIN_SECRET_CHARS} characters",
            remedy="delete the file: a new secret is made on the next start",
        )
    return secret


def write_private(path: Path, content: str) -> None:
    """Write `content` to `path` with mode 0600, whole or not at all, and flush it to the disk."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = _written(path, content)
    temporary.replace(path)


def _create(path: Path, content: str) -> None:
    """Create `path` with `content` unless it exists; of two processes, the first one wins."""
    if path.exists():
        return
    temporary = _written(path, content)
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        pass
    finally:
        temporary.unlink()


def _written(path: Path, content: str) -> Path:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(content + "\n")
        file.flush()
        os.fsync(file.fileno())
    return temporary
