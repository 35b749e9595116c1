from __future__ import annotations

import json
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from locker_bridge.base import Door
from locker_bridge.errors import (
    BoardUnavailable,
    DoorBusy,
    JournalFull,
    OutOfService,
    StaleSequence,
    TokenUsed,
    UnknownDoor,
)
from locker_bridge.service.doors import DoorState
from tests.locker_bridge.rig import Rig


def kinds(rig: Rig) -> list[str]:
    return [json.loads(body)["kind"] for body in rig.journal.audit_bodies()]


def test_one_token_opens_its_door_once(rig: Rig) -> None:
    done = rig.releases.release(rig.token(2), "k1")
    assert (done.door, done.outcome) == (2, "acknowledged")
    assert rig.hands.pulses == [2]
    rig.poll()
    assert rig.watch.state(Door(2)) is DoorState.OPEN
    assert rig.journal.release(done.jti).state == "opened"
    rig.hands.open[Door(2)] = False
    rig.poll()
    assert rig.journal.release(done.jti).state == "closed"
    told = [event for event in rig.journal.events_after(0) if event.door == 2]
    assert [(event.kind, event.state, event.detail) for event in told] == [
        ("door", "closed", "was unknown"),
        ("door", "releasing", "was closed"),
        ("release", "releasing", "acknowledged"),
        ("door", "open", "was releasing"),
        ("door", "closed", "was open"),
    ]
    assert {event.release for event in told[1:]} == {done.jti}


def test_the_same_request_again_gets_the_same_answer_and_no_pulse(rig: Rig) -> None:
    token = rig.token(2)
    first = rig.releases.release(token, "k1")
    again = rig.releases.release(token, "k1")
    assert again == first
    with pytest.raises(TokenUsed):
        rig.releases.release(token, "k2")
    assert rig.hands.pulses == [2]


def test_a_restored_case_database_opens_nothing(rig: Rig) -> None:
    rig.releases.release(rig.token(2, seq=7), "k1")
    rig.poll()
    rig.hands.open[Door(2)] = False
    rig.poll()
    for seq in (1, 7):
        with pytest.raises(StaleSequence):
            rig.releases.release(rig.token(2, seq=seq), f"again{seq}")
    assert rig.hands.pulses == [2]


@pytest.mark.parametrize("state", ["releasing", "open", "forced"])
def test_a_door_that_is_not_shut_is_busy(rig: Rig, state: str) -> None:
    if state == "forced":
        rig.hands.open[Door(2)] = True
        rig.poll()
    else:
        rig.hands.sticks = state == "releasing"
        rig.releases.release(rig.token(2), "k1")
        rig.poll()
    before = list(rig.hands.pulses)
    with pytest.raises(DoorBusy):
        rig.releases.release(rig.token(2, sub="b" * 32), "k2")
    assert rig.hands.pulses == before


def test_a_jammed_door_may_be_tried_with_a_fresh_token(rig: Rig) -> None:
    rig.hands.sticks = True
    rig.releases.release(rig.token(2), "k1")
    rig.poll()
    rig.poll(11)
    assert rig.watch.state(Door(2)) is DoorState.JAMMED
    rig.hands.sticks = False
    assert rig.releases.release(rig.token(2), "k2").outcome == "acknowledged"
    assert rig.hands.pulses == [2, 2]


def test_what_was_not_sent_may_be_tried_again(rig: Rig) -> None:
    rig.hands.fails = "not_sent"
    assert rig.releases.release(rig.token(2), "k1").outcome == "not_sent"
    assert rig.watch.state(Door(2)) is DoorState.CLOSED
    rig.hands.fails = None
    assert rig.releases.release(rig.token(2), "k2").outcome == "acknowledged"
    assert rig.hands.pulses == [2]


