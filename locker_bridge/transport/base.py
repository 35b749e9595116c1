"""What a serial port is to the line."""

from __future__ import annotations

from typing import Protocol

from locker_bridge.errors import LockerError


class PortLost(LockerError):
    """The port is gone or can't be opened."""

    code = "port_lost"


class Port(Protocol):
    """An open serial port, used by one thread. Every method raises PortLost."""

    def write(self, data: bytes) -> None:
        """Send all bytes; returns when they have left. On an error some may have left."""
        ...

    def read(self, size: int, timeout_s: float) -> bytes:
        """Up to `size` bytes; fewer when the time is over."""
        ...

    def drain(self) -> None:
        """Forget what came in unasked."""
        ...

    def close(self) -> None:
        """Close it; never raises."""
        ...
