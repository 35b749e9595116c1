"""Fills a database of the case service with sample cases, for scripts/bench_casework.py."""

from __future__ import annotations

import random
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select, text

from tools.casework.contract import DraftValue
from tools.casework.first_start import Prepared
from tools.casework.reference import check_digit
from tools.casework.store.case_json import dumped
from tools.casework.store.schema import cases, documents, dropoffs, search_terms, staff

SEED = 20260401
BATCH = 1000
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
