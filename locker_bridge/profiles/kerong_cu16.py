"""Kerong CU16 boards, 19200 baud 8N1: `02 ADDR CMD 03 SUM`.

SUM is the low byte of the sum of all bytes before it. ADDR is `board << 4` for a status and
`board << 4 | (lock - 1)` to unlock. Command 33 would open all locks and can't be expressed here.
An unlock is answered by nothing but the doors themselves; a status is
`02 ADDR 35 L1-8 L9-16 IR1-8 IR9-16 03 SUM`.
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

START, END = 0x02, 0x03
STATUS, UNLOCK, STATUS_REPLY = 0x30, 0x31, 0x35


def checksum(frame: bytes) -> int:
    """Low byte of the sum of all bytes."""
    return sum(frame) & 0xFF


class KerongCu16:
    """The codec."""

    name = "cu16"
    baudrate = 19200
    locks_per_board = 16
    first_board, last_board = 0, 15

    def unlock(self, lock: Lock) -> Request:
        """Pulse one lock."""
        check_lock(self, lock)
        return Request(_framed(lock.board << 4 | (lock.number - 1), UNLOCK), 0)

    def check_unlocked(self, lock: Lock, reply: bytes) -> None:  # noqa: ARG002 - no answer
        """The board does not answer an unlock."""
        raise BadFrame("this board does not answer an unlock")

    def status(self, board: int) -> Request:
        """All sensors of a board."""
        check_board(self, board)
        return Request(_framed(board << 4, STATUS), 9)

    def read_status(self, board: int, reply: bytes, wiring: Wiring) -> Mapping[Lock, Reading]:
        """The locks' sensors; those for what lies inside are not used."""
        if len(reply) != 9 or reply[-1] != checksum(reply[:-1]):
            raise BadFrame("a damaged answer")
        if reply[:3] != bytes((START, board << 4, STATUS_REPLY)) or reply[-2] != END:
            raise BadFrame("an answer to something else")
        return bits(reply[3:5], board, self.locks_per_board, wiring)


def _framed(address: int, command: int) -> bytes:
    body = bytes((START, address, command, END))
    return body + bytes((checksum(body),))
