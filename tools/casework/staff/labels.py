"""What services and fields are called, for staff (in German)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class FieldLabel:
    """A field of a form and what it is called."""

    id: str
    label: str


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

    def service(self, service: str) -> ServiceLabels | None:
        """Return the labels, or None if this installation doesn't know the service."""
        ...
