"""Finding cases: filters, order, pages, search. On both databases."""

from __future__ import annotations

import base64
import json
from datetime import timedelta
from itertools import chain
from typing import Any

import pytest
from sqlalchemy import insert, update

from tests.tools.casework.queue.conftest import File, Office
from tools.casework.case_errors import UnknownPosition
from tools.casework.staff.transitions import Action
from tools.casework.store.case_changes import NewValue
from tools.casework.store.queue_filter import QueueFilter, QueueOrder
from tools.casework.store.schema import cases, dropoffs

ORDERS = [
    QueueOrder(by, descending)  # type: ignore[arg-type]
    for by in ("received", "changed", "service", "status")
    for descending in (True, False)
]


def found(office: Office, wanted: QueueFilter, **more: Any) -> list[str]:
    page = office.queue.page(wanted, more.pop("order", QueueOrder()), **more)
    return [row.reference for row in page.rows]


def searched(office: Office, text: str) -> list[str]:
    terms = office.foundation.vault.index.terms_of_query(text)
    return found(office, QueueFilter(terms=terms))


@pytest.fixture
def many(office: Office, file: File) -> list[str]:
    """23 cases; some share the moment of receipt, service and status."""
    services = ("passport", "licence-exchange", "identity-card")
    references = []
    for number in range(23):
        if number % 3:
            office.clock.turn(minutes=1)
        references.append(file(service=services[number % 3]))
    for reference in references[::4]:
        office.changes.act(reference, Action.TAKE_OVER, by=1, revision=0)
    return references


@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_paging_shows_every_case_once_in_both_directions(
    office: Office, many: list[str], order: QueueOrder
) -> None:
    forwards, after, last = list[list[str]](), None, None
    while last is None or after is not None:
        last = office.queue.page(QueueFilter(), order, after=after, limit=5)
        forwards.append([row.reference for row in last.rows])
        after = last.after
    assert sorted(chain(*forwards)) == sorted(many)
    backwards, before = [forwards[-1]], last.before
    while before is not None:
        page = office.queue.page(QueueFilter(), order, before=before, limit=5)
        backwards.insert(0, [row.reference for row in page.rows])
        assert page.after is not None
        before = page.before
    assert backwards == forwards
    whole = office.queue.page(QueueFilter(), order, limit=100)
    assert [row.reference for row in whole.rows] == list(chain(*forwards))
    keys = [order.position_of(row) for row in whole.rows]
    assert keys == sorted(keys, reverse=order.descending)


def test_a_new_case_does_not_shift_what_is_being_read(office: Office, file: File) -> None:
    old = [file() for _ in range(4)]
    first = office.queue.page(QueueFilter(), QueueOrder(), limit=2)
    file()
    second = office.queue.page(QueueFilter(), QueueOrder(), after=first.after, limit=2)
    assert [row.reference for row in (*first.rows, *second.rows)] == old[::-1]
    assert second.before is not None


def test_an_empty_queue_has_no_neighbours(office: Office) -> None:
    page = office.queue.page(QueueFilter(), QueueOrder())
    assert (page.rows, page.after, page.before) == ((), None, None)


