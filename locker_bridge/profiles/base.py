"""What a board's protocol is to the rest of the bridge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from locker_bridge.base import Reading
from locker_bridge.errors import LockerError


class BadFrame(LockerError):
    """Bytes are no whole, undamaged reply to what was asked."""

    code = "bad_frame"


@dataclass(frozen=True, order=True)
class Lock:
    """A lock on a bus: board address and number on the board, both as printed on the board."""

    board: int
    number: int


@dataclass(frozen=True)
class Wiring:
    """What commissioning finds out about boards and sensors of one cabinet."""

    closed_bit: int = 1
    """The bit (or, on 8A boards, 1 for the byte 0x11) that stands for a closed door."""
    echo: bool = False
    """Whether the adapter sends back what is written."""
    reversed_bytes: bool = False
    """Whether a status lists the highest locks first."""


@dataclass(frozen=True)
class Request:
    """A frame to send. `reply_size` bytes answer it; 0 if the board stays silent."""

    frame: bytes
    reply_size: int


class Profile(Protocol):
    """A pure codec of one board type."""

    name: str
    baudrate: int
    locks_per_board: int
    first_board: int
    last_board: int

    def unlock(self, lock: Lock) -> Request:
        """The frame that pulses one lock. ValueError for a lock that no such board has."""
        ...

    def check_unlocked(self, lock: Lock, reply: bytes) -> None:
        """Accept the board's answer to `unlock`. Raises BadFrame."""
        ...

    def status(self, board: int) -> Request:
        """The frame that asks for all sensors of a board. ValueError for no such board."""
        ...

    def read_status(self, board: int, reply: bytes, wiring: Wiring) -> Mapping[Lock, Reading]:
        """The sensors of a board. Raises BadFrame."""
        ...


def check_lock(profile: Profile, lock: Lock) -> None:
    """ValueError unless the profile has this lock: an off-by-one might open a whole cabinet."""
    check_board(profile, lock.board)
    if not 1 <= lock.number <= profile.locks_per_board:
        raise ValueError(f"{profile.name} boards have locks 1 to {profile.locks_per_board}")


def check_board(profile: Profile, board: int) -> None:
    """ValueError unless the profile has this board address."""
    if not profile.first_board <= board <= profile.last_board:
        raise ValueError(
            f"{profile.name} boards are numbered {profile.first_board} to {profile.last_board}"
        )


def reading(bit: int, wiring: Wiring) -> Reading:
    """What a sensor's bit means with this wiring."""
    return Reading.CLOSED if bit == wiring.closed_bit else Reading.OPEN


def bits(data: bytes, board: int, count: int, wiring: Wiring) -> dict[Lock, Reading]:
    """Sensors from bytes of eight locks each, lowest bit first."""
    ordered = data[::-1] if wiring.reversed_bytes else data
    return {
        Lock(board, number): reading(ordered[(number - 1) // 8] >> (number - 1) % 8 & 1, wiring)
        for number in range(1, count + 1)
    }
