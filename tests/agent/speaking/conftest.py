from __future__ import annotations

import pytest

from agent.settings import EspeakOptions, PicoOptions
from agent.speaking.base import Speaker
from agent.speaking.registry import speakers

OPTIONS: dict[str, PicoOptions | EspeakOptions] = {
    "pico": PicoOptions(),
    "espeak": EspeakOptions(),
}


@pytest.fixture(scope="session", params=sorted(speakers()))
def speaker(request: pytest.FixtureRequest) -> Speaker:
    """Every registered engine."""
    return speakers()[request.param](OPTIONS[request.param])
