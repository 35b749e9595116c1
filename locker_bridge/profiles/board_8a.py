"""Boards that speak frames beginning with 8A (Guangzhou Shuoming type), 9600 baud 8N1.

Every frame ends with the exclusive or of all bytes before it. Lock 00 would open all and 9A/9B
would hold a lock's power: neither can be expressed here. Unlocking is `8A board lock 11 xor`,
answered by `8A board lock state xor`; with some wirings the answer equals the command byte for
byte. All sensors: `80 board 00 33 xor`, answered by `80 board s1 s2 s3 33 xor` with eight locks in
each byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from operator import xor

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

UNLOCK, QUERY = 0x8A, 0x80
PULSE, ASK = 0x11, 0x33
ALL_SENSORS = 0x00
STATES = (0x00, 0x11)


def checksum(frame: bytes) -> int:
    """Exclusive or of all bytes."""
    return reduce(xor, frame, 0)


class Board8A:
    """The codec. `sensor_bytes` is 3 on boards of 24 and on those of eight locks."""

    name = "8a"
    baudrate = 9600
    locks_per_board = 24
    first_board, last_board = 1, 31
    sensor_bytes = 3

    def unlock(self, lock: Lock) -> Request:
        """Pulse one lock."""
        check_lock(self, lock)
        return Request(_framed(UNLOCK, lock.board, lock.number, PULSE), 5)

    def check_unlocked(self, lock: Lock, reply: bytes) -> None:
        """The board names the lock and its sensor, which the caller reads by itself."""
        body = _body(reply, 5)
        if body[:3] != bytes((UNLOCK, lock.board, lock.number)) or body[3] not in STATES:
            raise BadFrame("an answer to something else")

    def status(self, board: int) -> Request:
        """All sensors of a board."""
        check_board(self, board)
        return Request(_framed(QUERY, board, ALL_SENSORS, ASK), self.sensor_bytes + 4)

    def read_status(self, board: int, reply: bytes, wiring: Wiring) -> Mapping[Lock, Reading]:
        """The sensors; `wiring.reversed_bytes` where the highest locks come first."""
        body = _body(reply, self.sensor_bytes + 4)
        if body[:2] != bytes((QUERY, board)) or body[-1] != ASK:
            raise BadFrame("an answer to something else")
        return bits(body[2:-1], board, self.locks_per_board, wiring)


def _framed(*body: int) -> bytes:
    return bytes(body) + bytes((checksum(bytes(body)),))


def _body(reply: bytes, size: int) -> bytes:
    if len(reply) != size or checksum(reply) != 0:
        raise BadFrame("a damaged answer")
    return reply[:-1]
