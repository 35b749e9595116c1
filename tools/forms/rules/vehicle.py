"""Vehicles: deregistration, transfer, registration anew, and what their plates tell.

The figures stand in the forms' `facts.yaml`; this module only applies them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from tools.forms.calendar import months_after
from tools.forms.models import LegalNote, Values
from tools.forms.rules.base import (
    Condition,
    Facts,
    NoteRule,
    date_of,
    value_of,
)
from tools.forms.rules.law import legal_note
from tools.forms.types.plate import district_of

PAPERS_ONLY = frozenset({"moved_within", "name_changed"})
"""Kinds of transfer that leave holder, district and plate as they are."""
TransferCase = Literal["same_district", "other_district", "papers_only"]


def _of_other_district(values: Values, codes: Sequence[str]) -> bool | None:
    plate = value_of(values, "plate")
    return None if plate is None else district_of(plate) not in codes


def plate_of_district(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """The plate has the letters of another district: what that means is in the form's text."""
    del today
    if not _of_other_district(values, facts["plate_of_district"]["codes"]):
        return None
    district = district_of(value_of(values, "plate"))
    return legal_note("plate_of_district-other", facts["plate_of_district"], district=district)


def wish_plate_of_district(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """A new plate gets the letters of the district in which the vehicle is registered."""
    del today
    wish = value_of(values, "wish_plate")
    if wish is None or not wish_plate_wanted(values):
        return None
    if district_of(wish) in facts["plate_of_district"]["codes"]:
        return None
    rule, district = facts["wish_plate_of_district"], district_of(wish)
    return legal_note("wish_plate_of_district", rule, "warning", district=district)


def authorised_by_papers(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Who presents all papers for the holder counts as authorised."""
    del today
    if value_of(values, "applicant_role") != "other_person" or papers_lost(values):
        return None
    return legal_note("authorised_by_papers", facts["authorised_by_papers"])


def papers_missing(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Papers or plates are lost: the office may ask for an affidavit."""
    del today
    given = (value_of(values, "has_part_one"), value_of(values, "has_plates"))
    if False not in given or None in given:
        return None
    return legal_note("papers_missing", facts["papers_missing"], "warning")


def plate_reservation(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """For how long the plate stays reserved, or that it may not be."""
    del today
    if value_of(values, "reserve_plate") is not True or value_of(values, "plate") is None:
        return None
    if _of_other_district(values, facts["plate_of_district"]["codes"]):
        return legal_note("plate_reservation-other", facts["plate_reservation"], "warning")
    months = facts["plate_reservation"]["months"]
    return legal_note("plate_reservation-open", facts["plate_reservation"], months=months)


def recycling_certificate(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """A vehicle that is waste is deregistered with the certificate of its recycling."""
    del today
    if value_of(values, "disposed_as_waste") is not True:
        return None
    return legal_note("recycling_certificate", facts["recycling_certificate"])


def part_two_needed(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Whether part two of the registration certificate must be presented for the change."""
    del today
    kind = value_of(values, "transfer_kind")
    if kind is None:
        return None
    needed = not _without_part_two(values)
    if kind == "moved_here" and value_of(values, "plate_choice") is None:
        return None
    name = "part_two_needed" if needed else "part_two_not_needed"
    return legal_note(name, facts[name])


def _without_part_two(values: Values) -> bool:
    kind, choice = value_of(values, "transfer_kind"), value_of(values, "plate_choice")
    return kind == "moved_within" or (kind, choice) == ("moved_here", "keep")


def reserved_plate(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """Until when the plate of a deregistered vehicle can have been reserved."""
    since = date_of(values, "deregistered_on")
    if since is None or value_of(values, "plate_choice") != "reserved":
        return None
    until = months_after(since, facts["reserved_plate"]["months"])
    over = today > until
    code = "reserved_plate-passed" if over else "reserved_plate-open"
    return legal_note(code, facts["reserved_plate"], "warning" if over else "info", date=until)


def inspection_due(values: Values, facts: Facts, today: date) -> LegalNote | None:
    """A main inspection that fell due meanwhile comes before the registration."""
    del today
    if value_of(values, "inspection_valid") is not False:
        return None
    return legal_note("inspection_due", facts["inspection_due"], "warning")


def transfer_case(values: Values, codes: Sequence[str]) -> TransferCase | None:
    """Which fee of the schedule applies; None while the answers for it are missing."""
    kind, other = value_of(values, "transfer_kind"), _of_other_district(values, codes)
    if kind in PAPERS_ONLY:
        return "papers_only"
    if kind == "moved_here":
        return "other_district"
    if kind != "new_holder" or other is None:
        return None
    return "other_district" if other else "same_district"


def transfer_fee(
    values: Values, /, *, case: TransferCase, codes: Sequence[str], keep: bool | None = None
) -> bool:
    """The transfer is such a case, and the plate is kept or not (None: does not matter)."""
    if transfer_case(values, codes) != case:
        return False
    choice = _plate_choice(values)
    return keep is None or (choice is not None and (choice == "keep") == keep)


def same_holder_reserved(values: Values, /, *, codes: Sequence[str]) -> bool:
    """The same holder registers the vehicle again with the plate reserved in this district."""
    same = value_of(values, "same_holder") is True
    reserved = value_of(values, "plate_choice") == "reserved"
    return same and reserved and _of_other_district(values, codes) is False


def other_registration(values: Values, /, *, codes: Sequence[str]) -> bool:
    """Any other registration after a deregistration."""
    known = all(value_of(values, name) is not None for name in ("same_holder", "plate_choice"))
    return known and not same_holder_reserved(values, codes=codes)


def part_two_for_transfer(values: Values) -> bool:
    """Part two is presented: not for a mere change of address, nor if the plate moves along."""
    return value_of(values, "transfer_kind") is not None and not _without_part_two(values)


def part_two_for_registration(values: Values) -> bool:
    """Part two is presented unless the same holder keeps the plate."""
    same = value_of(values, "same_holder") is True
    return not (same and value_of(values, "plate_choice") == "reserved")


def plate_changes(values: Values) -> bool:
    """The vehicle gets a new plate."""
    return _plate_choice(values) in {"new", "wish"}


def wish_plate_wanted(values: Values) -> bool:
    """The vehicle gets a plate of the holder's choice."""
    return _plate_choice(values) == "wish"


def _plate_choice(values: Values) -> str | None:
    """The plate chosen; None if the question does not arise in this kind of transfer."""
    kind, choice = value_of(values, "transfer_kind"), value_of(values, "plate_choice")
    return None if kind in PAPERS_ONLY else choice


def new_plate_question(values: Values) -> bool:
    """The holder or the district changes, so the plate may."""
    return value_of(values, "transfer_kind") in {"new_holder", "moved_here"}


def papers_lost(values: Values) -> bool:
    """Papers or plates are lost, so that the office may ask for an affidavit."""
    return False in (value_of(values, "has_part_one"), value_of(values, "has_plates"))


def _sample(args: dict[str, Any], *codes: str) -> dict[str, dict[str, Any]]:
    return dict.fromkeys(codes, args)


CONDITIONS: dict[str, Condition] = {
    "transfer_fee": transfer_fee,
    "same_holder_reserved": same_holder_reserved,
    "other_registration": other_registration,
    "part_two_for_transfer": part_two_for_transfer,
    "part_two_for_registration": part_two_for_registration,
    "plate_changes": plate_changes,
    "wish_plate_wanted": wish_plate_wanted,
    "new_plate_question": new_plate_question,
    "papers_lost": papers_lost,
}
NOTES: dict[str, NoteRule] = {
    "plate_of_district": NoteRule(
        plate_of_district, _sample({"district": "B"}, "plate_of_district-other")
    ),
    "wish_plate_of_district": NoteRule(
        wish_plate_of_district, _sample({"district": "B"}, "wish_plate_of_district")
    ),
    "authorised_by_papers": NoteRule(authorised_by_papers, _sample({}, "authorised_by_papers")),
    "papers_missing": NoteRule(papers_missing, _sample({}, "papers_missing")),
    "plate_reservation": NoteRule(
        plate_reservation,
        {"plate_reservation-open": {"months": 12}, "plate_reservation-other": {}},
    ),
    "recycling_certificate": NoteRule(recycling_certificate, _sample({}, "recycling_certificate")),
    "part_two_needed": NoteRule(
        part_two_needed, _sample({}, "part_two_needed", "part_two_not_needed")
    ),
    "reserved_plate": NoteRule(
        reserved_plate,
        _sample({"date": date(2027, 1, 19)}, "reserved_plate-open", "reserved_plate-passed"),
    ),
    "inspection_due": NoteRule(inspection_due, _sample({}, "inspection_due")),
}
