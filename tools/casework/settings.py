"""Settings of the case service: the `[casework]` table of the file named by `AMTOMAT_CONFIG`.

Environment variables override it: `AMTOMAT_CASEWORK__PORT=9001`. Secrets are read from files.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from tools.casework.errors import ConfigurationError

DEFAULT_CONFIG = Path("config/amtomat.toml")


class Options(BaseModel):
    """Base of option groups: unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class TerminalOptions(Options):
    """The listener for the locker frame of the terminals; staff pages are never served there."""

    host: str = "127.0.0.1"
    port: int = Field(default=8083, ge=0, le=65535)
    page_origins: tuple[str, ...] = ("http://127.0.0.1:8080",)
    """Origins of terminal pages that may embed the frame."""
    client_dir: Path = Path("avatar_client/dist")
    enrolment: Literal["code", "open"] = "code"
    """`open` gives a device token to whoever asks first: for trials on loopback only."""
    cabinets: dict[str, str] = {"main": "main"}
    """Terminal → cabinet it stands at."""
    simulator_url: str | None = None
    """Control address of a simulated cabinet, shown to push doors shut."""


class BridgeOptions(Options):
    """A bridge that drives one cabinet."""

    url: str = "http://127.0.0.1:8082"
    timeout_s: float = Field(default=5.0, gt=0)


class LockerOptions(Options):
    """What lockers are used for here. Law decides first (`tools/lockers`), then this."""

    bridges: dict[str, BridgeOptions] = {"main": BridgeOptions()}
    """Cabinet → its bridge. Empty: no lockers."""
    dropoff_services: tuple[str, ...] | None = None
    """Services with drop-off; None: all for which the law allows it."""
    pickup_items: tuple[str, ...] | None = None
    """Items that may lie in a compartment; None: all that are on by default."""
    pickup_days: int = Field(default=7, ge=1, le=60)
    """How long a pick-up waits before it goes back to the counter."""
    dropoff_minutes: int = Field(default=15, ge=1, le=120)
    """How long after an application things may be dropped off without a code."""
    code_failures: int = Field(default=5, ge=1, le=10)
    keypad_failures: int = Field(default=10, ge=1, le=50)
    keypad_window_min: int = Field(default=10, ge=1)
    keypad_lock_min: int = Field(default=15, ge=1)
    tries: int = Field(default=3, ge=1, le=10)
    """How often one code may open its door before staff must look."""
    token_public_keys_file: Path = Path("var/secrets/locker_tokens.pub")
    """Where the public keys for the bridges are written."""


class RetentionOptions(Options):
    """Days after which a kind of data is deleted. A nightly run leaves a proof."""

    transcript_days: int = Field(default=14, ge=0)
    """After receipt; sooner when the case is closed."""
    handoff_days: int = Field(default=30, ge=1)
    """Unfinished drafts handed over to staff, after receipt."""
    closed_case_days: int = Field(default=90, ge=1)
    """After the case was closed: it then lives in the specialised procedure."""
    open_case_days: int = Field(default=365, ge=1)
    """Cases that nobody closed, after their last change."""
    audit_days: int = Field(default=1095, ge=30)
    """Audit records, after they were written; the chain goes on from a signed anchor."""
    hour: int = Field(default=3, ge=0, le=23)
    """Local hour of the nightly run."""
    confirm_after_days: int = Field(default=30, ge=2)
    """Is the last run longer ago, the clock may be wrong: nothing is deleted unconfirmed."""


class CaseworkSettings(BaseSettings):
    """All settings of the case service."""

    model_config = SettingsConfigDict(
        env_prefix="AMTOMAT_CASEWORK__",
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
        toml_table_header=("casework",),
    )

    host: str = "127.0.0.1"
    port: int = Field(default=8081, ge=0, le=65535)
    place: str = "Stadt Neustadt (Hessen)"
    """Name of the authority, shown in the head of the staff pages."""
    data_dir: Path = Path("var/data/casework")
    draft_token_file: Path = Path("var/secrets/draft_token")
    session_secret_file: Path = Path("var/secrets/staff_session")
    first_login_file: Path = Path("var/secrets/first_login")
    reference_prefix: str = Field(default="NEU", pattern=r"^[A-Z]{2,4}$")
    session_h: float = Field(default=10.0, gt=0, le=24)
    """A login ends after this many hours: one working day."""
    secure_cookie: bool = False
    """Set it where staff reach the service by HTTPS: the session cookie is then never sent
    in the clear. Off by default, since browsers refuse it on plain http://127.0.0.1."""
    idle_min: float = Field(default=30.0, gt=0)
    """A login without a request for so long ends."""
    require_totp: bool = False
    """Whether every account must have a second factor (recommended outside trials)."""
    database_url: str | None = None
    """PostgreSQL, e.g. `postgresql+psycopg://casework@/casework?host=/run/postgresql`;
    None: the SQLite file in `data_dir`. A password belongs into PGPASSFILE."""
    keys_file: Path = Path("var/secrets/casework_keys.json")
    """Master keys, index key, pepper, token signing keys; made on the first start."""
    audit_heads_file: Path = Path("var/audit/casework_heads.jsonl")
    """Heads of the audit chain; belongs on another medium than the database."""
    busy_timeout_s: float = Field(default=5.0, ge=0)
    """How long a write waits for another one; must stay below the agent's HTTP timeout."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    terminal: TerminalOptions = TerminalOptions()
    lockers: LockerOptions = LockerOptions()
    retention: RetentionOptions = RetentionOptions()

    @property
    def database_file(self) -> Path:
        """The SQLite file."""
        return self.data_dir / "casework.sqlite3"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - pydantic's signature
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - pydantic's signature
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Constructor arguments, then the environment, then the TOML file."""
        path = Path(os.environ.get("AMTOMAT_CONFIG", DEFAULT_CONFIG))
        return (init_settings, env_settings, TomlConfigSettingsSource(settings_cls, path))


def read_settings() -> CaseworkSettings:
    """Read the settings. Raises ConfigurationError, which names what is wrong."""
    try:
        return CaseworkSettings()
    except ValidationError as error:
        wrong = ", ".join(".".join(map(str, problem["loc"])) for problem in error.errors())
        raise ConfigurationError(
            f"the settings are wrong: {wrong}", remedy="see tools/casework/settings.py"
        ) from None
