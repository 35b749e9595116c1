"""The same tests for every board profile, over a pty with the real bytes."""

from __future__ import annotations

import contextlib
import math
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
from locker_bridge.profiles.base import Lock, Request, Wiring
from locker_bridge.profiles.registry import PROFILES, profile
from locker_bridge.simulator.boards import SimulatedWiring
from locker_bridge.simulator.cabinet import SimulatedCabinet
from locker_bridge.simulator.faults import Faults
from locker_bridge.simulator.pty_end import PtyEnd
from locker_bridge.transport import serial_port
from locker_bridge.transport.base import PortLost
from locker_bridge.transport.line import Line, LineTimings
from locker_bridge.transport.serial_port import SerialPort

TIMINGS = LineTimings(quiet_gap_s=0.001, reply_timeout_s=0.15, query_tries=3)
DOORS = 4
OPENS_WITHIN_S = 0.15


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
AS_WIRED = SimulatedWiring()


@pytest.fixture(params=sorted(PROFILES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def make(name: str, tmp_path: Path) -> Iterator[Make]:
    made: list[Both] = []

    def build(wiring: SimulatedWiring = AS_WIRED, spring_s: float = 0.0, **rates: float) -> Both:
        codec = profile(name)
        link = tmp_path / "board"
        simulator = SimulatedCabinet(
            name,
            DOORS,
            faults=Faults(rates, seed=3),
            link=link,
            wiring=wiring,
            delay_s=0.2,
            spring_s=spring_s,
        )
        places = tuple(
            Place(Door(n), Lock(codec.first_board, n), 0, n) for n in range(1, DOORS + 1)
        )
        known = Wiring(wiring.closed_bit, wiring.echo, wiring.reversed_bytes)
        door_map = DoorMap("main", name, known, places, True, "")
        line = Line(lambda: SerialPort(link, codec.baudrate), TIMINGS, echo=known.echo)
        cabinet = SerialCabinet(door_map, codec, line, opens_within_s=OPENS_WITHIN_S)
        made.append(Both(cabinet, simulator, line, link))
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
    both.cabinet.pulse(Door(3), sent.set, math.inf)
    assert sent.is_set()
    assert both.pulses() == [3]
    assert both.cabinet.read(Door(3)) is Reading.OPEN
    readings = both.cabinet.read_all()
    assert [door.number for door, r in readings.items() if r is Reading.OPEN] == [3]
    both.simulator.push(3)
    assert both.cabinet.read(Door(3)) is Reading.CLOSED


def test_an_unknown_door_sends_nothing(make: Make) -> None:
    both = make()
    for work in (
        lambda: both.cabinet.pulse(Door(5), nothing, math.inf),
        lambda: both.cabinet.read(Door(0)),
    ):
        with pytest.raises(UnknownDoor):
            work()
    assert both.pulses() == []


def test_nothing_is_pulsed_past_the_deadline(make: Make) -> None:
    both = make()
    sent: list[str] = []
    with pytest.raises(NotSent):
        both.cabinet.pulse(Door(2), lambda: sent.append("sent"), time.monotonic())
    assert both.cabinet.read(Door(2)) is Reading.CLOSED
    assert both.pulses() == []
    assert sent == []


def test_a_stuck_lock_is_pulsed_once_and_stays_shut(make: Make) -> None:
    both = make()
    both.simulator.jam(2)
    both.cabinet.pulse(Door(2), nothing, math.inf)
    assert both.pulses() == [2]
    assert both.cabinet.read(Door(2)) is Reading.CLOSED


@pytest.mark.parametrize(
    "fault", ["lost_byte", "flipped_bit", "duplicate", "echo", "stale_reply", "wrong_board"]
)
def test_queries_come_through_a_bad_line(make: Make, fault: str) -> None:
    both = make(**{fault: 0.2})
    read = 0
    for number in range(30):
        door = number % DOORS + 1
        both.simulator.pull(door)
        with contextlib.suppress(BoardUnavailable):
            readings = both.cabinet.read_all()
            assert [d.number for d, r in readings.items() if r is Reading.OPEN] == [door]
            read += 1
        both.simulator.push(door)
    assert both.simulator.faults.counts[fault] > 0
    assert read > 20


@pytest.mark.parametrize("closed_bit", [0, 1])
@pytest.mark.parametrize("echo", [False, True])
@pytest.mark.parametrize("reversed_bytes", [False, True])
def test_it_works_with_every_wiring_once_it_is_known(
    make: Make, closed_bit: int, echo: bool, reversed_bytes: bool
) -> None:
    both = make(SimulatedWiring(echo, closed_bit, reversed_bytes))
    both.simulator.jam(4)
    for door in (2, 4):
        both.cabinet.pulse(Door(door), nothing, math.inf)
    readings = both.cabinet.read_all()
    assert [d.number for d, r in readings.items() if r is Reading.OPEN] == [2]
    assert both.pulses() == [2, 4]


@pytest.mark.parametrize("closed_bit", [0, 1])
def test_an_echo_is_no_answer_of_a_board(make: Make, closed_bit: int) -> None:
    """An adapter that echoes although the map says otherwise, and no board behind it."""
    both = make(SimulatedWiring(closed_bit=closed_bit))
    both.cabinet.read_all()

    def echoing(data: bytes) -> bytes:
        both.simulator._line.send(data)
        return b""

    both.simulator._received = echoing  # type: ignore[method-assign]
    with pytest.raises(OutcomeUnknown):
        both.cabinet.pulse(Door(1), nothing, math.inf)
    assert both.pulses() == []


def test_a_lost_answer_waits_for_the_spring_before_it_is_unknown(make: Make, name: str) -> None:
    both = make(spring_s=0.05)
    both.cabinet.read_all()
    # The command comes through; nothing of the answer to it does, if there is one at all.
    answer = both.simulator._reply

    def swallow(reply: bytes) -> None:
        both.simulator._reply = answer  # type: ignore[method-assign]

    if name == "8a":
        both.simulator._reply = swallow  # type: ignore[method-assign]
    both.cabinet.pulse(Door(3), nothing, math.inf)
    until(lambda: both.cabinet.read(Door(3)) is Reading.OPEN)
    both.simulator.jam(2)
    if name == "8a":
        both.simulator._reply = swallow  # type: ignore[method-assign]
        with pytest.raises(OutcomeUnknown, match="the door is shut"):
            both.cabinet.pulse(Door(2), nothing, math.inf)
    assert both.pulses() == ([3, 2] if name == "8a" else [3])


def test_a_pulse_is_never_repeated_whatever_the_line_does(make: Make) -> None:
    both = make(lost_byte=0.3, flipped_bit=0.3, duplicate=0.2, echo=0.2, wrong_board=0.2, delay=0.1)
    for _ in range(15):
        before = len(both.pulses())
        with contextlib.suppress(OutcomeUnknown):
            both.cabinet.pulse(Door(1), nothing, math.inf)
        assert len(both.pulses()) - before <= 1
        both.simulator.push(1)


def test_an_unplugged_line_sends_nothing_and_comes_back(make: Make) -> None:
    both = make()
    both.cabinet.read_all()
    both.simulator.unplug()
    with pytest.raises(BoardUnavailable):
        both.cabinet.read_all()
    with pytest.raises(NotSent):
        both.cabinet.pulse(Door(1), nothing, math.inf)
    assert both.pulses() == []
    both.simulator.plug_in()

    def back() -> bool:
        try:
            return len(both.cabinet.read_all()) == DOORS
        except BoardUnavailable:
            return False

    until(back)
    both.cabinet.pulse(Door(1), nothing, math.inf)
    assert both.pulses() == [1]


def test_a_second_opener_of_the_port_is_refused(make: Make, name: str) -> None:
    both = make()
    both.cabinet.read_all()
    with pytest.raises(PortLost, match="can't be opened"):
        SerialPort(both.link, profile(name).baudrate)


def test_bytes_that_nobody_takes_may_have_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serial_port, "WRITE_TIMEOUT_S", 0.1)
    end = PtyEnd(tmp_path / "board")  # nobody reads there
    line = Line(lambda: SerialPort(tmp_path / "board", 19200), TIMINGS)
    sent: list[str] = []
    with pytest.raises(OutcomeUnknown, match="while the pulse was sent"):
        line.order(Request(bytes(100_000), 0), lambda: sent.append("sent"), math.inf)
    assert sent == []
    line.close()
    end.unplug()


class StalledSerial:
    """What pyserial shows of an adapter that takes bytes and does not pass them on."""

    def __init__(self) -> None:
        self.out_waiting = 0
        self.done: list[str] = []

    def write(self, data: bytes) -> None:
        self.out_waiting += len(data)

    def flush(self) -> None:
        raise AssertionError("it would wait for ever")

    def reset_output_buffer(self) -> None:
        self.out_waiting = 0
        self.done.append("discarded")


def test_bytes_that_an_adapter_holds_back_are_discarded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serial_port, "WRITE_TIMEOUT_S", 0.0)
    end = PtyEnd(tmp_path / "board")
    port = SerialPort(tmp_path / "board", 19200)
    port.close()
    stalled = StalledSerial()
    monkeypatch.setattr(port, "_port", stalled)
    with pytest.raises(PortLost, match="takes no bytes"):
        port.write(b"go")
    assert stalled.done == ["discarded"]
    end.unplug()


def test_a_silent_board_is_unavailable(tmp_path: Path) -> None:
    simulator = SimulatedCabinet("cu16", 2, link=tmp_path / "board")
    line = Line(lambda: SerialPort(tmp_path / "board", 19200), TIMINGS)
    places = (Place(Door(1), Lock(7, 1), 0, 0),)  # no such board on the bus
    cabinet = SerialCabinet(DoorMap("m", "cu16", Wiring(), places, True, ""), profile("cu16"), line)
    with pytest.raises(BoardUnavailable):
        cabinet.read_all()
    with pytest.raises(OutcomeUnknown):
        cabinet.pulse(Door(1), nothing, math.inf)
    assert simulator.pulses == []
    line.close()
    simulator.close()
