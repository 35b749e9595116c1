"""`python -m tools.casework [serve | init | reset-login]`.

serve        (default) prepares what is missing, then serves until SIGINT or SIGTERM
init         prepares what is missing (secrets, tables, first staff login) and ends
reset-login  gives the first staff account a new password and ends its sessions
"""

from __future__ import annotations

import argparse
import logging
import os
import sys

import structlog
import uvicorn
from pydantic import ValidationError

from tools.casework.bootstrap import wire
from tools.casework.errors import CaseworkError, ConfigurationError
from tools.casework.first_start import prepare, reset_first_login
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.passwords import Passwords

EXIT_CONFIGURATION = 2


def main() -> int:
    """Run the command; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.casework", description=__doc__)
    parser.add_argument("command", nargs="?", default="serve", choices=_COMMANDS)
    command = parser.parse_args().command
    os.umask(0o077)  # the database holds what citizens said
    try:
        settings = _settings()
        _configure_logging(settings.log_level)
        return _COMMANDS[command](settings)
    except CaseworkError as error:
        remedy = f" ({error.remedy})" if error.remedy else ""
        print(f"casework: {error.message}{remedy}", file=sys.stderr)
        return EXIT_CONFIGURATION
    except OSError as error:  # a folder or file of the settings can't be used
        print(f"casework: {error.filename}: {error.strerror}", file=sys.stderr)
        return EXIT_CONFIGURATION


def _init(settings: CaseworkSettings) -> int:
    prepared = prepare(settings, Passwords())
    prepared.database.close()
    state = "created" if prepared.first_login_created else "already there"
    print(f"first staff login {state}, see {settings.first_login_file}")
    return 0


def _reset_login(settings: CaseworkSettings) -> int:
    passwords = Passwords()
    prepared = prepare(settings, passwords)
    reset_first_login(settings, prepared, passwords)
    prepared.database.close()
    print(f"new staff login: {settings.first_login_file}")
    return 0


def _serve(settings: CaseworkSettings) -> int:
    passwords = Passwords()
    app = wire(settings, prepare(settings, passwords), passwords)
    # uvicorn's own access log would show queries and references; ours does not.
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    uvicorn.Server(config).run()
    return 0


def _settings() -> CaseworkSettings:
    try:
        return CaseworkSettings()
    except ValidationError as error:
        wrong = ", ".join(".".join(map(str, problem["loc"])) for problem in error.errors())
        raise ConfigurationError(
            f"the settings are wrong: {wrong}", remedy="see tools/casework/settings.py"
        ) from None


def _configure_logging(level: str) -> None:
    number = logging.getLevelNamesMapping()[level.upper()]
    logging.basicConfig(stream=sys.stderr, level=max(number, logging.WARNING))
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


_COMMANDS = {"serve": _serve, "init": _init, "reset-login": _reset_login}

if __name__ == "__main__":
    sys.exit(main())
