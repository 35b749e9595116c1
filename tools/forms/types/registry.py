"""The names of the field types in form definitions."""

from __future__ import annotations

from tools.forms.types.base import FieldType
from tools.forms.types.birth_name import BirthName
from tools.forms.types.choice import Choice
from tools.forms.types.count import Count
from tools.forms.types.country import Country
from tools.forms.types.date import CalendarDate
from tools.forms.types.doctorate import Doctorate
from tools.forms.types.document_number import DocumentNumber
from tools.forms.types.email import Email
from tools.forms.types.evb import Evb
from tools.forms.types.free_text import FreeText
from tools.forms.types.house_number import HouseNumber
from tools.forms.types.iban import Iban
from tools.forms.types.licence_number import LicenceNumber
from tools.forms.types.money import Money
from tools.forms.types.multi_choice import EvidenceList, MultiChoice
from tools.forms.types.person_name import PersonName
from tools.forms.types.phone import Phone
from tools.forms.types.place import Place
from tools.forms.types.plate import Plate
from tools.forms.types.postcode import Postcode
from tools.forms.types.street import Street
from tools.forms.types.vin import Vin
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
    registry.add("email", Email())
    registry.add("plate", Plate())
    registry.add("vin", Vin())
    registry.add("evb", Evb())
    registry.add("document_number", DocumentNumber())
    registry.add("iban", Iban())
    registry.add("money", Money())
    registry.add("count", Count())
    registry.add("multi_choice", MultiChoice())
    registry.add("evidence_list", EvidenceList())
    registry.add("free_text", FreeText())
    registry.add("doctorate", Doctorate())
    return registry
