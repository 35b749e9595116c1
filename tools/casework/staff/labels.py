"""What services and fields are called, for staff (in German)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from tools.forms.models import Values


def always(_: Values) -> bool:
    """What a field without a condition answers."""
    return True


@dataclass(frozen=True)
class FieldLabel:
    """A field of a form, what it is called, and whether it applies to given values."""

    id: str
    label: str
    applies: Callable[[Values], bool] = field(default=always, compare=False)


@dataclass(frozen=True)
class ServiceLabels:
    """A service's title and its fields in the order in which they are asked."""

    title: str
    form_version: str
    fields: tuple[FieldLabel, ...]


class Labels(Protocol):
    """Looks up what a service's form is called. `damaged` lists forms that can't be read."""

    @property
    def damaged(self) -> tuple[str, ...]:
        """Ids of services whose definition is there, but wrong."""
        ...

    def ids(self) -> tuple[str, ...]:
        """Ids of all services that are known."""
        ...

    def service(self, service: str) -> ServiceLabels | None:
        """Return the labels, or None if this installation doesn't know the service."""
        ...
