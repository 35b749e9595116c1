"""Kerong CU48 boards (vendor's description v2.1), 19200 baud 8N1: `02 ADDR LOCK CMD 03 SUM`.

SUM is the low byte of the sum of all bytes before it. LOCK counts from 0. LOCK 30 would open all
48 and ADDR 0A would address all boards: neither can be expressed here. An unlock is not answered;
a status is `02 ADDR 00 65`, six bytes of eight locks each, `03 SUM`.
"""

from __future__ import annotations

from collections.abc import Mapping

from locker_bridge.base import Reading
from locker_bridge.profiles.base import (
    BadFrame,
    Lock,
    Request,
    Wiring,
    bits,
    check_board,
    check_lock,
)
from locker_bridge.profiles.kerong_cu16 import END, START, checksum

STATUS, UNLOCK, STATUS_REPLY = 0x50, 0x51, 0x65


class KerongCu48:
    """The codec. Boards are numbered 0 to 9; address 0A is all of them."""

    name = "cu48"
    baudrate = 19200
    locks_per_board = 48
    first_board, last_board = 0, 9

    def unlock(self, lock: Lock) -> Request:
        """Pulse one lock."""
        check_lock(self, lock)
        return Request(_framed(lock.board, lock.number - 1, UNLOCK), 0)

    def check_unlocked(self, lock: Lock, reply: bytes) -> None:  # noqa: ARG002 - no answer
        """The board does not answer an unlock."""
        raise BadFrame("this board does not answer an unlock")

    def status(self, board: int) -> Request:
        """All sensors of a board."""
        check_board(self, board)
        return Request(_framed(board, 0, STATUS), 12)

    def read_status(self, board: int, reply: bytes, wiring: Wiring) -> Mapping[Lock, Reading]:
        """The sensors of all 48 locks."""
        if len(reply) != 12 or reply[-1] != checksum(reply[:-1]):
            raise BadFrame("a damaged answer")
        if reply[:4] != bytes((START, board, 0, STATUS_REPLY)) or reply[-2] != END:
            raise BadFrame("an answer to something else")
        return bits(reply[4:10], board, self.locks_per_board, wiring)


def _framed(address: int, lock: int, command: int) -> bytes:
    body = bytes((START, address, lock, command, END))
    return body + bytes((checksum(body),))
