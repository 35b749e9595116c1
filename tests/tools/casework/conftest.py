"""A case service in a temporary folder, with cheap password hashes and a clock to turn."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI
from fastapi.testclient import TestClient

from tests.tools.casework.databases import Server, migrated_file, running_server
from tools.casework.contract import Draft
from tools.casework.first_start import Prepared, prepare
from tools.casework.foundation import Foundation, make_guard, make_vault
from tools.casework.privacy.key_file import KeyFile
from tools.casework.reference import new_reference
from tools.casework.settings import CaseworkSettings, LockerOptions
from tools.casework.staff.labels import FieldLabel, ServiceLabels
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.printing import DraftPrinter
from tools.casework.staff.throttle import Throttles
from tools.casework.store.database import Database
from tools.casework.store.drafts import DraftStore
from tools.forms.export.pdf import FONTS

BASE_URL = "http://127.0.0.1:8081"


@dataclass
class Clock:
    """A clock that stands still until it is turned."""

    now: datetime = datetime(2026, 3, 29, 0, 59, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)

    def seconds(self) -> float:
        return self.now.timestamp()


@dataclass
class KnownLabels:
    """Labels of one service, as the form definitions would give them."""

    damaged: tuple[str, ...] = ()
    services: dict[str, ServiceLabels] = field(
        default_factory=lambda: {
            "licence-exchange": ServiceLabels(
                title="Führerschein umtauschen",
                form_version="1",
                fields=(
                    FieldLabel("given_names", "Vornamen"),
                    FieldLabel("family_name", "Familienname"),
                    FieldLabel("birth_date", "Geburtsdatum"),
                    FieldLabel("phone", "Telefon"),
                ),
            )
        }
    )

    def ids(self) -> tuple[str, ...]:
        return tuple(self.services)

    def service(self, service: str) -> ServiceLabels | None:
        return self.services.get(service)


@dataclass(frozen=True)
class Service:
    """The application under test with what it is made of."""

    app: FastAPI
    settings: CaseworkSettings
    prepared: Prepared
    store: DraftStore
    clock: Clock
    labels: KnownLabels

    @property
    def password(self) -> str:
        content = self.settings.first_login_file.read_text(encoding="utf-8")
        return content.split("Kennwort: ")[1].strip()

    @property
    def authorization(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.prepared.draft_token}"}

    def client(self) -> TestClient:
        return TestClient(self.app, base_url=BASE_URL, follow_redirects=False)

    def post(self, draft: dict[str, Any], key: str = "key-1") -> Any:
        headers = self.authorization | {"Idempotency-Key": key}
        return self.client().post("/api/drafts", json=draft, headers=headers)


@pytest.fixture(scope="session")
def postgresql_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of its own, with a database with all tables to copy."""
    with running_server() as server:
        server.make_template(tmp_path_factory.mktemp("postgresql"))
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables to copy."""
    return migrated_file(tmp_path_factory.mktemp("sqlite"))


sqlite_only = pytest.mark.parametrize("database_kind", ["sqlite"])
"""For what only a file can do."""


@pytest.fixture(params=["sqlite", "postgresql"])
def database_kind(request: pytest.FixtureRequest) -> str:
    """Whatever stores something is tested on both."""
    return str(request.param)


@pytest.fixture
def empty_target(database_kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Path | str:
    """A database without tables: the path of a file to be made, or a URL."""
    if database_kind == "sqlite":
        return tmp_path / "data" / "casework.sqlite3"
    return str(request.getfixturevalue("postgresql_server").empty())


@pytest.fixture
def migrated_target(
    database_kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Path | str]:
    """A database with all tables, and nothing in them."""
    if database_kind == "postgresql":
        server: Server = request.getfixturevalue("postgresql_server")
        url = server.migrated()
        yield url
        server.give_back(url)
        return
    path = tmp_path / "data" / "casework.sqlite3"
    path.parent.mkdir(mode=0o700)
    shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
    path.chmod(0o600)
    yield path


@pytest.fixture
def busy_timeout_s() -> float:
    """How long to wait for others who write; tests in which many do ask for more."""
    return 0.2


@pytest.fixture
def database(migrated_target: Path | str, busy_timeout_s: float) -> Iterator[Database]:
    """An open database with all tables: SQLite and PostgreSQL in turn."""
    database = Database(migrated_target, busy_timeout_s=busy_timeout_s)
    yield database
    database.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def foundation(database: Database, tmp_path: Path, clock: Clock) -> Foundation:
    """An open database with keys, sealer, index and audit log."""
    key_file = KeyFile(tmp_path / "secrets" / "keys.json")
    key_file.ensure()
    vault = make_vault(database, key_file, clock=clock)
    guard = make_guard(database, vault, tmp_path / "audit" / "heads.jsonl", clock=clock)
    return Foundation(database, key_file, vault, guard)


@pytest.fixture
def settings(
    tmp_path: Path, migrated_target: Path | str, busy_timeout_s: float
) -> CaseworkSettings:
    return CaseworkSettings(
        database_url=migrated_target if isinstance(migrated_target, str) else None,
        port=0,
        data_dir=tmp_path / "data",
        draft_token_file=tmp_path / "secrets" / "draft_token",
        session_secret_file=tmp_path / "secrets" / "staff_session",
        first_login_file=tmp_path / "secrets" / "first_login",
        keys_file=tmp_path / "secrets" / "keys.json",
        audit_heads_file=tmp_path / "audit" / "heads.jsonl",
        lockers=LockerOptions(token_public_keys_file=tmp_path / "secrets" / "tokens.pub"),
        busy_timeout_s=busy_timeout_s,
    )


@pytest.fixture
def cheap_passwords() -> Passwords:
    return Passwords(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture
def fonts_dir() -> Path:
    """The fonts of this installation; a test may give another folder."""
    return FONTS


MakeService = Callable[[], Service]


@pytest.fixture
def make_service(
    settings: CaseworkSettings, cheap_passwords: Passwords, fonts_dir: Path
) -> Iterator[MakeService]:
    """Start the service as often as asked, always on the same folder."""
    from tools.casework.web.app import build_app  # noqa: PLC0415 - the pages only where needed

    started: list[Prepared] = []

    def make() -> Service:
        clock, labels = Clock(), KnownLabels()
        prepared = prepare(settings, cheap_passwords, clock=clock)
        started.append(prepared)
        store = DraftStore(
            prepared.database,
            prepared.foundation.vault,
            clock=clock,
            new_reference=lambda: new_reference("NEU"),
        )
        app = build_app(
            settings,
            prepared,
            store=store,
            labels=labels,
            printer=DraftPrinter(fonts_dir=fonts_dir),
            passwords=cheap_passwords,
            throttles=Throttles.new(clock.seconds),
        )
        return Service(app, settings, prepared, store, clock, labels)

    yield make
    for prepared in started:
        prepared.database.close()


@pytest.fixture
def service(make_service: MakeService) -> Service:
    return make_service()


def value(content: Any, display: str, span: str, **more: Any) -> dict[str, Any]:
    """A field's value as the agent sends it."""
    origin = {"turn": 1, "method": "rule", "confirmed": True}
    return {"value": content, "display": display, "span": span, **origin, **more}


