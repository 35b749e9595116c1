"""Pick-ups from both sides: staff lay in, a citizen collects."""

from __future__ import annotations

import json

import pytest

from tests.tools.casework.lockers.world import ANNEX, MAIN, SIDE, World, wrong
from tools.casework.lockers.errors import (
    CodeExpired,
    CodeLocked,
    Collected,
    DoorBusy,
    InUse,
    LockerUnavailable,
    NeedsStaff,
    NoCompartment,
    NoMoreTries,
    NotNow,
    NotPermitted,
    UnknownErrand,
    WrongCode,
)
from tools.casework.store.evidence import EvidenceState, set_evidence


async def test_a_document_is_laid_in_and_collected(world: World) -> None:
    errand, code = await world.ready()
    at = world.lockers.at_terminal

    admitted = world.lockers.admission.by_code(code.typed.lower().replace(" ", "  "), MAIN)
    assert admitted.errand.state == "authorised"
    assert (await at.open(admitted.handle, MAIN)).state == "opening"
    await world.follow()
    assert at.look(admitted.handle, MAIN).state == "open"
    with pytest.raises(DoorBusy):
        await at.open(admitted.handle, MAIN)
    with pytest.raises(NotNow):
        at.finish(admitted.handle, "taken", MAIN)
    world.bridge.close(world.door(errand))
    await world.follow()
    assert at.look(admitted.handle, MAIN).state == "closed"
    assert at.finish(admitted.handle, "taken", MAIN).state == "collected"
    assert at.finish(admitted.handle, "taken", MAIN).state == "collected"

    assert world.use(world.door(errand)) == "free"
    assert [pulse.op for pulse in world.bridge.pulses] == ["load", "pickup"]
    with pytest.raises(Collected):
        world.lockers.admission.by_code(code.typed, MAIN)
    with pytest.raises(Collected):
        world.lockers.admission.by_code(code.qr, MAIN)


async def test_the_qr_code_works_like_the_typed_one(world: World) -> None:
    errand, code = await world.ready()
    assert world.lockers.admission.by_code(f" {code.qr.lower()}\n", MAIN).errand.uid == errand.uid


async def test_a_replaced_code_no_longer_counts(world: World) -> None:
    errand, old = await world.ready()
    _, new = world.lockers.pickups.issue(errand.uid, staff_id=world.staff("clerk"))
    for text in (old.typed, old.qr):
        with pytest.raises(WrongCode):
            world.lockers.admission.by_code(text, MAIN)
    assert world.lockers.admission.by_code(new.typed, MAIN).errand.uid == errand.uid


async def test_five_wrong_codes_lock_it_until_there_is_a_new_one(world: World) -> None:
    errand, code = await world.ready()
    left = []
    for _ in range(4):
        with pytest.raises(WrongCode) as caught:
            world.lockers.admission.by_code(wrong(code), MAIN)
        left.append(caught.value.figures["left"])
    assert left == [4, 3, 2, 1]
    with pytest.raises(CodeLocked):
        world.lockers.admission.by_code(wrong(code), MAIN)
    world.restart()
    for text in (code.typed, code.qr):
        with pytest.raises(CodeLocked):
            world.lockers.admission.by_code(text, MAIN)
    _, new = world.lockers.pickups.issue(errand.uid, staff_id=world.staff("clerk"))
    assert world.lockers.admission.by_code(new.typed, MAIN).errand.uid == errand.uid


async def test_a_right_code_begins_the_count_anew(world: World) -> None:
    errand, code = await world.ready()
    for _ in range(2):
        for _ in range(4):
            with pytest.raises(WrongCode):
                world.lockers.admission.by_code(wrong(code), MAIN)
        admitted = world.lockers.admission.by_code(code.typed, MAIN)
        world.lockers.at_terminal.cancel(admitted.handle, MAIN)
        world.turn(minutes=11)
    assert world.get(errand.uid).failures == 0