@pytest.mark.parametrize("failure", ["unknown", "lost"])
def test_an_unknown_outcome_is_never_repeated(rig: Rig, failure: str) -> None:
    rig.hands.fails = failure
    token = rig.token(2)
    assert rig.releases.release(token, "k1").outcome == "unknown"
    rig.hands.fails = None
    assert rig.releases.release(token, "k1").outcome == "unknown"
    assert len(rig.hands.pulses) == (1 if failure == "unknown" else 0)
    rig.poll()
    state = rig.watch.state(Door(2))
    assert state is (DoorState.OPEN if failure == "unknown" else DoorState.RELEASING)
    # Once the door was seen open, the sensor has confirmed what the board did not.
    told = [event.detail for event in rig.journal.events_after(0) if event.kind == "release"]
    expected = ["unknown", "acknowledged"] if failure == "unknown" else ["unknown"]
    assert told == expected
    assert rig.releases.release(token, "k1").outcome == expected[-1]
    assert len(rig.hands.pulses) <= 1


def test_a_silent_board_and_an_unknown_door(rig: Rig) -> None:
    with pytest.raises(UnknownDoor):
        rig.releases.release(rig.token(9), "k1")
    rig.hands.fails = "silent"
    for _ in range(3):
        rig.poll()
    with pytest.raises(BoardUnavailable):
        rig.releases.release(rig.token(2), "k2")
    assert rig.hands.pulses == []
    assert "intent" not in kinds(rig)


def test_out_of_service_until_it_is_enabled_also_after_a_restart(rig: Rig) -> None:
    assert rig.releases.release(rig.token(2, op="disable"), "k1").outcome == "disabled"
    rig.restart()
    with pytest.raises(OutOfService):
        rig.releases.release(rig.token(2), "k2")
    assert rig.releases.release(rig.token(2, op="enable"), "k3").outcome == "enabled"
    rig.poll()
    rig.releases.release(rig.token(2), "k4")
    assert rig.hands.pulses == [2]


def test_a_full_disk_opens_nothing(rig: Rig) -> None:
    with rig.journal._file.read() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        for number in range(300):
            rig.releases.release(rig.token(2), f"k{number}")
            rig.poll()
            rig.hands.open[Door(2)] = False
            rig.poll()

    with pytest.raises((JournalFull, DoorBusy)):
        fill()
    intents = kinds(rig).count("intent")
    assert len(rig.hands.pulses) == intents
    with rig.journal._file.read() as db:
        db.execute("PRAGMA max_page_count = 100000")
    rig.hands.open[Door(3)] = False
    assert rig.releases.release(rig.token(3, sub="c" * 32), "later").door == 3


def test_a_forced_door_is_told_after_a_restart_as_well(rig: Rig) -> None:
    rig.hands.open[Door(4)] = True
    rig.restart()
    assert rig.watch.state(Door(4)) is DoorState.FORCED_OPEN
    assert "alarm" in [event.kind for event in rig.journal.events_after(0)]


def test_logs_hold_doors_and_codes_only(rig: Rig) -> None:
    token = rig.token(2)
    with capture_logs() as logs:
        rig.releases.release(token, "k1")
        with pytest.raises(TokenUsed):
            rig.releases.release(token, "k2")
    text = json.dumps(logs)
    assert token not in text
    assert "a" * 32 not in text
    assert "token_used" in text


def test_figures_of_the_metrics(rig: Rig, tmp_path: Path) -> None:
    rig.releases.release(rig.token(2), "k1")
    with pytest.raises(DoorBusy):
        rig.releases.release(rig.token(2), "k2")
    assert rig.releases.counts.outcomes == {"acknowledged": 1}
    assert rig.releases.counts.refusals == {"door_busy": 1}


def test_doors_are_watched_closely_while_one_springs_open(rig: Rig) -> None:
    assert not rig.watch.releasing
    rig.hands.sticks = True
    rig.releases.release(rig.token(2), "k1")
    assert rig.watch.releasing
    rig.poll()
    assert rig.watch.releasing
    rig.hands.open[Door(2)] = True
    rig.poll()
    assert not rig.watch.releasing
