"""Exported heads of the audit chain: a file that only grows, away from the database.

The chain in the database can't show that its end was cut off, which is what restoring a backup
does. The last line here says how far it had come.
"""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

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

    def append(self, link: Link, at: datetime) -> None:
        """Write one line and flush it to the disk. Raises ConfigurationError."""
        content = {
            "at": at.astimezone(UTC).isoformat(timespec="seconds"),
            "seq": link.seq,
            "hash": link.hash,
            "mac": self.mac(link),
        }
        # A newline in front ends a line that a crash has cut off; empty lines are skipped.
        line = ("" if self._ends_whole() else "\n") + canonical(content) + "\n"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            fresh = not self.path.exists()
            descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(line)
                file.flush()
                os.fsync(file.fileno())
            if fresh:
                flush_folder(self.path.parent)
        except OSError as error:
            raise self._unusable(error) from error

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

    def _ends_whole(self) -> bool:
        try:
            with self.path.open("rb") as file:
                if self.path.stat().st_size == 0:
                    return True
                file.seek(-1, os.SEEK_END)
                return file.read() == b"\n"
        except FileNotFoundError:
            return True
        except OSError as error:
            raise self._unusable(error) from error

    def _unusable(self, error: OSError) -> ConfigurationError:
        return ConfigurationError(
            f"the heads of the audit chain {self.path} can't be used: {error.strerror}",
            remedy="check audit_heads_file, its owner and mode, and the space on its disk",
        )
