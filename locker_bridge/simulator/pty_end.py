"""The board's end of a pseudo-terminal, which can be unplugged."""

from __future__ import annotations

import contextlib
import os
import select
import threading
import tty
from pathlib import Path

from locker_bridge.errors import ConfigurationError


class PtyEnd:
    """Reads and writes what a bridge at the other end writes and reads. Thread-safe.

    `link`, if any, points to the other end as long as the line is plugged in.
    """

    def __init__(self, link: Path | None) -> None:
        if link is not None and link.exists() and not link.is_symlink():
            raise ConfigurationError(
                f"{link} is no link: it is not replaced; choose another --link"
            )
        self._link = link
        self._lock = threading.Lock()
        self._master = self._slave = -1
        self.path = Path()
        self.plug_in()

    @property
    def plugged(self) -> bool:
        """Whether the line is there."""
        return self._master >= 0

    def plug_in(self) -> None:
        """Join the line, if it is not."""
        with self._lock:
            if self._master >= 0:
                return
            # The other end stays open here, so that its settings survive until somebody opens it;
            # this does not disturb the bridge's exclusive lock.
            self._master, self._slave = os.openpty()
            tty.setraw(self._slave)
            os.set_blocking(self._master, False)
            self.path = Path(os.ttyname(self._slave))
            if self._link is not None:
                temporary = self._link.with_name(f".{self._link.name}.new")
                temporary.unlink(missing_ok=True)
                temporary.symlink_to(self.path)
                temporary.replace(self._link)

    def unplug(self) -> None:
        """Cut the line: the bridge's end gets an input/output error, and the link is gone.

        The link goes first: the other end's name is free for another program's pseudo-terminal
        from then on, and nobody may be led there.
        """
        with self._lock:
            if self._master < 0:
                return
            link = self._link
            if link is not None and link.is_symlink() and link.readlink() == self.path:
                link.unlink(missing_ok=True)
            for descriptor in (self._master, self._slave):
                os.close(descriptor)
            self._master = self._slave = -1

    def read(self, timeout_s: float) -> bytes:
        """What came in within the time; nothing while the line is cut."""
        master = self._master
        try:
            if master >= 0 and not select.select([master], [], [], timeout_s)[0]:
                return b""
        except (OSError, ValueError):
            return b""  # it was cut while waiting
        with self._lock, contextlib.suppress(OSError):
            if self._master == master >= 0:
                return os.read(master, 256)
        return b""

    def send(self, data: bytes) -> None:
        """Send, as far as the line is there and somebody reads."""
        with self._lock, contextlib.suppress(OSError):
            if self._master >= 0:
                os.write(self._master, data)
