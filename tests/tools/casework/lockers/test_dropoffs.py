"""Drop-offs: right after the application, and with a code from staff."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.tools.casework.lockers.world import ANNEX, MAIN, SIDE, World
from tools.casework.lockers.admission import Admitted
from tools.casework.lockers.errors import (
    CodeExpired,
    InUse,
    KeypadLocked,
    NoCompartment,
    NoMoreTries,
    NotAllowed,
    NotNow,
    NotPermitted,
    TooLate,
    WrongCode,
)
from tools.casework.lockers.machine import step_of


async def test_plates_are_dropped_off_and_received(world: World) -> None:
    case_id, reference = world.case("vehicle-deregistration")
    at, bridge = world.lockers.at_terminal, world.bridge
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    assert admitted.errand.items == ("plates", "part_one", "trailer_list")
    door = world.door(admitted.errand)
    assert (door, world.use(door)) == (2, "reserved")
    await at.open(admitted.handle, MAIN)
    await world.follow()
    bridge.close(door)
    await world.follow()
    assert at.finish(admitted.handle, "laid_in", MAIN).state == "confirmed"
    assert world.use(door) == "occupied"
    assert world.evidence(case_id) == dict.fromkeys(admitted.errand.items, "in_locker")
    with pytest.raises(NotAllowed):
        world.lockers.walk_ins.by_reference(reference, MAIN)

    staff_id, uid = world.staff("clerk"), admitted.errand.uid
    await world.lockers.dropoffs.empty(uid, staff_id=staff_id)
    await world.follow()
    with pytest.raises(NotNow):
        world.lockers.dropoffs.received(uid, ["plates"], staff_id=staff_id)
    bridge.close(door)
    await world.follow()
    done = world.lockers.dropoffs.received(uid, ["plates", "part_one"], staff_id=staff_id)
    assert (done.state, world.use(door)) == ("emptied", "free")
    assert world.evidence(case_id) == {
        "plates": "received",
        "part_one": "received",
        "trailer_list": "expected",
    }
    assert [pulse.op for pulse in bridge.pulses] == ["dropoff", "unload"]


@pytest.mark.parametrize(
    "reference", ["", "NEU-000-000-001", "'; DROP TABLE cases; --", "<b>1</b>"]
)
async def test_a_reference_that_is_none(world: World, reference: str) -> None:
    with pytest.raises(NotAllowed):
        world.lockers.walk_ins.by_reference(reference, MAIN)
    assert world.failures() == 1


async def test_guessing_references_locks_the_keypad(world: World) -> None:
    _, reference = world.case("vehicle-deregistration")
    for _ in range(10):
        with pytest.raises(NotAllowed):
            world.lockers.walk_ins.by_reference("NEU-000-000-001", MAIN)
    with pytest.raises(KeypadLocked):
        world.lockers.walk_ins.by_reference(reference, MAIN)


async def test_who_may_not(world: World) -> None:
    _, elsewhere = world.case("vehicle-deregistration", terminal="annex")
    _, not_at_once = world.case("licence-exchange")
    _, never = world.case("passport")
    _, nothing = world.case("vehicle-deregistration")
    world.documents[nothing] = ("recycling_papers",)
    for reference in (elsewhere, not_at_once, never, nothing):
        with pytest.raises(NotAllowed):
            world.lockers.walk_ins.by_reference(reference, MAIN)
    assert world.lockers.walk_ins.by_reference(elsewhere, ANNEX).errand.cabinet == "annex"


async def test_only_for_some_minutes(world: World) -> None:
    _, reference = world.case("vehicle-transfer")
    world.turn(minutes=16)
    with pytest.raises(TooLate):
        world.lockers.walk_ins.by_reference(reference, MAIN)


async def test_what_was_begun_goes_on_after_an_interruption(world: World) -> None:
    _, reference = world.case("vehicle-transfer")
    first = world.lockers.walk_ins.by_reference(reference, MAIN)
    with pytest.raises(NotAllowed):  # the application was made at another terminal
        world.lockers.walk_ins.by_reference(reference, SIDE)
    await world.lockers.at_terminal.open(first.handle, MAIN)
    await world.follow()
    world.restart()
    again = world.lockers.walk_ins.by_reference(reference, MAIN)
    assert (again.errand.uid, again.errand.state) == (first.errand.uid, "open")


async def _laid_in_and_shut(world: World, reference: str) -> Admitted:
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    await world.follow()
    world.bridge.close(world.door(admitted.errand))
    await world.follow()
    return admitted


async def test_a_reference_alone_does_not_open_what_was_laid_in(world: World) -> None:
    """The citizen has gone; whoever knows the number stands there now."""
    _, reference = world.case("vehicle-deregistration")
    admitted = await _laid_in_and_shut(world, reference)
    world.turn(minutes=3)
    with pytest.raises(NotAllowed):
        world.lockers.walk_ins.by_reference(reference, MAIN)
    assert world.bridge.opened(admitted.errand.uid) == 1
    # The browser that began it may still finish, after a reload too: it has kept its handle.
    done = world.lockers.at_terminal.finish(admitted.handle, "laid_in", MAIN)
    assert done.state == "confirmed"


async def test_another_browser_does_not_take_up_what_was_laid_in(world: World) -> None:
    _, reference = world.case("vehicle-deregistration")
    await _laid_in_and_shut(world, reference)
    new_browser = replace(MAIN, device="another device of main")
    with pytest.raises(InUse):
        world.lockers.walk_ins.by_reference(reference, new_browser)
    world.turn(minutes=3)
    with pytest.raises(NotAllowed):
        world.lockers.walk_ins.by_reference(reference, new_browser)
    world.turn(minutes=8)
    await world.sweep()
    assert world.use(2) == "occupied"


async def test_a_page_that_was_loaded_anew_finishes_and_opens_nothing(world: World) -> None:
    """Page and frame ask again with the reference while the same browser shows the errand."""
    _, reference = world.case("vehicle-deregistration")
    at = world.lockers.at_terminal
    await _laid_in_and_shut(world, reference)
    again = world.lockers.walk_ins.by_reference(reference, MAIN)
    with pytest.raises(NoMoreTries):
        await at.open(again.handle, MAIN)
    assert at.finish(again.handle, "laid_in", MAIN).state == "confirmed"
    assert world.bridge.opened(again.errand.uid) == 1


async def test_what_may_have_been_opened_is_not_taken_up_by_reference(world: World) -> None:
    """Nobody knows whether the door was open in between: the sensor says that it is shut."""
    _, reference = world.case("vehicle-deregistration")
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    world.bridge.plan.append("unknown")
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    world.turn(seconds=20)
    await world.sweep()
    found = world.get(admitted.errand.uid)
    assert (found.state, found.opened) == ("closed", False)
    world.turn(minutes=3)
    with pytest.raises(NotAllowed):
        world.lockers.walk_ins.by_reference(reference, MAIN)


async def test_a_door_that_was_not_opened_yet_is_taken_up_by_reference(world: World) -> None:
    _, reference = world.case("vehicle-deregistration")
    first = world.lockers.walk_ins.by_reference(reference, MAIN)
    world.turn(seconds=130)
    again = world.lockers.walk_ins.by_reference(reference, MAIN)
    assert again.errand.uid == first.errand.uid
    await world.lockers.at_terminal.open(again.handle, MAIN)
    await world.follow()
    assert world.get(first.errand.uid).state == "open"


async def test_no_compartment_is_free(world: World) -> None:
    staff_id = world.staff("loader")
    for _ in range(4):
        world.lockers.pickups.reserve(world.case()[0], "licence-card", "main", staff_id=staff_id)
    _, reference = world.case("vehicle-deregistration")
    with pytest.raises(NoCompartment):
        world.lockers.walk_ins.by_reference(reference, MAIN)


async def test_cancelled_before_the_door_opened(world: World) -> None:
    _, reference = world.case("vehicle-deregistration")
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    assert world.lockers.at_terminal.cancel(admitted.handle, MAIN).state == "cancelled"
    assert world.use(world.door(admitted.errand)) == "free"
    again = world.lockers.walk_ins.by_reference(reference, MAIN)
    assert again.errand.uid != admitted.errand.uid
    world.turn(minutes=3)
    await world.sweep()  # nobody touched the screen any more
    assert world.get(again.errand.uid).state == "cancelled"
    assert world.use(world.door(again.errand)) == "free"


async def test_left_empty_is_looked_at_before_the_next(world: World) -> None:
    _, reference = world.case("vehicle-deregistration")
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    door = world.door(admitted.errand)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    await world.follow()
    world.bridge.close(door)
    await world.follow()
    world.lockers.at_terminal.finish(admitted.handle, "left_empty", MAIN)
    assert world.use(door) == "blocked"
    desk, staff_id = world.lockers.desk, world.staff("loader")
    await desk.inspect("main", door, staff_id=staff_id)
    await world.follow()
    with pytest.raises(NotNow):
        desk.clear("main", door, staff_id=staff_id)
    world.bridge.close(door)
    await world.follow()
    desk.clear("main", door, staff_id=staff_id)
    assert world.use(door) == "free"


async def test_nobody_blocks_one_compartment_after_the_other(world: World) -> None:
    _, reference = world.case("vehicle-deregistration")
    for _ in range(2):
        admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
        await world.lockers.at_terminal.open(admitted.handle, MAIN)
        await world.follow()
        world.bridge.close(world.door(admitted.errand))
        await world.follow()
        world.lockers.at_terminal.finish(admitted.handle, "left_empty", MAIN)
    with pytest.raises(NotAllowed):
        world.lockers.walk_ins.by_reference(reference, MAIN)


async def test_a_jam_leads_to_another_compartment(world: World) -> None:
    _, reference = world.case("vehicle-deregistration")
    world.bridge.plan.append("jam")
    at = world.lockers.at_terminal
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    await at.open(admitted.handle, MAIN)
    await world.follow()
    assert at.look(admitted.handle, MAIN).state == "jammed"
    moved = at.problem(admitted.handle, "does_not_open", MAIN)
    assert (moved.state, moved.door, world.use(2), world.use(3)) == (
        "moved",
        3,
        "blocked",
        "reserved",
    )
    await at.open(admitted.handle, MAIN)
    await world.follow()
    assert at.look(admitted.handle, MAIN).state == "open"
    assert [pulse.door for pulse in world.bridge.pulses] == [2, 3]
    # One other compartment, not all of them.
    last = at.problem(admitted.handle, "does_not_close", MAIN)
    assert (last.state, last.door, last.reason) == ("disputed", 3, "does_not_close")
    assert world.use(4) == "free"


async def test_a_door_that_does_not_close_leads_to_another_one(world: World) -> None:
    _, reference = world.case("vehicle-deregistration")
    at = world.lockers.at_terminal
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    await at.open(admitted.handle, MAIN)
    await world.follow()
    moved = at.problem(admitted.handle, "does_not_close", MAIN)
    assert (moved.state, moved.door) == ("moved", 3)


async def test_behind_a_door_that_was_open_something_may_lie(world: World) -> None:
    """Laid in, shut, wanted to add something, and now it jams: no other compartment."""
    _, reference = world.case("vehicle-deregistration")
    at = world.lockers.at_terminal
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    await at.open(admitted.handle, MAIN)
    await world.follow()
    world.bridge.close(2)
    await world.follow()
    world.bridge.plan.append("jam")
    await at.open(admitted.handle, MAIN)
    await world.follow()
    done = at.problem(admitted.handle, "does_not_open", MAIN)
    assert (done.state, done.door, step_of(done.state, done.reason)) == ("disputed", 2, "person")


async def test_nobody_confirmed(world: World) -> None:
    case_id, reference = world.case("vehicle-deregistration")
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    await world.follow()
    world.bridge.close(2)
    await world.follow()
    world.turn(minutes=11)
    await world.sweep()
    found = world.get(admitted.errand.uid)
    assert (found.state, found.reason) == ("confirmed", "unconfirmed")
    assert world.evidence(case_id)["plates"] == "in_locker"


async def test_with_a_code_from_staff(world: World) -> None:
    case_id, reference = world.case("licence-exchange")
    world.documents[reference] = ("old_licence",)
    staff_id = world.staff("clerk")
    errand, code = world.lockers.dropoffs.issue(case_id, ["old_licence"], staff_id=staff_id)
    assert errand.door is None
    world.turn(days=2)
    admitted = world.lockers.admission.by_code(code.typed, SIDE)
    assert admitted.errand.door == 2
    with pytest.raises(InUse):
        world.lockers.admission.by_code(code.qr, MAIN)
    put_back = world.lockers.at_terminal.cancel(admitted.handle, SIDE)
    assert (put_back.state, put_back.door, world.use(2)) == ("reserved", None, "free")

    again = world.lockers.admission.by_code(code.qr, MAIN)
    await world.lockers.at_terminal.open(again.handle, MAIN)
    await world.follow()
    world.bridge.close(2)
    await world.follow()
    world.lockers.at_terminal.finish(again.handle, "laid_in", MAIN)
    assert world.evidence(case_id) == {"old_licence": "in_locker"}


async def test_what_staff_can_not_ask_for(world: World) -> None:
    case_id, _ = world.case("passport")
    staff_id = world.staff("clerk")
    with pytest.raises(NotPermitted):
        world.lockers.dropoffs.issue(case_id, ["old_passport"], staff_id=staff_id)
    vehicle, _ = world.case("vehicle-transfer")
    for documents in ([], ["id_document"], ["plates", "id_document"]):
        with pytest.raises(NotPermitted):
            world.lockers.dropoffs.issue(vehicle, documents, staff_id=staff_id)


async def test_a_code_that_was_not_used_in_time_or_withdrawn(world: World) -> None:
    case_id, _ = world.case("vehicle-transfer")
    staff_id = world.staff("clerk")
    _, late = world.lockers.dropoffs.issue(case_id, ["plates"], staff_id=staff_id)
    errand, withdrawn = world.lockers.dropoffs.issue(case_id, ["plates"], staff_id=staff_id)
    world.lockers.dropoffs.withdraw(errand.uid, staff_id=staff_id)
    with pytest.raises(WrongCode):
        world.lockers.admission.by_code(withdrawn.typed, MAIN)
    world.turn(days=8)
    for _ in range(2):
        with pytest.raises(CodeExpired):
            world.lockers.admission.by_code(late.typed, MAIN)
