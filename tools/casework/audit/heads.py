"""Exported heads of the audit chain: a file that only grows, away from the database.

The chain in the database can't show that its end was cut off, which is what restoring a backup
does. The last line here says how far it had come.
"""

from __future__ import annotations

import fcntl
import hmac
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from tools.casework.audit.records import Link, canonical
from tools.casework.errors import ConfigurationError
from tools.casework.secret_files import flush_folder

_TAIL_BYTES = 4096


class HeadsChanged(ValueError):
    """The last line was not written by this service."""


@dataclass(frozen=True)
class HeadFile:
    """The file; `mac` authenticates a line."""

    path: Path
    mac: Callable[[Link], str]

    def last(self) -> Link | None:
        """The head exported last; None if there is no file or no whole line in it.

        A line without its end was cut off by a crash while it was written, and doesn't count.

        Raises:
            HeadsChanged: the last line was not written by this service.
            ConfigurationError: the file can't be read.
        """
        lines = self._tail()
        if not lines:
            return None
        try:
            data = json.loads(lines[-1])
            link, mac = Link(int(data["seq"]), str(data["hash"])), str(data["mac"])
        except (ValueError, KeyError, TypeError) as error:
            raise HeadsChanged("the last line can't be read") from error
        if not hmac.compare_digest(mac, self.mac(link)):
            raise HeadsChanged("the last line was not written by this service")
        return link

    def append(self, read_head: Callable[[], Link], at: datetime) -> Link:
        """Write the head as one line, flush it to the disk, return it.

        The head is read while the file is locked: of two processes that export at once, the
        one with the older head must not write the last line.

        Raises:
            ConfigurationError: the file can't be used.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            fresh = not self.path.exists()
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(descriptor, "r+b") as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                link = read_head()
                file.write(self._line(link, at, after=_last_byte(file)))
                file.flush()
                os.fsync(file.fileno())
            if fresh:
                flush_folder(self.path.parent)
        except OSError as error:
            raise self._unusable(error) from error
        return link

    def _line(self, link: Link, at: datetime, *, after: bytes) -> bytes:
        content = {
            "at": at.astimezone(UTC).isoformat(timespec="seconds"),
            "seq": link.seq,
            "hash": link.hash,
            "mac": self.mac(link),
        }
        # A newline in front ends a line that a crash has cut off; empty lines are skipped.
        return (b"" if after in {b"", b"\n"} else b"\n") + canonical(content).encode() + b"\n"

    def _tail(self) -> list[bytes]:
        try:
            with self.path.open("rb") as file:
                file.seek(max(0, self.path.stat().st_size - _TAIL_BYTES))
                content = file.read()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._unusable(error) from error
        whole = content.rpartition(b"\n")[0]
        return [line for line in whole.split(b"\n") if line.strip()]

    def _unusable(self, error: OSError) -> ConfigurationError:
        return ConfigurationError(
            f"the heads of the audit chain {self.path} can't be used: {error.strerror}",
            remedy="check audit_heads_file, its owner and mode, and the space on its disk",
        )


def _last_byte(file: BinaryIO) -> bytes:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 1))
    return file.read()
