"""A PostgreSQL server of its own for the tests, and fresh migrated databases of both kinds."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import psycopg
import pytest

from tools.casework.foundation import make_vault
from tools.casework.privacy.key_file import KeyFile
from tools.casework.store import migrations
from tools.casework.store.database import POSTGRESQL, Database
from tools.casework.store.schema import metadata

BINARIES = Path("/usr/lib/postgresql")
OWNER = "postgres"
START_LIMIT_S = 60
TEMPLATE = "template_casework"
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "120",
    "shared_buffers": "32MB",
    "log_min_messages": "fatal",
    "log_min_error_statement": "panic",
}


@dataclass(frozen=True)
class Server:
    """A running PostgreSQL server that only listens on a socket in its own folder."""

    folder: Path
    _numbers: Iterator[int] = field(default_factory=count)
    _emptied: list[str] = field(default_factory=list)

    def url(self, name: str) -> str:
        return f"{POSTGRESQL}casework@/{name}?host={self.folder}"

    def empty(self) -> str:
        """The URL of a new empty database."""
        return self._created("TEMPLATE template0 ENCODING 'UTF8'")

    def migrated(self) -> str:
        """The URL of a database with all tables and no rows: a new one, or one given back."""
        return self._emptied.pop() if self._emptied else self._created(f"TEMPLATE {TEMPLATE}")

    def give_back(self, url: str) -> None:
        """Empty a database that a test is done with: much faster than to make a new one."""
        name = url.removeprefix(f"{POSTGRESQL}casework@/").partition("?")[0]
        target = f"host={self.folder} user=casework dbname={name} options='-c lock_timeout=1s'"
        with psycopg.connect(target) as connection:
            for table in reversed(metadata.sorted_tables):
                connection.execute(f"DELETE FROM {table.name}".encode())  # noqa: S608 - own names
        self._emptied.append(url)

    def make_template(self, work: Path) -> None:
        self.run(f"CREATE DATABASE {TEMPLATE} TEMPLATE template0 ENCODING 'UTF8'")
        _migrate(self.url(TEMPLATE), work)

    def run(self, statement: str) -> None:
        target = f"host={self.folder} user=casework dbname=postgres"
        with psycopg.connect(target, autocommit=True) as connection:
            connection.execute(statement.encode())

    def _created(self, how: str) -> str:
        name = f"casework_{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} {how}")
        return self.url(name)


@contextmanager
def running_server() -> Iterator[Server]:
    """Start a server; it ends with this process, however that ends."""
    binaries = _binaries()
    # Not in pytest's folder: the path of a socket must be short, and its folder the server's.
    folder = Path(tempfile.mkdtemp(prefix="amtpg-", dir="/tmp"))
    as_owner = ["setpriv", "--pdeathsig", "QUIT"]
    if os.geteuid() == 0:
        owner = pwd.getpwnam(OWNER)
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        as_owner += [f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups"]
    data = folder / "data"
    initdb = [binaries / "initdb", "-D", data, "-U", "casework", "-A", "trust", "-E", "UTF8"]
    command = [*as_owner, "--", *map(str, initdb), "--locale=C.UTF-8", "--no-sync"]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
    options = [part for name, value in _SETTINGS.items() for part in ("-c", f"{name}={value}")]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*as_owner, "--", binaries / "postgres", "-D", data, "-k", folder, *options],
            cwd=folder,
            stdout=log,
            stderr=log,
        )
    try:
        _wait_for(folder, process)
        yield Server(folder)
    finally:
        process.send_signal(signal.SIGQUIT)
        process.wait()
        shutil.rmtree(folder)


def migrated_file(work: Path) -> Path:
    """A SQLite file with all tables, to be copied."""
    path = work / "template.sqlite3"
    _migrate(path, work)
    return path


def _migrate(target: Path | str, work: Path) -> None:
    database, key_file = Database(target), KeyFile(work / "keys.json")
    key_file.ensure()
    vault = make_vault(database, key_file, clock=lambda: datetime.now(UTC))
    migrations.upgrade(database, vault)
    database.close()


def _binaries() -> Path:
    found = sorted(BINARIES.glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if not found:
        pytest.fail("PostgreSQL is not installed: run `make test`, which sets it up", pytrace=False)
    return found[-1].parent


def _wait_for(folder: Path, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + START_LIMIT_S
    while True:
        try:
            psycopg.connect(f"host={folder} user=casework dbname=postgres").close()
        except psycopg.OperationalError:
            log = (folder / "log").read_text(errors="replace")
            assert process.poll() is None, log
            assert time.monotonic() < until, log
            time.sleep(0.02)
        else:
            return
