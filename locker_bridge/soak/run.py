"""Releases doors again and again and compares with what the solenoids did."""

from __future__ import annotations

import json
import random
import secrets
import time
from collections import Counter
from collections.abc import Callable

from locker_bridge.base import Door
from locker_bridge.errors import BoardUnavailable, LockerError, Refused
from locker_bridge.journal.chain import ChainBroken
from locker_bridge.service.doors import RELEASABLE
from locker_bridge.simulator.doors import Pulse
from locker_bridge.soak.report import Report
from locker_bridge.soak.rig import Rig
from locker_bridge.soak.signer import ATTACKS

ATTACK_RATE = 0.02
REPLAY_RATE = 0.02
REPEAT_RATE = 0.02
RESTART_RATE = 0.002
WAIT_S = 30.0
REFUSED_S = 0.01
LATE_S = 0.5
"""So long after its release a pulse may still be that release's."""


class Soak:
    """One run. `progress` is called after every release."""

    def __init__(
        self, rig: Rig, *, doors: int, seed: int, attacks: bool, progress: Callable[[Report], None]
    ) -> None:
        self._rig = rig
        self._doors = doors
        self._random = random.Random(seed)  # noqa: S311 - repeatable, not secret
        self._attacks = attacks
        self._progress = progress
        self._started_s = time.monotonic()
        self._seen = 0
        self._line_faults: Counter[str] = Counter()
        self._expected: list[str] = []
        self._seqs: Counter[str] = Counter()
        self._owed: dict[int, float] = {}
        self._subjects = [secrets.token_hex(16) for _ in range(doors)]
        self.ended = False
        self.report = Report()

    def end(self) -> None:
        """Stop after the release that is under way."""
        self.ended = True

    def run(self, releases: int) -> Report:
        """Release so often; what was found by then is in `report` at any time."""
        try:
            while self.report.releases < releases and not self.ended:
                if self._attacks:
                    self._attack()
                self._one()
                self.report.seconds = time.monotonic() - self._started_s
                self._progress(self.report)
        finally:
            self._settle()
            self.report.lost_audit_records = self._lost_records()
        return self.report

    def _one(self) -> None:
        door = self._free_door()
        subject = self._subjects[door - 1]
        challenge = self._rig.challenges.issue()
        accepted_s = time.monotonic()
        self._seqs[subject] += 1
        claims = self._rig.signer.claims(door, self._seqs[subject], subject, challenge)
        token, key = self._rig.signer.sign(claims), claims["jti"]
        try:
            outcome: str = self._rig.releases.release(token, key).outcome or "unknown"
        except (BoardUnavailable, Refused) as error:
            # Refused before anything was written; another one is tried.
            self.report.outcomes[error.code] += 1
            self._judge(None, Counter())
            time.sleep(REFUSED_S)
            return
        self._expected.append(key)
        self._owed.pop(door, None)
        self.report.outcomes[outcome] += 1
        if outcome == "not_sent":
            time.sleep(REFUSED_S)  # the line is down: nothing was released
        else:
            self.report.releases += 1
        extra: Counter[str] = self._again(token, key) if self._attacks else Counter()
        pulse_s = self._judge(door, extra)
        if pulse_s is None and (outcome == "unknown" or self._rig.silent_unlock):
            self._owed[door] = accepted_s
        elif pulse_s is not None:
            self.report.latencies_ms.append((pulse_s - accepted_s) * 1000)

    def _again(self, token: str, key: str) -> Counter[str]:
        """The same request once more, and the same token in another request."""
        done: Counter[str] = Counter()
        if self._random.random() < REPEAT_RATE:
            self._rig.releases.release(token, key)
            done["repeated_request"] += 1
        if self._random.random() < REPLAY_RATE:
            self._must_refuse(token)
            done["replayed_token"] += 1
        return done

    def _attack(self) -> None:
        if self._random.random() < RESTART_RATE:
            self._rig.stop()
            self._rig.start()
            self._judge(None, Counter(("restart",)))
        if self._random.random() < ATTACK_RATE:
            attack = self._random.choice(ATTACKS)
            door = self._random.randint(1, self._doors)
            claims = self._rig.signer.claims(
                door, 10**9, secrets.token_hex(16), self._rig.challenges.issue()
            )
            self._must_refuse(self._rig.signer.forged(attack, claims, door % self._doors + 1))
            self._judge(None, Counter((attack,)))

    def _must_refuse(self, token: str) -> None:
        try:
            self._rig.releases.release(token, secrets.token_hex(8))
        except LockerError:
            return
        self.report.unauthorised_pulses += 1

    def _judge(self, door: int | None, extra: Counter[str]) -> float | None:
        """Look at the solenoids; when the ordered door's pulse came, if it did."""
        log = self._rig.simulator.pulses
        new, self._seen = log[self._seen :], len(log)
        new = [pulse for pulse in new if pulse.door == door or not self._is_late(pulse)]
        right = [pulse for pulse in new if pulse.door == door]
        wrong = len(new) - len(right)
        well = wrong == 0 and len(right) <= 1
        if door is None:
            self.report.unauthorised_pulses += wrong
        else:
            self.report.wrong_doors += wrong
            self.report.double_pulses += max(0, len(right) - 1)
        counts = Counter(self._rig.simulator.faults.counts)
        self.report.faults(counts - self._line_faults + extra, survived=well)
        self._line_faults = counts
        return right[0].at_s if right else None

    def _is_late(self, pulse: Pulse) -> bool:
        """Whether this is the one pulse of an earlier release that had none yet.

        A simulator that gets no processor time pulses late, and the bridge has given its answer by
        then, unless the board itself acknowledges. The pulse still belongs to that release. It is
        counted, and good once.
        """
        accepted_s = self._owed.get(pulse.door)
        if accepted_s is None or pulse.at_s - accepted_s > LATE_S:
            return False
        del self._owed[pulse.door]
        self.report.late_pulses += 1
        return True

    def _free_door(self) -> int:
        """A door that may be released, waiting for one if needed."""
        end_s = time.monotonic() + WAIT_S
        while True:
            states = self._rig.watch.states()
            free = [d for d in range(1, self._doors + 1) if states[Door(d)].state in RELEASABLE]
            if free:
                return self._random.choice(free)
            if time.monotonic() > end_s:
                raise LockerError(f"no door became free within {WAIT_S:.0f} s")
            time.sleep(0.002)

    def _settle(self) -> None:
        """What might come late counts as well."""
        time.sleep(0.5)
        self._judge(None, Counter())

    def _lost_records(self) -> int:
        """Releases that were answered but are not in the audit chain; one more if it is broken."""
        lost = 0
        try:
            self._rig.journal.export_head()
            self._rig.journal.verify()
        except ChainBroken:
            lost += 1
        intents = {
            body["release"]
            for body in map(json.loads, self._rig.journal.audit_bodies())
            if body["kind"] == "intent"
        }
        return lost + len(set(self._expected) - intents)
