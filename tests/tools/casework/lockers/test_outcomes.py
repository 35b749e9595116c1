"""What comes of releases: lost, refused, unknown; and what time settles."""

from __future__ import annotations

import json

import pytest

from tests.tools.casework.conftest import sqlite_only
from tests.tools.casework.lockers.world import MAIN, World
from tools.casework.lockers.admission import Admitted
from tools.casework.lockers.errands import Errand
from tools.casework.lockers.errors import (
    DoorBusy,
    LockerUnavailable,
    NeedsStaff,
    NoCompartment,
    NotNow,
)
from tools.casework.staff.locker_views import errand_view
from tools.casework.staff.roles import Permission

pytestmark = sqlite_only


async def _at_the_door(world: World) -> tuple[Errand, Admitted]:
    errand, code = await world.ready()
    return errand, world.lockers.admission.by_code(code.typed, MAIN)


@pytest.mark.parametrize("plan", ["not_sent", "journal_full", "board_unavailable", "starting"])
async def test_nothing_happened(world: World, plan: str) -> None:
    errand, admitted = await _at_the_door(world)
    world.bridge.plan.append(plan)
    with pytest.raises(LockerUnavailable):
        await world.lockers.at_terminal.open(admitted.handle, MAIN)
    found = world.get(errand.uid)
    assert (found.state, found.tries) == ("authorised", 0)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    assert world.bridge.opened(errand.uid) == 2
    assert [pulse.seq for pulse in world.bridge.pulses] == [1, 3]  # a number is never used twice


async def test_a_door_out_of_service_is_for_staff(world: World) -> None:
    _, admitted = await _at_the_door(world)
    world.bridge.plan.append("out_of_service")
    with pytest.raises(NeedsStaff):
        await world.lockers.at_terminal.open(admitted.handle, MAIN)


async def test_the_bridge_knows_better_whether_a_door_is_busy(world: World) -> None:
    errand, admitted = await _at_the_door(world)
    world.bridge.doors[world.door(errand)] = "open"
    with pytest.raises(DoorBusy):
        await world.lockers.at_terminal.open(admitted.handle, MAIN)
    assert world.get(errand.uid).state == "authorised"


@pytest.mark.parametrize("plan", ["timeout", "late_error"])
async def test_the_answer_was_lost_and_the_door_opened(world: World, plan: str) -> None:
    errand, admitted = await _at_the_door(world)
    world.bridge.plan.append(plan)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    await world.follow()
    assert world.get(errand.uid).state == "open"
    assert world.bridge.opened(errand.uid) == 2


async def test_the_request_was_lost(world: World) -> None:
    errand, admitted = await _at_the_door(world)
    world.bridge.plan.append("lost")
    unknown = await world.lockers.at_terminal.open(admitted.handle, MAIN)
    assert unknown.state == "unknown"
    world.turn(seconds=20)
    await world.sweep()
    # The sensor says shut: the citizen is asked, and nothing is sent by itself.
    assert world.get(errand.uid).state == "closed"
    assert world.bridge.opened(errand.uid) == 1


async def test_a_release_that_the_bridge_never_got_gives_the_try_back(world: World) -> None:
    errand, admitted = await _at_the_door(world)
    world.bridge.plan.append("lost")
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    world.turn(seconds=40)
    await world.sweep()
    found = world.get(errand.uid)
    assert (found.state, found.tries) == ("authorised", 0)


async def test_unknown_becomes_what_the_sensor_tells(world: World) -> None:
    errand, admitted = await _at_the_door(world)
    world.bridge.plan.append("unknown")
    assert (await world.lockers.at_terminal.open(admitted.handle, MAIN)).state == "unknown"
    world.bridge.say(world.door(errand), "jammed")
    await world.follow()
    assert world.get(errand.uid).state == "jammed"
    world.bridge.say(world.door(errand), "open")
    await world.follow()
    assert world.get(errand.uid).state == "open"


