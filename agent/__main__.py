"""`python -m agent`: the agent process."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from types import FrameType

import structlog
from pydantic import ValidationError

from agent.api.app import create_app
from agent.api.server import make_server, take_port
from agent.bootstrap import build
from agent.errors import AgentError
from agent.settings import AgentSettings

log = structlog.get_logger(__name__)

EXIT_ERROR = 1
EXIT_CONFIGURATION = 2
EXIT_PORT_IN_USE = 3


def configure_logging(level: str) -> None:
    """Events to standard error, from `level` on."""
    threshold = getattr(logging, level.upper())
    logging.basicConfig(stream=sys.stderr, level=threshold, format="%(levelname)s %(message)s")
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(threshold),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


class StopSignal:
    """Ends the process while it is starting up; uvicorn has its own handler while it serves.

    After serving, uvicorn raises the signal once more, which must not cut the clean-up short.
    """

    def __init__(self) -> None:
        self.served = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._stop)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        if not self.served:
            raise KeyboardInterrupt


async def serve(settings: AgentSettings, stop: StopSignal) -> None:
    """Serve until SIGTERM or SIGINT. The port is taken first: a used one costs no waiting."""
    taken = take_port(settings.host, settings.port)
    try:
        async with build(settings) as services:
            server = make_server(create_app(services), log_level=settings.log_level)
            stop.served = True
            await server.serve(sockets=[taken])
            log.info("agent.served")
        log.info("agent.closed")
    finally:
        taken.close()


def main() -> int:
    """Run the agent; the exit code says why it ended."""
    try:
        settings = AgentSettings()
    except ValidationError as error:
        print(f"The settings of the agent are wrong:\n{error}", file=sys.stderr)
        return EXIT_CONFIGURATION
    configure_logging(settings.log_level)
    try:
        asyncio.run(serve(settings, StopSignal()))
    except AgentError as error:
        print(f"{error.message} {error.remedy}".strip(), file=sys.stderr)
        return EXIT_PORT_IN_USE if error.code == "port_in_use" else EXIT_ERROR
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    exit_code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    # Everything is closed by now. The native libraries would take seconds to free memory that
    # the system takes back at once, and the supervisor waits for it.
    os._exit(exit_code)
