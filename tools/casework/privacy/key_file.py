"""Where the keys come from: the key file, looked at again whenever it has changed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from threading import Lock

from tools.casework.errors import ConfigurationError
from tools.casework.privacy.keys import Keys, WrongKeys
from tools.casework.secret_files import create_private, read_private, write_private

_RESTORE = "put the key file back that belongs to this database; see docs/how-to/keys-and-retention"


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

    def save(self, keys: Keys) -> None:
        """Replace the content, whole or not at all."""
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
