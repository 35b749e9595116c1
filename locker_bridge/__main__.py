"""`python -m locker_bridge`: serves until SIGINT or SIGTERM."""

from __future__ import annotations

import logging
import sys

import structlog
import uvicorn
from pydantic import ValidationError

from locker_bridge.app import build_app
from locker_bridge.errors import ConfigurationError, LockerError
from locker_bridge.registry import make_board
from locker_bridge.settings import LockerBridgeSettings

EXIT_CONFIGURATION = 2


def main() -> int:
    """Serve; return the exit code."""
    try:
        settings = _settings()
        board = make_board(settings)
    except LockerError as error:
        print(f"locker_bridge: {error.message}", file=sys.stderr)
        return EXIT_CONFIGURATION
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    logging.basicConfig(stream=sys.stderr, level=max(level, logging.WARNING))
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    log = structlog.get_logger("locker_bridge")
    log.info("bridge_starting", board=settings.board, doors=len(board.doors()))
    config = uvicorn.Config(
        build_app(board, board_name=settings.board),
        host=settings.host,
        port=settings.port,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    uvicorn.Server(config).run()
    return 0


def _settings() -> LockerBridgeSettings:
    try:
        return LockerBridgeSettings()
    except ValidationError as error:
        wrong = ", ".join(".".join(map(str, problem["loc"])) for problem in error.errors())
        raise ConfigurationError(f"the settings are wrong: {wrong}") from None


if __name__ == "__main__":
    sys.exit(main())