@pytest.fixture
def draft() -> dict[str, Any]:
    """A draft as the agent sends it: spoken in English, one field typed, one skipped."""
    return {
        "conversation": "c-17",
        "terminal": "main",
        "service": "licence-exchange",
        "form_version": "1",
        "language": "en",
        "values": {
            "family_name": value("Okafor", "Okafor", "my surname is Okafor"),
            "given_names": value("Ngozi Ada", "Ngozi Ada", "Ngozi Ada", method="model"),
            "birth_date": value(
                "1971-05-03", "03.05.1971", "third of May seventy-one", turn=2, confirmed=False
            ),
            "phone": value(None, "", "", turn=3, method="touch"),
        },
        "notes": [
            {
                "text": "Der Umtausch war bis 19. Januar 2025 fällig.",
                "source": "FeV Anlage 8e",
                "valid_from": "2026-04-29",
            }
        ],
        "transcript": [
            _said(1, "agent", "What is your name?", 0),
            _said(1, "citizen", "My surname is Okafor, Ngozi Ada", 6),
            _said(2, "agent", "When were you", 10, interrupted=True),
            _said(2, "citizen", "The third of May seventy-one", 11),
        ],
        "started_at": "2026-03-29T01:58:00+01:00",
    }


def _said(
    turn: int, role: str, text: str, second: int, *, interrupted: bool = False
) -> dict[str, Any]:
    at = f"2026-03-29T01:58:{second:02}+01:00"
    return {
        "turn": turn,
        "role": role,
        "text": text,
        "language": "en",
        "at": at,
        "interrupted": interrupted,
    }


@pytest.fixture
def filed(draft: dict[str, Any]) -> Draft:
    return Draft.model_validate(draft)
