"""Which fields of this installation's forms are indexed, by their type."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
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
    """Reads all definitions once, when the first is asked for: most commands need none.

    A damaged one is told by `/health`; its cases have no terms.
    """

    def __init__(self, definitions_dir: Path = DEFINITIONS) -> None:
        self._definitions_dir = definitions_dir

    def kinds(self, service: str) -> Mapping[str, TermKind]:
        """Field id → kind; empty for a service that isn't known here."""
        return self._kinds.get(service, _NONE)

    @cached_property
    def _kinds(self) -> dict[str, Mapping[str, TermKind]]:
        known: dict[str, Mapping[str, TermKind]] = {}
        for service in available_forms(self._definitions_dir):
            try:
                form = load_form(service, self._definitions_dir, (_LANGUAGE,))
            except FormError:
                continue
            kinds = {field.id: kind for field in form.fields if (kind := _kind(field)) is not None}
            known[service] = MappingProxyType(kinds)
        return known


def _kind(field: Field) -> TermKind | None:
    if field.type == "date" and any(rule.name == "birth_date" for rule in field.validators):
        return TermKind.BIRTH_DATE
    return _BY_TYPE.get(field.type)
