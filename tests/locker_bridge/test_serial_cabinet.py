"""The same tests for every board profile, over a pty with the real bytes."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from locker_bridge.base import Door, Reading
from locker_bridge.cabinet import SerialCabinet
from locker_bridge.door_map import DoorMap, Place
from locker_bridge.errors import BoardUnavailable, NotSent, OutcomeUnknown, UnknownDoor
from locker_bridge.profiles.base import Lock, Wiring
from locker_bridge.profiles.registry import PROFILES, profile
from locker_bridge.simulator.cabinet import SimulatedCabinet
from locker_bridge.simulator.faults import Faults
from locker_bridge.transport.base import PortLost
from locker_bridge.transport.line import Line, LineTimings
from locker_bridge.transport.serial_port import SerialPort

TIMINGS = LineTimings(quiet_gap_s=0.001, reply_timeout_s=0.15, query_tries=3)
DOORS = 4


@dataclass
class Both:
    """The product's cabinet and the simulated one that it drives."""

    cabinet: SerialCabinet
    simulator: SimulatedCabinet
    line: Line
    link: Path

    def pulses(self) -> list[int]:
        return [pulse.door for pulse in self.simulator.pulses]


Make = Callable[..., Both]


@pytest.fixture(params=sorted(PROFILES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def make(name: str, tmp_path: Path) -> Iterator[Make]:
    made: list[Both] = []

    def build(**rates: float) -> Both:
        codec = profile(name)
        link = tmp_path / "board"
        simulator = SimulatedCabinet(
            name, DOORS, faults=Faults(rates, seed=3), link=link, delay_s=0.2
        )
        places = tuple(
            Place(Door(n), Lock(codec.first_board, n), 0, n) for n in range(1, DOORS + 1)
        )
        door_map = DoorMap("main", name, Wiring(), places, True, "")
        line = Line(lambda: SerialPort(link, codec.baudrate), TIMINGS)
        made.append(Both(SerialCabinet(door_map, codec, line), simulator, line, link))
        return made[-1]

    yield build
    for both in made:
        both.line.close()
        both.simulator.close()


def nothing() -> None:
    pass


def until(condition: Callable[[], bool], limit_s: float = 20.0) -> None:
    end_s = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < end_s, "waited in vain"
        time.sleep(0.01)


def test_a_pulse_opens_its_door_and_no_other(make: Make) -> None:
    both = make()
    sent = threading.Event()
    both.cabinet.pulse(Door(3), sent.set)
    assert sent.is_set()
    assert both.pulses() == [3]
    assert both.cabinet.read(Door(3)) is Reading.OPEN
    readings = both.cabinet.read_all()
    assert [door.number for door, r in readings.items() if r is Reading.OPEN] == [3]
    both.simulator.push(3)
    assert both.cabinet.read(Door(3)) is Reading.CLOSED


def test_an_unknown_door_sends_nothing(make: Make) -> None:
    both = make()
    for work in (lambda: both.cabinet.pulse(Door(5), nothing), lambda: both.cabinet.read(Door(0))):
        with pytest.raises(UnknownDoor):
            work()
    assert both.pulses() == []


def test_a_stuck_lock_is_pulsed_once_and_stays_shut(make: Make) -> None:
    both = make()
    both.simulator.jam(2)
    both.cabinet.pulse(Door(2), nothing)
    assert both.pulses() == [2]
    assert both.cabinet.read(Door(2)) is Reading.CLOSED


@pytest.mark.parametrize(
    "fault", ["lost_byte", "flipped_bit", "duplicate", "echo", "stale_reply", "wrong_board"]
)
def test_queries_come_through_a_bad_line(make: Make, fault: str) -> None:
    both = make(**{fault: 0.2})
    for number in range(1, 30):
        both.simulator.pull(number % DOORS + 1)
        try:
            open_doors = [d.number for d, r in both.cabinet.read_all().items() if r is Reading.OPEN]
        except BoardUnavailable:
            continue
        finally:
            both.simulator.push(number % DOORS + 1)
        assert set(open_doors) <= {number % DOORS + 1, (number - 1) % DOORS + 1}
    assert both.simulator.faults.counts[fault] > 0


def test_a_pulse_is_never_repeated_whatever_the_line_does(make: Make) -> None:
    both = make(lost_byte=0.3, flipped_bit=0.3, duplicate=0.2, echo=0.2, wrong_board=0.2, delay=0.1)
    for _ in range(15):
        before = len(both.pulses())
        with contextlib.suppress(OutcomeUnknown):
            both.cabinet.pulse(Door(1), nothing)
        assert len(both.pulses()) - before <= 1
        both.simulator.push(1)


def test_an_unplugged_line_sends_nothing_and_comes_back(make: Make) -> None:
    both = make()
    both.cabinet.read_all()
    both.simulator.unplug()
    with pytest.raises(BoardUnavailable):
        both.cabinet.read_all()
    with pytest.raises(NotSent):
        both.cabinet.pulse(Door(1), nothing)
    assert both.pulses() == []
    both.simulator.plug_in()

    def back() -> bool:
        try:
            return len(both.cabinet.read_all()) == DOORS
        except BoardUnavailable:
            return False

    until(back)
    both.cabinet.pulse(Door(1), nothing)
    assert both.pulses() == [1]


def test_a_second_opener_of_the_port_is_refused(make: Make, name: str) -> None:
    both = make()
    both.cabinet.read_all()
    with pytest.raises(PortLost, match="can't be opened"):
        SerialPort(both.link, profile(name).baudrate)


def test_a_silent_board_is_unavailable(tmp_path: Path) -> None:
    simulator = SimulatedCabinet("cu16", 2, link=tmp_path / "board")
    line = Line(lambda: SerialPort(tmp_path / "board", 19200), TIMINGS)
    places = (Place(Door(1), Lock(7, 1), 0, 0),)  # no such board on the bus
    cabinet = SerialCabinet(DoorMap("m", "cu16", Wiring(), places, True, ""), profile("cu16"), line)
    with pytest.raises(BoardUnavailable):
        cabinet.read_all()
    with pytest.raises(OutcomeUnknown):
        cabinet.pulse(Door(1), nothing)
    assert simulator.pulses == []
    line.close()
    simulator.close()
