"""The cabinet: a thread that is all boards on a line, with doors and hands."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from locker_bridge.simulator.boards import BOARDS, Action, SimulatedWiring
from locker_bridge.simulator.doors import Pulse, SimulatedDoors
from locker_bridge.simulator.faults import Faults
from locker_bridge.simulator.pty_end import PtyEnd

FRAME_GAP_S = 0.004
"""A board forgets an unfinished frame after so much silence."""
IDLE_S = 0.02
UNPLUGGED_IDLE_S = 0.01


class SimulatedCabinet:
    """Speaks a profile's bytes on a pty. Doors count from 1 over all boards.

    Faults of the line are made here, where bytes come and go; `delay_s` is longer than the bridge
    waits for a reply.
    """

    def __init__(
        self,
        profile: str,
        doors: int,
        *,
        faults: Faults | None = None,
        link: Path | None = None,
        wiring: SimulatedWiring | None = None,
        delay_s: float = 1.6,
        spring_s: float = 0.0,
        auto_close_s: float | None = None,
        unplugged_s: float = 0.5,
    ) -> None:
        self._wiring = wiring or SimulatedWiring()
        self._boards = BOARDS[profile](self._wiring)
        self.doors = doors
        self.faults = faults or Faults({})
        self._delay_s = delay_s
        self._unplugged_s = unplugged_s
        self._hardware = SimulatedDoors(
            doors, self.faults, spring_s=spring_s, auto_close_s=auto_close_s
        )
        self._later: list[tuple[float, bytes]] = []
        self._last_reply = b""
        self._replug_at_s: float | None = None
        self._line = PtyEnd(link)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="simulator", daemon=True)
        self._thread.start()

    # Hands -----------------------------------------------------------------------------------

    def push(self, door: int) -> None:
        """Push a door shut."""
        self._hardware.push(door)

    def pull(self, door: int) -> None:
        """Force a door open."""
        self._hardware.pull(door)

    def jam(self, door: int, *, jammed: bool = True) -> None:
        """Let a door stick, or loosen it."""
        self._hardware.jam(door, jammed=jammed)

    def unplug(self) -> None:
        """Cut the line, as if the adapter were pulled out."""
        self._replug_at_s = None
        self._line.unplug()

    def plug_in(self) -> None:
        """Join the line again."""
        self._line.plug_in()

    def state(self) -> dict[int, str]:
        """Each door: open, closed or jammed."""
        return self._hardware.state()

    @property
    def pulses(self) -> list[Pulse]:
        """The solenoids' log."""
        return self._hardware.pulses

    @property
    def path(self) -> Path:
        """The bridge's end of the line."""
        return self._line.path

    @property
    def plugged(self) -> bool:
        """Whether the line is there."""
        return self._line.plugged

    def close(self) -> None:
        """End; the line is gone."""
        self._stop.set()
        self._thread.join()
        self._line.unplug()

    # The boards ------------------------------------------------------------------------------

    def _run(self) -> None:
        waiting, size = b"", self._boards.frame_size
        while not self._stop.is_set():
            data = self._line.read(FRAME_GAP_S if waiting else IDLE_S)
            if not self._line.plugged:
                self._stop.wait(UNPLUGGED_IDLE_S)
            waiting = waiting + self._received(data) if data else b""
            while len(waiting) >= size:
                frame, waiting = waiting[:size], waiting[size:]
                self._frame(frame)
            self._time_passes()

    def _received(self, data: bytes) -> bytes:
        if self._wiring.echo:
            self._line.send(data)
        return self.faults.damaged(data)

    def _frame(self, frame: bytes) -> None:
        if self.faults.happens("unplug"):
            self._line.unplug()
            self._replug_at_s = time.monotonic() + self._unplugged_s
            return
        action = self._boards.decode(frame)
        if action is None:
            return
        if self.faults.happens("echo"):
            self._line.send(frame)
        if reply := self._answer(action):
            self._reply(reply)

    def _answer(self, action: Action) -> bytes:
        """Do what is asked for; what the board says, or another one in its place."""
        first, per_board = self._boards.first_board, self._boards.locks
        offset = (action.board - first) * per_board
        if not 0 <= offset < self.doors:
            return b""
        if action.lock is not None:
            door = offset + action.lock
            if door not in self._hardware:
                return b""
            self._hardware.energise(door)
            is_open = self._hardware.is_open(door)
            return self._boards.unlocked(self._claimed(action), is_open=is_open)
        last = min(offset + per_board, self.doors)
        closed = [not self._hardware.is_open(door) for door in range(offset + 1, last + 1)]
        claimed = self._claimed(action)
        if claimed != action:  # what another board would tell: whoever believes it gets all wrong
            closed = [not bit for bit in closed]
        return self._boards.sensors(claimed.board, closed)

    def _claimed(self, action: Action) -> Action:
        """The board that answers, in a frame without any damage: the one asked, or another."""
        if not self._boards.answers(action) or not self.faults.happens("wrong_board"):
            return action
        first = self._boards.first_board
        other = first + 1 if action.board == first else first
        return Action(other, action.lock)

    def _reply(self, reply: bytes) -> None:
        if self._last_reply and self.faults.happens("stale_reply"):
            self._line.send(self._last_reply)
        self._last_reply = reply
        if self.faults.happens("delay"):
            self._later.append((time.monotonic() + self._delay_s, reply))
            return
        sent = self.faults.damaged(reply)
        if self.faults.happens("duplicate"):
            sent += reply
        self._line.send(sent)

    def _time_passes(self) -> None:
        now_s = time.monotonic()
        self._hardware.time_passes()
        if self._replug_at_s is not None and now_s >= self._replug_at_s:
            self._replug_at_s = None
            self._line.plug_in()
        due = [reply for at_s, reply in self._later if at_s <= now_s]
        self._later = [(at_s, reply) for at_s, reply in self._later if at_s > now_s]
        for reply in due:
            self._line.send(reply)
