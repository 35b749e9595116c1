"""PostgreSQL's programs for the tests, which start a server of their own and end it again."""

from __future__ import annotations

import tempfile
from pathlib import Path

from setup_steps.debian import install, privileges
from setup_steps.progress import Context, SetupError, Step, run, say

PROGRAMS = Path("/usr/lib/postgresql")
PACKAGE = "postgresql"
NO_CLUSTER = Path("/etc/postgresql-common/createcluster.d/amtomat.conf")


def found(programs: Path = PROGRAMS) -> bool:
    """Whether the server's programs are on the machine."""
    return any(programs.glob("*/bin/postgres")) and any(programs.glob("*/bin/initdb"))


def _do(context: Context) -> None:
    before = privileges()
    if before is None:
        say(
            "      ! PostgreSQL is missing and can't be installed without root or sudo.\n"
            "      ! The tests on PostgreSQL will fail. Ask an administrator for: "
            f"apt-get install {PACKAGE}"
        )
        return
    _make_no_cluster(context, before)
    install([PACKAGE], before, context, "postgresql")
    if not found():
        raise SetupError(f"apt-get installed {PACKAGE}, but no server is below {PROGRAMS}")


def _make_no_cluster(context: Context, before: list[str]) -> None:
    """Only the programs are needed: no database of the system's own is made or started."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write("# Amt-O-Mat's tests need the programs only.\ncreate_main_cluster = false\n")
        file.flush()
        command = [*before, "install", "-D", "-m", "644", file.name, str(NO_CLUSTER)]
        run(command, context.log("postgresql"), cwd=context.root)


POSTGRESQL = Step("PostgreSQL for the tests", done=lambda _: found(), do=_do)
