"""The cabinet: a thread behind a pseudo-terminal, doors that spring open, and hands."""

from __future__ import annotations

import contextlib
import os
import select
import threading
import time
import tty
from dataclasses import dataclass
from pathlib import Path

from locker_bridge.simulator.boards import BOARDS, Action
from locker_bridge.simulator.faults import Faults

FRAME_GAP_S = 0.004
"""A board forgets an unfinished frame after so much silence."""


@dataclass(frozen=True)
class Pulse:
    """A solenoid that was energised, at a time of the monotonic clock."""

    door: int
    at_s: float


class SimulatedCabinet:
    """Speaks a profile's bytes on a pty. Doors count from 1 over all boards."""

    def __init__(
        self,
        profile: str,
        doors: int,
        *,
        faults: Faults | None = None,
        link: Path | None = None,
        delay_s: float = 1.6,
        auto_close_s: float | None = None,
        unplugged_s: float = 0.5,
    ) -> None:
        self._boards = BOARDS[profile]()
        self.doors = doors
        self.faults = faults or Faults({})
        self._link = link
        self._delay_s = delay_s
        self._auto_close_s = auto_close_s
        self._unplugged_s = unplugged_s
        self._lock = threading.RLock()
        self._open = dict.fromkeys(range(1, doors + 1), False)
        self._jammed: set[int] = set()
        self._close_at: dict[int, float] = {}
        self._later: list[tuple[float, bytes]] = []
        self._last_reply = b""
        self.pulses: list[Pulse] = []
        self._stop = threading.Event()
        self._replug_at_s: float | None = None
        self._master, self._slave, self.path = -1, -1, Path()
        self._plug_in()
        self._thread = threading.Thread(target=self._run, name="simulator", daemon=True)
        self._thread.start()

    # Hands -----------------------------------------------------------------------------------

    def push(self, door: int) -> None:
        """Push a door shut."""
        with self._lock:
            self._open[self._known(door)] = False
            self._close_at.pop(door, None)

    def pull(self, door: int) -> None:
        """Force a door open."""
        with self._lock:
            self._open[self._known(door)] = True

    def jam(self, door: int, *, jammed: bool = True) -> None:
        """Let a door stick, or loosen it."""
        with self._lock:
            (self._jammed.add if jammed else self._jammed.discard)(self._known(door))

    def unplug(self) -> None:
        """Cut the line, as if the adapter were pulled out."""
        with self._lock:
            self._cut()
            self._replug_at_s = None

    def plug_in(self) -> None:
        """Join the line again."""
        with self._lock:
            if self._master < 0:
                self._plug_in()

    def state(self) -> dict[int, str]:
        """Each door: open, closed or jammed."""
        with self._lock:
            return {
                door: "open" if is_open else "jammed" if door in self._jammed else "closed"
                for door, is_open in self._open.items()
            }

    @property
    def plugged(self) -> bool:
        """Whether the line is there."""
        return self._master >= 0

    def close(self) -> None:
        """End; the line is gone."""
        self._stop.set()
        self._thread.join()
        with self._lock:
            self._cut()
            if self._link is not None:
                self._link.unlink(missing_ok=True)

    # The board -------------------------------------------------------------------------------

    def _run(self) -> None:
        waiting = b""
        while not self._stop.is_set():
            data = self._read(FRAME_GAP_S if waiting else 0.02)
            waiting = waiting + data if data else b""
            while len(waiting) >= self._boards.frame_size:
                frame, waiting = (
                    waiting[: self._boards.frame_size],
                    waiting[self._boards.frame_size :],
                )
                self._frame(frame)
            self._time_passes()

    def _read(self, timeout_s: float) -> bytes:
        master = self._master
        if master < 0:
            self._stop.wait(0.01)
            return b""
        try:
            ready, _, _ = select.select([master], [], [], timeout_s)
            data = os.read(master, 256) if ready else b""
        except (OSError, ValueError):  # nobody has the other end open, or it was just cut
            self._stop.wait(0.005)
            return b""
        return self.faults.damaged(data) if data else b""

    def _frame(self, frame: bytes) -> None:
        if self.faults.happens("unplug"):
            with self._lock:
                self._cut()
                self._replug_at_s = time.monotonic() + self._unplugged_s
            return
        action = self._boards.decode(frame)
        if action is None:
            return
        if self.faults.happens("echo"):
            self._send(frame)
        reply = self._answer(action)
        if reply:
            self._reply(reply)

    def _answer(self, action: Action) -> bytes:
        offset = (action.board - self._boards.first_board) * self._boards.locks
        if not 0 <= offset < self.doors:
            return b""
        with self._lock:
            if action.lock is None:
                numbers = range(offset + 1, offset + self._boards.locks + 1)
                closed = [not self._open.get(number, False) for number in numbers]
                return self._boards.sensors(action.board, closed)
            door = offset + action.lock
            if door not in self._open:
                return b""
            self._energise(door)
            return self._boards.unlocked(action, is_open=self._open[door])

    def _energise(self, door: int) -> None:
        now = time.monotonic()
        self.pulses.append(Pulse(door, now))
        if door in self._jammed or self.faults.happens("stuck_lock"):
            return
        self._open[door] = True
        if self._auto_close_s is not None:
            longer = 4 if self.faults.happens("left_open") else 1
            self._close_at[door] = now + self._auto_close_s * longer

    def _reply(self, reply: bytes) -> None:
        if self._last_reply and self.faults.happens("stale_reply"):
            self._send(self._last_reply)
        self._last_reply = reply
        if self.faults.happens("wrong_board"):
            reply = bytes((reply[0], reply[1] ^ 0x10, *reply[2:]))
        if self.faults.happens("delay"):
            self._later.append((time.monotonic() + self._delay_s, reply))
            return
        self._send(self.faults.damaged(reply))
        if self.faults.happens("duplicate"):
            self._send(reply)

    def _time_passes(self) -> None:
        now = time.monotonic()
        with self._lock:
            for door in [door for door, at in self._close_at.items() if at <= now]:
                self.push(door)
            if self._replug_at_s is not None and now >= self._replug_at_s:
                self._replug_at_s = None
                self._plug_in()
        due = [reply for at, reply in self._later if at <= now]
        self._later = [(at, reply) for at, reply in self._later if at > now]
        for reply in due:
            self._send(reply)

    def _send(self, data: bytes) -> None:
        with contextlib.suppress(OSError):
            os.write(self._master, data)

    def _plug_in(self) -> None:
        self._master, slave = os.openpty()
        tty.setraw(slave)
        self.path = Path(os.ttyname(slave))
        # The slave stays open here, so that the settings survive until somebody opens it; an
        # exclusive lock of the product is not disturbed by it.
        self._slave = slave
        if self._link is not None:
            temporary = self._link.with_name(f".{self._link.name}.new")
            temporary.unlink(missing_ok=True)
            temporary.symlink_to(self.path)
            temporary.replace(self._link)

    def _cut(self) -> None:
        for descriptor in (self._master, self._slave):
            if descriptor >= 0:
                os.close(descriptor)
        self._master = self._slave = -1

    def _known(self, door: int) -> int:
        if door not in self._open:
            raise KeyError(door)
        return door
