from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent.listening.base import Listener
from agent.listening.registry import listeners
from agent.settings import FasterWhisperOptions, PicoOptions
from agent.speaking.pico import Pico

RECORDINGS = Path(os.environ.get("AMTOMAT_SPEECH_DATA", "../shared/data/speech"))
OPTIONS = {"faster_whisper": FasterWhisperOptions()}


@pytest.fixture(scope="session", params=sorted(listeners()))
def listener(request: pytest.FixtureRequest) -> Listener:
    """Every registered engine, loaded once for all tests."""
    return listeners()[request.param](OPTIONS[request.param])


@pytest.fixture(scope="session")
def pico() -> Pico:
    return Pico(PicoOptions())


@pytest.fixture(scope="session")
def recordings() -> Path:
    if not RECORDINGS.is_dir():
        pytest.skip("no recordings; set AMTOMAT_SPEECH_DATA")
    return RECORDINGS
