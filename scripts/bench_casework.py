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
import random
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
from sqlalchemy import Connection, insert, select, text

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.casework.bootstrap import wire
from tools.casework.contract import DraftValue
from tools.casework.first_start import FIRST_ACCOUNT, Prepared, prepare
from tools.casework.reference import check_digit
from tools.casework.settings import CaseworkSettings, LockerOptions
from tools.casework.staff.passwords import Passwords
from tools.casework.store.case_json import dumped
from tools.casework.store.schema import cases, documents, dropoffs, search_terms, staff

SEED = 20260401
BATCH = 1000
TARGET_MS = {"queue": 300.0, "case": 200.0}
STATUSES = {
    "received": 12, "in_review": 10, "asked_back": 5, "accepted": 12, "returned": 4,
    "rejected": 2, "withdrawn": 2, "closed": 53,
}  # fmt: skip
SERVICES = {
    "licence-exchange": 30, "passport": 20, "identity-card": 20, "registration-certificate": 15,
    "vehicle-deregistration": 8, "residence-permit-extension": 5, "naturalisation": 2,
}  # fmt: skip
LANGUAGES = {"de": 60, "en": 12, "tr": 8, "ar": 6, "uk": 6, "ru": 3, "fa": 2, "ro": 1.5, "pl": 1.5}
GIVEN = ("Anna", "Mehmet", "Olena", "Jürgen", "Fatima", "Ngozi", "Piotr", "Ioana", "Reza", "Lena")
COMMON = ("Müller", "Schmidt", "Yılmaz", "Kowalski", "Popescu", "Öztürk", "Schäfer", "Kovalenko")
RARE = "Zwiebelhofer"
MINE = 0.03
ASSIGNED = 0.35
WAITING = 0.002
PEOPLE = 12


@dataclass(frozen=True)
class Scale:
    """How much is measured."""

    cases: int
    rounds: int


