"""The speech engines in order of preference."""

from __future__ import annotations

from collections.abc import Sequence

from agent.errors import EngineUnavailable
from agent.settings import SpeakerOptions
from agent.speaking.base import Speaker
from agent.speaking.registry import open_speaker


class Voices:
    """Chooses the first speaker that speaks a language."""

    def __init__(self, speakers: Sequence[Speaker]) -> None:
        self._speakers = tuple(speakers)

    def check(self) -> None:
        """Check every engine; EngineUnavailable from the first that fails."""
        if not self._speakers:
            raise EngineUnavailable(
                "no speech engine is configured", remedy="Set [agent] speaking."
            )
        for speaker in self._speakers:
            speaker.check()

    def speaker(self, language: str) -> Speaker:
        """The engine that speaks `language` (BCP 47); EngineUnavailable if none does."""
        for speaker in self._speakers:
            if speaker.speaks(language):
                return speaker
        raise EngineUnavailable(
            f"no speech engine speaks {language!r}", remedy="Add the engine espeak to [agent]."
        )


def open_voices(options: Sequence[SpeakerOptions]) -> Voices:
    """Build and check the engines of `options`, in their order; EngineUnavailable."""
    voices = Voices([open_speaker(option) for option in options])
    voices.check()
    return voices
