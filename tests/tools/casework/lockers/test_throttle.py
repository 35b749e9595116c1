"""Guessing at the keypad."""

from __future__ import annotations

import threading

import pytest

from tests.tools.casework.lockers.world import MAIN, SIDE, World, wrong
from tools.casework.errors import StoreLocked
from tools.casework.lockers.admission import Asker
from tools.casework.lockers.codes import LETTERS
from tools.casework.lockers.errors import CodeLocked, KeypadLocked, LockerError, WrongCode

NO_CODES = ["", "KX", "KX 4729 381", "OO47293816", "AOM1:abc", "' OR 1=1 --", "<script>", "K" * 500]


def _guess(world: World, text: str, asker: Asker = MAIN) -> LockerError:
    with pytest.raises(LockerError) as caught:
        world.lockers.admission.by_code(text, asker)
    return caught.value


async def test_ten_wrong_codes_lock_the_keypad_whatever_they_are(world: World) -> None:
    _, code = await world.ready()
    guesses = [f"{first}{second}12345678" for first in LETTERS[:5] for second in LETTERS[:2]]
    errors = [_guess(world, text) for text in guesses]
    assert [type(error) for error in errors] == [WrongCode] * 9 + [KeypadLocked]
    locked = _guess(world, code.typed)
    assert isinstance(locked, KeypadLocked)
    assert locked.figures["wait_s"] == 900
    world.lockers.admission.by_code(code.typed, SIDE)  # the neighbour's keypad is free


async def test_what_can_not_be_a_code_counts_as_well(world: World) -> None:
    errors = [_guess(world, text) for text in NO_CODES]
    assert [error.figures["left"] for error in errors] == [9, 8, 7, 6, 5, 4, 3, 2]
    assert all(isinstance(error, WrongCode) for error in errors)


async def _lock(world: World) -> None:
    for _ in range(10):
        _guess(world, "AC12345678")


async def test_a_lock_outlasts_a_restart_and_ends_by_itself(world: World) -> None:
    _, code = await world.ready()
    await _lock(world)
    world.restart()
    assert isinstance(_guess(world, code.typed), KeypadLocked)
    world.turn(minutes=14)
    assert isinstance(_guess(world, code.typed), KeypadLocked)
    world.turn(minutes=2)
    world.lockers.admission.by_code(code.typed, MAIN)


async def test_tries_are_forgotten_after_ten_minutes(world: World) -> None:
    for _ in range(9):
        _guess(world, "AC12345678")
    world.turn(minutes=11)
    assert isinstance(_guess(world, "AC12345678"), WrongCode)
    await world.sweep()
    assert world.failures() == 1


async def test_a_clock_set_forward_does_not_unlock(world: World) -> None:
    _, code = await world.ready()
    await _lock(world)
    world.clock.turn(hours=5)  # the wall clock only
    assert isinstance(_guess(world, code.typed), KeypadLocked)


async def test_a_clock_set_back_neither_unlocks_nor_locks_for_ever(world: World) -> None:
    _, code = await world.ready()
    await _lock(world)
    world.restart()  # only the database remembers
    world.clock.turn(days=-2)
    locked = _guess(world, code.typed)
    assert isinstance(locked, KeypadLocked)
    assert locked.figures["wait_s"] <= 900
    world.turn(minutes=16)
    world.lockers.admission.by_code(code.typed, MAIN)


async def test_tries_of_before_a_clock_was_set_back_still_count(world: World) -> None:
    for _ in range(9):
        _guess(world, "AC12345678")
    world.clock.turn(days=-1)
    assert isinstance(_guess(world, "AC12345678"), KeypadLocked)


async def test_a_right_code_does_not_lift_a_lock_or_the_count(world: World) -> None:
    _, code = await world.ready()
    for _ in range(9):
        _guess(world, "AC12345678")
    admitted = world.lockers.admission.by_code(code.typed, MAIN)
    world.lockers.at_terminal.cancel(admitted.handle, MAIN)
    assert isinstance(_guess(world, "AC12345678"), KeypadLocked)


def _at_once(world: World, *entries: tuple[str, Asker]) -> list[str]:
    """Everybody enters a code at the same moment; what came of it, sorted."""
    outcomes: list[str] = []
    start = threading.Barrier(len(entries))

    def enter(text: str, asker: Asker) -> None:
        start.wait()
        while True:
            try:
                world.lockers.admission.by_code(text, asker)
                outcomes.append("admitted")
            except StoreLocked:  # on a busy machine: the terminal asks again
                continue
            except LockerError as error:
                outcomes.append(error.code)
            return

    threads = [threading.Thread(target=enter, args=entry) for entry in entries]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(outcomes)


async def test_many_guesses_at_once_get_no_further(world: World) -> None:
    _, code = await world.ready()
    outcomes = _at_once(world, *[(wrong(code), MAIN)] * 12)
    # The code's limit is checked before its hash is: never more than five are even looked at.
    assert outcomes.count("wrong_code") <= 5
    assert len(outcomes) == 12
    assert isinstance(_guess(world, code.typed, SIDE), CodeLocked)


async def test_two_terminals_with_the_right_code_at_once(world: World) -> None:
    errand, code = await world.ready()
    outcomes = _at_once(world, (code.typed, MAIN), (code.typed, SIDE))
    assert outcomes == ["admitted", "in_use"]
    assert world.get(errand.uid).state == "authorised"


async def test_staff_lift_a_lock_and_the_audit_says_who(world: World) -> None:
    _, code = await world.ready()
    for number in range(10):
        _guess(world, f"AC1234567{number}")
    desk, clerk = world.lockers.desk, world.staff("supervisor")
    assert desk.locked_keypads(["main", "side"]) == {"main": 900.0}
    desk.unlock_keypad("main", staff_id=clerk)
    assert desk.locked_keypads(["main", "side"]) == {}
    assert isinstance(_guess(world, "AC12345678"), WrongCode)  # not locked again at once
    world.lockers.admission.by_code(code.typed, MAIN)
    records = [record for record in world.audit() if record.action == "keypad_unlocked"]
    assert [(record.actor, record.subject) for record in records] == [
        (f"staff:{clerk}", "terminal:main")
    ]
