"""Which fields of this installation's forms are indexed, by their type."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from tools.casework.privacy.blind_index import TermKind
from tools.forms.definitions import DEFINITIONS, available_forms, load_form
from tools.forms.errors import FormError
from tools.forms.models import Field

_BY_TYPE = {
    "person_name": TermKind.NAME,
    "birth_name": TermKind.NAME,
    "plate": TermKind.PLATE,
    "vin": TermKind.VIN,
}
_NONE: Mapping[str, TermKind] = MappingProxyType({})
_LANGUAGE = "de"


class FormFields:
    """Reads a form when it is asked for first, and once.

    A damaged one is told by `/health`; its cases have no terms.
    """

    def __init__(self, definitions_dir: Path = DEFINITIONS) -> None:
        self._definitions_dir = definitions_dir
        self._known: dict[str, Mapping[str, TermKind]] = {}

    def kinds(self, service: str) -> Mapping[str, TermKind]:
        """Field id → kind; empty for a service that isn't known here."""
        if service in self._known:
            return self._known[service]
        if service not in available_forms(self._definitions_dir):
            return _NONE  # not remembered: anybody may send any name
        self._known[service] = self._read(service)
        return self._known[service]

    def _read(self, service: str) -> Mapping[str, TermKind]:
        try:
            form = load_form(service, self._definitions_dir, (_LANGUAGE,))
        except FormError:
            return _NONE
        kinds = {field.id: kind for field in form.fields if (kind := _kind(field)) is not None}
        return MappingProxyType(kinds)


def _kind(field: Field) -> TermKind | None:
    if field.type == "date" and any(rule.name == "birth_date" for rule in field.validators):
        return TermKind.BIRTH_DATE
    return _BY_TYPE.get(field.type)
