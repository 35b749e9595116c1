"""The service's own work on lockers goes on whatever fails, and is seen to fail."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from structlog.testing import capture_logs

from tests.tools.casework.conftest import sqlite_only
from tests.tools.casework.lockers.world import MAIN, World
from tools.casework.errors import ConfigurationError, SealBroken, StoreError
from tools.casework.lockers.follower import Follower
from tools.casework.lockers.sweep import Sweep

pytestmark = sqlite_only

SECRET = "Zacharias"
FAILURES = [ConfigurationError(SECRET), StoreError(SECRET), SealBroken(SECRET), ValueError(SECRET)]


class _Rests:
    """Counts pauses; ends the work at the last one."""

    def __init__(self, until: int, then: Callable[[int], None] = lambda _: None) -> None:
        self.seconds: list[float] = []
        self._until = until
        self._then = then

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        self._then(len(self.seconds))
        if len(self.seconds) == self._until:
            raise asyncio.CancelledError


async def _run(work: Follower | Sweep, rests: _Rests) -> list[dict[str, object]]:
    work._sleep = rests
    with capture_logs() as logs, pytest.raises(asyncio.CancelledError):
        await work.run()
    return list(logs)


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
async def test_a_follower_goes_on_after_a_failure(
    world: World, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    follower = world.lockers.followers["main"]
    available: list[bool] = []

    async def fails() -> None:
        raise failure

    def rested(count: int) -> None:
        available.append(follower.available)
        if count == 2:
            monkeypatch.undo()

    monkeypatch.setattr(follower, "follow", fails)
    rests = _Rests(3, rested)
    logs = await _run(follower, rests)
    assert available == [False, False, True]
    assert rests.seconds[0] < rests.seconds[1]
    lost = [entry for entry in logs if entry["event"] == "bridge_lost"]
    assert len(lost) == 1
    assert SECRET not in str(logs)


async def test_a_key_file_that_is_mended_brings_the_bridge_back(world: World) -> None:
    """Signing the read token fails while the file can't be read."""
    path = world.foundation.key_file.path
    away = path.with_suffix(".away")
    path.rename(away)
    follower = world.lockers.followers["main"]
    rests = _Rests(2, lambda count: away.rename(path) and None if count == 1 else None)
    logs = await _run(follower, rests)
    assert [entry["code"] for entry in logs if entry["event"] == "bridge_lost"] == ["configuration"]


async def test_a_follower_that_ended_is_not_available(world: World) -> None:
    follower = world.lockers.followers["main"]
    assert follower.available
    follower._sleep = _Rests(1)
    with pytest.raises(asyncio.CancelledError):
        await follower.run()
    assert not follower.available


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
async def test_the_sweep_goes_on_after_a_failure(
    world: World, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    sweep = world.lockers.sweep

    async def fails() -> None:
        raise failure

    monkeypatch.setattr(sweep, "once", fails)
    logs = await _run(sweep, _Rests(3))
    assert [entry["event"] for entry in logs] == ["sweep_failed"] * 2
    assert SECRET not in str(logs)


async def test_one_errand_that_can_not_be_noted_keeps_back_no_other(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, reference = world.case("vehicle-deregistration")
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    await world.follow()
    world.bridge.close(2)
    await world.follow()
    errand, code = await world.ready()
    world.lockers.admission.by_code(code.typed, MAIN)
    world.turn(minutes=11)

    def fails(*_: object, **__: object) -> None:
        raise SealBroken(SECRET)

    with monkeypatch.context() as patch:
        patch.setattr(world.lockers.sweep._notes, "laid_in", fails)
        with capture_logs() as logs:
            await world.sweep()
    assert world.get(errand.uid).state == "ready"
    assert world.get(admitted.errand.uid).state == "closed"
    assert [entry["code"] for entry in logs if entry["event"] == "sweep_failed"] == ["seal_broken"]
    assert SECRET not in str(logs)
    await world.sweep()
    assert world.get(admitted.errand.uid).state == "confirmed"
