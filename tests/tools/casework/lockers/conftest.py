from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.casework.conftest import Clock
from tests.tools.casework.lockers.world import World, make_world
from tools.casework.foundation import Foundation


@pytest.fixture
async def world(foundation: Foundation, clock: Clock, tmp_path: Path) -> World:
    """Two cabinets that have been seen, all doors shut, nothing in them."""
    world = make_world(foundation, clock, tmp_path)
    await world.follow()
    return world
