"""Warnings about values that are possible, but unusual."""

from __future__ import annotations

from tools.forms.places.check import CODE, postcode_fits_town
from tools.forms.rules.base import CheckRule
from tools.forms.types.vin import vin_unusual

CHECKS: dict[str, CheckRule] = {
    "postcode_fits_town": CheckRule(
        postcode_fits_town, {CODE: {"postcode": "35279", "places": "Neustadt (Hessen)"}}
    ),
    "vin_unusual": CheckRule(vin_unusual, {"vin_unusual": {"count": 9}}),
}
