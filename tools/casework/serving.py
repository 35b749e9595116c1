"""Runs the listeners of the service and its own work, until SIGINT or SIGTERM."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass

import uvicorn
from starlette.types import ASGIApp

from tools.casework.background import Background
from tools.casework.errors import ConfigurationError

GRACE_S = 5
BACKLOG = 2048


@dataclass(frozen=True)
class Listener:
    """An application and where it is reached."""

    app: ASGIApp
    host: str
    port: int


def serve(listeners: Sequence[Listener], background: Background) -> None:
    """Serve all listeners. Raises ConfigurationError if a port is taken."""
    sockets = [_bound(listener) for listener in listeners]
    asyncio.run(_serve(listeners, sockets, background))


async def _serve(
    listeners: Sequence[Listener], sockets: Sequence[socket.socket], background: Background
) -> None:
    servers = [_Server(_configuration(listener)) for listener in listeners]

    def stop() -> None:
        for server in servers:
            server.should_exit = True

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(background.running())
        serving = [
            asyncio.create_task(_until_end(server, bound, stop))
            for server, bound in zip(servers, sockets, strict=True)
        ]
        await asyncio.gather(*serving)


async def _until_end(server: _Server, bound: socket.socket, stop: Callable[[], None]) -> None:
    """One listener without the others would be half a service: when one ends, all do."""
    try:
        await server.serve(sockets=[bound])
    finally:
        stop()


class _Server(uvicorn.Server):
    """Signals are handled once, for all listeners together."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals alone."""
        yield


def _configuration(listener: Listener) -> uvicorn.Config:
    # uvicorn's own access log would show queries and references; ours does not.
    return uvicorn.Config(
        listener.app,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=GRACE_S,
    )


def _bound(listener: Listener) -> socket.socket:
    family = socket.AF_INET6 if ":" in listener.host else socket.AF_INET
    # The protocol is named, or asyncio leaves small answers waiting for others (TCP_NODELAY).
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((listener.host, listener.port))
        bound.listen(BACKLOG)
    except OSError as error:
        bound.close()
        raise ConfigurationError(
            f"{listener.host}:{listener.port} can't be listened on: {error.strerror}",
            remedy="another process may have the port; see `make doctor`",
        ) from error
    return bound
