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
from locker_bridge.errors import ConfigurationError
from locker_bridge.profiles.base import Lock
from locker_bridge.profiles.registry import PROFILES, profile
from locker_bridge.simulator.cabinet import SimulatedCabinet
from locker_bridge.simulator.control import ControlPage
from locker_bridge.transport.line import Line


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
    ) -> None:
        self.open = [False] * 16
        self.closed_bit, self.mirrored, self.crossed = closed_bit, mirrored, crossed
        self.echo, self.both = echo, both
        self.waiting = b""
        self.last = 0

    def write(self, data: bytes) -> None:
        self.waiting = data if self.echo else b""
        if data[2] == 0x31:
            self.last = data[1] % 16
            self.open[(self.last + 1) % 16 if self.crossed else self.last] = True
            if self.both:
                self.open[(self.last + 2) % 16] = True
            return
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
        self.open = [False] * 16


def commission(board: Board16, doors: int = 16) -> door_map.DoorMap:
    codec = profile("cu16")
    echo = detect_echo(board, codec)
    line: Line = line_for(board, echo=echo)
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
    ],
)
def test_odd_wiring_is_refused(board: Board16, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        commission(board)


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