async def _reserved(world: World, plan: str) -> Errand:
    """A pick-up whose door staff wanted to open to lay the document in."""
    staff_id = world.staff("loader")
    errand = world.lockers.pickups.reserve(
        world.case()[0], "licence-card", "main", staff_id=staff_id
    )
    world.bridge.plan.append(plan)
    await world.lockers.pickups.load(errand.uid, staff_id=staff_id)
    return errand


@pytest.mark.parametrize("plan", ["unknown", "lost", "jam"])
async def test_a_compartment_that_may_have_been_opened_is_not_freed_unseen(
    world: World, plan: str
) -> None:
    """The document may lie inside although no sensor has told that the door was open."""
    errand, pickups = await _reserved(world, plan), world.lockers.pickups
    await world.follow()
    world.turn(seconds=40)
    await world.sweep()
    staff_id = world.staff("clerk")
    assert pickups.withdraw(errand.uid, staff_id=staff_id).state == "withdrawn"
    assert world.use(world.door(errand)) == "reserved"
    if plan == "unknown":
        world.bridge.close(world.door(errand))
        await world.follow()
    await pickups.unload(errand.uid, staff_id=staff_id)
    await world.follow()
    world.bridge.close(world.door(errand))
    await world.follow()
    assert pickups.emptied(errand.uid, staff_id=staff_id).state == "returned"
    assert world.use(world.door(errand)) == "free"


async def test_a_reservation_that_was_never_opened_is_just_given_up(world: World) -> None:
    staff_id, pickups = world.staff("clerk"), world.lockers.pickups
    errand = pickups.reserve(world.case()[0], "licence-card", "main", staff_id=staff_id)
    assert pickups.withdraw(errand.uid, staff_id=staff_id).state == "returned"
    assert world.use(world.door(errand)) == "free"


async def test_laid_in_although_the_answer_was_lost(world: World) -> None:
    errand = await _reserved(world, "timeout")
    assert world.get(errand.uid).state == "reserved"
    await world.follow()
    found = world.get(errand.uid)
    assert (found.state, found.opened) == ("load_open", True)
    world.bridge.close(world.door(errand))
    await world.follow()
    laid_in = world.lockers.pickups.laid_in(errand.uid, staff_id=world.staff("clerk"))
    assert laid_in.state == "held"


async def test_laid_in_with_events_missed(world: World) -> None:
    errand = await _reserved(world, "timeout")
    world.bridge.forget_events()
    world.bridge.say(1, "open")
    await world.follow()
    assert world.get(errand.uid).state == "load_open"


async def test_a_dropoff_that_is_left_after_an_unknown_release_is_looked_at(
    world: World,
) -> None:
    _, reference = world.case("vehicle-deregistration")
    at = world.lockers.at_terminal
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    world.bridge.plan.extend(["unknown", "not_sent"])
    await at.open(admitted.handle, MAIN)
    world.turn(seconds=20)
    await world.sweep()
    world.bridge.doors[2] = "closed"
    with pytest.raises(LockerUnavailable):
        await at.open(admitted.handle, MAIN)
    assert at.cancel(admitted.handle, MAIN).state == "cancelled"
    assert world.use(2) == "blocked"


async def test_a_number_that_the_bridge_has_seen_tells_a_restored_backup(world: World) -> None:
    errand, admitted = await _at_the_door(world)
    world.bridge.seqs[errand.uid] = 7
    with pytest.raises(NeedsStaff):
        await world.lockers.at_terminal.open(admitted.handle, MAIN)
    found = world.get(errand.uid)
    assert (found.state, found.reason) == ("disputed", "rollback")
    assert "rollback_suspected" in world.actions(errand.uid)
    assert world.bridge.opened(errand.uid) == 1


async def test_after_a_restored_backup_codes_need_staff(world: World) -> None:
    errand, code = await world.ready()
    world.foundation.guard.declare("staff:1")
    with pytest.raises(NeedsStaff):
        world.lockers.admission.by_code(code.typed, MAIN)
    assert world.get(errand.uid).state == "disputed"


