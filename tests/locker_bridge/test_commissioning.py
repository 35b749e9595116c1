from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from locker_bridge import door_map
from locker_bridge.base import Door
from locker_bridge.commissioning import cli
from locker_bridge.commissioning.commission import (
    Commissioning,
    Plan,
    detect_echo,
    line_for,
)
from locker_bridge.commissioning.hands import Person
from locker_bridge.errors import ConfigurationError
from locker_bridge.profiles.base import Lock, Wiring
from locker_bridge.profiles.registry import PROFILES, profile
from locker_bridge.simulator.boards import SimulatedWiring
from locker_bridge.simulator.cabinet import SimulatedCabinet
from locker_bridge.simulator.control import ControlPage
from locker_bridge.transport.line import LineTimings
from locker_bridge.transport.serial_port import SerialPort


@pytest.fixture(params=sorted(PROFILES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def cabinet(name: str, tmp_path: Path) -> Iterator[SimulatedCabinet]:
    simulated = SimulatedCabinet(name, 5, link=tmp_path / "board")
    yield simulated
    simulated.close()


@pytest.fixture
def hand(cabinet: SimulatedCabinet) -> Iterator[ControlPage]:
    page = ControlPage(cabinet, port=0, columns=2)
    yield page
    page.close()


def arguments(folder: Path, name: str, url: str) -> list[str]:
    return [
        *("--port", str(folder / "board"), "--profile", name, "--doors", "5", "--columns", "2"),
        *("--out", str(folder / "map.json"), "--key", str(folder / "key"), "--assume-hand", url),
    ]


def test_every_door_is_opened_once_and_the_map_is_signed(
    cabinet: SimulatedCabinet, hand: ControlPage, name: str, tmp_path: Path
) -> None:
    url = f"http://127.0.0.1:{hand.port}"
    assert cli.main(arguments(tmp_path, name, url)) == 0
    assert [pulse.door for pulse in cabinet.pulses] == [1, 2, 3, 4, 5]
    found = door_map.load(tmp_path / "map.json", tmp_path / "key.pub", "main")
    first = profile(name).first_board
    assert found.locks() == {Door(n): Lock(first, n) for n in range(1, 6)}
    assert (found.wiring.closed_bit, found.wiring.echo, found.wiring.reversed_bytes) == (
        1,
        False,
        False,
    )
    assert [(p.row, p.column) for p in found.places] == [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)]
    for file in ("key", "map.json", "key.pub"):
        assert (tmp_path / file).stat().st_mode & 0o077 == 0


def test_a_door_that_stands_open_is_named(
    cabinet: SimulatedCabinet, hand: ControlPage, name: str, tmp_path: Path
) -> None:
    cabinet.pull(4)
    with pytest.raises(ConfigurationError, match="shut all doors first; number 4"):
        cli.main(arguments(tmp_path, name, f"http://127.0.0.1:{hand.port}"))
    assert cabinet.pulses == []


@pytest.mark.parametrize(
    "wired",
    [
        SimulatedWiring(),
        SimulatedWiring(echo=True, reversed_bytes=True),
        SimulatedWiring(echo=True, closed_bit=0),
        SimulatedWiring(closed_bit=0, reversed_bytes=True),
    ],
    ids=str,
)
@pytest.mark.parametrize("doors", [5, 20])
def test_every_wiring_is_learned_over_the_line(
    name: str, wired: SimulatedWiring, doors: int, tmp_path: Path
) -> None:
    simulated = SimulatedCabinet(name, doors, link=tmp_path / "board", wiring=wired)
    codec = profile(name)
    port = SerialPort(tmp_path / "board", codec.baudrate)
    echo = detect_echo(port, codec)
    line = line_for(port, LineTimings(0.001), echo=echo)

    class Hand:
        simulated = True

        def number_of(self, expected: int) -> int:
            return expected

        def shut(self, door: int) -> None:
            simulated.push(door)

    plan = Plan("main", doors, 4, poll_s=0.001)
    try:
        found = Commissioning(plan, codec, line, Hand(), echo=echo, say=lambda _: None).run()
    finally:
        line.close()
        simulated.close()
    assert found.wiring == Wiring(wired.closed_bit, wired.echo, wired.reversed_bytes)
    assert [pulse.door for pulse in simulated.pulses] == list(range(1, doors + 1))
    per_board = codec.locks_per_board
    assert [place.lock for place in found.places] == [
        Lock(codec.first_board + n // per_board, n % per_board + 1) for n in range(doors)
    ]


class Board16:
    """A CU16 seen through odd wiring: an echo, other polarity, mirrored bytes, crossed locks."""

    def __init__(
        self,
        *,
        closed_bit: int = 1,
        mirrored: bool = False,
        crossed: bool = False,
        echo: bool = False,
        both: bool = False,
        late: bool = False,
        stuck: int = 0,
        sticks_open: int = 0,
        standing_open: int = 0,
    ) -> None:
        self.open = [False] * 16
        self.closed_bit, self.mirrored, self.crossed = closed_bit, mirrored, crossed
        self.echo, self.both, self.late = echo, both, late
        self.stuck, self.sticks_open = stuck, sticks_open
        self.reads = 0
        if standing_open:
            self.open[standing_open - 1] = True
        self.waiting = b""
        self.last = 0

    def write(self, data: bytes) -> None:
        self.waiting = data if self.echo else b""
        if data[2] == 0x31:
            self.last = data[1] % 16
            if self.last + 1 == self.stuck:
                return
            self.open[(self.last + 1) % 16 if self.crossed else self.last] = True
            if self.both:
                self.open[(self.last + 2) % 16] = True
            self.reads = 0
            return
        self.reads += 1
        if self.late and self.reads == 2 and any(self.open):
            self.open[(self.last + 2) % 16] = True
        bits = [self.closed_bit if not is_open else 1 - self.closed_bit for is_open in self.open]
        packed = [sum(bits[8 * i + j] << j for j in range(8)) for i in range(2)]
        body = bytes([2, 0, 0x35, *(packed[::-1] if self.mirrored else packed), 0, 0, 3])
        self.waiting += body + bytes([sum(body) % 256])

    def read(self, size: int, timeout_s: float) -> bytes:
        data, self.waiting = self.waiting[:size], self.waiting[size:]
        return data

    def drain(self) -> None:
        self.waiting = b""

    def close(self) -> None: ...

    # The hand of the test.
    simulated = True

    def number_of(self, expected: int) -> int:
        return expected

    def shut(self, door: int) -> None:
        self.open = [door == self.sticks_open and was for was in self.open]


def commission(board: Board16, doors: int = 16) -> door_map.DoorMap:
    codec = profile("cu16")
    echo = detect_echo(board, codec)
    line = line_for(board, LineTimings(0.0), echo=echo)
    clock = iter(range(10_000))
    try:
        return Commissioning(
            Plan("main", doors, 4),
            codec,
            line,
            board,
            echo=echo,
            say=lambda _: None,
            clock_s=lambda: float(next(clock)),
            sleep=lambda _: None,
        ).run()
    finally:
        line.close()


@pytest.mark.parametrize("closed_bit", [0, 1])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("echo", [False, True])
def test_it_learns_polarity_byte_order_and_echo(
    closed_bit: int, mirrored: bool, echo: bool
) -> None:
    found = commission(Board16(closed_bit=closed_bit, mirrored=mirrored, echo=echo)).wiring
    assert (found.closed_bit, found.reversed_bytes, found.echo) == (closed_bit, mirrored, echo)


@pytest.mark.parametrize(
    ("board", "told"),
    [
        (Board16(crossed=True), "moved another sensor"),
        (Board16(both=True), "several doors"),
        (Board16(late=True), "several doors"),
        (Board16(stuck=3), "lock 3 of board 0: no door was seen to open"),
        (Board16(sticks_open=2), "door 2 was not seen shut"),
        (Board16(standing_open=7), "number 7 differs"),
        (Board16(standing_open=7, mirrored=True), "number"),
    ],
)
def test_odd_wiring_is_refused(board: Board16, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        commission(board)


@pytest.mark.parametrize("doors", [1, 4, 8, 12])
@pytest.mark.parametrize("closed_bit", [0, 1])
@pytest.mark.parametrize("mirrored", [False, True])
def test_doors_that_fill_a_board_in_part_are_learned_as_well(
    doors: int, closed_bit: int, mirrored: bool
) -> None:
    found = commission(Board16(closed_bit=closed_bit, mirrored=mirrored), doors).wiring
    assert (found.closed_bit, found.reversed_bytes) == (closed_bit, mirrored)


def test_numbers_that_a_person_types(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["door", "0", "99999", " 7 ", ""])
    monkeypatch.setattr("builtins.input", lambda _: next(typed))
    person = Person(ask=True)
    assert person.number_of(1) == 7
    assert person.number_of(2) == 2
    assert Person(ask=False).number_of(3) == 3

    def gone(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", gone)
    with pytest.raises(ConfigurationError, match="start again"):
        person.number_of(1)


def test_a_door_that_is_found_twice_is_refused() -> None:
    class Absent(Board16):
        def number_of(self, expected: int) -> int:
            return 1

    with pytest.raises(ConfigurationError, match="found twice"):
        commission(Absent())


def test_only_an_adapter_that_echoes_is_no_board() -> None:
    class OnlyEcho(Board16):
        def write(self, data: bytes) -> None:
            self.waiting = data

    with pytest.raises(ConfigurationError, match="no board answers"):
        commission(OnlyEcho())


@pytest.mark.parametrize(
    "wrong",
    [
        ("--doors", "0"),
        ("--doors", "257"),
        ("--doors", "4", "--columns", "0"),
        ("--doors", "4", "--cabinet", "Rat haus"),
    ],
    ids=str,
)
def test_senseless_arguments_are_refused(wrong: tuple[str, ...], tmp_path: Path) -> None:
    key = tmp_path / "key"
    with pytest.raises(ConfigurationError, match=wrong[-2]):
        cli.main([*wrong, "--profile", "cu16", "--yes", "--key", str(key)])
    assert not key.exists()


def test_an_interrupted_commissioning_writes_nothing(
    cabinet: SimulatedCabinet, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Person, "shut", interrupted)
    monkeypatch.setattr(cli, "SETTLE_S", 0.0)
    arguments = ["--port", str(tmp_path / "board"), "--profile", name, "--doors", "5", "--yes"]
    arguments += ["--out", str(tmp_path / "map.json"), "--key", str(tmp_path / "key")]
    assert cli.main([*arguments, "--assume-hand", "none"]) == 130
    assert len(cabinet.pulses) == 1
    assert not (tmp_path / "map.json").exists()


def test_no_answer_says_what_to_check() -> None:
    class Silent(Board16):
        def write(self, data: bytes) -> None: ...

    with pytest.raises(ConfigurationError, match="A/B swapped"):
        commission(Silent())


def test_a_changed_map_or_another_key_is_refused(tmp_path: Path) -> None:
    key = door_map.ensure_key(tmp_path / "key")
    path, public = tmp_path / "map.json", tmp_path / "key.pub"
    door_map.save(commission(Board16()), path, key)
    with pytest.raises(ConfigurationError, match="not 'hall'"):
        door_map.load(path, public, "hall")
    content = json.loads(path.read_text())
    content["map"]["doors"][0]["lock"] = 2
    path.write_text(json.dumps(content))
    with pytest.raises(ConfigurationError, match="not signed"):
        door_map.load(path, public, "main")
    path.write_text("{}")
    with pytest.raises(ConfigurationError, match="can't be read"):
        door_map.load(path, public, "main")
    path.unlink()
    with pytest.raises(ConfigurationError, match="commission"):
        door_map.load(path, public, "main")
    door_map.save(commission(Board16()), path, door_map.ensure_key(tmp_path / "other"))
    with pytest.raises(ConfigurationError, match="not signed"):
        door_map.load(path, public, "main")


def test_without_a_person_it_does_not_guess(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    with pytest.raises(ConfigurationError, match="--yes"):
        cli.main(["--doors", "4", "--key", str(tmp_path / "key")])
