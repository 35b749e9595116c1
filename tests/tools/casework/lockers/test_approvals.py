"""Identity documents: two members of staff sign, for the same occasion."""

from __future__ import annotations

import pytest

from tests.tools.casework.lockers.world import World
from tools.casework.lockers.errors import NotNow, SecondPersonNeeded


async def test_an_identity_document_needs_two(world: World) -> None:
    one, two = world.staff("one"), world.staff("two")
    pickups = world.lockers.pickups
    case_id, _ = world.case("passport")
    errand = pickups.reserve(case_id, "passport", "main", staff_id=one)
    with pytest.raises(SecondPersonNeeded):
        await pickups.load(errand.uid, staff_id=one)
    assert [pickups.sign(errand.uid, "load", staff_id=one) for _ in range(2)] == [1, 1]
    with pytest.raises(SecondPersonNeeded):
        await pickups.load(errand.uid, staff_id=one)
    assert world.bridge.pulses == []
    assert pickups.sign(errand.uid, "load", staff_id=two) == 2
    await pickups.load(errand.uid, staff_id=one)
    await world.follow()
    world.bridge.close(world.door(errand))
    await world.follow()
    pickups.laid_in(errand.uid, staff_id=one)
    pickups.issue(errand.uid, staff_id=one)

    # What overrides the citizen's code needs two again; the signatures of before are over.
    with pytest.raises(SecondPersonNeeded):
        pickups.issue(errand.uid, staff_id=one)
    pickups.sign(errand.uid, "override", staff_id=one)
    world.turn(hours=2)
    pickups.sign(errand.uid, "override", staff_id=two)
    pickups.withdraw(errand.uid, staff_id=one)
    with pytest.raises(SecondPersonNeeded):
        await pickups.unload(errand.uid, staff_id=one)
    pickups.sign(errand.uid, "override", staff_id=one)
    await pickups.unload(errand.uid, staff_id=one)
    with pytest.raises(NotNow):
        await world.lockers.desk.inspect("main", world.door(errand), staff_id=one)


async def test_signatures_end_whatever_the_clock_does(world: World) -> None:
    one, two = world.staff("one"), world.staff("two")
    pickups = world.lockers.pickups
    errand = pickups.reserve(world.case("passport")[0], "passport", "main", staff_id=one)
    for staff_id in (one, two):
        pickups.sign(errand.uid, "load", staff_id=staff_id)
    assert pickups.signatures(errand.uid, "load") == 2
    world.clock.turn(days=-3)  # signatures from the future are none
    assert pickups.signatures(errand.uid, "load") == 0
    with pytest.raises(SecondPersonNeeded):
        await pickups.load(errand.uid, staff_id=one)
    world.clock.turn(days=3)
    assert pickups.signatures(errand.uid, "load") == 2
    world.clock.turn(minutes=-30)
    world.turn(minutes=61)  # an hour has passed, although the clock shows half of it
    assert pickups.signatures(errand.uid, "load") == 0
    world.restart()
    world.clock.turn(hours=1)
    assert pickups.signatures(errand.uid, "load") == 0