async def test_after_a_restored_backup_no_compartment_is_given_away_unseen(world: World) -> None:
    """It was free when the backup was made; by now a document lies behind its door."""
    staff_id, lockers = world.staff("loader"), world.lockers
    reserved = lockers.pickups.reserve(world.case()[0], "licence-card", "main", staff_id=staff_id)
    world.foundation.guard.declare("staff:1")
    assert {world.use(door) for door in (1, 2, 3, 4)} == {"blocked"}
    remarks = {found.remark for found, _ in lockers.desk.all()}
    assert remarks == {"look_inside"}
    _, reference = world.case("vehicle-deregistration")
    with pytest.raises(NoCompartment):
        lockers.walk_ins.by_reference(reference, MAIN)
    with pytest.raises(NoCompartment):
        lockers.pickups.reserve(world.case()[0], "licence-card", "main", staff_id=staff_id)
    # A reservation of before may have been used since: it can't just be given up.
    with pytest.raises(NotNow):
        lockers.pickups.withdraw(reserved.uid, staff_id=staff_id)
    lockers.desk.clear("main", 3, staff_id=staff_id)
    assert lockers.walk_ins.by_reference(reference, MAIN).errand.door == 3


async def test_after_a_restored_backup_a_settled_dispute_frees_nothing_unseen(
    world: World,
) -> None:
    errand, _ = await world.ready()
    world.foundation.guard.declare("staff:1")
    world.lockers.pickups.settle(errand.uid, "taken", staff_id=world.staff("supervisor"))
    assert world.use(world.door(errand)) == "blocked"


def _steps(errand: Errand) -> tuple[str, ...]:
    permissions = frozenset(Permission)
    shown = errand_view(errand, permissions=permissions, title="", name="", items=(), signatures={})
    return shown.steps


async def test_after_a_restored_backup_every_dropoff_can_be_ended(world: World) -> None:
    dropoffs, staff_id = world.lockers.dropoffs, world.staff("clerk")
    case_id, reference = world.case("vehicle-deregistration")
    sent, _ = dropoffs.issue(case_id, ["plates"], staff_id=staff_id)
    begun = world.lockers.walk_ins.by_reference(reference, MAIN).errand
    world.foundation.guard.declare("staff:1")
    assert _steps(world.get(begun.uid)) == ("unload",)
    with pytest.raises(NotNow):
        dropoffs.withdraw(begun.uid, staff_id=staff_id)
    assert _steps(world.get(sent.uid)) == ("withdraw",)
    assert dropoffs.withdraw(sent.uid, staff_id=staff_id).state == "cancelled"


async def test_a_door_that_the_restored_backup_did_not_know_is_looked_at_first(
    world: World,
) -> None:
    world.foundation.guard.declare("staff:1")
    world.bridge.doors[5] = "closed"
    await world.follow()
    assert world.use(5) == "blocked"
    world.foundation.guard.acknowledge("staff:1")
    world.bridge.doors[6] = "closed"
    await world.follow()
    assert world.use(6) == "free"


async def test_opened_with_events_missed(world: World) -> None:
    """The bridge dropped old events meanwhile: all doors are looked at instead."""
    errand, admitted = await _at_the_door(world)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    world.bridge.forget_events()
    world.bridge.say(1, "open")
    await world.follow()
    assert world.get(errand.uid).state == "open"


async def test_a_bridge_with_a_new_journal(world: World) -> None:
    errand, _ = await _at_the_door(world)
    world.bridge.events.clear()
    world.bridge.say(world.door(errand), "closed")
    await world.follow()
    assert any(row.action == "bridge_events_reset" for row in world.audit())
    world.bridge.say(world.door(errand), "forced_open")
    await world.follow()
    assert world.get(errand.uid).state == "disputed"


def _forced(world: World) -> list[tuple[str, int]]:
    found = [row for row in world.audit() if row.action == "door_forced"]
    return [(row.subject, json.loads(row.detail)["door"]) for row in found]


