"""A serial port through pyserial, held exclusively."""

from __future__ import annotations

import contextlib
import termios
import time
from pathlib import Path

import serial

from locker_bridge.transport.base import PortLost

WRITE_TIMEOUT_S = 2.0
"""For the driver to take all bytes, and then for them to leave it."""
_LOOK_AGAIN_S = 0.001
_ERRORS = (serial.SerialException, OSError, termios.error)


class SerialPort:
    """An open port, 8N1. A second process that opens it is refused."""

    def __init__(self, path: Path, baudrate: int) -> None:
        try:
            self._port = serial.Serial(
                str(path), baudrate, timeout=0, write_timeout=WRITE_TIMEOUT_S, exclusive=True
            )
        except (*_ERRORS, ValueError) as error:
            raise PortLost(f"{path} can't be opened: {_reason(error)}") from error

    def write(self, data: bytes) -> None:
        """Send all bytes; PortLost leaves open how many have left."""
        try:
            self._port.write(data)
            self._wait_until_passed_on()
            self._port.flush()
        except _ERRORS as error:
            self._discard()
            raise PortLost(_reason(error)) from error

    def read(self, size: int, timeout_s: float) -> bytes:
        """Up to `size` bytes within the time."""
        data = b""
        deadline = time.monotonic() + timeout_s
        try:
            while len(data) < size and (left := deadline - time.monotonic()) > 0:
                self._port.timeout = left
                data += self._port.read(size - len(data))
        except _ERRORS as error:
            raise PortLost(_reason(error)) from error
        return data

    def drain(self) -> None:
        """Forget what came in unasked."""
        try:
            self._port.reset_input_buffer()
        except _ERRORS as error:
            raise PortLost(_reason(error)) from error

    def close(self) -> None:
        """Close the port."""
        with contextlib.suppress(*_ERRORS):
            self._port.close()

    def _wait_until_passed_on(self) -> None:
        """`flush` alone waits as long as the adapter likes; what is left for it is the chip's."""
        deadline = time.monotonic() + WRITE_TIMEOUT_S
        while self._port.out_waiting:
            if time.monotonic() >= deadline:
                raise serial.SerialTimeoutException("the adapter takes no bytes")
            time.sleep(_LOOK_AGAIN_S)

    def _discard(self) -> None:
        """What has not left by now must not leave later, when nobody waits for it any more."""
        with contextlib.suppress(*_ERRORS):
            self._port.reset_output_buffer()


def _reason(error: Exception) -> str:
    return str(error).strip() or type(error).__name__
