"""Speech engines by name. An engine's module is imported only when it is built."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from agent.settings import EspeakOptions, PicoOptions, SpeakerOptions
from agent.speaking.base import Speaker
from tools.registry import Registry

SpeakerFactory = Callable[[Any], Speaker]
"""Takes the options of its engine."""


def _pico(options: PicoOptions) -> Speaker:
    from agent.speaking.pico import Pico  # noqa: PLC0415 - lazy import

    return Pico(options)


def _espeak(options: EspeakOptions) -> Speaker:
    from agent.speaking.espeak import Espeak  # noqa: PLC0415 - lazy import

    return Espeak(options)


def speakers() -> Registry[SpeakerFactory]:
    """A registry of all engines, new on every call."""
    registry: Registry[SpeakerFactory] = Registry("speaker")
    registry.add("pico", _pico)
    registry.add("espeak", _espeak)
    return registry


def open_speaker(options: SpeakerOptions) -> Speaker:
    """Build the engine that `options.engine` names; UnknownName lists the known ones."""
    return speakers()[options.engine](options)
