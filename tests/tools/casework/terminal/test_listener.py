"""Enrolment, origins, headers, limits, files, and the stream of an errand."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.tools.casework.conftest import sqlite_only
from tests.tools.casework.lockers.world import World
from tests.tools.casework.terminal.conftest import ORIGIN, Frame, make_app
from tools.casework.errors import ConfigurationError
from tools.casework.settings import TerminalOptions
from tools.casework.store.accounts import StaffMember
from tools.casework.store.terminals import Terminals
from tools.casework.terminal.devices import Devices

pytestmark = sqlite_only


@pytest.fixture
async def strict(world: World, client_dir: Path) -> AsyncIterator[Frame]:
    """A listener that wants codes."""
    options = TerminalOptions(client_dir=client_dir, cabinets={"main": "main", "side": "main"})
    transport = httpx.ASGITransport(app=make_app(world, options))
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as http:
        yield Frame(world, http, options)


async def test_a_browser_is_enrolled_once_with_a_code(
    strict: Frame, terminals: Terminals, actor: StaffMember
) -> None:
    refused = await strict.post("/api/enrol", terminal="main", code=None)
    assert (refused.status_code, refused.json()["code"]) == (403, "enrolment_code")
    code = terminals.new_code(actor, "main").code
    assert (await strict.post("/api/enrol", terminal="side", code=code)).status_code == 403
    spaced = f"{code[:4]} {code[4:]}"
    answer = await strict.post("/api/enrol", terminal="main", code=spaced)
    assert answer.status_code == 200
    assert (await strict.post("/api/enrol", terminal="main", code=code)).status_code == 403
    token = answer.json()["token"]
    strict.http.headers["authorization"] = f"Bearer {token}"
    assert (await strict.http.get("/api/state")).json()["terminal"] == "main"

    device = terminals.devices()[0]
    assert device.seen_at == strict.world.clock.now
    assert terminals.revoke(actor, "main", device.handle)
    gone = await strict.http.get("/api/state")
    assert (gone.status_code, gone.json()["code"]) == (401, "not_enrolled")


async def test_a_code_ends(strict: Frame, terminals: Terminals, actor: StaffMember) -> None:
    code = terminals.new_code(actor, "main").code
    strict.world.turn(minutes=16)
    assert (await strict.post("/api/enrol", terminal="main", code=code)).status_code == 403


async def test_guessing_enrolment_codes_is_slow(strict: Frame) -> None:
    answers = [
        await strict.post("/api/enrol", terminal="main", code=f"{number:08}")
        for number in range(11)
    ]
    assert answers[-1].status_code == 429
    strict.world.turn(minutes=1, seconds=1)
    assert (await strict.post("/api/enrol", terminal="main", code="1")).status_code == 403


def test_open_enrolment_is_for_this_machine_only(world: World) -> None:
    options = TerminalOptions(enrolment="open", host="0.0.0.0")  # noqa: S104 - refused
    with pytest.raises(ConfigurationError, match="enrol"):
        Devices(world.foundation.database, world.foundation.audit, options, clock=world.clock)


@pytest.mark.parametrize("token", ["", "Bearer", "Bearer wrong", "Basic dXNlcjpwYXNz"])
async def test_without_a_device_token(strict: Frame, token: str) -> None:
    headers = {"authorization": token, "origin": ORIGIN}
    for path in ("/api/pickups", "/api/dropoffs", "/api/errands/x/open"):
        answer = await strict.http.post(path, json={"code": "KX47293816"}, headers=headers)
        assert answer.status_code == 401
    assert (await strict.http.get("/api/state", headers=headers)).status_code == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://127.0.0.1:8080"},
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"host": "evil.example:8083", "origin": "http://evil.example:8083"},
    ],
)
async def test_other_pages_are_refused(frame: Frame, headers: dict[str, str]) -> None:
    answer = await frame.http.post("/api/pickups", json={"code": "KX47293816"}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "foreign_origin")
    assert frame.world.failures() == 0
    enrol = await frame.http.post("/api/enrol", json={"terminal": "main"}, headers=headers)
    assert enrol.status_code == 403


async def test_the_frame_and_its_files(frame: Frame) -> None:
    page = await frame.http.get("/")
    assert page.status_code == 200
    assert "Schließfach" in page.text
    assert page.headers["cache-control"] == "no-store"
    policy = page.headers["content-security-policy"]
    assert "frame-ancestors http://127.0.0.1:8080" in policy
    assert "connect-src 'self' http://127.0.0.1:8084" in policy
    assert "'unsafe" not in policy
    assert page.headers["cross-origin-embedder-policy"] == "require-corp"
    assert page.headers["cross-origin-resource-policy"] == "cross-origin"
    assert "x-frame-options" not in page.headers
    script = await frame.http.get("/assets/locker-1.js")
    assert "immutable" in script.headers["cache-control"]
    for path in ("/index.html", "/assets/../locker.html", "/assets/none.js", "/login", "/cases"):
        answer = await frame.http.get(path)
        assert answer.status_code == 404
        assert answer.headers["cache-control"] == "no-store"


async def test_pages_that_are_not_built(world: World, tmp_path: Path) -> None:
    app = make_app(world, TerminalOptions(client_dir=tmp_path / "nowhere"))
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as http:
        answer = await http.get("/")
    assert (answer.status_code, answer.json()["code"]) == (503, "client_missing")


async def test_large_bodies_and_many_requests(frame: Frame) -> None:
    large = await frame.http.post("/api/pickups", content=b"{" + b" " * 5000)
    assert large.status_code == 413
    answers = [await frame.http.get("/api/state") for _ in range(241)]
    assert answers[-1].status_code == 429
    frame.world.turn(minutes=1, seconds=1)
    assert (await frame.http.get("/api/state")).status_code == 200


class Stream:
    """Reads a streamed answer line by line while it is being made."""

    def __init__(self, app: Any, path: str, token: str) -> None:
        self.lines: asyncio.Queue[str] = asyncio.Queue()
        self.status = 0
        self._gone = asyncio.Event()
        self._sent_request = False
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "GET",
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "root_path": "",
            "headers": [(b"host", b"127.0.0.1:8083"), (b"authorization", token.encode())],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 8083),
        }
        self.task = asyncio.create_task(app(scope, self._receive, self._send))

    async def next(self) -> dict[str, Any]:
        line: dict[str, Any] = json.loads(await asyncio.wait_for(self.lines.get(), 20))
        return line

    async def leave(self) -> None:
        self._gone.set()
        await asyncio.wait_for(self.task, 20)

    async def _receive(self) -> dict[str, Any]:
        if not self._sent_request:
            self._sent_request = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        elif message.get("body"):
            self.lines.put_nowait(message["body"].decode())


async def test_the_stream_of_an_errand(world: World, client_dir: Path) -> None:
    options = TerminalOptions(enrolment="open", client_dir=client_dir)
    app = make_app(world, options, heartbeat_s=0.2)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=ORIGIN) as http:
        frame = Frame(world, http, options)
        await frame.enrol()
        errand, code = await world.ready()
        handle = (await frame.post("/api/pickups", code=code.typed)).json()["errand"]
        stream = Stream(app, f"/api/errands/{handle}/events", http.headers["authorization"])
        assert (await stream.next())["step"] == "authorised"
        assert await stream.next() == {"heartbeat": True}
        await frame.post(f"/api/errands/{handle}/open")
        await world.follow()
        world.bridge.say(world.door(errand), "ajar", kind="alarm")
        await world.follow()
        seen: list[Any] = []
        while not seen or not seen[-1].get("alarm"):
            seen.append(await stream.next())
        assert [line["step"] for line in seen if "step" in line][-1] == "open"
        await stream.leave()


async def test_a_stream_ends_when_another_browser_takes_the_errand_up(
    world: World, client_dir: Path
) -> None:
    options = TerminalOptions(enrolment="open", client_dir=client_dir)
    # No heartbeat comes in between: it would keep the errand for its browser.
    app = make_app(world, options, heartbeat_s=600)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=ORIGIN) as http:
        frame = Frame(world, http, options)
        await frame.enrol()
        _, code = await world.ready()
        handle = (await frame.post("/api/pickups", code=code.typed)).json()["errand"]
        stream = Stream(app, f"/api/errands/{handle}/events", http.headers["authorization"])
        assert (await stream.next())["step"] == "authorised"
        await frame.enrol()
        world.turn(minutes=3)
        assert (await frame.post("/api/pickups", code=code.typed)).status_code == 200
        await asyncio.wait_for(stream.task, 20)
        assert stream.status == 200


async def test_a_stream_ends_when_the_browser_leaves(world: World, client_dir: Path) -> None:
    options = TerminalOptions(enrolment="open", client_dir=client_dir)
    app = make_app(world, options)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=ORIGIN) as http:
        frame = Frame(world, http, options)
        await frame.enrol()
        _, code = await world.ready()
        handle = (await frame.post("/api/pickups", code=code.typed)).json()["errand"]
        stream = Stream(app, f"/api/errands/{handle}/events", http.headers["authorization"])
        assert (await stream.next())["step"] == "authorised"
        assert not stream.task.done()
        await stream.leave()
        assert stream.status == 200
