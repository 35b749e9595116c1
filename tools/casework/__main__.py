"""The case service. Without a command it serves.

serve                prepare what is missing, then serve until SIGINT or SIGTERM
init                 prepare what is missing (secrets, keys, tables, first staff login) and end
reset-login          give the first staff account a new password and end its sessions
rotate-keys          replace the master key; goes on where an earlier rotation was cut off
rotate-token-key     sign tokens for the bridges with a new key; the old one stays valid
retire-token-keys    let the bridges forget the token keys of before
retention            delete what must not be kept any longer; --dry-run only counts;
                     --clock-is-right where the last run is so long ago that it was refused
verify-audit         walk the audit chain; exit code 1 if it was changed
export-audit-head    write the head of the audit chain to its file now
acknowledge-rollback note that staff have looked into the compartments after a restored backup;
                     --declare makes all open codes need staff, for a restored whole machine
"""

from __future__ import annotations

import argparse
import logging
import os
import sys

import structlog

from tools.casework.commands import COMMANDS
from tools.casework.errors import CaseworkError
from tools.casework.settings import read_settings

EXIT_CONFIGURATION = 2


def main() -> int:
    """Run the command; return the exit code."""
    arguments = _parser().parse_args()
    os.umask(0o077)  # the database holds what citizens said
    try:
        settings = read_settings()
        _configure_logging(settings.log_level)
        return COMMANDS[arguments.command](settings, arguments)
    except CaseworkError as error:
        remedy = f" ({error.remedy})" if error.remedy else ""
        print(f"casework: {error.message}{remedy}", file=sys.stderr)
        return EXIT_CONFIGURATION
    except OSError as error:  # a folder or file of the settings can't be used
        print(f"casework: {error.filename}: {error.strerror}", file=sys.stderr)
        return EXIT_CONFIGURATION


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.casework",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", nargs="?", default="serve", choices=COMMANDS)
    parser.add_argument("--dry-run", action="store_true", help="retention: only count")
    parser.add_argument(
        "--clock-is-right",
        action="store_true",
        help="retention: delete although the last run is long ago",
    )
    parser.add_argument(
        "--declare",
        action="store_true",
        help="acknowledge-rollback: the whole machine was restored, with the exported heads",
    )
    return parser


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


if __name__ == "__main__":
    sys.exit(main())
