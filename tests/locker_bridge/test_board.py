"""What every board does, over all boards of the registry; and the simulator's hands."""

from __future__ import annotations

import pytest

from locker_bridge.base import Board, Door, DoorState
from locker_bridge.errors import BoardUnavailable, ConfigurationError, UnknownDoor
from locker_bridge.registry import BOARDS, make_board
from locker_bridge.settings import LockerBridgeSettings
from locker_bridge.simulator import SimulatedBoard


@pytest.fixture(params=sorted(BOARDS))
def board(request: pytest.FixtureRequest) -> Board:
    return make_board(LockerBridgeSettings(board=request.param, door_count=8))


def test_doors_are_numbered_from_one(board: Board) -> None:
    doors = board.doors()
    assert [door.number for door in doors] == list(range(1, len(doors) + 1))


def test_every_door_has_a_state(board: Board) -> None:
    assert all(board.state(door) in DoorState for door in board.doors())


@pytest.mark.parametrize("number", [0, -1, 9, 256])
def test_a_door_outside_the_cabinet_is_unknown(board: Board, number: int) -> None:
    with pytest.raises(UnknownDoor):
        board.state(Door(number))


def test_a_board_that_does_not_exist_is_refused_with_the_known_names() -> None:
    with pytest.raises(ConfigurationError, match="simulator"):
        make_board(LockerBridgeSettings(board="hydraulic"))


def test_only_the_touched_door_changes() -> None:
    board = SimulatedBoard(3)
    board.put(Door(2), DoorState.OPEN)
    assert [board.state(door) for door in board.doors()] == ["closed", "open", "closed"]
    board.put(Door(2), DoorState.CLOSED)
    assert board.state(Door(2)) is DoorState.CLOSED


def test_an_unplugged_board_tells_nothing_and_forgets_nothing() -> None:
    board = SimulatedBoard(2)
    board.put(Door(1), DoorState.OPEN)
    board.unplug()
    with pytest.raises(BoardUnavailable):
        board.state(Door(1))
    board.plug_in()
    assert board.state(Door(1)) is DoorState.OPEN


def test_a_cabinet_without_doors_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        SimulatedBoard(0)
