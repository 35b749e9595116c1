"""`python -m locker_bridge [serve | commission | simulate | soak | verify]`.

serve       (default) drives the cabinet until SIGINT or SIGTERM
commission  opens and shuts every door once, learns the wiring, writes the signed door map
simulate    a cabinet that speaks the real bytes on a pseudo-terminal
soak        thousands of releases under faults; prints figures as JSON
verify      checks the journal's audit chain against its exported head
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from importlib import import_module

import structlog
from pydantic import ValidationError

from locker_bridge.errors import ConfigurationError, LockerError
from locker_bridge.settings import LockerBridgeSettings

EXIT_CONFIGURATION = 2
COMMANDS = {
    "serve": "locker_bridge.api.server",
    "commission": "locker_bridge.commissioning.cli",
    "simulate": "locker_bridge.simulator.cli",
    "soak": "locker_bridge.soak.cli",
    "verify": "locker_bridge.journal.cli",
}


def main() -> int:
    """Run the command; return the exit code."""
    os.umask(0o077)
    name, *arguments = sys.argv[1:] or ["serve"]
    if name not in COMMANDS:
        print(__doc__, file=sys.stdout if name in {"-h", "--help"} else sys.stderr)
        return 0 if name in {"-h", "--help"} else EXIT_CONFIGURATION
    try:
        settings = _settings()
        configure_logging(settings.log_level)
        module = import_module(COMMANDS[name])
        if name in {"serve", "verify"}:
            serve: Callable[[LockerBridgeSettings], int] = module.main
            return serve(settings)
        command: Callable[[list[str]], int] = module.main
        return command(arguments)
    except LockerError as error:
        print(f"locker_bridge: {error.message}", file=sys.stderr)
        return EXIT_CONFIGURATION
    except OSError as error:  # a folder or file of the settings can't be used
        print(f"locker_bridge: {error.filename}: {error.strerror}", file=sys.stderr)
        return EXIT_CONFIGURATION


def configure_logging(level_name: str) -> None:
    """JSON lines on standard error: event names, codes, door numbers."""
    level = logging.getLevelNamesMapping()[level_name.upper()]
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


def _settings() -> LockerBridgeSettings:
    try:
        return LockerBridgeSettings()
    except ValidationError as error:
        wrong = ", ".join(".".join(map(str, problem["loc"])) for problem in error.errors())
        raise ConfigurationError(f"the settings are wrong: {wrong}") from None


if __name__ == "__main__":
    sys.exit(main())
