"""Anything that can happen to a bridge, in any order: three invariants hold.

Releases, repeated and replayed requests, restored case databases, silent lines, stuck locks, hands
at the doors, full disks, restarts, crashes between two steps, pauses, clocks that are set.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from locker_bridge.base import Door
from locker_bridge.errors import InvalidToken, LockerError
from locker_bridge.service.releases import RELEASE_WITHIN_S
from tests.locker_bridge.rig import HandCabinet, Rig

DOORS = st.integers(1, 4)
SUBJECTS = st.sampled_from(["a" * 32, "b" * 32, "c" * 32])


STEPS = st.sampled_from(["intending", "intent", "pulsed", "sent", "acknowledged", "unknown"])


class Killed(BaseException):
    """The process ends here; nothing of it goes on."""


class FragileCabinet(HandCabinet):
    """Its process may end when the solenoid has moved and before anybody knows."""

    def __init__(self, die: Callable[[str], None]) -> None:
        super().__init__()
        self._die = die

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        def sent() -> None:
            self._die("pulsed")
            on_sent()

        super().pulse(door, sent, deadline_s)


class Bridge(RuleBasedStateMachine):
    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.dies_at: str | None = None
        self.pause_s = 0.0
        self.rig = Rig(Path(self.folder.name), FragileCabinet(self._die), on_step=self._die)
        self.tokens: list[tuple[str, str]] = []
        self.pulses_of: dict[str, int] = {}
        self.highest: dict[str, int] = {}

    def teardown(self) -> None:
        if hasattr(self, "rig"):
            self.rig.journal.close()
            self.folder.cleanup()

    def _die(self, step: str) -> None:
        if step == "intent" and self.pause_s:
            self.rig.monotonic_s += self.pause_s
        if step == self.dies_at:
            self.dies_at = None
            raise Killed

    def _send(self, token: str, key: str) -> None:
        order = self.rig.verifier.order(token)
        before, used = len(self.rig.hands.pulses), self.rig.journal.is_used(order.jti)
        try:
            self.rig.releases.release(token, key)
        except Killed:
            self.rig.journal._file.close()
            self.rig.start()
        except LockerError:
            assert len(self.rig.hands.pulses) == before
            return
        new = self.rig.hands.pulses[before:]
        assert set(new) <= {order.door}
        self.pulses_of[order.jti] = self.pulses_of.get(order.jti, 0) + len(new)
        if not used and self.rig.journal.is_used(order.jti):
            assert order.seq > self.highest.get(order.subject, 0)
            self.highest[order.subject] = order.seq

    @rule(door=DOORS, subject=SUBJECTS)
    def release(self, door: int, subject: str) -> None:
        token = self.rig.token(door, sub=subject)
        key = f"k{len(self.tokens)}"
        self.tokens.append((token, key))
        self._send(token, key)

    @rule(data=st.data(), other_key=st.booleans())
    def send_again(self, data: st.DataObject, other_key: bool) -> None:
        if self.tokens:
            token, key = data.draw(st.sampled_from(self.tokens))
            with suppress(InvalidToken):  # by now it may be too old
                self._send(token, f"{key}-x" if other_key else key)

    @rule(door=DOORS, subject=SUBJECTS, seq=st.integers(1, 3))
    def restored_backup(self, door: int, subject: str, seq: int) -> None:
        token = self.rig.token(door, sub=subject, seq=seq)
        self._send(token, f"r{len(self.tokens)}-{self.rig.now_s}-{seq}-{door}-{subject}")

    @rule(fails=st.sampled_from([None, "silent", "not_sent", "unknown", "lost"]))
    def line(self, fails: str | None) -> None:
        self.rig.hands.fails = fails

    @rule(sticks=st.booleans())
    def lock(self, sticks: bool) -> None:
        self.rig.hands.sticks = sticks

    @rule(door=DOORS, is_open=st.booleans())
    def hand(self, door: int, is_open: bool) -> None:
        self.rig.hands.open[Door(door)] = is_open

    @rule(seconds=st.sampled_from([0.5, 11.0, 61.0, 181.0]))
    def time_passes(self, seconds: float) -> None:
        self.rig.poll(seconds)

    @rule()
    def restart(self) -> None:
        self.dies_at = None
        self.rig.restart()

    @rule(door=DOORS, step=STEPS)
    def crash(self, door: int, step: str) -> None:
        self.dies_at = step
        self.release(door, "d" * 32)
        self.dies_at = None

    @rule(door=DOORS, pause_s=st.sampled_from([4.9, 5.1, 30.0]))
    def release_with_a_pause(self, door: int, pause_s: float) -> None:
        """The process stands still between the intent and the pulse."""
        before = len(self.rig.hands.pulses)
        self.pause_s = pause_s
        self.release(door, "e" * 32)
        self.pause_s = 0.0
        assert pause_s < RELEASE_WITHIN_S or len(self.rig.hands.pulses) == before

    @rule(full=st.booleans())
    def disk(self, full: bool) -> None:
        with self.rig.journal._file.read() as db:
            pages = db.execute("PRAGMA page_count").fetchone()[0]
            db.execute(f"PRAGMA max_page_count = {pages if full else 1_000_000}")

    @rule(hours=st.integers(-2, 2))
    def clock_is_set(self, hours: int) -> None:
        self.rig.now_s += 3600 * hours

    @invariant()
    def one_pulse_a_token(self) -> None:
        assert all(count <= 1 for count in getattr(self, "pulses_of", {}).values())

    @invariant()
    def every_pulse_was_written_down_before(self) -> None:
        if hasattr(self, "rig"):
            intents = [
                body["door"]
                for body in map(json.loads, self.rig.journal.audit_bodies())
                if body["kind"] == "intent"
            ]
            for door in set(self.rig.hands.pulses):
                assert self.rig.hands.pulses.count(door) <= intents.count(door)

    @invariant()
    def the_chain_is_whole(self) -> None:
        if hasattr(self, "rig"):
            assert (self.rig.journal.verify() or self.rig.journal.head) == self.rig.journal.head


TestBridge = Bridge.TestCase
TestBridge.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
