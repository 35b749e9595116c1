"""Releases while the disk, another process, the clock or a second request gets in the way."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from locker_bridge.base import Door
from locker_bridge.errors import (
    BoardUnavailable,
    DoorBusy,
    InvalidToken,
    JournalBusy,
    JournalFull,
    Starting,
    TokenUsed,
)
from locker_bridge.journal.records import Release
from locker_bridge.service.cabinet_watch import CabinetWatch
from locker_bridge.service.doors import DoorState, DoorTimings
from locker_bridge.service.releases import Releases
from locker_bridge.tokens import Order
from tests.locker_bridge.rig import HandCabinet, Rig

LIMIT_S = 30


class SlowCabinet(HandCabinet):
    """Its pulses wait until the test lets them go."""

    def __init__(self) -> None:
        super().__init__()
        self.started = threading.Event()
        self.go = threading.Event()

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        self.started.set()
        assert self.go.wait(LIMIT_S)
        super().pulse(door, on_sent, deadline_s)


class FillingCabinet(HandCabinet):
    """The disk is full from the moment of its pulse on."""

    def __init__(self) -> None:
        super().__init__()
        self.fill: Callable[[], None] = lambda: None

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        self.fill()
        super().pulse(door, on_sent, deadline_s)


@contextmanager
def another_process_writes(rig: Rig) -> Iterator[None]:
    other = sqlite3.connect(rig.journal.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def fill_disk(rig: Rig) -> None:
    """No page can be added, and those there are have no room."""
    with rig.journal._file.read() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")

    def write(size: int) -> None:
        while True:
            rig.journal.happened(["door"], 4, "closed", detail="x" * size)

    for size in (200, 0):
        with pytest.raises(JournalFull):
            write(size)


def free_disk(rig: Rig) -> None:
    with rig.journal._file.read() as db:
        db.execute("PRAGMA max_page_count = 1000000")


def test_a_locked_journal_opens_nothing(rig: Rig) -> None:
    rig.journal._file.connection.execute("PRAGMA busy_timeout = 20")
    with another_process_writes(rig), pytest.raises(JournalBusy):
        rig.releases.release(rig.token(2), "k1")
    assert rig.hands.pulses == []
    assert rig.watch.state(Door(2)) is DoorState.CLOSED
    assert rig.releases.release(rig.token(2), "k2").outcome == "acknowledged"


def test_a_disk_that_fills_up_under_a_pulse_tells_the_truth_and_writes_it_later(
    tmp_path: Path,
) -> None:
    cabinet = FillingCabinet()
    rig = Rig(tmp_path, cabinet)
    cabinet.fill = lambda: fill_disk(rig)
    token = rig.token(2)
    done = rig.releases.release(token, "k1")
    assert (done.outcome, cabinet.pulses) == ("acknowledged", [2])
    assert rig.journal.release(done.jti).outcome is None
    assert rig.releases.release(token, "k1").outcome == "acknowledged"
    assert rig.releases.known(done.jti).outcome == "acknowledged"
    with pytest.raises(JournalFull):
        rig.releases.catch_up()
    free_disk(rig)
    rig.releases.catch_up()
    rig.poll()
    assert rig.journal.release(done.jti).state == "opened"
    assert rig.watch.state(Door(2)) is DoorState.OPEN
    assert rig.journal.verify() == rig.journal.head
    rig.journal.close()


def test_a_full_disk_refuses_before_the_pulse(rig: Rig) -> None:
    fill_disk(rig)
    with pytest.raises(JournalFull):
        rig.releases.release(rig.token(2), "k1")
    assert rig.hands.pulses == []
    assert rig.watch.state(Door(2)) is DoorState.CLOSED
    free_disk(rig)
    assert rig.releases.release(rig.token(2), "k2").outcome == "acknowledged"


def test_the_same_request_twice_at_once_is_one_release(tmp_path: Path) -> None:
    cabinet = SlowCabinet()
    rig = Rig(tmp_path, cabinet)
    token = rig.token(2)
    with ThreadPoolExecutor(4) as pool:
        first = pool.submit(rig.releases.release, token, "k1")
        assert cabinet.started.wait(LIMIT_S)
        others = [pool.submit(rig.releases.release, token, "k1") for _ in range(3)]
        cabinet.go.set()
        answers: list[Release] = [item.result(LIMIT_S) for item in (first, *others)]
    assert cabinet.pulses == [2]
    assert {answer.jti for answer in answers} == {answers[0].jti}
    assert {answer.outcome for answer in answers} == {"acknowledged"}
    rig.journal.close()


def test_two_terminals_at_one_door_at_once_open_it_once(tmp_path: Path) -> None:
    cabinet = SlowCabinet()
    rig = Rig(tmp_path, cabinet)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(rig.releases.release, rig.token(2), "k1")
        assert cabinet.started.wait(LIMIT_S)
        second = pool.submit(rig.releases.release, rig.token(2, sub="b" * 32), "k2")
        cabinet.go.set()
        assert first.result(LIMIT_S).outcome == "acknowledged"
        with pytest.raises(DoorBusy):
            second.result(LIMIT_S)
    assert cabinet.pulses == [2]
    rig.journal.close()


def test_a_pause_after_the_intent_opens_nothing_afterwards(tmp_path: Path) -> None:
    def pause(step: str) -> None:
        if step == "intent":
            rig.monotonic_s += 5.1

    rig = Rig(tmp_path, on_step=pause)
    token = rig.token(2)
    done = rig.releases.release(token, "k1")
    assert (done.outcome, done.state) == ("not_sent", "not_sent")
    assert rig.releases.release(token, "k1") == done
    assert rig.hands.pulses == []
    assert rig.watch.state(Door(2)) is DoorState.CLOSED
    assert rig.journal.unfinished() == []
    assert rig.journal.verify() == rig.journal.head
    rig.journal.close()


def test_waiting_for_another_release_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cabinet = SlowCabinet()
    rig = Rig(tmp_path, cabinet)
    arrived, check = threading.Event(), rig.verifier.order

    def order(token: str) -> Order:
        arrived.set()
        return check(token)

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(rig.releases.release, rig.token(2), "k1")
        assert cabinet.started.wait(LIMIT_S)
        monkeypatch.setattr(rig.verifier, "order", order)
        second = pool.submit(rig.releases.release, rig.token(3, sub="b" * 32), "k2")
        assert arrived.wait(LIMIT_S)
        rig.monotonic_s += 5.1
        cabinet.go.set()
        assert first.result(LIMIT_S).outcome == "not_sent"
        assert second.result(LIMIT_S).outcome == "not_sent"
    assert cabinet.pulses == []
    rig.journal.close()


def test_a_refused_order_has_used_its_challenge(rig: Rig) -> None:
    rig.hands.open[Door(2)] = True
    rig.poll()
    claims = rig.claims(2)
    with pytest.raises(DoorBusy):
        rig.releases.release(rig.signer.sign(claims), "k1")
    rig.hands.open[Door(2)] = False
    rig.poll()
    with pytest.raises(InvalidToken, match="challenge"):
        rig.releases.release(rig.signer.sign(claims), "k2")
    assert rig.hands.pulses == []


def test_a_used_token_stays_used_after_a_restart_and_with_the_clock_set_back(rig: Rig) -> None:
    token = rig.token(2)
    rig.releases.release(token, "k1")
    rig.poll()
    rig.hands.open[Door(2)] = False
    rig.poll()
    rig.now_s += 7200
    rig.now_s -= 7200
    rig.restart()
    with pytest.raises(TokenUsed):
        rig.releases.release(token, "k2")
    assert rig.releases.release(token, "k1").outcome == "acknowledged"
    assert rig.hands.pulses == [2]


def test_nothing_is_opened_before_the_sensors_were_read(rig: Rig) -> None:
    watch = CabinetWatch(rig.cabinet, rig.journal, DoorTimings(), clock_s=rig.clock_s)
    releases = Releases(rig.cabinet, watch, rig.journal, rig.verifier, clock_s=rig.clock_s)
    with pytest.raises(Starting):
        releases.release(rig.token(2), "k1")
    watch.poll()
    assert releases.release(rig.token(2), "k2").outcome == "acknowledged"


def test_nothing_is_opened_when_the_polling_has_ended(rig: Rig) -> None:
    rig.monotonic_s += 31
    with pytest.raises(BoardUnavailable):
        rig.releases.release(rig.token(2), "k1")
    assert rig.hands.pulses == []


@pytest.mark.parametrize("op", ["disable", "enable"])
def test_a_switch_that_was_interrupted_is_done_after_the_restart(tmp_path: Path, op: str) -> None:
    def die(step: str) -> None:
        if step == "intent" and armed:
            raise KeyboardInterrupt

    armed: list[bool] = []
    rig = Rig(tmp_path, on_step=die)
    if op == "enable":
        rig.releases.release(rig.token(2, op="disable"), "k0")
    token = rig.token(2, op=op)
    armed.append(True)
    with pytest.raises(KeyboardInterrupt):
        rig.releases.release(token, "k1")
    armed.clear()
    rig.restart()
    assert rig.releases.release(token, "k1").outcome == f"{op}d"
    expected = DoorState.OUT_OF_SERVICE if op == "disable" else DoorState.CLOSED
    assert rig.watch.state(Door(2)) is expected
    rig.poll(11)
    assert rig.watch.state(Door(2)) is expected
    assert rig.hands.pulses == []
    rig.journal.close()


class BrokenCabinet(HandCabinet):
    """Fails in a way that nobody foresaw, after the solenoid has moved."""

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        super().pulse(door, on_sent, deadline_s)
        raise BoardUnavailable("the reply can't be read")


def test_whatever_fails_after_the_intent_is_no_refusal(tmp_path: Path) -> None:
    rig = Rig(tmp_path, BrokenCabinet())
    token = rig.token(2)
    assert rig.releases.release(token, "k1").outcome == "unknown"
    assert rig.releases.release(token, "k1").outcome == "unknown"
    assert rig.hands.pulses == [2]
    rig.journal.close()


def test_a_start_on_a_full_disk_waits_for_room(tmp_path: Path) -> None:
    def die(step: str) -> None:
        if step == "sent":
            raise KeyboardInterrupt

    rig = Rig(tmp_path, on_step=die)
    token = rig.token(2)
    with pytest.raises(KeyboardInterrupt):
        rig.releases.release(token, "k1")
    fill_disk(rig)
    releases = Releases(rig.cabinet, rig.watch, rig.journal, rig.verifier)
    assert releases.recover() == 1
    assert releases.release(token, "k1").outcome == "unknown"
    free_disk(rig)
    releases.catch_up()
    assert rig.journal.unfinished() == []
    assert rig.hands.pulses == [2]
    rig.journal.close()
