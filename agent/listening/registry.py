"""Speech-to-text engines by name. An engine's module is imported only when it is built."""

from __future__ import annotations

from collections.abc import Callable

from agent.listening.base import Listener
from agent.settings import FasterWhisperOptions
from tools.registry import Registry

ListenerFactory = Callable[[FasterWhisperOptions], Listener]


def _faster_whisper(options: FasterWhisperOptions) -> Listener:
    from agent.listening.faster_whisper import FasterWhisper  # noqa: PLC0415 - lazy import

    return FasterWhisper(options)


def listeners() -> Registry[ListenerFactory]:
    """A registry of all engines, new on every call."""
    registry: Registry[ListenerFactory] = Registry("listener")
    registry.add("faster_whisper", _faster_whisper)
    return registry


def open_listener(options: FasterWhisperOptions) -> Listener:
    """Build and load the engine that `options.engine` names.

    EngineUnavailable if its model can't be loaded; UnknownName lists the known engines.
    """
    listener = listeners()[options.engine](options)
    listener.check()
    return listener
