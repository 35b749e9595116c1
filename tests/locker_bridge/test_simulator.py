"""Other tests believe the simulator: its bytes, doors and faults are tested by themselves."""

from __future__ import annotations

import os
import select
import time
from pathlib import Path

import pytest

from locker_bridge.base import Reading
from locker_bridge.errors import ConfigurationError
from locker_bridge.profiles.base import BadFrame, Lock, Wiring
from locker_bridge.profiles.registry import PROFILES, profile
from locker_bridge.simulator import cli
from locker_bridge.simulator.boards import BOARDS, Action, SimulatedWiring
from locker_bridge.simulator.cabinet import SimulatedCabinet
from locker_bridge.simulator.doors import SimulatedDoors
from locker_bridge.simulator.faults import FAULTS, MIXED, Faults, parse
from locker_bridge.simulator.pty_end import PtyEnd

FRAMES = [
    ("8a", "8A 01 01 11 9B", Action(1, 1)),
    ("8a", "80 01 00 33 B2", Action(1, None)),
    ("cu16", "02 00 31 03 36", Action(0, 1)),
    ("cu16", "02 13 31 03 49", Action(1, 4)),
    ("cu16", "02 00 30 03 35", Action(0, None)),
    ("cu48", "02 00 00 51 03 56", Action(0, 1)),
    ("cu48", "02 00 00 50 03 55", Action(0, None)),
]
OPENS_MORE_THAN_ONE = [
    ("8a", "8A 01 00 11 9A"),
    ("8a", "9A 01 01 11 8B"),
    ("8a", "9B 01 01 11 8A"),
    ("cu16", "02 00 33 03 38"),
    ("cu48", "02 00 30 51 03 86"),
    ("cu48", "02 0A 00 51 03 60"),
]


def frame(text: str) -> bytes:
    return bytes.fromhex(text)


