"""Anything that can happen to a bridge, in any order: three invariants hold."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from locker_bridge.base import Door
from locker_bridge.errors import LockerError
from tests.locker_bridge.rig import Rig

DOORS = st.integers(1, 4)
SUBJECTS = st.sampled_from(["a" * 32, "b" * 32, "c" * 32])


class Bridge(RuleBasedStateMachine):
    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.rig = Rig(Path(self.folder.name))
        self.tokens: list[tuple[str, str, int]] = []
        self.pulses_of: dict[str, int] = {}

    def teardown(self) -> None:
        if hasattr(self, "rig"):
            self.rig.journal.close()
            self.folder.cleanup()

    def _send(self, token: str, key: str, door: int) -> None:
        before = len(self.rig.hands.pulses)
        try:
            self.rig.releases.release(token, key)
        except LockerError:
            assert len(self.rig.hands.pulses) == before
            return
        new = self.rig.hands.pulses[before:]
        assert set(new) <= {door}
        self.pulses_of[token] = self.pulses_of.get(token, 0) + len(new)

    @rule(door=DOORS, subject=SUBJECTS)
    def release(self, door: int, subject: str) -> None:
        token = self.rig.token(door, sub=subject)
        key = f"k{len(self.tokens)}"
        self.tokens.append((token, key, door))
        self._send(token, key, door)

    @rule(data=st.data(), other_key=st.booleans())
    def send_again(self, data: st.DataObject, other_key: bool) -> None:
        if self.tokens:
            token, key, door = data.draw(st.sampled_from(self.tokens))
            self._send(token, f"{key}-x" if other_key else key, door)

    @rule(door=DOORS, subject=SUBJECTS, seq=st.integers(1, 3))
    def restored_backup(self, door: int, subject: str, seq: int) -> None:
        self._send(self.rig.token(door, sub=subject, seq=seq), f"r{len(self.tokens)}{seq}", door)

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
        self.rig.restart()

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
