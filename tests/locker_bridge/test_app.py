from __future__ import annotations

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from locker_bridge.app import build_app
from locker_bridge.base import Door, DoorState
from locker_bridge.simulator import SimulatedBoard


@pytest.fixture
def board() -> SimulatedBoard:
    return SimulatedBoard(4)


@pytest.fixture
def app(board: SimulatedBoard) -> FastAPI:
    return build_app(board, board_name="simulator")


def test_health_reads_the_doors(app: FastAPI, board: SimulatedBoard) -> None:
    board.put(Door(3), DoorState.OPEN)
    answer = TestClient(app).get("/health")
    assert answer.status_code == 200
    body = answer.json()
    assert body["status"] == "ok"
    assert body["version"].count(".") == 2
    assert body["checks"] == {"board": {"status": "ok", "detail": "simulator: 4 doors, 1 open"}}


def test_health_tells_that_the_board_is_gone(app: FastAPI, board: SimulatedBoard) -> None:
    board.unplug()
    answer = TestClient(app).get("/health")
    assert answer.status_code == 503
    assert answer.json()["status"] == "failed"
    assert "unplugged" in answer.json()["checks"]["board"]["detail"]


def test_nothing_but_reading_health_is_offered(app: FastAPI) -> None:
    routes = {(route.path, *sorted(route.methods)) for route in app.routes}  # type: ignore[attr-defined]
    assert routes == {("/health", "GET")}


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_health_can_not_be_written_to(app: FastAPI, board: SimulatedBoard, method: str) -> None:
    assert TestClient(app).request(method, "/health", json={"open": 1}).status_code == 405
    assert {board.state(door) for door in board.doors()} == {DoorState.CLOSED}
