"""What voice sessions share, and the options of one."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass, field

from agent.listening.base import Listener
from agent.runtime.audio_out import OutputOptions
from agent.runtime.speaking import ToVisemes, Voices
from agent.runtime.turn_audio import MAX_TURN_S
from agent.runtime.turns import TurnModels
from agent.settings import IdleOptions


@dataclass(frozen=True)
class VoiceEngines:
    """What all sessions share. One executor per engine: each works on one thing at a time."""

    listener: Listener
    voices: Voices
    to_visemes: ToVisemes
    turn_models: TurnModels
    listening_executor: Executor
    speaking_executor: Executor


@dataclass(frozen=True)
class VoiceOptions:
    """Of one session. `languages` are the ones that may be offered instead of the chosen."""

    languages: tuple[str, ...]
    idle: IdleOptions = field(default_factory=IdleOptions)
    output: OutputOptions = field(default_factory=OutputOptions)
    max_turn_s: float = MAX_TURN_S
