"""The bridge's HTTP side: `GET /health` and nothing else.

    {"status": "ok" | "failed", "version": "0.1.0",
     "checks": {"board": {"status": "ok" | "failed", "detail": "…"}}}

200 if the status is `ok`, else 503.
"""

from __future__ import annotations

import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from fastapi import FastAPI
from starlette.responses import JSONResponse

from locker_bridge.base import Board, DoorState
from locker_bridge.errors import LockerError


def build_app(board: Board, *, board_name: str) -> FastAPI:
    """Return the application."""
    product = product_version()

    def health() -> JSONResponse:
        healthy, detail = check_board(board, board_name)
        status = "ok" if healthy else "failed"
        content = {
            "status": status,
            "version": product,
            "checks": {"board": {"status": status, "detail": detail}},
        }
        return JSONResponse(content, status_code=200 if healthy else 503)

    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    app.add_api_route("/health", health, methods=["GET"])
    return app


def check_board(board: Board, board_name: str) -> tuple[bool, str]:
    """Read every door once; say how many are open, or why the board can't tell."""
    try:
        states = [board.state(door) for door in board.doors()]
    except LockerError as error:
        return False, f"{board_name}: {error.message}"
    open_doors = states.count(DoorState.OPEN)
    return True, f"{board_name}: {len(states)} doors, {open_doors} open"


def product_version() -> str:
    """Version of the installed distribution, else of the checkout this file lies in."""
    try:
        return version("amt-o-mat")
    except PackageNotFoundError:
        pyproject = Path(__file__).parents[1] / "pyproject.toml"
        project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
        return str(project["version"])
