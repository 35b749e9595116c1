"""`python -m locker_bridge serve`."""

from __future__ import annotations

import errno
import socket

import structlog
import uvicorn

from locker_bridge.api.app import build_app
from locker_bridge.bootstrap import wire
from locker_bridge.errors import ConfigurationError
from locker_bridge.settings import LockerBridgeSettings

MAX_CONNECTIONS = 64
"""The case service needs a handful; whoever opens more is told to wait."""

log = structlog.get_logger(__name__)


def main(settings: LockerBridgeSettings) -> int:
    """Serve until told to stop; ConfigurationError with the remedy if that can't be."""
    listener = take_port(settings.host, settings.port)
    running = wire(settings)
    try:
        log.info("bridge_starting", doors=len(running.bridge.door_map.places))
        config = uvicorn.Config(
            build_app(running.bridge),
            loop="asyncio",  # a few requests a minute: uvloop would only take memory
            http="h11",
            ws="none",
            access_log=False,
            log_config=None,
            server_header=False,
            timeout_graceful_shutdown=2,
            limit_concurrency=MAX_CONNECTIONS,
            timeout_keep_alive=10,
        )
        uvicorn.Server(config).run(sockets=[listener])
    finally:
        running.close()
    return 0


def take_port(host: str, port: int) -> socket.socket:
    """A listening socket, taken before the journal is touched."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends at once (TCP_NODELAY) only where the protocol is named: else 40 ms an answer.
    taken = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
        taken.listen()
    except OSError as error:
        taken.close()
        if error.errno == errno.EADDRINUSE:
            raise ConfigurationError(
                f"port {port} is taken: stop the other bridge, or set "
                "AMTOMAT_LOCKER_BRIDGE__PORT to a free port"
            ) from None
        raise ConfigurationError(f"can't listen on {host}:{port}: {error.strerror}") from None
    return taken
