"""The tables of errands by themselves: what must never be possible, whatever happens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.casework.lockers.machine import (
    DROPOFF,
    OVER,
    PICKUP,
    TABLES,
    Kind,
    follows,
    step_of,
)

KINDS: tuple[Kind, ...] = ("pickup", "dropoff")
STATES = {kind: {state for state, _ in TABLES[kind]} | set(TABLES[kind].values()) for kind in KINDS}
EVENTS = {kind: sorted({event for _, event in TABLES[kind]}) for kind in KINDS}
STEPS = {
    "authorised",
    "opening",
    "open",
    "closed",
    "done",
    "jammed",
    "moved",
    "person",
    "unknown",
    "cancelled",
    "disputed",
}
OPENS = ("release", "load", "unload")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_over_stays_over(kind: Kind) -> None:
    for state in OVER[kind]:
        assert [event for event in EVENTS[kind] if follows(kind, state, event)] == []
    assert OVER[kind] <= STATES[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_every_state_can_be_reached_and_left(kind: Kind) -> None:
    reached, todo = {"reserved"}, ["reserved"]
    while todo:
        state = todo.pop()
        for event in EVENTS[kind]:
            after = follows(kind, state, event)
            if after is not None and after not in reached:
                reached.add(after)
                todo.append(after)
    # Tables share rows: those of the other kind can't be reached, and don't harm.
    assert STATES[kind] - reached <= {"moved"}
    for state in reached - OVER[kind]:
        assert any(follows(kind, state, event) for event in EVENTS[kind])


def test_a_pickup_opens_for_a_citizen_only_after_a_code() -> None:
    for (state, event), after in PICKUP.items():
        if after == "opening":
            assert event == "release"
            assert state in {"authorised", "closed", "jammed"}
        if after == "authorised":
            assert (state, event) in {
                ("ready", "code"),
                ("opening", "not_sent"),
                ("unknown", "not_sent"),
            }


def test_only_a_word_of_somebody_makes_a_pickup_collected() -> None:
    ways = {key for key, after in PICKUP.items() if after == "collected"}
    assert ways == {("closed", "taken"), ("disputed", "settle_taken")}


def test_a_pickup_whose_door_opened_is_never_over_without_a_look() -> None:
    """`withdraw` ends a reservation; `Pickups` asks for a look where a release was signed."""
    ways = {key for key, after in PICKUP.items() if after == "returned"}
    assert ways == {("reserved", "withdraw"), ("unloading", "emptied")}
    assert PICKUP["reserved", "opened"] == "load_open"


def test_a_dropoff_that_may_hold_something_is_never_free() -> None:
    for (state, event), after in DROPOFF.items():
        if after in OVER["dropoff"] and state not in {"reserved", "authorised", "moved"}:
            assert (state, event) in {
                ("closed", "left_empty"),
                ("emptying", "emptied"),
                ("disputed", "withdraw_unplaced"),
            }


@pytest.mark.parametrize("kind", KINDS)
def test_a_forced_door_is_looked_at_whatever_goes_on(kind: Kind) -> None:
    """But for a drop-off that has no compartment yet, something may lie behind the door."""
    without_a_door = {"reserved"} if kind == "dropoff" else set()
    shared = {"moved"} if kind == "pickup" else set()
    for state in STATES[kind] - OVER[kind] - {"disputed"} - without_a_door - shared:
        assert follows(kind, state, "forced") == "disputed", state


@pytest.mark.parametrize("kind", KINDS)
def test_every_state_has_a_step_of_the_contract(kind: Kind) -> None:
    for state in STATES[kind]:
        for reason in ("", "jammed", "wrong_content", "rollback", "unconfirmed"):
            assert step_of(state, reason) in STEPS


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_a_walk_never_opens_after_the_end(kind: Kind, data: st.DataObject) -> None:
    state, over = "reserved", False
    for event in data.draw(st.lists(st.sampled_from(EVENTS[kind]), max_size=60)):
        after = follows(kind, state, event)
        if after is None:
            continue
        assert not over
        assert event not in OPENS or after in {"opening", "loading", "unloading", "emptying"}
        state, over = after, after in OVER[kind]
