"""When a field applies. Named in form definitions; plain functions of the values."""

from __future__ import annotations

from collections.abc import Callable

from tools.forms.models import Values
from tools.registry import Registry

Condition = Callable[[Values], bool]


def _has_other_licence(values: Values) -> bool:
    given = values.get("other_licence")
    return given is not None and given.value is True


def conditions() -> Registry[Condition]:
    """A new registry of all conditions."""
    registry: Registry[Condition] = Registry("condition")
    registry.add("has_other_licence", _has_other_licence)
    return registry
