"""What the API needs, wired by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from agent.dialog.base import ConversationFactory
from agent.listening.base import Listener
from agent.runtime.idle import Clock, SystemClock
from agent.runtime.speaking import ToVisemes, Voices
from agent.runtime.turns import TurnModels
from agent.settings import AgentSettings

Check = tuple[str, Callable[[], None]]
"""The name of an engine and its check, which raises an AgentError; blocking."""


@dataclass(frozen=True)
class Services:
    """All parts of the agent process that the terminal's connection needs."""

    settings: AgentSettings
    conversations: ConversationFactory
    listener: Listener
    voices: Voices
    to_visemes: ToVisemes
    turn_models: TurnModels
    checks: tuple[Check, ...] = ()
    clock: Clock = field(default_factory=SystemClock)
