"""Settings of the bridge: the `[locker_bridge]` table of the file named by `AMTOMAT_CONFIG`.

Environment variables override it: `AMTOMAT_LOCKER_BRIDGE__PORT=9002`.
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


class LockerBridgeSettings(BaseSettings):
    """All settings of the locker bridge."""

    model_config = SettingsConfigDict(
        env_prefix="AMTOMAT_LOCKER_BRIDGE__",
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
        toml_table_header=("locker_bridge",),
    )

    host: str = "127.0.0.1"
    port: int = Field(default=8082, ge=0, le=65535)
    board: str = "simulator"
    """A name of `locker_bridge.registry`."""
    door_count: int = Field(default=16, ge=1, le=48)
    """Doors of the simulated cabinet."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"

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