def _position(*content: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip("=")


TIME = "2026-03-29T00:00:00+00:00"
WRONG = [
    "x",
    "§",
    "AAAA",
    "a" * 500,
    _position(),
    _position("received"),
    _position("received", TIME, "1"),
    _position("received", TIME, -1),
    _position("received", TIME, 2**63),
    _position("received", TIME, True),
    _position("received", "2026-03-29T00:00:00", 1),
    _position("received", "0001-01-01T00:00:00+14:00", 1),
    _position("received", 7, 1),
    _position("changed", TIME, 1),
    _position("service", "x", TIME, 1),
    base64.urlsafe_b64encode(b"[" * 5000).decode(),
]


@pytest.mark.parametrize("position", WRONG)
def test_a_position_that_nobody_wrote_is_refused(office: Office, position: str) -> None:
    with pytest.raises(UnknownPosition):
        office.queue.page(QueueFilter(), QueueOrder(), after=position)


@pytest.mark.parametrize("text", ["\0", "\ud800"])
def test_a_position_holds_only_text_that_a_database_takes(office: Office, text: str) -> None:
    with pytest.raises(UnknownPosition):
        office.queue.page(
            QueueFilter(), QueueOrder("service"), after=_position("service", text, TIME, 1)
        )


def test_a_sql_fragment_as_a_position_is_only_text(office: Office, file: File) -> None:
    reference = file()
    order = QueueOrder("service", descending=False)
    position = _position("service", "'; DROP TABLE cases;--", TIME, 1)
    assert found(office, QueueFilter(), order=order, after=position) == [reference]


def test_each_filter_narrows_down(office: Office, file: File) -> None:
    plain = file()
    office.clock.turn(days=1)
    other = file(service="passport", kind="handoff", language="tr")
    office.changes.act(other, Action.TAKE_OVER, by=2, revision=0)
    yesterday = office.clock() - timedelta(hours=12)
    for wanted, expected in (
        (QueueFilter(), [other, plain]),
        (QueueFilter(status="in_review"), [other]),
        (QueueFilter(service="passport"), [other]),
        (QueueFilter(kind="application"), [plain]),
        (QueueFilter(language="tr"), [other]),
        (QueueFilter(assigned="me", assigned_to=2), [other]),
        (QueueFilter(assigned="me", assigned_to=1), []),
        (QueueFilter(assigned="nobody"), [plain]),
        (QueueFilter(assigned="someone"), [other]),
        (QueueFilter(received_from=yesterday), [other]),
        (QueueFilter(received_before=yesterday), [plain]),
        (QueueFilter(reference=plain), [plain]),
        (QueueFilter(reference="NEU-000-000-000"), []),
        (QueueFilter(service="' OR '1'='1"), []),
    ):
        assert found(office, wanted) == expected, wanted


def test_an_item_in_a_compartment_can_be_asked_for(office: Office, file: File) -> None:
    references = {state: file() for state in ("confirmed", "closed", "emptied", "reserved")}
    with office.foundation.database.write() as connection:
        for number, (state, reference) in enumerate(references.items()):
            case_id = office.cases.file(reference).id  # type: ignore[union-attr]
            now = office.clock()
            row = {"uid": f"{number:032}", "case_id": case_id, "items": "[]", "state": state}
            times = {"created_at": now, "expires_at": now, "changed_at": now}
            connection.execute(insert(dropoffs).values(row | times))
    waiting = QueueFilter(dropoff_waiting=True)
    assert set(found(office, waiting)) == {references["confirmed"], references["closed"]}
    rows = office.queue.page(QueueFilter(), QueueOrder()).rows
    flagged = {row.reference for row in rows if row.dropoff_waiting}
    assert flagged == {references["confirmed"], references["closed"]}


def test_tabs_count_what_the_other_filters_leave(office: Office, file: File) -> None:
    references = [file(), file(), file(service="passport")]
    office.changes.act(references[0], Action.TAKE_OVER, by=1, revision=0)
    assert office.queue.counts(QueueFilter(status="received")) == {"received": 2, "in_review": 1}
    assert office.queue.counts(QueueFilter(service="passport")) == {"received": 1}
    with office.foundation.database.write() as connection:
        connection.execute(update(cases).values(status="of_another_version"))
    assert office.queue.counts(QueueFilter()) == {"of_another_version": 3}


def test_names_are_found_however_they_are_written(office: Office, file: File) -> None:
    reference = file("Müller-Öztürk", native="نیلوفر")
    file("Schmidt")
    for text in ("müller", "MUELLER", "muller", "ozturk ngozi", "نیلوفر", "3.5.1971 Öztürk"):
        assert searched(office, text) == [reference], text
    for text in ("mull", "müller schmidt", "4.5.1971", "a", "'; DROP TABLE cases;--"):
        assert searched(office, text) == [], text


def test_a_corrected_name_is_found_and_so_is_the_one_received(office: Office, file: File) -> None:
    reference = file("Okafor")
    office.changes.act(reference, Action.TAKE_OVER, by=1, revision=0)
    new = NewValue("family_name", "Adeyemi", "Adeyemi", "Okafor")
    office.changes.edit(reference, new, by=1, revision=1, reason="Reisepass")
    office.changes.edit(reference, new, by=1, revision=2, reason="noch einmal")
    assert searched(office, "adeyemi") == [reference]
    assert searched(office, "okafor") == [reference]
    assert searched(office, "okafor adeyemi") == [reference]
    row = office.queue.page(QueueFilter(), QueueOrder()).rows[0]
    assert row.values["family_name"].display == "Adeyemi"


def test_values_are_opened_only_for_those_who_may_read_them(office: Office, file: File) -> None:
    file("Okafor")
    page = office.queue.page(QueueFilter(), QueueOrder(), with_values=False)
    assert [dict(row.values) for row in page.rows] == [{}]
