"""Secrets in files that only their owner can read."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

from tools.casework.errors import ConfigurationError

MIN_SECRET_CHARS = 32
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def ensure_secret(path: Path) -> str:
    """Return the secret in `path`; make a random one of 256 bits if there is no file.

    Raises:
        ConfigurationError: the file can't be read or written, or holds too short a secret.
    """
    try:
        create_private(path, secrets.token_urlsafe(32))
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


def create_private(path: Path, content: str) -> bool:
    """Create `path` with mode 0600 unless it exists; of two processes, the first one wins."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path.exists():
        return False
    temporary = _written(path, content)
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        return False
    finally:
        temporary.unlink()
    flush_folder(path.parent)
    return True


def read_private(path: Path) -> str:
    """Return the content of a file that nobody else may read.

    Raises:
        ConfigurationError: others than its owner may read or write it, or it can't be read.
    """
    try:
        mode = path.stat().st_mode
        if mode & _OTHERS:
            raise ConfigurationError(
                f"{path} may be read or written by others (mode {stat.S_IMODE(mode):04o})",
                remedy=f"chmod 600 {path}, and find out who has read it",
            )
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        raise ConfigurationError(
            f"{path} can't be read: {reason}",
            remedy="check the owner and mode of the file and its folder",
        ) from error


def write_private(path: Path, content: str, *, mode: int = 0o600) -> None:
    """Write `content` to `path`, whole or not at all, and flush it to the disk."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = _written(path, content, mode)
    temporary.replace(path)
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Flush a folder to the disk: a name made or replaced in it then survives a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _written(path: Path, content: str, mode: int = 0o600) -> Path:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(content + "\n")
        file.flush()
        os.fsync(file.fileno())
    return temporary
