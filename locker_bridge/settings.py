"""Settings of the bridge: the `[locker_bridge]` table of the file named by `AMTOMAT_CONFIG`.

Environment variables override it: `AMTOMAT_LOCKER_BRIDGE__PORT=9002`.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

DEFAULT_CONFIG = Path("config/amtomat.toml")


class Options(BaseModel):
    """Base of option groups: unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class LineOptions(Options):
    """The serial line; others saw that boards need these times."""

    quiet_gap_s: float = Field(default=0.02, ge=0.0005, le=1)
    """Silence between two frames."""
    reply_timeout_s: float = Field(default=1.5, gt=0, le=10)
    query_tries: int = Field(default=3, ge=1, le=10)


class DoorOptions(Options):
    """When doors are complained about; seconds."""

    poll_s: float = Field(default=0.5, gt=0, le=10)
    jammed_after_s: float = Field(default=10.0, gt=0)
    ajar_after_s: float = Field(default=60.0, gt=0)
    alarm_after_s: float = Field(default=180.0, gt=0)
    unknown_after_polls: int = Field(default=3, ge=1)


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
    cabinet: str = Field(default="main", pattern=r"^[a-z0-9-]{1,40}$")
    """The cabinet's name, as in the door map and in the tokens' audience."""
    serial_port: Path = Path("var/run/locker-board")
    """The line to the boards, e.g. /dev/ttyUSB0; by default the simulator's."""
    door_map_file: Path = Path("var/data/locker_bridge/door_map.json")
    commissioning_public_key_file: Path = Path("var/secrets/locker_commissioning.pub")
    token_public_keys_file: Path = Path("var/secrets/locker_tokens.pub")
    data_dir: Path = Path("var/data/locker_bridge")
    line: LineOptions = LineOptions()
    doors: DoorOptions = DoorOptions()
    events_keep_days: int = Field(default=30, ge=1)
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
