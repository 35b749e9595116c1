"""Staff, citizens at two terminals, doors, a faulty bridge and the clock, in any order."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import tempfile
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
)
from sqlalchemy import select

from tests.tools.casework.conftest import Clock
from tests.tools.casework.databases import migrated_file
from tests.tools.casework.lockers.fake_bridge import Pulse
from tests.tools.casework.lockers.world import MAIN, SIDE, World, make_world, wrong
from tools.casework.foundation import Foundation, make_guard, make_vault
from tools.casework.letters.letter import LetterCode
from tools.casework.lockers.admission import Admitted, Asker
from tools.casework.lockers.compartments import at_door
from tools.casework.lockers.errands import KINDS, TABLE
from tools.casework.lockers.errors import LockerError
from tools.casework.lockers.machine import OVER
from tools.casework.privacy.key_file import KeyFile
from tools.casework.store.database import Database

PLANS = [
    "open",
    "open",
    "jam",
    "unknown",
    "not_sent",
    "timeout",
    "lost",
    "late_error",
    "journal_full",
]
DOORS = 8
TERMINALS = st.sampled_from([MAIN, SIDE])
_template: list[Path] = []


def _migrated(folder: Path) -> Path:
    if not _template:
        _template.append(migrated_file(Path(tempfile.mkdtemp(prefix="amtomat-walks-"))))
    path = folder / "casework.sqlite3"
    shutil.copyfile(_template[0], path)
    path.chmod(0o600)
    return path


class Walks(RuleBasedStateMachine):
    """`allowed` is what the audit says by the time of a pulse; the fake bridge is the oracle."""

    codes = Bundle("codes")
    hands = Bundle("hands")

    @initialize(target=codes)
    def start(self) -> Any:
        self.folder = Path(tempfile.mkdtemp(prefix="amtomat-walk-"))
        self.loop = asyncio.new_event_loop()
        clock = Clock()
        self.database = Database(_migrated(self.folder), busy_timeout_s=5)
        key_file = KeyFile(self.folder / "secrets" / "keys.json")
        key_file.ensure()
        vault = make_vault(self.database, key_file, clock=clock)
        guard = make_guard(self.database, vault, self.folder / "heads.jsonl", clock=clock)
        foundation = Foundation(self.database, key_file, vault, guard)
        self.world: World = make_world(foundation, clock, self.folder, doors=DOORS)
        self.world.bridge.before_pulse = self._before_pulse
        self.staff_id = self.world.staff("loader")
        self.over: set[str] = set()
        self.pulses: dict[str, int] = {}
        self.forced = 0
        self._run(self.world.follow())
        return multiple(*(self._laid_in("open") for _ in range(3)))

    def teardown(self) -> None:
        if not hasattr(self, "loop"):
            return
        self._run(self.world.follow())
        told = sum(row.action == "door_forced" for row in self.world.audit())
        assert told == self.forced, "a forced door that the audit doesn't tell"
        assert self.world.foundation.audit.verify().intact
        self.database.close()
        self.loop.close()
        shutil.rmtree(self.folder)

    @rule(target=codes, plan=st.sampled_from(PLANS))
    def load_and_issue(self, plan: str) -> Any:
        try:
            return self._laid_in(plan)
        except LockerError:
            return multiple()

    @rule(target=hands, terminal=TERMINALS)
    def walk_in(self, terminal: Asker) -> Any:
        _, reference = self.world.case("vehicle-deregistration", terminal.terminal)
        try:
            return terminal, self.world.lockers.walk_ins.by_reference(reference, terminal)
        except LockerError:
            return multiple()

    @rule(target=hands, code=codes, terminal=TERMINALS, scanned=st.booleans())
    def enter(self, code: tuple[str, LetterCode], terminal: Asker, scanned: bool) -> Any:
        text = code[1].qr if scanned else code[1].typed
        try:
            admitted = self.world.lockers.admission.by_code(text, terminal)
        except LockerError:
            return multiple()
        assert admitted.errand.uid == code[0]
        return terminal, admitted

    @rule(target=hands, code=codes, terminal=TERMINALS, plan=st.sampled_from(PLANS))
    def enter_and_open(self, code: tuple[str, LetterCode], terminal: Asker, plan: str) -> Any:
        """What citizens mostly do, in one step, so that walks get further."""
        hand = self.enter(code, terminal, scanned=False)
        if not isinstance(hand, tuple):
            return multiple()
        self.open(hand, plan)
        self._run(self.world.follow())
        return hand

    @rule(target=hands, terminal=TERMINALS, plan=st.sampled_from(PLANS))
    def walk_in_and_open(self, terminal: Asker, plan: str) -> Any:
        hand = self.walk_in(terminal)
        if not isinstance(hand, tuple):
            return multiple()
        self.open(hand, plan)
        self._run(self.world.follow())
        return hand

    @rule(hand=hands)
    def shut_and_say_so(self, hand: tuple[Asker, Admitted]) -> None:
        door = self.world.get(hand[1].errand.uid).door
        if door is not None:
            self.shut(door)
            self._run(self.world.follow())
        outcome = "taken" if hand[1].errand.kind == "pickup" else "laid_in"
        self.finish(hand, outcome)

    @rule(code=codes, terminal=TERMINALS)
    def collect(self, code: tuple[str, LetterCode], terminal: Asker) -> None:
        """All of it without a fault; whatever is tried with the code afterwards is in vain."""
        hand = self.enter_and_open(code, terminal, "open")
        if isinstance(hand, tuple):
            self.shut_and_say_so(hand)

    @rule(code=codes, terminal=TERMINALS)
    def enter_wrong(self, code: tuple[str, LetterCode], terminal: Asker) -> None:
        try:
            self.world.lockers.admission.by_code(wrong(code[1]), terminal)
        except LockerError:
            return
        raise AssertionError("a wrong code was let in")

    @rule(hand=hands, plan=st.sampled_from(PLANS))
    def open(self, hand: tuple[Asker, Admitted], plan: str) -> None:
        self._open(plan, self.world.lockers.at_terminal.open(hand[1].handle, hand[0]))

    @rule(
        hand=hands,
        outcome=st.sampled_from(["taken", "laid_in", "left_empty", "wrong_content"]),
    )
    def finish(self, hand: tuple[Asker, Admitted], outcome: Any) -> None:
        self._try(lambda: self.world.lockers.at_terminal.finish(hand[1].handle, outcome, hand[0]))

    @rule(hand=hands, kind=st.sampled_from(["does_not_open", "does_not_close"]))
    def problem(self, hand: tuple[Asker, Admitted], kind: Any) -> None:
        self._try(lambda: self.world.lockers.at_terminal.problem(hand[1].handle, kind, hand[0]))

    @rule(hand=hands)
    def cancel(self, hand: tuple[Asker, Admitted]) -> None:
        self._try(lambda: self.world.lockers.at_terminal.cancel(hand[1].handle, hand[0]))

    @rule(door=st.integers(1, DOORS))
    def shut(self, door: int) -> None:
        if self.world.bridge.doors[door] in {"open", "ajar", "forced_open", "releasing"}:
            self.world.bridge.close(door)

    @rule(door=st.integers(1, DOORS))
    def force(self, door: int) -> None:
        if len(self.pulses) % 3 == 0 and self.world.bridge.doors[door] == "closed":
            self.world.bridge.say(door, "forced_open")
            self.forced += 1

    @rule(door=st.integers(1, DOORS))
    def force_and_look(self, door: int) -> None:
        """Whatever goes on behind a forced door, staff must look."""
        before = self.forced
        self.force(door)
        self._run(self.world.follow())
        if self.forced > before:
            with self.database.read() as connection:
                found = at_door(connection, "main", door)
                errand = self.world.lockers.errands.in_compartment(connection, found.id)
            assert found.use != "free"
            assert errand is None or errand.state == "disputed"

    @rule()
    def follow(self) -> None:
        self._run(self.world.follow())

    @rule(seconds=st.sampled_from([10, 20, 40, 130, 700, 700, 1000, 1000, 8 * 86400]))
    def time_passes(self, seconds: int) -> None:
        self.world.turn(seconds=seconds)
        self._run(self.world.sweep())

    @rule()
    def restart(self) -> None:
        self.world.restart()

    @rule(code=codes, give_up=st.sampled_from([False, False, False, True]))
    def staff_take_out(self, code: tuple[str, LetterCode], give_up: bool) -> None:
        """What is expired or disputed is taken out; now and then also what waits."""
        pickups = self.world.lockers.pickups
        if give_up:
            self._try(lambda: pickups.withdraw(code[0], staff_id=self.staff_id))
        self._open("open", pickups.unload(code[0], staff_id=self.staff_id))
        self._run(self.world.follow())
        found = self.world.get(code[0])
        if found.door is not None and self.world.bridge.doors[found.door] == "open":
            self.world.bridge.close(found.door)
            self._run(self.world.follow())
        self._try(lambda: pickups.emptied(code[0], staff_id=self.staff_id))

    @invariant()
    def no_compartment_is_taken_twice(self) -> None:
        if not hasattr(self, "world"):
            return
        taken: list[int] = []
        with self.database.read() as connection:
            for kind in KINDS:
                table = TABLE[kind]
                rows = connection.execute(
                    select(table.c.compartment_id).where(
                        table.c.compartment_id.is_not(None), table.c.state.not_in(OVER[kind])
                    )
                )
                taken += rows.scalars()
        assert len(taken) == len(set(taken))

    def _laid_in(self, plan: str) -> tuple[str, LetterCode]:
        """Reserve, load with or without a fault, issue a code."""
        pickups, staff_id = self.world.lockers.pickups, self.staff_id
        case_id, _ = self.world.case("international-licence")
        errand = pickups.reserve(case_id, "international-licence", "main", staff_id=staff_id)
        self._open(plan, pickups.load(errand.uid, staff_id=staff_id))
        self._run(self.world.follow())
        self.shut(self.world.door(errand))
        self._run(self.world.follow())
        pickups.laid_in(errand.uid, staff_id=staff_id)
        return errand.uid, pickups.issue(errand.uid, staff_id=staff_id)[1]

    def _before_pulse(self, pulse: Pulse) -> None:
        """What holds whenever a lock is pulsed."""
        errand = self.world.get(pulse.sub)
        assert errand.door == pulse.door, "a door of another errand"
        assert not errand.over, "opened after it was over"
        assert errand.state in {"opening", "loading", "unloading"}, errand.state
        records = [row for row in self.world.audit() if row.action == "release_signed"]
        assert any(pulse.jti in row.detail and row.subject == pulse.sub for row in records)
        assert pulse.seq > self.pulses.get(pulse.sub, 0), "a number was used twice"
        self.pulses[pulse.sub] = pulse.seq

    def _open(self, plan: str, opening: Coroutine[Any, Any, Any]) -> None:
        self.world.bridge.plan.clear()
        self.world.bridge.plan.append(plan)
        self._try(lambda: self._run(opening))
        self.world.bridge.plan.clear()

    def _try(self, action: Any) -> None:
        """Whatever is refused is refused: the invariants count."""
        with contextlib.suppress(LockerError):
            action()

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(work)


Walks.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestWalks = Walks.TestCase
