"""The queue's address."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.casework.privacy.blind_index import BlindIndex
from tools.casework.privacy.indexed_fields import FormFields
from tools.casework.reference import read_reference
from tools.casework.store.queue_filter import QueueFilter, QueueOrder
from tools.casework.web.queue_query import QueueQuery

INDEX = BlindIndex(b"k" * 32, FormFields())


def reference_of(typed: str) -> str | None:
    return read_reference(typed, "NEU")


def filter_of(**parameters: str) -> QueueFilter:
    return QueueQuery.read(parameters).filter(me=7, index=INDEX, reference_of=reference_of)


def test_an_empty_address_asks_for_everything_the_latest_first() -> None:
    query = QueueQuery.read({})
    assert (query, query.address, query.narrowed) == (QueueQuery(), "/cases", False)
    assert query.sorting == QueueOrder("received", descending=True)
    assert filter_of() == QueueFilter(assigned_to=7)


def test_everything_survives_the_way_through_the_address() -> None:
    query = QueueQuery.read(
        {
            "q": "Müller & Söhne #1",
            "status": "received",
            "service": "passport",
            "kind": "handoff",
            "language": "tr",
            "assigned": "nobody",
            "received_from": "2026-03-01",
            "received_to": "2026-03-31",
            "dropoff": "on",
            "order": "changed-asc",
        }
    )
    assert QueueQuery.from_text(query.text) == query
    assert query.narrowed


def test_what_can_not_be_meant_is_left_out() -> None:
    wrong = {
        "assigned": "everybody",
        "received_from": "31.12.2026",
        "received_to": "0001-01-01",
        "order": "name-desc",
        "status": "\0",
        "evil": "1",
    }
    assert QueueQuery.read(wrong) == QueueQuery()
    assert QueueQuery.read({"order": "received-sideways"}).order == ""


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    query = QueueQuery.from_text(text)
    assert QueueQuery.from_text(query.text) == query
    assert QueueQuery.read(dict.fromkeys(("q", "after", "received_from"), text)).address


def test_days_are_local_and_whole() -> None:
    found = filter_of(received_from="2026-03-29", received_to="2026-03-29")
    assert found.received_from == datetime(2026, 3, 28, 23, tzinfo=UTC)
    assert found.received_before == datetime(2026, 3, 29, 22, tzinfo=UTC)  # a day of 23 hours


def test_a_whole_reference_is_looked_up_and_everything_else_searched() -> None:
    assert filter_of(q="neu 123 456 780").terms is not None  # its check digit is wrong
    valid = next(f"NEU-123-456-78{d}" for d in range(10) if reference_of(f"12345678{d}"))
    assert (filter_of(q=valid).reference, filter_of(q=valid).terms) == (valid, None)
    assert len(filter_of(q="Müller 3.5.1971").terms or ()) == 2
    assert filter_of(q="x").terms == ()


def test_links_change_one_thing_and_start_at_the_top() -> None:
    query = QueueQuery.read({"q": "a", "status": "received", "after": "xyz"})
    assert query.link(status="") == "/cases?q=a"
    assert query.link(before="p") == "/cases?q=a&status=received&before=p"


@pytest.mark.parametrize(
    ("order", "by", "expected"),
    [
        ("", "received", "received-asc"),
        ("received-asc", "received", "received-desc"),
        ("received-asc", "changed", "changed-desc"),
        ("", "service", "service-asc"),
        ("service-asc", "service", "service-desc"),
    ],
)
def test_a_column_sorts_and_turns_round(order: str, by: str, expected: str) -> None:
    assert QueueQuery.read({"order": order}).sort_link(by) == f"/cases?order={expected}"


def test_without_the_right_to_values_only_numbers_are_searched() -> None:
    named = QueueQuery.read({"q": "Müller"})
    assert named.without_search(reference_of).q == ""
    valid = next(f"12345678{d}" for d in range(10) if reference_of(f"12345678{d}"))
    assert QueueQuery.read({"q": valid}).without_search(reference_of).q == valid
