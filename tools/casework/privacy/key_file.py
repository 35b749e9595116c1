"""Where the keys come from: the key file, looked at again whenever it has changed."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import IO

from tools.casework.errors import ConfigurationError
from tools.casework.privacy.keys import Keys, WrongKeys
from tools.casework.secret_files import create_private, read_private, write_private

_RESTORE = "put the key file back that belongs to this database; see docs/how-to/keys-and-retention"


_LOOK_AGAIN_S = 0.1


class KeyFile:
    """The keys in a file of mode 0600.

    `keys` is always what the file says now: another process may be rotating the keys.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = Lock()
        self._keys: Keys | None = None
        self._stamp: tuple[int, int] | None = None

    @property
    def keys(self) -> Keys:
        """The keys.

        Raises:
            ConfigurationError: the file is missing, damaged, or readable by others.
        """
        with self._lock:
            stamp = self._read_stamp()
            if self._keys is None or stamp is None or stamp != self._stamp:
                self._keys = self._load()
                self._stamp = stamp
            return self._keys

    def ensure(self) -> Keys:
        """The keys; new ones are made if there is no file. Raises ConfigurationError."""
        try:
            create_private(self.path, Keys.new().dump())
        except OSError as error:
            raise ConfigurationError(
                f"the key file {self.path} can't be made: {error.strerror}",
                remedy="check the owner and mode of its folder",
            ) from error
        return self.keys

    @contextmanager
    def locked(self, wait_s: float) -> Iterator[None]:
        """Let no other process change the keys until the block is left.

        Raises:
            ConfigurationError: another one is changing them, and still is after `wait_s`.
        """
        path = self.path.with_name(f"{self.path.name}.lock")
        with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+") as file:
            deadline_s = time.monotonic() + wait_s
            while not _has_lock(file):
                if time.monotonic() >= deadline_s:
                    raise ConfigurationError(
                        f"another process is changing the keys of {self.path}",
                        remedy="wait until its rotation has ended, then run this again",
                    )
                time.sleep(_LOOK_AGAIN_S)
            yield

    def save(self, keys: Keys) -> None:
        """Replace the content, whole or not at all; within `locked`, but for the first keys."""
        with self._lock:
            write_private(self.path, keys.dump())
            self._keys, self._stamp = keys, self._read_stamp()

    def check(self, stored: Mapping[str, str]) -> None:
        """Make sure that the file belongs to a database with these check values.

        Raises:
            ConfigurationError: a key that the database was written with is missing or another.
        """
        if not stored:
            return
        if not self.path.exists():
            raise ConfigurationError(
                f"the key file {self.path} is missing, but the database needs it", remedy=_RESTORE
            )
        known = self.keys.checks()
        wrong = [name for name, value in stored.items() if known.get(name) != value]
        if wrong:
            raise ConfigurationError(
                f"{self.path} is the wrong key file for this database ({', '.join(wrong)})",
                remedy=_RESTORE,
            )

    def _load(self) -> Keys:
        try:
            return Keys.parse(read_private(self.path))
        except WrongKeys as error:
            raise ConfigurationError(
                f"the key file {self.path} can't be used: {error}", remedy=_RESTORE
            ) from error

    def _read_stamp(self) -> tuple[int, int] | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_ino, status.st_mtime_ns


def _has_lock(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
