"""Plates, papers and fees of vehicles: each rule at its edges, each fee by the schedule."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tools.forms.definitions import load_form
from tools.forms.engine import FormEngine
from tools.forms.models import LegalNote, Provenance, Value, Values
from tools.forms.rules.vehicle import months_after

TODAY = date(2026, 11, 22)
BY_RULE = Provenance(turn=1, span="", method="rule")
HOME, AWAY = "MR-AB 123", "B-AB 123"


def _values(**given: Any) -> Values:
    return {name: Value(value, BY_RULE) for name, value in given.items()}


def _engine(service: str, today: date = TODAY) -> FormEngine:
    return FormEngine(load_form(service), lambda: today)


def _notes(service: str, today: date = TODAY, **given: Any) -> dict[str, LegalNote]:
    return {note.code: note for note in _engine(service, today).prechecks(_values(**given))}


def _fees(service: str, **given: Any) -> dict[str, tuple[int, int, str]]:
    fees = _engine(service).fees(_values(**given))
    return {fee.id: (fee.low, fee.high, fee.source) for fee in fees}


def _evidence(service: str, **given: Any) -> set[str]:
    return {item.id for item in _engine(service).evidence(_values(**given))}


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2025, 11, 22), 12, date(2026, 11, 22)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2025, 12, 31), 12, date(2026, 12, 31)),
        (date(2025, 12, 31), 2, date(2026, 2, 28)),
        (date(2025, 1, 1), 11, date(2025, 12, 1)),
    ],
)
def test_months_after(day: date, months: int, expected: date) -> None:
    assert months_after(day, months) == expected


SERVICES = ["vehicle-deregistration", "vehicle-transfer", "vehicle-reregistration"]


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize(
    ("plate", "told"), [(HOME, False), ("BID-X 1", False), (AWAY, True), ("M-R 12", True)]
)
def test_a_plate_of_another_district_is_told_and_never_refused(
    service: str, plate: str, *, told: bool
) -> None:
    notes = _notes(service, plate=plate)
    assert ("plate_of_district-other" in notes) == told
    assert all(note.severity == "info" for note in notes.values())
    assert _engine(service).check(_values(plate=plate)) == []


def test_without_a_plate_nothing_is_told() -> None:
    for service in SERVICES:
        assert _notes(service) == {}


def test_somebody_else_with_all_papers_counts_as_authorised() -> None:
    note = _notes("vehicle-deregistration", applicant_role="other_person")["authorised_by_papers"]
    assert note.source == "FZV § 16 Abs. 1 Satz 2"
    assert _notes("vehicle-deregistration", applicant_role="holder") == {}
    told = _notes("vehicle-deregistration", applicant_role="other_person", has_plates=False)
    assert "authorised_by_papers" not in told


@pytest.mark.parametrize(
    ("papers", "plates", "told"),
    [
        (True, True, False),
        (False, True, True),
        (True, False, True),
        (False, False, True),
        (None, False, False),
        (False, None, False),
    ],
)
def test_missing_papers(papers: bool | None, plates: bool | None, *, told: bool) -> None:
    notes = _notes("vehicle-deregistration", has_part_one=papers, has_plates=plates)
    assert set(notes) == ({"papers_missing"} if told else set())
    assert all(note.severity == "warning" for note in notes.values())


@pytest.mark.parametrize(
    ("plate", "code", "severity"),
    [(HOME, "plate_reservation-open", "info"), (AWAY, "plate_reservation-other", "warning")],
)
def test_reservation_of_the_plate(plate: str, code: str, severity: str) -> None:
    note = _notes("vehicle-deregistration", plate=plate, reserve_plate=True)[code]
    assert note.severity == severity
    assert note.args == ({"months": 12} if severity == "info" else {})
    assert code not in _notes("vehicle-deregistration", plate=plate, reserve_plate=False)


def test_a_scrapped_vehicle_needs_the_certificate_and_no_reservation() -> None:
    service = "vehicle-deregistration"
    assert "recycling_certificate" in _notes(service, disposed_as_waste=True)
    assert "recycling_certificate" not in _notes(service, disposed_as_waste=False)
    engine = _engine(service)
    assert not engine.applicable("reserve_plate", _values(disposed_as_waste=True))
    assert engine.applicable("reserve_plate", _values(disposed_as_waste=False))
    assert {"recycling_certificate", "part_two"} <= _evidence(service, disposed_as_waste=True)
    assert not {"recycling_certificate", "part_two"} & _evidence(service, disposed_as_waste=False)


def test_fees_of_a_deregistration() -> None:
    nothing_else = _fees(
        "vehicle-deregistration", reserve_plate=False, has_part_one=True, has_plates=True
    )
    assert nothing_else == {"deregistration": (1590, 1590, "GebOSt Nr. 224.1")}
    everything = _fees(
        "vehicle-deregistration", reserve_plate=True, has_part_one=True, has_plates=False
    )
    assert everything == {
        **nothing_else,
        "reservation": (260, 260, "GebOSt Nr. 230"),
        "affidavit": (3070, 3070, "GebOSt Nr. 256"),
    }


@pytest.mark.parametrize(
    ("kind", "plate", "choice", "expected"),
    [
        ("new_holder", HOME, "keep", {"same_district_keep": (2420, 2420, "GebOSt Nr. 221.8")}),
        ("new_holder", HOME, "new", {"same_district_new": (2620, 2620, "GebOSt Nr. 221.10")}),
        ("new_holder", AWAY, "keep", {"other_district_keep": (2360, 2360, "GebOSt Nr. 221.9")}),
        ("new_holder", AWAY, "new", {"other_district_new": (2710, 2710, "GebOSt Nr. 221.2")}),
        ("moved_here", AWAY, "keep", {"other_district_keep": (2360, 2360, "GebOSt Nr. 221.9")}),
        ("moved_here", HOME, "new", {"other_district_new": (2710, 2710, "GebOSt Nr. 221.2")}),
        (
            "new_holder",
            HOME,
            "wish",
            {
                "same_district_new": (2620, 2620, "GebOSt Nr. 221.10"),
                "wish_plate": (1020, 1020, "GebOSt Nr. 221"),
            },
        ),
        ("moved_within", HOME, None, {"papers": (1020, 1110, "GebOSt Nr. 225")}),
        ("name_changed", AWAY, None, {"papers": (1020, 1110, "GebOSt Nr. 225")}),
        ("moved_within", HOME, "wish", {"papers": (1020, 1110, "GebOSt Nr. 225")}),
        ("new_holder", HOME, None, {}),
        ("new_holder", None, "keep", {}),
    ],
)
def test_fees_of_a_transfer(
    kind: str, plate: str | None, choice: str | None, expected: dict[str, tuple[int, int, str]]
) -> None:
    given = _fees("vehicle-transfer", transfer_kind=kind, plate=plate, plate_choice=choice)
    assert given == expected


@pytest.mark.parametrize(
    ("kind", "choice", "code"),
    [
        ("new_holder", None, "part_two_needed"),
        ("name_changed", None, "part_two_needed"),
        ("moved_within", None, "part_two_not_needed"),
        ("moved_here", "keep", "part_two_not_needed"),
        ("moved_here", "new", "part_two_needed"),
    ],
)
def test_part_two_in_a_transfer(kind: str, choice: str | None, code: str) -> None:
    given = {"transfer_kind": kind, "plate_choice": choice}
    assert set(_notes("vehicle-transfer", **given)) == {code}
    assert ("part_two" in _evidence("vehicle-transfer", **given)) == (code == "part_two_needed")


def test_part_two_waits_for_the_plate_after_a_move() -> None:
    assert _notes("vehicle-transfer", transfer_kind="moved_here") == {}


@pytest.mark.parametrize(
    ("kind", "asked"),
    [("new_holder", True), ("moved_here", True), ("moved_within", False), ("name_changed", False)],
)
def test_the_plate_is_asked_for_only_if_it_may_change(kind: str, *, asked: bool) -> None:
    engine, values = _engine("vehicle-transfer"), _values(transfer_kind=kind)
    assert engine.applicable("plate_choice", values) == asked
    assert engine.applicable("evb", values) == (kind == "new_holder")
    assert engine.applicable("iban", values) == (kind == "new_holder")


@pytest.mark.parametrize("service", ["vehicle-transfer", "vehicle-reregistration"])
def test_a_wished_plate_of_another_district_is_a_warning(service: str) -> None:
    note = _notes(service, plate_choice="wish", wish_plate=AWAY)["wish_plate_of_district"]
    assert (note.severity, note.args) == ("warning", {"district": "B"})
    assert _notes(service, plate_choice="wish", wish_plate=HOME) == {}
    assert _notes(service, plate_choice="new", wish_plate=AWAY) == {}


SINCE = date(2025, 11, 22)


@pytest.mark.parametrize(
    ("days", "code", "severity"),
    [
        (-1, "reserved_plate-open", "info"),
        (0, "reserved_plate-open", "info"),
        (1, "reserved_plate-passed", "warning"),
    ],
)
def test_a_reservation_lasts_twelve_months(days: int, code: str, severity: str) -> None:
    today = date(2026, 11, 22) + timedelta(days=days)
    given = {"deregistered_on": SINCE.isoformat(), "plate_choice": "reserved"}
    note = _notes("vehicle-reregistration", today, **given)[code]
    assert (note.args, note.severity) == ({"date": date(2026, 11, 22)}, severity)
    assert _notes("vehicle-reregistration", today, **{**given, "plate_choice": "new"}) == {}


def test_an_inspection_that_is_due_is_a_warning() -> None:
    note = _notes("vehicle-reregistration", inspection_valid=False)["inspection_due"]
    assert (note.severity, note.source) == ("warning", "FZV § 16 Abs. 2 Satz 4")
    assert _notes("vehicle-reregistration", inspection_valid=True) == {}


FULL = {"registration": (3000, 3000, "GebOSt Nr. 221.1")}


@pytest.mark.parametrize(
    ("same", "plate", "choice", "expected"),
    [
        (True, HOME, "reserved", {"same_holder_reserved": (2300, 2300, "GebOSt Nr. 221.6")}),
        (True, AWAY, "reserved", FULL),
        (False, HOME, "reserved", FULL),
        (True, HOME, "new", FULL),
        (True, HOME, "wish", {**FULL, "wish_plate": (1020, 1020, "GebOSt Nr. 221")}),
        (None, HOME, "new", {}),
    ],
)
def test_fees_of_a_registration_anew(
    same: bool | None, plate: str, choice: str, expected: dict[str, tuple[int, int, str]]
) -> None:
    given = _fees("vehicle-reregistration", same_holder=same, plate=plate, plate_choice=choice)
    assert given == expected


def test_part_two_is_not_needed_if_the_same_holder_keeps_the_plate() -> None:
    service = "vehicle-reregistration"
    assert "part_two" not in _evidence(service, same_holder=True, plate_choice="reserved")
    assert "part_two" in _evidence(service, same_holder=True, plate_choice="new")
    assert "part_two" in _evidence(service, same_holder=False, plate_choice="reserved")
