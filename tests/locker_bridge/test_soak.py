"""The soak itself: it counts what it should, and it finds a bridge that does wrong."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from locker_bridge.base import Cabinet, Door, Reading
from locker_bridge.errors import OutcomeUnknown
from locker_bridge.simulator.faults import FAULTS, Faults
from locker_bridge.soak.report import Report
from locker_bridge.soak.rig import Rig, SoakTimings
from locker_bridge.soak.run import Soak

ROOT = Path(__file__).parents[2]


def test_a_small_soak_is_clean_and_prints_its_figures_last() -> None:
    command = [sys.executable, "-m", "locker_bridge", "soak", "--releases", "250"]
    command += ["--faults", "mixed", "--seed", "7", "--json"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout.splitlines()[-1])
    assert figures["releases"] == 250
    for name in ("wrong_doors", "double_pulses", "lost_audit_records", "unauthorised_pulses"):
        assert figures[name] == 0, name
    assert figures["faults"]
    assert all(fault["survived"] == fault["injected"] for fault in figures["faults"].values())
    assert figures["p50_ms"] < figures["p99_ms"]


def test_a_soak_that_is_ended_early_prints_what_it_has() -> None:
    command = [sys.executable, "-m", "locker_bridge", "soak", "--releases", "1000000", "--json"]
    running = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert running.stderr is not None
        assert "left" in running.stderr.readline()
        running.send_signal(signal.SIGINT)
        printed, _ = running.communicate(timeout=60)
    finally:
        running.kill()
        running.wait()
    figures = json.loads(printed.splitlines()[-1])
    assert running.returncode == 130
    assert 1 <= figures["releases"] < 1_000_000
    assert figures["lost_audit_records"] == 0


class Wrapped:
    """A cabinet that does what is done wrong elsewhere."""

    def __init__(self, cabinet: Cabinet) -> None:
        self.cabinet = cabinet

    def doors(self) -> tuple[Door, ...]:
        return self.cabinet.doors()

    def read_all(self) -> Mapping[Door, Reading]:
        return self.cabinet.read_all()

    def read(self, door: Door) -> Reading:
        return self.cabinet.read(door)

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        self.cabinet.pulse(door, on_sent, deadline_s)


class SendsAgain(Wrapped):
    """Repeats the pulse on silence."""

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        try:
            self.cabinet.pulse(door, on_sent, deadline_s)
        except OutcomeUnknown:
            self.cabinet.pulse(door, on_sent, deadline_s)


class OffByOne(Wrapped):
    """Opens the door beside it."""

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        self.cabinet.pulse(Door(door.number % len(self.doors()) + 1), on_sent, deadline_s)


def soaked(
    folder: Path,
    wrap: Callable[[Cabinet], Cabinet],
    rates: dict[str, float],
    profile: str = "8a",
) -> Report:
    rig = Rig(folder, profile, 8, Faults(rates, seed=5), SoakTimings(), wrap=wrap)
    try:
        soak = Soak(rig, doors=8, seed=5, attacks=False, progress=lambda _: None)
        return soak.run(60)
    finally:
        rig.close()


def test_it_finds_a_bridge_that_sends_again(tmp_path: Path) -> None:
    report = soaked(tmp_path, SendsAgain, {"lost_byte": 0.15, "stuck_lock": 0.3})
    assert report.double_pulses > 0
    assert not report.clean


def test_it_finds_a_bridge_that_opens_another_door(tmp_path: Path) -> None:
    report = soaked(tmp_path, OffByOne, {})
    assert report.wrong_doors >= 60
    assert not report.clean


def test_it_finds_lost_audit_records(tmp_path: Path) -> None:
    rig = Rig(tmp_path, "cu16", 8, Faults({}), SoakTimings())
    try:
        soak = Soak(rig, doors=8, seed=1, attacks=False, progress=lambda _: None)
        assert soak.run(5).lost_audit_records == 0
        with rig.journal._file.write() as db:
            db.execute('DELETE FROM audit WHERE body LIKE \'%"kind":"intent"%\'')
        assert soak._lost_records() > 5
    finally:
        rig.close()


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_class_is_injected_and_survived(tmp_path: Path, fault: str) -> None:
    rig = Rig(tmp_path, "cu16", 8, Faults({fault: 0.08}, seed=2), SoakTimings())
    try:
        soak = Soak(rig, doors=8, seed=2, attacks=False, progress=lambda _: None)
        report = soak.run(40)
    finally:
        rig.close()
    assert report.clean
    assert report.injected[fault] > 0
    assert report.survived[fault] == report.injected[fault]


class Slow(Wrapped):
    """Answers before its pulse has come: the pulse is still that release's, and no other one's."""

    def __init__(self, cabinet: Cabinet) -> None:
        super().__init__(cabinet)
        self.owed: list[Door] = []

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        on_sent()
        for late in self.owed:
            self.cabinet.pulse(late, lambda: None, deadline_s)
        self.owed = [door]


def test_a_late_pulse_is_counted_and_good_once(tmp_path: Path) -> None:
    report = soaked(tmp_path, Slow, {}, "cu16")
    assert report.late_pulses > 40
    assert report.wrong_doors == 0
    assert report.double_pulses == 0
