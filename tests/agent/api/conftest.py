"""A served application with fake engines, and a client for its WebSocket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from agent.api.app import create_app
from agent.api.server import make_server, take_port
from agent.api.services import Services
from agent.protocol import Message, server_messages
from agent.runtime.turns import TurnModels
from agent.settings import AgentSettings
from tests.agent.runtime.browser import Browser
from tests.agent.runtime.fakes import (
    FakeConversations,
    FakeListener,
    FakeVoices,
    fake_visemes,
)


class ManualClock:
    """Time that passes when the test says so."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._changed = asyncio.Condition()

    def now(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        until = self.seconds + seconds
        async with self._changed:
            await self._changed.wait_for(lambda: self.seconds >= until)

    async def advance(self, seconds: float) -> None:
        async with self._changed:
            self.seconds += seconds
            self._changed.notify_all()
        for _ in range(20):
            await asyncio.sleep(0)


@dataclass
class Client:
    """A browser: keeps messages, acknowledges playback unless told not to."""

    socket: ClientConnection
    received: list[dict[str, Any]] = field(default_factory=list)
    frames: list[bytes] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    closed: bool = False

    def __post_init__(self) -> None:
        self.outgoing: asyncio.Queue[Message | bytes] = asyncio.Queue()
        self.browser = Browser(self.outgoing.put_nowait)
        self.tasks = [asyncio.create_task(self._read()), asyncio.create_task(self._write())]

    async def send(self, **message: Any) -> None:
        await self.socket.send(json.dumps(message))

    async def hello(self, **more: Any) -> dict[str, Any]:
        await self.send(type="hello", **more)
        return await self.until("welcome")

    async def start(self, mode: str = "speak", language: str = "de") -> dict[str, Any]:
        """Say hello, start, and wait until the greeting can be heard; the `welcome`."""
        welcome = await self.hello()
        await self.send(type="start", language=language, mode=mode)
        if mode == "speak":
            await self.send(type="microphone", state="on")
        await self.until("turn_end")
        await self.browser.sounding.wait()
        return welcome

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [message for message in self.received if message["type"] == kind]

    def types(self) -> list[str]:
        return [message["type"] for message in self.received]

    async def until(self, kind: str, count: int = 1, timeout_s: float = 20.0) -> dict[str, Any]:
        """The `count`-th message of a kind, once it has come."""
        try:
            async with asyncio.timeout(timeout_s):
                while len(self.of(kind)) < count:
                    self.changed.clear()
                    await self.changed.wait()
        except TimeoutError:
            raise AssertionError(f"no {kind} × {count} in {self.types()}") from None
        return self.of(kind)[count - 1]

    async def until_closed(self, timeout_s: float = 20.0) -> int | None:
        async with asyncio.timeout(timeout_s):
            await self.socket.wait_closed()
        await self.tasks[0]
        return self.socket.close_code

    async def leave(self) -> None:
        await self.socket.close()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    async def _read(self) -> None:
        with suppress(ConnectionClosed):
            async for data in self.socket:
                if isinstance(data, bytes):
                    self.frames.append(data)
                    self.browser.receive(data)
                else:
                    self.received.append(json.loads(data))
                    self.browser.receive(server_messages.validate_json(data))
                self.changed.set()

    async def _write(self) -> None:
        while True:
            message = await self.outgoing.get()
            data = message if isinstance(message, bytes) else message.model_dump_json()
            with suppress(ConnectionClosed):
                await self.socket.send(data)


@dataclass
class Served:
    """A running application and what is behind it."""

    app: FastAPI
    server: uvicorn.Server
    port: int
    conversations: FakeConversations
    listener: FakeListener
    voices: FakeVoices
    clock: ManualClock
    data_dir: Path
    clients: list[Client] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def files(self) -> list[Path]:
        """What is kept on disk."""
        return [path for path in self.data_dir.rglob("*") if path.is_file()]

    async def connect(self, **options: Any) -> Client:
        socket = await connect(
            f"ws://127.0.0.1:{self.port}/ws", max_size=None, compression=None, **options
        )
        client = Client(socket)
        self.clients.append(client)
        return client


Serve = Callable[..., Any]


@pytest.fixture
def serve(tmp_path: Path) -> Serve:
    """An async context manager that serves the application; keyword arguments are settings."""

    @asynccontextmanager
    async def run(
        *,
        conversations: FakeConversations | None = None,
        checks: tuple[Any, ...] = (),
        hello_timeout_s: float = 10.0,
        **options: Any,
    ) -> AsyncIterator[Served]:
        settings = AgentSettings(
            **{"data_dir": tmp_path, "client_dir": tmp_path / "dist", **options}
        )
        kept = conversations or FakeConversations()
        listener, voices, clock = FakeListener(), FakeVoices(), ManualClock()
        services = Services(
            settings=settings,
            conversations=kept,
            listener=listener,
            voices=voices,
            to_visemes=fake_visemes,
            turn_models=TurnModels(settings.turn_taking),
            checks=checks,
            clock=clock,
        )
        app = create_app(services, hello_timeout_s=hello_timeout_s)
        taken = take_port("127.0.0.1", 0)
        server = make_server(app, log_level="warning")
        task = asyncio.create_task(server.serve(sockets=[taken]))
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        served = Served(
            app, server, taken.getsockname()[1], kept, listener, voices, clock, tmp_path
        )
        try:
            yield served
        finally:
            for client in served.clients:
                await client.leave()
            server.should_exit = True
            await task
            taken.close()

    return run


@pytest.fixture
async def served(serve: Serve) -> AsyncIterator[Served]:
    async with serve() as running:
        yield running
