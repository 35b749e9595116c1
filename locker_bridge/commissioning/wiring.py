"""What the first opened doors tell about the wiring: polarity, and which byte comes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from locker_bridge.errors import ConfigurationError
from locker_bridge.profiles.base import Lock

Bits = Mapping[Lock, bool]
"""Sensors' bits as they come, each under the lock that it would belong to with bytes in order."""


@dataclass(frozen=True)
class Learned:
    """What is known by now; None as long as nothing has shown it."""

    closed: bool | None = None
    reversed_bytes: bool | None = None

    def after(self, lock: Lock, changed: Lock, shut: Bits, locks_per_board: int) -> Learned:
        """With what one opened lock shows: `changed` is the sensor whose bit left `shut`.

        Raises:
            ConfigurationError: it contradicts what other doors have shown.
        """
        other = mirrored(lock, locks_per_board)
        if changed not in {lock, other} or (
            lock != other and self.reversed_bytes not in {None, changed == other}
        ):
            raise ConfigurationError(
                f"lock {lock.number} of board {lock.board} moved another sensor: check the wiring"
            )
        if self.closed not in {None, shut[changed]}:
            raise ConfigurationError(
                f"the sensor of lock {lock.number} of board {lock.board} is wired the other way "
                "round than those before, or its door stood open"
            )
        order = self.reversed_bytes if lock == other else changed == other
        return Learned(shut[changed], order)

    def standing_open(self, locks: Sequence[Lock], shut: Bits, locks_per_board: int) -> list[int]:
        """Numbers, counted from 1, of the locks whose doors were not shut."""
        places = [
            mirrored(lock, locks_per_board) if self.reversed_bytes else lock for lock in locks
        ]
        return [n for n, place in enumerate(places, start=1) if shut[place] != self.closed]


def mirrored(lock: Lock, locks_per_board: int) -> Lock:
    """Where the sensor of a lock appears if the highest byte comes first."""
    byte, bit = divmod(lock.number - 1, 8)
    return Lock(lock.board, (locks_per_board // 8 - 1 - byte) * 8 + bit + 1)


def check_shut(locks: Sequence[Lock], shut: Bits, locks_per_board: int) -> None:
    """Refuse before anything is opened if some doors plainly differ from the others.

    Neither polarity nor byte order is known yet: it is enough that one reading makes sense. With
    mirrored bytes, the inputs without a lock must be alike too: else one open door of a few would
    look like a cabinet whose doors are all elsewhere.

    Raises:
        ConfigurationError: it names the doors that differ.
    """
    bits = [shut[lock] for lock in locks]
    if _alike(bits):
        return
    places = {mirrored(lock, locks_per_board) for lock in locks}
    unused = [bit for lock, bit in shut.items() if lock not in places]
    if _alike([shut[place] for place in places]) and _alike(unused):
        return
    fewer = sum(bits) * 2 < len(bits)
    raise differing([n for n, bit in enumerate(bits, start=1) if bit == fewer])


def differing(numbers: Sequence[int]) -> ConfigurationError:
    """The error that names doors which are not shut."""
    listed = ", ".join(map(str, numbers))
    return ConfigurationError(f"shut all doors first; number {listed} differs")


def _alike(bits: Sequence[bool]) -> bool:
    return all(bits) or not any(bits)
