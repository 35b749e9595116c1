"""Measures the staff pages with many cases: the queue by filter, the page of a case.

Run from the root: `python scripts/bench_casework.py [--cases 100000] [--url URL] [--json]`. The
database is filled directly and thrown away; with `--url` an empty PostgreSQL database is used
instead of a SQLite file. Times are those of whole requests within the process, with login, audit
and HTML, and mean little while other programs use the processor.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import structlog
from argon2 import PasswordHasher
from fastapi import FastAPI
from fastapi.testclient import TestClient

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from many_cases import RARE, Filler, reference
from tools.casework.bootstrap import wire
from tools.casework.first_start import FIRST_ACCOUNT, prepare
from tools.casework.settings import CaseworkSettings, LockerOptions
from tools.casework.staff.passwords import Passwords

TARGET_MS = {"queue": 300.0, "case": 200.0}


@dataclass(frozen=True)
class Scale:
    """How much is measured."""

    cases: int
    rounds: int


def requests(client: TestClient, number: int) -> Iterator[tuple[str, str, str]]:
    """What is measured: group, name and address."""
    middle = next_page(client, "/cases?order=received-asc", min(20, number // 100))
    yield "queue", "first page", "/cases"
    yield "queue", "twentieth page", middle
    yield "queue", "sorted by change", "/cases?order=changed-desc"
    yield "queue", "sorted by service", "/cases?order=service-asc"
    yield "queue", "sorted by status", "/cases?order=status-desc"
    yield "queue", "status received", "/cases?status=received"
    yield "queue", "status closed, oldest", "/cases?status=closed&order=received-asc"
    yield "queue", "rare service", "/cases?service=naturalisation"
    yield "queue", "rare language", "/cases?language=pl"
    yield "queue", "kind handoff", "/cases?kind=handoff"
    yield "queue", "mine", "/cases?assigned=me"
    yield "queue", "nobody's, received", "/cases?assigned=nobody&status=received"
    yield "queue", "somebody's, by change", "/cases?assigned=someone&order=changed-desc"
    yield "queue", "drop-off waiting", "/cases?dropoff=1"
    since = (datetime.now(UTC) - timedelta(days=30)).date().isoformat()
    yield "queue", "last 30 days", f"/cases?received_from={since}"
    yield "queue", "rare combination", "/cases?language=fa&service=naturalisation&status=rejected"
    yield "queue", "search: rare name", f"/cases?q={RARE}"
    yield "queue", "search: common name", "/cases?q=M%C3%BCller"
    yield "queue", "search: two names", "/cases?q=Ngozi+Kowalski"
    yield "queue", "search: common, by service", "/cases?q=Schmidt&order=service-asc"
    yield "queue", "search: birth date", "/cases?q=3.5.1971"
    yield "queue", "search: plate", "/cases?q=MR-AB+123"
    yield "queue", "search: nothing found", "/cases?q=Unbekanntermann"
    yield "queue", "number", f"/cases?q={reference(number // 2)}"
    yield "case", "page of a case", f"/cases/{reference(number // 2)}"


def next_page(client: TestClient, path: str, pages: int) -> str:
    """The address of a page further back."""
    for _ in range(pages):
        link = re.search(r'href="([^"]+)" rel="next"', client.get(path).text)
        if link is None:
            break
        path = link[1].replace("&amp;", "&")
    return path


def measure(client: TestClient, path: str, rounds: int) -> dict[str, float]:
    """Median and 95th percentile of a request in milliseconds, the first one left out."""
    taken = []
    for _ in range(rounds + 1):
        started_s = time.perf_counter()
        answer = client.get(path)
        taken.append((time.perf_counter() - started_s) * 1e3)
        if answer.status_code != 200:
            raise RuntimeError(f"{path} was answered with {answer.status_code}")
    ordered = sorted(taken[1:])
    p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    return {"p50_ms": round(statistics.median(ordered), 1), "p95_ms": round(p95, 1)}


def log_in(app: FastAPI, settings: CaseworkSettings) -> TestClient:
    """A clerk's browser."""
    client = TestClient(app, base_url="http://127.0.0.1:8081", follow_redirects=False)
    form = client.get("/login").text
    csrf = re.search(r'name="csrf" value="([^"]+)"', form)
    written = settings.first_login_file.read_text(encoding="utf-8")
    password = written.split("Kennwort: ")[1].strip()
    data = {"name": FIRST_ACCOUNT, "password": password, "csrf": csrf[1] if csrf else ""}
    if client.post("/login", data=data).status_code != 303:
        raise RuntimeError("the login failed")
    return client


def settings_in(folder: Path, url: str | None) -> CaseworkSettings:
    """A service of its own in a folder."""
    return CaseworkSettings(
        database_url=url,
        port=0,
        data_dir=folder / "data",
        draft_token_file=folder / "secrets" / "draft_token",
        session_secret_file=folder / "secrets" / "session",
        first_login_file=folder / "secrets" / "first_login",
        keys_file=folder / "secrets" / "keys.json",
        audit_heads_file=folder / "audit" / "heads.jsonl",
        lockers=LockerOptions(token_public_keys_file=folder / "secrets" / "tokens.pub"),
        log_level="error",
    )


def run(scale: Scale, url: str | None) -> dict[str, Any]:
    """Fill a database and measure it."""
    with tempfile.TemporaryDirectory(prefix="amtomat-bench-") as folder:
        settings = settings_in(Path(folder), url)
        passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        prepared = prepare(settings, passwords)
        try:
            Filler(prepared, scale.cases).fill()
            client = log_in(wire(settings, prepared, passwords), settings)
            figures = {
                name: {"group": group, **measure(client, path, scale.rounds)}
                for group, name, path in requests(client, scale.cases)
            }
            return {"database": prepared.database.check(), "figures": figures}
        finally:
            prepared.database.close()


def main() -> int:
    """Print the figures; 1 if a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--url", help="an empty PostgreSQL database instead of SQLite")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    found = run(Scale(options.cases, options.rounds), options.url)
    result = {"cases": options.cases, "load": os.getloadavg()[0], **found}
    missed = [
        name for name, row in found["figures"].items() if row["p95_ms"] > TARGET_MS[row["group"]]
    ]
    if options.json:
        print(json.dumps(result))
    else:
        print(f"{found['database']}, {options.cases} cases, load {result['load']:.1f}")
        for name, row in found["figures"].items():
            print(f"{name:32} p50 {row['p50_ms']:7.1f} ms   p95 {row['p95_ms']:7.1f} ms")
        print("over the target: " + (", ".join(missed) or "nothing"))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