async def test_a_used_code_is_not_charged_to_another_citizen(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both codes begin with the same two letters; the old one was used, and is typed again."""
    monkeypatch.setattr("tools.casework.lockers.issuing._free_selector", lambda _: "KX")
    first, used = await world.ready()
    admitted = world.lockers.admission.by_code(used.typed, MAIN)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    await world.follow()
    world.bridge.close(world.door(first))
    await world.follow()
    world.lockers.at_terminal.finish(admitted.handle, "taken", MAIN)
    second, code = await world.ready()
    for _ in range(2):
        with pytest.raises(WrongCode):
            world.lockers.admission.by_code(wrong(code), MAIN)
    for _ in range(6):
        with pytest.raises(Collected):
            world.lockers.admission.by_code(used.typed, MAIN)
    assert world.get(second.uid).failures == 2  # what was really wrong still counts
    assert world.lockers.admission.by_code(code.typed, MAIN).errand.uid == second.uid


async def test_a_code_ends_with_its_period_and_stays_ended(world: World) -> None:
    errand, code = await world.ready()
    world.turn(days=7)
    with pytest.raises(CodeExpired):
        world.lockers.admission.by_code(code.typed, MAIN)
    assert world.get(errand.uid).state == "expired"
    world.clock.turn(days=-3)
    with pytest.raises(CodeExpired):
        world.lockers.admission.by_code(code.typed, MAIN)


async def test_what_was_not_collected_goes_back_to_the_counter(world: World) -> None:
    errand, code = await world.ready()
    world.turn(days=8)
    await world.sweep()
    assert world.get(errand.uid).state == "expired"
    staff_id = world.staff("clerk")
    assert world.use(world.door(errand)) == "occupied"
    await world.lockers.pickups.unload(errand.uid, staff_id=staff_id)
    await world.follow()
    with pytest.raises(NotNow):
        world.lockers.pickups.emptied(errand.uid, staff_id=staff_id)
    world.bridge.close(world.door(errand))
    await world.follow()
    assert world.lockers.pickups.emptied(errand.uid, staff_id=staff_id).state == "returned"
    assert world.use(world.door(errand)) == "free"
    with pytest.raises(WrongCode):
        world.lockers.admission.by_code(code.typed, MAIN)


async def test_a_code_of_another_cabinet(world: World) -> None:
    errand, code = await world.ready(cabinet="annex")
    with pytest.raises(NeedsStaff):
        world.lockers.admission.by_code(code.typed, MAIN)
    assert world.get(errand.uid).state == "ready"
    assert world.lockers.admission.by_code(code.typed, ANNEX).errand.uid == errand.uid


async def test_two_terminals_at_one_cabinet(world: World) -> None:
    errand, code = await world.ready()
    first = world.lockers.admission.by_code(code.typed, MAIN)
    with pytest.raises(InUse):
        world.lockers.admission.by_code(code.typed, SIDE)
    with pytest.raises(UnknownErrand):
        await world.lockers.at_terminal.open(first.handle, SIDE)
    await world.lockers.at_terminal.open(first.handle, MAIN)
    assert world.bridge.opened(errand.uid) == 2  # laid in, collected


async def test_after_an_interruption_the_code_takes_it_up_again(world: World) -> None:
    errand, code = await world.ready()
    first = world.lockers.admission.by_code(code.typed, MAIN)
    await world.lockers.at_terminal.open(first.handle, MAIN)
    await world.follow()
    world.restart()

    again = world.lockers.admission.by_code(code.typed, MAIN)
    assert again.errand.state == "open"
    with pytest.raises(UnknownErrand):
        world.lockers.at_terminal.look(first.handle, MAIN)
    world.turn(minutes=3)  # the terminal has no power; its neighbour has
    elsewhere = world.lockers.admission.by_code(code.typed, SIDE)
    world.bridge.close(world.door(errand))
    await world.follow()
    assert world.lockers.at_terminal.finish(elsewhere.handle, "taken", SIDE).state == "collected"
    assert world.bridge.opened(errand.uid) == 2


async def test_a_door_opens_so_often_and_no_more(world: World) -> None:
    errand, code = await world.ready()
    admitted = world.lockers.admission.by_code(code.typed, MAIN)
    for _ in range(3):
        await world.lockers.at_terminal.open(admitted.handle, MAIN)
        await world.follow()
        world.bridge.close(world.door(errand))
        await world.follow()
    with pytest.raises(NoMoreTries):
        await world.lockers.at_terminal.open(admitted.handle, MAIN)
    assert world.bridge.opened(errand.uid) == 1 + 3


async def test_a_shut_door_does_not_prove_that_it_was_taken(world: World) -> None:
    errand, code = await world.ready()
    admitted = world.lockers.admission.by_code(code.typed, MAIN)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    await world.follow()
    world.bridge.close(world.door(errand))
    await world.follow()
    world.turn(minutes=11)
    await world.sweep()
    found = world.get(errand.uid)
    assert (found.state, found.reason) == ("disputed", "unconfirmed")
    with pytest.raises(NeedsStaff):
        world.lockers.admission.by_code(code.typed, MAIN)
    staff_id = world.staff("supervisor")
    assert world.lockers.pickups.settle(errand.uid, "there", staff_id=staff_id).state == "held"
    _, new = world.lockers.pickups.issue(errand.uid, staff_id=staff_id)
    with pytest.raises(WrongCode):
        world.lockers.admission.by_code(code.typed, MAIN)
    assert world.lockers.admission.by_code(new.typed, MAIN).errand.state == "authorised"


async def test_a_wrong_content_is_for_staff(world: World) -> None:
    errand, code = await world.ready()
    admitted = world.lockers.admission.by_code(code.typed, MAIN)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    await world.follow()
    world.bridge.close(world.door(errand))
    await world.follow()
    done = world.lockers.at_terminal.finish(admitted.handle, "wrong_content", MAIN)
    assert (done.state, done.reason) == ("disputed", "wrong_content")
    assert world.use(world.door(errand)) == "occupied"


async def test_a_jam_needs_a_person_in_the_end(world: World) -> None:
    errand, code = await world.ready()
    world.bridge.plan.extend(["jam", "jam"])
    at = world.lockers.at_terminal
    admitted = world.lockers.admission.by_code(code.typed, MAIN)
    for _ in range(2):
        await at.open(admitted.handle, MAIN)
        await world.follow()
        assert at.look(admitted.handle, MAIN).state == "jammed"
    done = at.problem(admitted.handle, "does_not_open", MAIN)
    assert (done.state, done.reason, done.door) == ("disputed", "jammed", errand.door)
    assert world.use(world.door(errand)) == "blocked"


async def test_the_new_licence_waits_for_the_old_one(world: World) -> None:
    staff_id = world.staff("clerk")
    case_id, reference = world.case("licence-exchange")
    world.documents[reference] = ("old_licence", "photo")
    pickups = world.lockers.pickups
    errand = pickups.reserve(case_id, "licence-card", "main", staff_id=staff_id)
    await pickups.load(errand.uid, staff_id=staff_id)
    await world.follow()
    world.bridge.close(world.door(errand))
    await world.follow()
    assert pickups.laid_in(errand.uid, staff_id=staff_id).state == "held"
    with pytest.raises(NeedsStaff, match="old_licence"):
        pickups.issue(errand.uid, staff_id=staff_id)
    with world.foundation.database.write() as connection:
        set_evidence(connection, case_id, "old_licence", EvidenceState.RECEIVED, at=world.clock())
    assert pickups.issue(errand.uid, staff_id=staff_id)[0].state == "ready"


async def test_staff_may_say_that_the_old_licence_came_otherwise(world: World) -> None:
    staff_id = world.staff("clerk")
    case_id, reference = world.case("licence-exchange")
    world.documents[reference] = ("old_licence",)
    errand = world.lockers.pickups.reserve(case_id, "licence-card", "main", staff_id=staff_id)
    assert errand.needs_dropoff
    assert not world.lockers.pickups.lift_hold(errand.uid, staff_id=staff_id).needs_dropoff
    assert "pickup_lift_hold" in world.actions(errand.uid)


async def test_what_law_or_settings_do_not_allow(world: World) -> None:
    staff_id = world.staff("clerk")
    naturalisation, _ = world.case("naturalisation")
    permit, _ = world.case("settlement-permit")
    for case_id, item in (
        (naturalisation, "naturalisation-certificate"),
        (naturalisation, "other-document"),
        (permit, "residence-permit-card"),
        (permit, "licence-card"),
    ):
        with pytest.raises(NotPermitted):
            world.lockers.pickups.reserve(case_id, item, "main", staff_id=staff_id)


async def test_compartments_are_taken_from_the_smallest_on(world: World) -> None:
    staff_id = world.staff("clerk")
    doors = []
    for _ in range(4):
        case_id, _ = world.case()
        errand = world.lockers.pickups.reserve(case_id, "licence-card", "main", staff_id=staff_id)
        doors.append(errand.door)
    assert doors == [2, 3, 4, 1]
    with pytest.raises(NoCompartment):
        world.lockers.pickups.reserve(world.case()[0], "licence-card", "main", staff_id=staff_id)


async def test_while_the_bridge_is_down_nothing_changes(world: World) -> None:
    errand, code = await world.ready()
    admitted = world.lockers.admission.by_code(code.typed, MAIN)
    world.bridge.down = True
    with pytest.raises(LockerUnavailable):
        await world.lockers.at_terminal.open(admitted.handle, MAIN)
    found = world.get(errand.uid)
    assert (found.state, found.tries, found.seq) == ("authorised", 0, 1)


async def test_a_forced_door_stops_its_code(world: World) -> None:
    errand, code = await world.ready()
    world.bridge.say(world.door(errand), "forced_open")
    await world.follow()
    found = world.get(errand.uid)
    assert (found.state, found.reason) == ("disputed", "forced")
    with pytest.raises(NeedsStaff):
        world.lockers.admission.by_code(code.typed, MAIN)


async def test_nobody_came_after_the_code(world: World) -> None:
    errand, code = await world.ready()
    world.lockers.admission.by_code(code.typed, MAIN)
    world.turn(minutes=3)
    await world.sweep()
    assert world.get(errand.uid).state == "ready"
    assert world.lockers.admission.by_code(code.typed, SIDE).errand.state == "authorised"


async def test_the_audit_tells_everything_and_no_secret(world: World) -> None:
    errand, code = await world.ready()
    with pytest.raises(WrongCode):
        world.lockers.admission.by_code(wrong(code), MAIN)
    admitted = world.lockers.admission.by_code(code.typed, MAIN)
    await world.lockers.at_terminal.open(admitted.handle, MAIN)
    await world.follow()
    assert world.foundation.audit.verify().intact
    assert world.actions(errand.uid) == [
        "pickup_reserve",
        "signed",
        "pickup_load",
        "release_signed",
        "pickup_opened",
        "pickup_closed",
        "pickup_loaded",
        "pickup_issue",
        "code_wrong",
        "pickup_code",
        "pickup_release",
        "release_signed",
        "pickup_opened",
    ]
    told = json.dumps([[row.actor, row.subject, row.detail] for row in world.audit()])
    digits = code.typed.replace(" ", "")
    for secret in (
        code.typed,
        digits,
        digits[2:],
        code.qr,
        code.qr[5:],
        admitted.handle,
        errand.reference,
        MAIN.device,
    ):
        assert secret not in told
    assert repr(code).find(digits[2:6]) == -1
