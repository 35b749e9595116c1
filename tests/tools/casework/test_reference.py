from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.casework.reference import DAMM_TABLE, check_digit, new_reference, read_reference

bodies = st.text("0123456789", min_size=8, max_size=8)


def test_check_digit_of_the_published_example() -> None:
    # 572 → 4: the worked example that accompanies the table in the literature
    assert check_digit("572") == 4
    assert check_digit("5724") == 0


def test_table_is_a_quasigroup_with_zeros_on_its_diagonal() -> None:
    for row in DAMM_TABLE:
        assert sorted(row) == list(range(10))
    for column in zip(*DAMM_TABLE, strict=True):
        assert sorted(column) == list(range(10))
    assert all(DAMM_TABLE[n][n] == 0 for n in range(10))


@given(body=bodies, place=st.integers(0, 8), digit=st.sampled_from("0123456789"))
def test_every_single_wrong_digit_is_found(body: str, place: int, digit: str) -> None:
    right = f"{body}{check_digit(body)}"
    wrong = right[:place] + digit + right[place + 1 :]
    assert (read_reference(wrong, "NEU") is None) == (wrong != right)


@given(body=bodies, place=st.integers(0, 7))
def test_every_swap_of_neighbours_is_found(body: str, place: int) -> None:
    right = f"{body}{check_digit(body)}"
    swapped = right[:place] + right[place + 1] + right[place] + right[place + 2 :]
    assert (read_reference(swapped, "NEU") is None) == (swapped != right)


def test_new_references_are_grouped_and_valid() -> None:
    reference = new_reference("NEU")
    prefix, *groups = reference.split("-")
    assert prefix == "NEU"
    assert [len(group) for group in groups] == [3, 3, 3]
    assert read_reference(reference, "NEU") == reference


def test_new_references_differ() -> None:
    assert len({new_reference("NEU") for _ in range(200)}) > 190


@pytest.mark.parametrize("typed", ["{}", "neu {}", " {} ", "NEU.{}", "neu–{}"])
def test_a_reference_may_be_typed_in_many_ways(typed: str) -> None:
    reference = new_reference("NEU")
    digits = reference.removeprefix("NEU-")
    assert read_reference(typed.format(digits.replace("-", " ")), "NEU") == reference


@pytest.mark.parametrize("typed", ["", "12345678", "١٢٣٤٥٦٧٨٩", "NEU-ABC-DEF-GHI", "0" * 500])
def test_what_is_no_reference_is_refused(typed: str) -> None:
    assert read_reference(typed, "NEU") is None