class Filler:
    """Writes cases as the case service would have."""

    def __init__(self, prepared: Prepared, number: int) -> None:
        self._prepared = prepared
        self._vault = prepared.foundation.vault
        self._number = number
        self._random = random.Random(SEED)  # noqa: S311 - sample data
        self._end = datetime.now(UTC).replace(microsecond=0)

    def fill(self) -> None:
        """Fill the database; one transaction for each batch."""
        with self._prepared.database.write() as connection:
            people = self._people(connection)
        started_s = time.perf_counter()
        for first in range(1, self._number + 1, BATCH):
            numbers = range(first, min(first + BATCH, self._number + 1))
            with self._prepared.database.write() as connection:
                self._batch(connection, numbers, people)
            rate = numbers[-1] / (time.perf_counter() - started_s)
            print(f"\r{numbers[-1]} of {self._number} cases, {rate:.0f}/s", end="", file=sys.stderr)
        print(file=sys.stderr)
        self._settle()

    def _settle(self) -> None:
        """PostgreSQL tidies up and gathers statistics by itself within minutes; SQLite never."""
        engine = self._prepared.database.engine
        if self._prepared.database.dialect == "postgresql":
            with engine.connect() as connection:
                alone = connection.execution_options(isolation_level="AUTOCOMMIT")
                alone.execute(text("VACUUM ANALYZE"))

    def _people(self, connection: Connection) -> list[int]:
        rows = [
            {"name": f"colleague-{n}", "password_hash": "-", "created_at": self._end}
            for n in range(PEOPLE)
        ]
        connection.execute(insert(staff), rows)
        return list(connection.execute(select(staff.c.id).order_by(staff.c.id)).scalars())

    def _batch(self, connection: Connection, numbers: range, people: list[int]) -> None:
        rows, values = [], {}
        for number in numbers:
            row = self._row(number, people)
            rows.append(row)
            values[number] = self._values(number, row["service"])
        connection.execute(insert(cases), rows)
        sealed, terms = [], []
        for row in rows:
            seal = self._vault.sealer.new_case_key(connection, row["id"])
            stated = values[row["id"]]
            plain = {name: value.model_dump(mode="json") for name, value in stated.items()}
            parts = {"values": plain, "notes": [], "transcript": transcript(row["started_at"])}
            sealed += [
                {"case_id": row["id"], "part": part, "body": seal.seal(part, dumped(content))}
                for part, content in parts.items()
            ]
            found = self._vault.index.terms_of(row["service"], stated)
            terms += [{"case_id": row["id"], "term": term} for term in sorted(found)]
        connection.execute(insert(documents), sealed)
        connection.execute(insert(search_terms), terms)
        self._dropoffs(connection, rows)

    def _row(self, number: int, people: list[int]) -> dict[str, Any]:
        dice = self._random
        received = self._end - timedelta(minutes=5 * (self._number - number))
        status = one_of(dice, STATUSES)
        assigned = None
        if dice.random() < ASSIGNED:
            mine = dice.random() < MINE / ASSIGNED
            assigned = people[0] if mine else dice.choice(people[1:])
        return {
            "id": number,
            "uid": f"{dice.getrandbits(128):032x}",
            "reference": reference(number),
            "received_at": received,
            "idempotency_key": f"bench-{number}",
            "body_sha256": "0" * 64,
            "kind": one_of(dice, {"application": 80, "prefill": 10, "handoff": 10}),
            "status": status,
            "service": one_of(dice, SERVICES),
            "form_version": "bench",
            "language": one_of(dice, LANGUAGES),
            "conversation": f"c-{number}",
            "terminal": "main",
            "started_at": received - timedelta(minutes=8),
            "assigned_to": assigned,
            "changed_at": received + timedelta(minutes=dice.randrange(1, 60 * 24 * 20)),
            "closed_at": received + timedelta(days=20) if status == "closed" else None,
            "revision": 0,
        }

    def _values(self, number: int, service: str) -> dict[str, DraftValue]:
        dice = self._random
        family = RARE if number % 25_000 == 17 else dice.choice(COMMON)
        born = datetime(1940, 1, 1, tzinfo=UTC) + timedelta(days=dice.randrange(25_000))
        plate = f"MR-AB {number % 9000 + 1}"
        stated = {
            "given_names": dice.choice(GIVEN),
            "family_name": family,
            "birth_date": born.date().isoformat(),
            "birth_place": "Marburg",
            "nationality": "DE",
            "street": "Am Markt",
            "house_number": "7",
            "postcode": "35037",
            "town": "Marburg",
            "phone": "+49 6421 123456",
        }
        if service.startswith("vehicle"):
            stated["plate"] = plate
        return {
            name: DraftValue(
                value=said, display=said, turn=turn, span=said, method="rule", confirmed=True
            )
            for turn, (name, said) in enumerate(stated.items(), start=1)
        }

    def _dropoffs(self, connection: Connection, rows: list[dict[str, Any]]) -> None:
        made = [
            {
                "uid": f"{self._random.getrandbits(128):032x}",
                "case_id": row["id"],
                "items": "[]",
                "state": "confirmed" if self._random.random() < WAITING * 4 else "emptied",
                "created_at": row["received_at"],
                "expires_at": row["received_at"],
                "changed_at": row["received_at"],
            }
            for row in rows
            if self._random.random() < 0.25
        ]
        if made:
            connection.execute(insert(dropoffs), made)


def transcript(started_at: datetime) -> list[dict[str, Any]]:
    """An ordinary conversation: 24 turns."""
    return [
        {
            "turn": turn,
            "role": role,
            "text": said,
            "language": "de",
            "at": (started_at + timedelta(seconds=12 * turn)).isoformat(),
            "interrupted": False,
        }
        for turn in range(1, 25)
        for role, said in (
            ("agent", "Bitte nennen Sie mir die nächste Angabe, so wie sie im Ausweis steht."),
            ("citizen", "Ja, das ist Am Markt sieben in 35037 Marburg, glaube ich."),
        )
    ]


def one_of(dice: random.Random, weights: dict[str, Any]) -> str:
    """One of the names, as often as its weight says."""
    return dice.choices(list(weights), list(weights.values()))[0]


def reference(number: int) -> str:
    """A well-formed reference number; neighbours are not alike."""
    body = f"{number * 7_654_321 % 100_000_000:08}"
    digits = f"{body}{check_digit(body)}"
    return f"NEU-{digits[:3]}-{digits[3:6]}-{digits[6:]}"


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
