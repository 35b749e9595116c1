"""Labels from the form definitions of this installation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import structlog

from tools.casework.staff.labels import FieldLabel, ServiceLabels, always
from tools.forms.definitions import DEFINITIONS, available_forms, load_form
from tools.forms.errors import FormError
from tools.forms.models import Call, Values
from tools.forms.rules.registry import conditions
from tools.forms.texts import FormTexts

STAFF_LANGUAGE = "de"

log = structlog.get_logger(__name__)


class FormLabels:
    """Reads all definitions once.

    A damaged definition must not keep staff from reading what was filed: it is logged, shown
    by `/health` (`damaged` lists its id) and its cases appear like those of an unknown service.
    """

    def __init__(self, definitions_dir: Path = DEFINITIONS) -> None:
        self._services: dict[str, ServiceLabels] = {}
        damaged = []
        for service in available_forms(definitions_dir):
            try:
                self._services[service] = _labels(service, definitions_dir)
            except FormError as error:
                log.error("form_damaged", service=service, message=str(error))
                damaged.append(service)
        self._damaged = tuple(damaged)

    @property
    def damaged(self) -> tuple[str, ...]:
        """Ids of services whose definition is there, but wrong."""
        return self._damaged

    def ids(self) -> tuple[str, ...]:
        """Ids of all services that are installed and readable."""
        return tuple(self._services)

    def service(self, service: str) -> ServiceLabels | None:
        """Return the labels, or None if this installation doesn't know the service."""
        return self._services.get(service)


def _labels(service: str, definitions_dir: Path) -> ServiceLabels:
    form = load_form(service, definitions_dir, (STAFF_LANGUAGE,))
    texts = FormTexts(form, STAFF_LANGUAGE, definitions_dir)
    return ServiceLabels(
        title=texts.title(),
        form_version=form.version,
        fields=tuple(
            FieldLabel(field.id, texts.label(field), _applies(field.condition))
            for field in form.fields
        ),
    )


def _applies(condition: Call | None) -> Callable[[Values], bool]:
    if condition is None:
        return always
    holds = condition.bind(conditions()[condition.name])

    def applies(values: Values) -> bool:
        try:
            return holds(values)
        except (TypeError, ValueError):  # a value that is none must not hide a field
            return True

    return applies
