"""The case shows what came through the locker, and keeps what staff noted of a document before."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from tests.tools.casework.lockers.world import MAIN, World
from tools.casework.lockers.errands import Errand
from tools.casework.store.evidence import EvidenceState, Via, set_evidence
from tools.casework.store.history import read_history
from tools.casework.store.schema import cases


async def _laid_in(world: World, reference: str) -> Errand:
    """Plates, registration papers and a list were laid in and confirmed."""
    at = world.lockers.at_terminal
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    await at.open(admitted.handle, MAIN)
    await world.follow()
    world.bridge.close(world.door(admitted.errand))
    await world.follow()
    return at.finish(admitted.handle, "laid_in", MAIN)


async def _emptied(world: World, errand: Errand, *found: str) -> int:
    staff_id = world.staff("clerk")
    await world.lockers.dropoffs.empty(errand.uid, staff_id=staff_id)
    await world.follow()
    world.bridge.close(world.door(errand))
    await world.follow()
    world.lockers.dropoffs.received(errand.uid, found, staff_id=staff_id)
    return staff_id


def _note(world: World, case_id: int, item: str, state: EvidenceState) -> None:
    with world.foundation.database.write() as connection:
        set_evidence(connection, case_id, item, state, at=world.clock(), via=Via.COUNTER)


def _history(world: World, case_id: int) -> list[tuple[Any, ...]]:
    with world.foundation.database.read() as connection:
        seal = world.foundation.sealer.open_case(connection, case_id)
        return [
            (entry.action, entry.by.id if entry.by else None, dict(entry.detail))
            for entry in read_history(connection, seal, case_id)
        ]


def _case(world: World, case_id: int) -> Any:
    with world.foundation.database.read() as connection:
        return connection.execute(select(cases).where(cases.c.id == case_id)).one()


async def test_the_case_tells_what_was_laid_in_and_taken_out(world: World) -> None:
    case_id, reference = world.case("vehicle-deregistration")
    before = _case(world, case_id)
    world.turn(minutes=1)
    errand = await _laid_in(world, reference)
    laid_in = {"state": "in_locker", "via": "locker"}
    assert _history(world, case_id) == [
        ("laid_in", None, {"item": item, **laid_in}) for item in errand.items
    ]
    now = _case(world, case_id)
    assert now.revision == before.revision + 1
    assert now.changed_at == world.clock()

    staff_id = await _emptied(world, errand, "plates", "part_one")
    assert _history(world, case_id)[3:] == [
        ("document", staff_id, {"item": "plates", "state": "received", "via": "locker"}),
        ("document", staff_id, {"item": "part_one", "state": "received", "via": "locker"}),
        ("document", staff_id, {"item": "trailer_list", "state": "expected"}),
    ]
    assert _case(world, case_id).revision == now.revision + 1
    audited = [row.actor for row in world.audit() if row.action == "case_document"]
    assert audited == ["terminal:main"] * 3 + [f"staff:{staff_id}"] * 3


async def test_what_staff_have_received_stays_received(world: World) -> None:
    """It was handed in at the counter while the citizen stood at the terminal."""
    case_id, reference = world.case("vehicle-deregistration")
    _note(world, case_id, "plates", EvidenceState.RECEIVED)
    _note(world, case_id, "part_one", EvidenceState.MISSING)
    errand = await _laid_in(world, reference)
    assert world.evidence(case_id) == {
        "plates": "received",
        "part_one": "in_locker",
        "trailer_list": "in_locker",
    }
    await _emptied(world, errand, "part_one")
    assert world.evidence(case_id) == {
        "plates": "received",
        "part_one": "received",
        "trailer_list": "expected",
    }
    assert not [detail for _, _, detail in _history(world, case_id) if detail["item"] == "plates"]


@pytest.mark.parametrize("state", [EvidenceState.MISSING, EvidenceState.RECEIVED])
async def test_what_was_noted_meanwhile_is_not_undone_by_emptying(
    world: World, state: EvidenceState
) -> None:
    case_id, reference = world.case("vehicle-deregistration")
    errand = await _laid_in(world, reference)
    _note(world, case_id, "plates", state)
    await _emptied(world, errand, "part_one", "trailer_list")
    assert world.evidence(case_id)["plates"] == state.value


async def test_what_counts_as_laid_in_is_told_as_well(world: World) -> None:
    case_id, reference = world.case("vehicle-deregistration")
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    await world.follow()
    world.bridge.close(2)
    await world.follow()
    world.turn(minutes=11)
    await world.sweep()
    assert [action for action, _, _ in _history(world, case_id)] == ["laid_in"] * 3
    assert _case(world, case_id).revision == 1
