from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locker_bridge.base import Reading
from locker_bridge.errors import ConfigurationError
from locker_bridge.profiles.base import BadFrame, Lock, Profile, Wiring
from locker_bridge.profiles.registry import PROFILES, profile
from locker_bridge.simulator.boards import BOARDS, SimulatedWiring

UNLOCKS = [
    ("8a", Lock(1, 1), "8A 01 01 11 9B"),
    ("cu16", Lock(0, 1), "02 00 31 03 36"),
    ("cu16", Lock(1, 4), "02 13 31 03 49"),  # lock 20 of one bus
    ("cu48", Lock(0, 1), "02 00 00 51 03 56"),
]
QUERIES = [
    ("8a", 1, "80 01 00 33 B2"),
    ("cu16", 0, "02 00 30 03 35"),
    ("cu48", 0, "02 00 00 50 03 55"),
]
REPLIES = [
    ("8a", 1, "80 01 00 00 00 33 B2", ()),
    ("cu16", 0, "02 00 35 00 00 00 00 03 3A", ()),
    ("cu48", 0, "02 00 00 65 07 00 00 00 00 C0 03 31", (1, 2, 3, 47, 48)),
]


def frame(text: str) -> bytes:
    return bytes.fromhex(text)


@pytest.mark.parametrize(("name", "lock", "expected"), UNLOCKS)
def test_unlock_frames_of_the_descriptions(name: str, lock: Lock, expected: str) -> None:
    assert profile(name).unlock(lock).frame == frame(expected)


@pytest.mark.parametrize(("name", "board", "expected"), QUERIES)
def test_query_frames_of_the_descriptions(name: str, board: int, expected: str) -> None:
    assert profile(name).status(board).frame == frame(expected)


@pytest.mark.parametrize(("name", "board", "reply", "closed"), REPLIES)
def test_replies_of_the_descriptions(
    name: str, board: int, reply: str, closed: tuple[int, ...]
) -> None:
    codec = profile(name)
    readings = codec.read_status(board, frame(reply), Wiring())
    assert len(frame(reply)) == codec.status(board).reply_size
    assert {lock.number for lock, r in readings.items() if r is Reading.CLOSED} == set(closed)
    mirrored = codec.read_status(board, frame(reply), Wiring(closed_bit=0))
    assert all(mirrored[lock] is not readings[lock] for lock in readings)


@pytest.mark.parametrize("state", ["00", "11"])
def test_the_8a_board_names_the_lock_in_its_answer(state: str) -> None:
    codec = profile("8a")
    check = {"00": "8A", "11": "9B"}[state]
    codec.check_unlocked(Lock(1, 1), frame(f"8A 01 01 {state} {check}"))
    for other in (Lock(1, 2), Lock(2, 1)):
        with pytest.raises(BadFrame):
            codec.check_unlocked(other, frame(f"8A 01 01 {state} {check}"))


def boards_and_numbers(codec: Profile) -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(st.integers(-2, 300), st.integers(-2, 300))


@pytest.mark.parametrize("name", sorted(PROFILES))
@given(data=st.data())
def test_only_locks_of_the_board_can_be_named(name: str, data: st.DataObject) -> None:
    codec = profile(name)
    board, number = data.draw(boards_and_numbers(codec))
    inside = codec.first_board <= board <= codec.last_board
    inside &= 1 <= number <= codec.locks_per_board
    if not inside:
        with pytest.raises(ValueError, match=name):
            codec.unlock(Lock(board, number))
        return
    sent = codec.unlock(Lock(board, number)).frame
    if name == "8a":
        assert sent[0] == 0x8A
        assert sent[2] != 0
        assert sent[3] == 0x11
    elif name == "cu16":
        assert sent[2] == 0x31
    else:
        assert sent[1] != 0x0A
        assert sent[2] < 0x30


@pytest.mark.parametrize("name", sorted(PROFILES))
def test_every_lock_has_a_frame_of_its_own(name: str) -> None:
    codec = profile(name)
    locks = [
        Lock(board, number)
        for board in range(codec.first_board, codec.last_board + 1)
        for number in range(1, codec.locks_per_board + 1)
    ]
    assert len({codec.unlock(lock).frame for lock in locks}) == len(locks)


@pytest.mark.parametrize(("name", "board", "reply", "closed"), REPLIES)
def test_a_damaged_reply_is_refused(
    name: str, board: int, reply: str, closed: tuple[int, ...]
) -> None:
    whole = frame(reply)
    codec = profile(name)
    for bit in range(len(whole) * 8):
        damaged = bytearray(whole)
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(BadFrame):
            codec.read_status(board, bytes(damaged), Wiring())
    for place in range(len(whole)):
        with pytest.raises(BadFrame):
            codec.read_status(board, whole[:place] + whole[place + 1 :], Wiring())
    with pytest.raises(BadFrame):
        codec.read_status(board + 1, whole, Wiring())


@pytest.mark.parametrize("name", sorted(PROFILES))
@given(data=st.data())
def test_a_reply_with_any_content_is_read_rightly_or_not_at_all(
    name: str, data: st.DataObject
) -> None:
    codec = profile(name)
    board = data.draw(st.integers(codec.first_board, codec.last_board))
    locks = codec.locks_per_board
    closed = data.draw(st.lists(st.booleans(), min_size=locks, max_size=locks))
    whole = BOARDS[name](SimulatedWiring()).sensors(board, closed)
    right = codec.read_status(board, whole, Wiring())
    assert [right[Lock(board, n)] is Reading.CLOSED for n in range(1, locks + 1)] == closed
    damaged = bytearray(whole)
    if data.draw(st.booleans()):
        bit = data.draw(st.integers(0, len(whole) * 8 - 1))
        damaged[bit // 8] ^= 1 << bit % 8
    else:
        del damaged[data.draw(st.integers(0, len(whole) - 1))]
    with pytest.raises(BadFrame):
        codec.read_status(board, bytes(damaged), Wiring())
    other = data.draw(st.integers(codec.first_board, codec.last_board).filter(board.__ne__))
    with pytest.raises(BadFrame):
        codec.read_status(other, whole, Wiring())


@given(st.binary(max_size=16))
def test_noise_is_no_answer_to_an_unlock(noise: bytes) -> None:
    codec, lock = profile("8a"), Lock(3, 7)
    answers = {frame("8A 03 07 00 8E"), frame("8A 03 07 11 9F")}
    if noise not in answers:
        with pytest.raises(BadFrame):
            codec.check_unlocked(lock, noise)
    for answer in answers:
        codec.check_unlocked(lock, answer)
        for bit in range(len(answer) * 8):
            damaged = bytearray(answer)
            damaged[bit // 8] ^= 1 << bit % 8
            with pytest.raises(BadFrame):
                codec.check_unlocked(lock, bytes(damaged))


def test_bytes_may_come_highest_first() -> None:
    readings = profile("cu48").read_status(
        0, frame("02 00 00 65 07 00 00 00 00 C0 03 31"), Wiring(reversed_bytes=True)
    )
    closed = {lock.number for lock, r in readings.items() if r is Reading.CLOSED}
    assert closed == {7, 8, 41, 42, 43}


def test_an_unknown_profile_names_the_known_ones() -> None:
    with pytest.raises(ConfigurationError, match="8a, cu16, cu48"):
        profile("cu12")