async def test_a_forced_door_is_always_in_the_audit(world: World) -> None:
    errand, admitted = await _at_the_door(world)
    door = world.door(errand)
    world.bridge.plan.append("unknown")
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    world.bridge.say(door, "forced_open")
    await world.follow()
    found = world.get(errand.uid)
    assert (found.state, found.reason) == ("disputed", "forced")
    world.bridge.close(door)
    world.bridge.say(door, "forced_open")  # disputed already: it is told nevertheless
    world.bridge.say(1, "forced_open")
    await world.follow()
    assert _forced(world) == [(errand.uid, door), (errand.uid, door), ("-", 1)]
    assert world.use(1) == "blocked"


async def test_a_door_forced_while_staff_empty_it_is_looked_at_again(world: World) -> None:
    _, reference = world.case("vehicle-deregistration")
    at, staff_id = world.lockers.at_terminal, world.staff("clerk")
    admitted = world.lockers.walk_ins.by_reference(reference, MAIN)
    await at.open(admitted.handle, MAIN)
    await world.follow()
    world.bridge.close(2)
    await world.follow()
    at.finish(admitted.handle, "laid_in", MAIN)
    uid = admitted.errand.uid
    await world.lockers.dropoffs.empty(uid, staff_id=staff_id)
    await world.follow()
    world.bridge.close(2)
    world.bridge.say(2, "forced_open")
    world.bridge.close(2)
    await world.follow()
    with pytest.raises(NotNow):
        world.lockers.dropoffs.received(uid, ["plates"], staff_id=staff_id)
    assert world.get(uid).state == "disputed"


async def test_a_door_forced_with_events_missed(world: World) -> None:
    errand, _ = await world.ready()
    for door in (world.door(errand), 1):
        world.bridge.say(door, "forced_open")
    world.bridge.forget_events()
    world.bridge.say(3, "closed")
    await world.follow()
    assert world.get(errand.uid).state == "disputed"
    assert world.use(1) == "blocked"
    assert sorted(_forced(world)) == sorted([(errand.uid, world.door(errand)), ("-", 1)])
    world.bridge.forget_events()
    world.bridge.say(3, "closed")
    await world.follow()
    assert len(_forced(world)) == 2  # told once, as long as it stands like that


async def test_reminder_and_alarm_end_with_the_door(world: World) -> None:
    errand, admitted = await _at_the_door(world)
    door = world.door(errand)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    world.bridge.say(door, "ajar")
    world.bridge.say(door, "ajar", kind="reminder")
    await world.follow()
    assert world.get(errand.uid).notice == "reminder"
    world.bridge.say(door, "ajar", kind="alarm")
    await world.follow()
    assert world.get(errand.uid).notice == "alarm"
    world.bridge.close(door)
    await world.follow()
    found = world.get(errand.uid)
    assert (found.state, found.notice) == ("closed", "")


async def test_every_event_counts_once(world: World) -> None:
    errand, admitted = await _at_the_door(world)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    await world.follow()
    before = len(world.audit())
    await world.follow()
    world.restart()
    await world.follow()
    assert len(world.audit()) == before
    assert world.get(errand.uid).state == "open"


async def test_a_record_stands_before_every_pulse(world: World) -> None:
    errand, admitted = await _at_the_door(world)
    seen: list[bool] = []

    def look(pulse: object) -> None:
        jti = getattr(pulse, "jti", "")
        seen.append(any(jti in row.detail for row in world.audit()))

    world.bridge.before_pulse = look
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    assert seen == [True]
    assert world.bridge.opened(errand.uid) == 2


async def test_doors_out_of_service(world: World) -> None:
    desk, staff_id = world.lockers.desk, world.staff("loader")
    await desk.disable("main", 2, staff_id=staff_id)
    await world.follow()
    found = {compartment.door: compartment for compartment, _ in desk.all()}
    assert (found[2].use, found[2].door_state) == ("blocked", "out_of_service")
    _, reference = world.case("vehicle-deregistration")
    assert world.lockers.walk_ins.by_reference(reference, MAIN).errand.door == 3
    await desk.enable("main", 2, staff_id=staff_id)
    await world.follow()
    desk.clear("main", 2, staff_id=staff_id)
    assert world.use(2) == "free"
