from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from locker_bridge.base import Reading
from locker_bridge.service import doors
from locker_bridge.service.doors import Change, DoorState, DoorTimings, Notice, Status

TIMINGS = DoorTimings()
CLOSED, OPEN = Reading.CLOSED, Reading.OPEN
SHUT = Status(DoorState.CLOSED, 0.0)


def follow(status: Status, *steps: tuple[float, Reading | None]) -> tuple[Status, list[Notice]]:
    told: list[Notice] = []
    for at_s, reading in steps:
        status, notices = doors.read(status, reading, at_s, TIMINGS)
        told += notices
    return status, told


def opened(at_s: float = 1.0) -> Status:
    status, _ = doors.released(SHUT, "r1", at_s)
    return doors.read(status, OPEN, at_s + 0.5, TIMINGS)[0]


def test_released_opened_and_shut_again() -> None:
    status, notices = doors.released(SHUT, "r1", 1.0)
    assert (status.state, notices) == (DoorState.RELEASING, ("door",))
    status, told = follow(status, (1.5, CLOSED), (2.0, OPEN), (30.0, OPEN), (31.0, CLOSED))
    assert status.state is DoorState.CLOSED
    assert status.release == "r1"
    assert told == ["door", "door"]


def test_a_door_that_does_not_open_is_jammed_after_ten_seconds_and_may_open_late() -> None:
    status, _ = doors.released(SHUT, "r1", 1.0)
    status, told = follow(status, (10.9, CLOSED))
    assert status.state is DoorState.RELEASING
    status, told = follow(status, (11.5, CLOSED), (12.0, CLOSED))
    assert status.state is DoorState.JAMMED
    assert told == ["door", "alarm"]
    assert DoorState.JAMMED in doors.RELEASABLE
    status, told = follow(status, (13.0, OPEN))
    assert (status.state, status.release) == (DoorState.OPEN, "r1")


def test_a_door_that_was_not_pulsed_after_all_is_neither_jammed_nor_opened_by_its_release() -> None:
    released, _ = doors.released(SHUT, "r1", 1.0)
    jammed, _ = follow(released, (12.0, CLOSED))
    assert jammed.state is DoorState.JAMMED
    shut, told = doors.not_released(jammed, 12.5)
    assert (shut.state, shut.release, told) == (DoorState.CLOSED, None, ("door",))
    unknown, _ = follow(released, (1.5, None), (2.0, None), (2.5, None))
    unknown, told = doors.not_released(unknown, 5.0)
    assert (unknown.state, unknown.release, told) == (DoorState.UNKNOWN, None, ())
    assert follow(unknown, (20.0, CLOSED))[0].state is DoorState.CLOSED
    assert follow(unknown, (20.0, OPEN))[0].state is DoorState.FORCED_OPEN


def test_an_open_door_gets_one_reminder_and_one_alarm() -> None:
    status, told = follow(opened(), *[(float(t), OPEN) for t in range(2, 400)])
    assert status.state is DoorState.AJAR
    assert told == ["door", "reminder", "alarm"]
    assert follow(status, (401.0, CLOSED))[0].state is DoorState.CLOSED


def test_an_open_door_without_a_release_is_forced() -> None:
    status, told = follow(SHUT, (1.0, OPEN), (2.0, OPEN))
    assert (status.state, status.release) == (DoorState.FORCED_OPEN, None)
    assert told == ["door", "alarm"]
    assert follow(status, (3.0, CLOSED))[0].state is DoorState.CLOSED


def test_three_missed_polls_make_a_door_unknown_two_do_not() -> None:
    assert follow(SHUT, (1.0, None), (2.0, None), (3.0, CLOSED), (4.0, None))[0].state is (
        DoorState.CLOSED
    )
    status, told = follow(SHUT, (1.0, None), (2.0, None), (3.0, None), (4.0, None))
    assert status.state is DoorState.UNKNOWN
    assert told == ["door", "alarm"]
    assert follow(status, (5.0, CLOSED))[0].state is DoorState.CLOSED
    assert follow(status, (5.0, OPEN))[0].state is DoorState.FORCED_OPEN


def test_a_door_that_was_open_before_the_line_failed_is_still_open_after_it() -> None:
    lost, _ = follow(opened(), (2.0, None), (3.0, None), (4.0, None))
    back, told = follow(lost, (5.0, OPEN))
    assert (back.state, back.release) == (DoorState.OPEN, "r1")
    assert told == ["door"]
    assert follow(back, (70.0, OPEN))[1] == ["door", "reminder"]


def test_nothing_pulsed_means_closed_again_and_may_be_tried() -> None:
    status, _ = doors.released(SHUT, "r1", 1.0)
    status, notices = doors.not_released(status, 1.1)
    assert (status.state, notices) == (DoorState.CLOSED, ("door",))
    assert doors.not_released(opened(), 3.0) == (opened(), ())


def test_out_of_service_ignores_the_sensor_until_it_is_enabled() -> None:
    status, _ = doors.disabled(SHUT, 1.0)
    assert follow(status, (2.0, OPEN), (3.0, None))[0].state is DoorState.OUT_OF_SERVICE
    status, notices = doors.enabled(status, 4.0)
    assert notices == ("door",)
    assert follow(status, (5.0, CLOSED))[0].state is DoorState.CLOSED
    assert follow(status, (5.0, OPEN))[0].state is DoorState.OPEN


@given(st.lists(st.sampled_from([CLOSED, OPEN, None, "release"]), max_size=60))
def test_only_a_release_makes_a_door_open_and_a_wrong_open_is_always_told(
    steps: list[Reading | str | None],
) -> None:
    status, at_s, releases, told = SHUT, 0.0, 0, 0
    for step in steps:
        at_s += 0.5
        before = status.state
        change: Change = (status, ())
        if isinstance(step, Reading) or step is None:
            change = doors.read(status, step, at_s, TIMINGS)
        elif status.state in doors.RELEASABLE:
            releases += 1
            change = doors.released(status, f"r{releases}", at_s)
        status, notices = change
        told += notices.count("alarm")
        assert ("door" in notices) == (status.state is not before)
        if status.state is DoorState.OPEN:
            assert releases > 0
        if status.state is DoorState.FORCED_OPEN and before is not DoorState.FORCED_OPEN:
            assert "alarm" in notices


def test_a_jammed_door_that_opens_much_later_was_forced() -> None:
    status, _ = doors.released(SHUT, "r1", 1.0)
    jammed, _ = follow(status, (11.5, CLOSED))
    late, told = follow(jammed, (71.0, CLOSED), (72.0, OPEN))
    assert (late.state, late.release) == (DoorState.FORCED_OPEN, None)
    assert told == ["door", "alarm"]
    assert follow(jammed, (70.0, OPEN))[0].state is DoorState.OPEN
