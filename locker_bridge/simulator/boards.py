"""What the boards do with bytes, written from their descriptions alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Action:
    """A decoded frame: pulse a lock of a board, or (`lock` None) tell all its sensors."""

    board: int
    lock: int | None


@dataclass(frozen=True)
class SimulatedWiring:
    """How boards, sensors and the adapter are connected."""

    echo: bool = False
    """The adapter sends back what is written."""
    closed_bit: int = 1
    """What a shut door's sensor shows."""
    reversed_bytes: bool = False
    """A status tells of the highest locks first."""

    def bit(self, *, closed: bool) -> int:
        """What a sensor shows."""
        return self.closed_bit if closed else 1 - self.closed_bit

    def packed(self, closed: list[bool], size: int) -> list[int]:
        """Sensors in bytes of eight, lowest bit first; inputs without a sensor show 0."""
        shown = [self.bit(closed=shut) for shut in closed] + [0] * (size * 8 - len(closed))
        packed = [sum(shown[8 * i + j] << j for j in range(8)) for i in range(size)]
        return packed[::-1] if self.reversed_bytes else packed


class SimulatedBoards(Protocol):
    """All boards of one type on a bus. Locks count from 1."""

    locks: int
    first_board: int
    frame_size: int

    def decode(self, frame: bytes) -> Action | None:
        """What a frame asks for; None if it is damaged or would open all locks."""
        ...

    def answers(self, action: Action) -> bool:
        """Whether the boards say anything to this."""
        ...

    def unlocked(self, action: Action, *, is_open: bool) -> bytes:
        """The answer to a pulse; empty if the board gives none."""
        ...

    def sensors(self, board: int, closed: list[bool]) -> bytes:
        """The answer to a query."""
        ...


class Boards8A:
    """`8A`/`80`, board, lock, data, exclusive or. 11 and 00 depend on the sensors' wiring."""

    locks, first_board, frame_size = 24, 1, 5

    def __init__(self, wiring: SimulatedWiring) -> None:
        self._wiring = wiring

    def decode(self, frame: bytes) -> Action | None:
        """What a frame asks for, if anything."""
        if len(frame) != 5 or frame[0] ^ frame[1] ^ frame[2] ^ frame[3] != frame[4]:
            return None
        head, board, lock, data, _ = frame
        if head == 0x8A and data == 0x11 and lock:
            return Action(board, lock)
        if head == 0x80 and data == 0x33 and lock == 0:
            return Action(board, None)
        return None

    def answers(self, action: Action) -> bool:  # noqa: ARG002 - to everything
        """Whether the boards say anything to this."""
        return True

    def unlocked(self, action: Action, *, is_open: bool) -> bytes:
        """The answer to a pulse."""
        state = 0x11 * self._wiring.bit(closed=not is_open)
        body = [0x8A, action.board, action.lock or 0, state]
        return bytes([*body, body[0] ^ body[1] ^ body[2] ^ body[3]])

    def sensors(self, board: int, closed: list[bool]) -> bytes:
        """The answer to a query."""
        body = [0x80, board, *self._wiring.packed(closed, 3), 0x33]
        total = 0
        for byte in body:
            total ^= byte
        return bytes([*body, total])


class BoardsCu16:
    """`02 ADDR CMD 03 SUM`; address and lock share a byte."""

    locks, first_board, frame_size = 16, 0, 5

    def __init__(self, wiring: SimulatedWiring) -> None:
        self._wiring = wiring

    def decode(self, frame: bytes) -> Action | None:
        """What a frame asks for, if anything."""
        if len(frame) != 5 or sum(frame[:4]) % 256 != frame[4]:
            return None
        if frame[0] != 2 or frame[3] != 3:
            return None
        if frame[2] == 0x31:
            return Action(frame[1] // 16, frame[1] % 16 + 1)
        if frame[2] == 0x30 and frame[1] % 16 == 0:
            return Action(frame[1] // 16, None)
        return None

    def answers(self, action: Action) -> bool:
        """Whether the boards say anything to this."""
        return action.lock is None

    def unlocked(self, action: Action, *, is_open: bool) -> bytes:  # noqa: ARG002 - no answer
        """The answer to a pulse."""
        return b""

    def sensors(self, board: int, closed: list[bool]) -> bytes:
        """The answer to a query."""
        body = [2, board * 16, 0x35, *self._wiring.packed(closed, 2), 0, 0, 3]
        return bytes([*body, sum(body) % 256])


class BoardsCu48:
    """`02 ADDR LOCK CMD 03 SUM`; locks count from 0."""

    locks, first_board, frame_size = 48, 0, 6

    def __init__(self, wiring: SimulatedWiring) -> None:
        self._wiring = wiring

    def decode(self, frame: bytes) -> Action | None:
        """What a frame asks for, if anything."""
        if len(frame) != 6 or sum(frame[:5]) % 256 != frame[5]:
            return None
        if frame[0] != 2 or frame[4] != 3 or frame[1] > 9:
            return None
        if frame[3] == 0x51 and frame[2] < 48:
            return Action(frame[1], frame[2] + 1)
        if frame[3] == 0x50 and frame[2] == 0:
            return Action(frame[1], None)
        return None

    def answers(self, action: Action) -> bool:
        """Whether the boards say anything to this."""
        return action.lock is None

    def unlocked(self, action: Action, *, is_open: bool) -> bytes:  # noqa: ARG002 - no answer
        """The answer to a pulse."""
        return b""

    def sensors(self, board: int, closed: list[bool]) -> bytes:
        """The answer to a query."""
        body = [2, board, 0, 0x65, *self._wiring.packed(closed, 6), 3]
        return bytes([*body, sum(body) % 256])


BOARDS: dict[str, type[Boards8A] | type[BoardsCu16] | type[BoardsCu48]] = {
    "8a": Boards8A,
    "cu16": BoardsCu16,
    "cu48": BoardsCu48,
}
