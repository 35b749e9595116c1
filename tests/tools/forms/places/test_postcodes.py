"""Postcodes and the towns they belong to."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tools.forms.models import Provenance, Value, Values
from tools.forms.places import postcodes
from tools.forms.places.check import postcode_fits_town
from tools.forms.places.extract import lines

TODAY = date(2026, 11, 22)


def address(postcode: Any, town: Any) -> Values:
    origin = Provenance(1, "", "touch")
    return {"postcode": Value(postcode, origin), "town": Value(town, origin)}


@pytest.mark.parametrize(
    ("postcode", "towns"),
    [
        ("35037", ("Marburg",)),
        ("35216", ("Biedenkopf",)),
        ("35260", ("Stadtallendorf",)),
        ("35279", ("Neustadt (Hessen)",)),
        ("35075", ("Gladenbach", "Lohra")),
        ("00000", ()),
    ],
)
def test_towns_of_a_postcode(postcode: str, towns: tuple[str, ...]) -> None:
    assert postcodes.of(postcode) == towns


@pytest.mark.parametrize(
    ("postcode", "town"),
    [
        ("35037", "Marburg"),
        ("35037", "marburg an der Lahn"),
        ("35279", "Neustadt"),
        ("35279", "Neustadt (Hessen)"),
        ("35083", "Wetter Hessen"),
        ("35075", "Lohra"),
        ("25693", "St. Michaelisdonn"),
        ("00000", "Nirgendwo"),
        ("35037", None),
        (None, "Marburg"),
    ],
)
def test_they_fit(postcode: str | None, town: str | None) -> None:
    assert postcode_fits_town(address(postcode, town), TODAY) is None


@pytest.mark.parametrize(
    ("postcode", "town"), [("35037", "Gießen"), ("35279", "Marburg"), ("10115", "Hamburg")]
)
def test_they_do_not_fit(postcode: str, town: str) -> None:
    finding = postcode_fits_town(address(postcode, town), TODAY)
    assert finding is not None
    assert finding.code == "postcode_town_mismatch"
    assert finding.severity == "warning"
    assert finding.fields == ("postcode", "town")
    assert finding.args == {"postcode": postcode, "places": ", ".join(postcodes.of(postcode))}


def test_other_field_ids() -> None:
    values = {f"old_{name}": value for name, value in address("35037", "Kassel").items()}
    assert postcode_fits_town(values, TODAY) is None
    finding = postcode_fits_town(values, TODAY, postcode="old_postcode", town="old_town")
    assert finding is not None
    assert finding.fields == ("old_postcode", "old_town")


def test_lines_of_the_data_file() -> None:
    entries = [
        {"code": "35075", "localityName": "Lohra"},
        {"code": "35037", "localityName": "Marburg"},
        {"code": "35075", "localityName": "Gladenbach"},
    ]
    assert lines(entries) == ["35037 Marburg", "35075 Gladenbach|Lohra"]
