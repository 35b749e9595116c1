"""Runs the application: one socket, taken before anything slow is loaded."""

from __future__ import annotations

import errno
import socket

import uvicorn
from starlette.types import ASGIApp

from agent.errors import ConfigurationError

MAX_WEBSOCKET_BYTES = 16 * 1024 * 1024
"""Far over the protocol's limit, so that a big message can be answered with a clear error."""

_PING_S = 5.0
_GRACE_S = 1


def take_port(host: str, port: int) -> socket.socket:
    """A bound socket; ConfigurationError `port_in_use` or `address` with the remedy."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named, or asyncio leaves small answers waiting for others (TCP_NODELAY).
    taken = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
        taken.listen()
    except OSError as error:
        taken.close()
        if error.errno == errno.EADDRINUSE:
            raise ConfigurationError(
                f"Port {port} on {host} is already in use.",
                remedy="Stop the other program, or choose another port with "
                "AMTOMAT_AGENT__PORT or `port` in the [agent] table.",
                code="port_in_use",
            ) from error
        raise ConfigurationError(
            f"Can't listen on {host}, port {port}: {error.strerror}.",
            remedy="Check `host` and `port` in the [agent] table.",
            code="address",
        ) from error
    return taken


def make_server(app: ASGIApp, *, log_level: str) -> uvicorn.Server:
    """A server for one process. A browser that vanished is noticed within ten seconds."""
    return uvicorn.Server(
        uvicorn.Config(
            app,
            log_level=log_level,
            access_log=False,
            ws="websockets-sansio",
            ws_max_size=MAX_WEBSOCKET_BYTES,
            ws_ping_interval=_PING_S,
            ws_ping_timeout=_PING_S,
            ws_per_message_deflate=False,
            timeout_graceful_shutdown=_GRACE_S,
        )
    )
