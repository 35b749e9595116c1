"""The `[locker_simulator]` table, where the command line does not say otherwise."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

DEFAULT_CONFIG = Path("config/amtomat.toml")


class SimulatorSettings(BaseModel):
    """Which cabinet is simulated."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    enabled: bool = False
    host: str = "127.0.0.1"
    port: int = Field(default=8084, ge=0, le=65535)
    """Of the control page; 0 for none."""
    profile: str = "cu16"
    doors: int = Field(default=16, ge=1, le=240)
    columns: int = Field(default=4, ge=1, le=24)
    link: Path = Path("var/run/locker-board")
    """A link to the pty, for the bridge's `serial_port`."""
    origins: tuple[str, ...] = ("http://127.0.0.1:8083",)
    """Pages that may push doors shut: the locker frame."""


def simulator_settings() -> SimulatorSettings:
    """The table of the file named by `AMTOMAT_CONFIG`; defaults if there is none."""
    path = Path(os.environ.get("AMTOMAT_CONFIG", DEFAULT_CONFIG))
    table = {}
    if path.is_file():
        table = tomllib.loads(path.read_text(encoding="utf-8")).get("locker_simulator", {})
    return SimulatorSettings.model_validate(table)
