"""Settings of the case service: the `[casework]` table of the file named by `AMTOMAT_CONFIG`.

Environment variables override it: `AMTOMAT_CASEWORK__PORT=9001`. Secrets are read from files.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

DEFAULT_CONFIG = Path("config/amtomat.toml")


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
    busy_timeout_s: float = Field(default=5.0, ge=0)
    """How long a write waits for another one; must stay below the agent's HTTP timeout."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"

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
