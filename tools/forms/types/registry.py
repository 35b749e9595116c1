"""The names of the field types in form definitions."""

from __future__ import annotations

from tools.forms.types.base import FieldType
from tools.forms.types.birth_name import BirthName
from tools.forms.types.choice import Choice
from tools.forms.types.country import Country
from tools.forms.types.date import CalendarDate
from tools.forms.types.house_number import HouseNumber
from tools.forms.types.licence_number import LicenceNumber
from tools.forms.types.person_name import PersonName
from tools.forms.types.phone import Phone
from tools.forms.types.place import Place
from tools.forms.types.postcode import Postcode
from tools.forms.types.street import Street
from tools.forms.types.yes_no import YesNo
from tools.registry import Registry


def field_types() -> Registry[FieldType]:
    """A new registry of all field types."""
    registry: Registry[FieldType] = Registry("field type")
    registry.add("person_name", PersonName())
    registry.add("birth_name", BirthName())
    registry.add("date", CalendarDate())
    registry.add("place", Place())
    registry.add("street", Street())
    registry.add("house_number", HouseNumber())
    registry.add("postcode", Postcode())
    registry.add("choice", Choice())
    registry.add("yes_no", YesNo())
    registry.add("country", Country())
    registry.add("licence_number", LicenceNumber())
    registry.add("phone", Phone())
    return registry
