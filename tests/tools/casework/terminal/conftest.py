from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.tools.casework.conftest import Clock
from tests.tools.casework.lockers.world import World, make_world
from tools.casework.foundation import Foundation
from tools.casework.settings import TerminalOptions
from tools.casework.store.accounts import StaffMember
from tools.casework.store.terminals import Terminals
from tools.casework.terminal.app import create_terminal_app
from tools.casework.terminal.devices import Devices

ORIGIN = "http://127.0.0.1:8083"


@dataclass
class Frame:
    """A terminal's browser with the listener it talks to."""

    world: World
    http: httpx.AsyncClient
    options: TerminalOptions

    def use(self, app: Any) -> None:
        """Talk to another application from now on; the browser keeps its token."""
        token = self.http.headers["authorization"]
        self.http = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app),
            base_url=ORIGIN,
            headers={"authorization": token},
        )

    async def post(self, path: str, **body: Any) -> httpx.Response:
        return await self.http.post(path, json=body, headers={"origin": ORIGIN})

    async def enrol(self, terminal: str = "main") -> None:
        answer = await self.post("/api/enrol", terminal=terminal, code=None)
        self.http.headers["authorization"] = f"Bearer {answer.json()['token']}"


def make_app(world: World, options: TerminalOptions, *, heartbeat_s: float = 15.0) -> Any:
    devices = Devices(world.foundation.database, world.foundation.audit, options, clock=world.clock)
    settings = world.settings.model_copy(update={"terminal": options})
    return create_terminal_app(
        settings,
        world.lockers,
        devices,
        monotonic=lambda: world.seconds,
        heartbeat_s=heartbeat_s,
    )


@pytest.fixture
def client_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "locker.html").write_text("<!doctype html><title>Schließfach</title>", "utf-8")
    (folder / "index.html").write_text("the agent's page", "utf-8")
    (folder / "assets" / "locker-1.js").write_text("export {};", "utf-8")
    return folder


@pytest.fixture
async def world(foundation: Foundation, clock: Clock, tmp_path: Path) -> World:
    world = make_world(foundation, clock, tmp_path)
    await world.follow()
    return world


@pytest.fixture
async def frame(world: World, client_dir: Path) -> AsyncIterator[Frame]:
    options = TerminalOptions(
        enrolment="open",
        client_dir=client_dir,
        cabinets={"main": "main", "side": "main", "annex": "annex"},
        simulator_url="http://127.0.0.1:8084",
    )
    transport = httpx.ASGITransport(app=make_app(world, options))
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as http:
        frame = Frame(world, http, options)
        await frame.enrol()
        yield frame


@pytest.fixture
def terminals(world: World) -> Terminals:
    return Terminals(world.foundation.database, clock=world.clock, audit=world.foundation.audit)


@pytest.fixture
def actor(world: World) -> StaffMember:
    from tools.casework.store.accounts import Accounts  # noqa: PLC0415

    accounts = Accounts(world.foundation.database, clock=world.clock)
    accounts.ensure("administrator", lambda: "-")
    member = accounts.find("administrator")
    assert member is not None
    return member
