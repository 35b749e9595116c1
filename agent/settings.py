"""Settings of the agent: the `[agent]` table of the TOML file named by `AMTOMAT_CONFIG`.

Environment variables override it: `AMTOMAT_AGENT__PORT=9000`,
`AMTOMAT_AGENT__LISTENING__ENGINE=…`. Secrets are read from files.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator
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


class FasterWhisperOptions(Options):
    """faster-whisper with CTranslate2 weights in `model_dir`."""

    engine: Literal["faster_whisper"] = "faster_whisper"
    model_dir: Path = Path("var/models/whisper-base")
    threads: int = Field(default=2, ge=1)
    beam_size: int = Field(default=1, ge=1)
    padding_s: float = Field(default=3.0, ge=0.5)
    """Silence after the utterance that the encoder sees (docs/benchmarks.md)."""
    min_window_s: float = Field(default=10.0, ge=0.5, le=30.0)
    """Shortest window that the encoder sees: single words need the context of silence."""


class PicoOptions(Options):
    """SVOX Pico for German and English, phoneme times from espeak-ng."""

    engine: Literal["pico"] = "pico"


class EspeakOptions(Options):
    """espeak-ng for any of its languages."""

    engine: Literal["espeak"] = "espeak"
    latin_language: str = "de"
    """Speaks words in Latin letters within texts of another script, e.g. names."""


SpeakerOptions = Annotated[PicoOptions | EspeakOptions, Field(discriminator="engine")]


class LlamaCppOptions(Options):
    """A GGUF file through llama-cpp-python."""

    engine: Literal["llama_cpp"] = "llama_cpp"
    model_file: Path = Path("var/models/qwen2.5-coder-1.5b-instruct-q4_k_m.gguf")
    threads: int = Field(default=2, ge=1)
    context_tokens: int = Field(default=2048, ge=512)
    cache_dir: Path = Path("var/cache/prefixes")
    """Where the evaluated few-shot prefix is kept between starts (36 MB)."""


class TurnTakingOptions(Options):
    """When a turn ends and when the agent is interrupted; seconds."""

    min_endpointing_s: float = 0.5
    max_endpointing_s: float = 2.0
    min_interruption_s: float = 0.15
    false_interruption_s: float = 2.5


class IdleOptions(Options):
    """A forgotten session: prompt after `prompt_s`, wiped `wipe_s` later."""

    prompt_s: float = 60.0
    wipe_s: float = 30.0


class CaseworkOptions(Options):
    """Where drafts go."""

    url: str = "http://127.0.0.1:8081"
    draft_token_file: Path = Path("var/secrets/draft_token")
    timeout_s: float = 10.0


class AgentSettings(BaseSettings):
    """All settings of the agent process."""

    model_config = SettingsConfigDict(
        env_prefix="AMTOMAT_AGENT__",
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
        toml_table_header=("agent",),
    )

    host: str = "127.0.0.1"
    port: int = 8080
    place: str = "Stadt Neustadt (Hessen)"
    languages: tuple[str, ...] = ("de", "en")
    services: tuple[str, ...] = ("licence-exchange",)
    data_dir: Path = Path("var/data/agent")
    client_dir: Path = Path("avatar_client/dist")
    knowledge_dir: Path = Path("var/data/knowledge")
    locker_frame_url: str | None = Field(
        default="http://127.0.0.1:8083/", pattern=r"^https?://[^/?#\s@]+/?$"
    )
    """Where the terminal's page finds the locker frame; None (or "") where there are no lockers.

    It is all that the agent knows of lockers: it never asks there itself (docs/lockers.md).
    """
    resume_s: float = 10.0
    """How long a conversation waits for its browser to come back."""
    prepare_ahead: bool = True
    """Evaluate the prompt of the next answer while the agent is still speaking."""
    pause_minutes: int = 15
    """How long a form is kept for a citizen who has paused."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    listening: FasterWhisperOptions = FasterWhisperOptions()
    speaking: tuple[SpeakerOptions, ...] = (PicoOptions(), EspeakOptions())
    """In order of preference: the first that speaks a language does."""
    model: LlamaCppOptions = LlamaCppOptions()
    turn_taking: TurnTakingOptions = TurnTakingOptions()
    idle: IdleOptions = IdleOptions()
    casework: CaseworkOptions = CaseworkOptions()

    @field_validator("locker_frame_url", mode="before")
    @classmethod
    def _nowhere(cls, url: object) -> object:
        """Neither TOML nor an environment variable can say None."""
        return None if url == "" else url

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Constructor arguments, then the environment, then the TOML file."""
        path = Path(os.environ.get("AMTOMAT_CONFIG", DEFAULT_CONFIG))
        return (init_settings, env_settings, TomlConfigSettingsSource(settings_cls, path))
