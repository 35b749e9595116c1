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
    """Reads all definitions once. A damaged one is told by `/health`; its cases have no terms."""

    def __init__(self, definitions_dir: Path = DEFINITIONS) -> None:
        self._kinds: dict[str, Mapping[str, TermKind]] = {}
        for service in available_forms(definitions_dir):
            try:
                form = load_form(service, definitions_dir, (_LANGUAGE,))
            except FormError:
                continue
            kinds = {field.id: kind for field in form.fields if (kind := _kind(field)) is not None}
            self._kinds[service] = MappingProxyType(kinds)

    def kinds(self, service: str) -> Mapping[str, TermKind]:
        """Field id → kind; empty for a service that isn't known here."""
        return self._kinds.get(service, _NONE)


def _kind(field: Field) -> TermKind | None:
    if field.type == "date" and any(rule.name == "birth_date" for rule in field.validators):
        return TermKind.BIRTH_DATE
    return _BY_TYPE.get(field.type)