@pytest.mark.parametrize(("name", "sent", "meant"), FRAMES)
def test_it_understands_the_frames_of_the_descriptions(name: str, sent: str, meant: Action) -> None:
    boards, whole = BOARDS[name](SimulatedWiring()), frame(sent)
    assert boards.decode(whole) == meant
    for bit in range(len(whole) * 8):
        damaged = bytearray(whole)
        damaged[bit // 8] ^= 1 << bit % 8
        assert boards.decode(bytes(damaged)) is None


@pytest.mark.parametrize(("name", "sent"), OPENS_MORE_THAN_ONE)
def test_frames_that_open_more_than_one_lock_are_none_of_the_codecs(name: str, sent: str) -> None:
    codec, forbidden = profile(name), frame(sent)
    assert BOARDS[name](SimulatedWiring()).decode(forbidden) is None
    boards = range(codec.first_board, codec.last_board + 1)
    for board in boards:
        assert codec.status(board).frame != forbidden
        for number in range(1, codec.locks_per_board + 1):
            assert codec.unlock(Lock(board, number)).frame != forbidden


@pytest.mark.parametrize("name", sorted(PROFILES))
def test_codec_and_boards_agree_on_every_lock_and_sensor(name: str) -> None:
    codec = profile(name)
    for board in range(codec.first_board, codec.last_board + 1):
        for number in range(1, codec.locks_per_board + 1):
            sent = codec.unlock(Lock(board, number)).frame
            assert BOARDS[name](SimulatedWiring()).decode(sent) == Action(board, number)
    for closed_bit in (0, 1):
        for reversed_bytes in (False, True):
            boards = BOARDS[name](SimulatedWiring(False, closed_bit, reversed_bytes))
            wiring = Wiring(closed_bit, False, reversed_bytes)
            board = codec.first_board
            for number in range(1, codec.locks_per_board + 1):
                closed = [n != number for n in range(1, codec.locks_per_board + 1)]
                found = codec.read_status(board, boards.sensors(board, closed), wiring)
                is_open = [lock for lock, reading in found.items() if reading is Reading.OPEN]
                assert is_open == [Lock(board, number)]


def test_some_wirings_make_the_8a_answer_equal_to_the_command() -> None:
    sent = frame("8A 01 01 11 9B")
    short_when_open = BOARDS["8a"](SimulatedWiring(closed_bit=0))
    assert short_when_open.unlocked(Action(1, 1), is_open=True) == sent
    assert short_when_open.unlocked(Action(1, 1), is_open=False) == frame("8A 01 01 00 8A")


# Doors ---------------------------------------------------------------------------------------


@pytest.fixture
def clock() -> list[float]:
    return [100.0]


def test_springs_hands_and_a_log_of_the_solenoids(clock: list[float]) -> None:
    doors = SimulatedDoors(3, Faults({}), spring_s=0.2, clock_s=lambda: clock[0])
    doors.energise(2)
    assert (doors.state()[2], [(p.door, p.at_s) for p in doors.pulses]) == ("closed", [(2, 100.0)])
    clock[0] = 100.3
    doors.time_passes()
    assert doors.state() == {1: "closed", 2: "open", 3: "closed"}
    doors.push(2)
    doors.jam(2, jammed=True)
    doors.energise(2)
    clock[0] = 101.0
    doors.time_passes()
    assert (doors.state()[2], len(doors.pulses)) == ("jammed", 2)
    doors.pull(2)
    assert doors.is_open(2)
    for door in (0, 4):
        with pytest.raises(KeyError):
            doors.energise(door)
    assert len(doors.pulses) == 2


def test_a_door_shuts_by_itself_and_later_if_it_is_left_open(clock: list[float]) -> None:
    faults = Faults({})
    doors = SimulatedDoors(1, faults, auto_close_s=1.0, clock_s=lambda: clock[0])

    def open_after(seconds: float) -> bool:
        doors.energise(1)
        clock[0] += seconds
        doors.time_passes()
        return doors.is_open(1)

    assert open_after(0.9)
    doors.push(1)
    assert not open_after(1.1)
    faults.rates["left_open"] = 1.0
    assert open_after(3.9)
    doors.push(1)
    assert not open_after(4.1)
    assert faults.counts["left_open"] == 2


# Faults --------------------------------------------------------------------------------------


def test_faults_are_repeatable_and_counted() -> None:
    def run() -> tuple[list[bytes], dict[str, int]]:
        faults = Faults({"lost_byte": 0.5, "flipped_bit": 0.5}, seed=4)
        return [faults.damaged(b"\x02\x00\x31\x03\x36") for _ in range(50)], dict(faults.counts)

    first, counts = run()
    assert run() == (first, counts)
    assert counts["lost_byte"] == sum(len(data) == 4 for data in first)
    assert {len(data) for data in first} == {4, 5}


def test_rates_are_read_and_checked() -> None:
    assert parse("mixed") == MIXED
    assert set(MIXED) == set(FAULTS)
    assert parse("none") == parse(None) == {}
    assert parse("delay=0.5,unplug=0") == {"delay": 0.5, "unplug": 0.0}
    for wrong in ("fire=0.1", "delay", "delay=often", "delay=1.5", "delay=-1", "delay=nan"):
        with pytest.raises(ConfigurationError, match=r"fire|delay needs a rate"):
            parse(wrong)


# The line ------------------------------------------------------------------------------------


def ask(path: Path, sent: bytes, size: int) -> bytes:
    """What comes back, read without pyserial."""
    end = os.open(path, os.O_RDWR | os.O_NOCTTY)
    try:
        os.write(end, sent)
        data, end_s = b"", time.monotonic() + 5
        while len(data) < size and time.monotonic() < end_s:
            if select.select([end], [], [], 0.05)[0]:
                data += os.read(end, 64)
        return data
    finally:
        os.close(end)


@pytest.fixture(params=sorted(PROFILES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("fault", ["wrong_board", "stale_reply", "duplicate", "echo", "delay"])
def test_what_each_fault_puts_on_the_line(name: str, fault: str, tmp_path: Path) -> None:
    codec = profile(name)
    board, request = codec.first_board, codec.status(codec.first_board)
    simulated = SimulatedCabinet(name, 4, link=tmp_path / "board", delay_s=0.1)
    try:
        right = ask(tmp_path / "board", request.frame, request.reply_size)
        simulated.pull(2)
        now = ask(tmp_path / "board", request.frame, request.reply_size)
        assert now != right
        simulated.push(2)
        simulated.faults.rates[fault] = 1.0
        two = {"stale_reply": now, "duplicate": right, "echo": request.frame}.get(fault, b"")
        found = ask(tmp_path / "board", request.frame, len(two) + request.reply_size)
    finally:
        simulated.close()
    assert simulated.faults.counts[fault] == 1
    if fault == "wrong_board":
        with pytest.raises(BadFrame, match="something else"):
            codec.read_status(board, found, Wiring())
        other = codec.read_status(board + 1, found, Wiring())
        assert other[Lock(board + 1, 1)] is Reading.OPEN
    else:
        assert found == (right + two if fault == "duplicate" else two + right)


def test_the_link_is_there_only_while_the_line_is(tmp_path: Path) -> None:
    link = tmp_path / "board"
    end = PtyEnd(link)
    assert link.readlink() == end.path
    end.unplug()
    assert not link.is_symlink()
    assert not end.plugged
    end.send(b"nobody is there")
    assert end.read(0.01) == b""
    end.plug_in()
    assert link.readlink() == end.path
    link.unlink()
    link.symlink_to("/dev/null")
    end.unplug()
    assert link.readlink() == Path("/dev/null")


def test_a_line_that_nobody_reads_does_not_block(tmp_path: Path) -> None:
    end = PtyEnd(tmp_path / "board")
    for _ in range(200):
        end.send(bytes(1000))
    client = os.open(end.path, os.O_RDWR | os.O_NOCTTY)
    try:
        os.write(client, b"still heard")
        assert end.read(5) == b"still heard"
        assert 0 < len(os.read(client, 200_000)) < 200_000
    finally:
        os.close(client)
        end.unplug()


# The command ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--doors", "0"], "at least 1"),
        (["--columns", "0"], "at least 1"),
        (["--faults", "delay=2"], "from 0 to 1"),
    ],
)
def test_senseless_arguments_are_refused(arguments: list[str], told: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=told):
        cli.main([*arguments, "--link", str(tmp_path / "board"), "--control-port", "0"])


def test_a_file_in_the_place_of_the_link_is_kept(tmp_path: Path) -> None:
    (tmp_path / "board").write_text("precious")
    with pytest.raises(ConfigurationError, match="choose another --link"):
        SimulatedCabinet("cu16", 1, link=tmp_path / "board")
    assert (tmp_path / "board").read_text() == "precious"
