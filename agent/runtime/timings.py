"""Where the time of a turn goes: one JSON line of numbers per turn, for benchmarks."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import structlog

log = structlog.get_logger(__name__)

TIMINGS_FILE_VARIABLE = "AMTOMAT_TIMINGS_FILE"


class TurnClock:
    """Marks of the current voice turn, in seconds of a monotonic clock.

    Stages of a finished turn (seconds after the end of speech, and parts of it):
    `end_of_turn_s` the session decided that the turn is over, `transcribed_s` the transcript
    was there, `first_message_s` the conversation's first message, `reply_s` its first words,
    `first_audio_s` the first audio frame was sent, `playing_s` the browser reported playback;
    `stt_engine_s` and `tts_engine_s` are the engines' own seconds.
    """

    def __init__(self, path: Path | None = None) -> None:
        variable = os.environ.get(TIMINGS_FILE_VARIABLE)
        self._path = path or (Path(variable) if variable else None)
        self._speech_ended_at: float | None = None
        self._marks: dict[str, float] = {}
        self._armed = False

    def speech_ended(self, silence_s: float) -> None:
        """Speech ended `silence_s` ago. A later end in the same turn replaces it."""
        self._speech_ended_at = time.monotonic() - silence_s
        self._marks = {}
        self._armed = False

    def transcribed(self) -> None:
        """The transcript of the turn is there."""
        self._mark("transcribed_s")

    def committed(self) -> None:
        """The session decided that the turn is over; only such turns are written."""
        self._armed = True
        self._mark("end_of_turn_s")

    def first(self, name: str) -> None:
        """The first time that something happened in a committed turn."""
        if self._armed:
            self._mark(name)

    def engine(self, name: str, seconds: float) -> None:
        """Seconds of work of an engine in this turn; the first piece counts."""
        self._marks.setdefault(name, round(seconds, 3))

    def playing(self) -> None:
        """Playback of the answer has begun: the turn is complete."""
        if not self._armed:
            return
        self._mark("playing_s")
        self._armed = False
        log.info("voice.turn", **self._marks)
        if self._path is not None:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(self._marks) + "\n")

    def _mark(self, name: str) -> None:
        if self._speech_ended_at is not None and name not in self._marks:
            self._marks[name] = round(time.monotonic() - self._speech_ended_at, 3)
