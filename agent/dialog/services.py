"""What the graph's nodes work with; wired by the composition root."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from agent.understanding.base import Understander
from knowledge.base import Knowledge
from tools.casework.contract import Draft, Receipt
from tools.forms.catalogue import ServiceForm
from tools.texts import Texts


class Kept(Protocol):
    """The number (nine digits) under which a form is kept, and until when."""

    @property
    def number(self) -> str:
        """Nine digits, the last one a check digit."""

    @property
    def until(self) -> datetime:
        """When it is deleted."""


class Parking(Protocol):
    """Keeps forms that citizens have left for a while."""

    @property
    def minutes(self) -> int:
        """How long a form is kept."""

    def park(self, state: dict[str, Any]) -> Kept:
        """Keep a form; sqlite3.Error if it can't be stored."""

    def take(self, number: str) -> dict[str, Any] | None:
        """Hand out what is kept under a number, and forget it; None if there is nothing."""


class DraftFiler(Protocol):
    """Files drafts with the case service."""

    async def file(self, draft: Draft, key: str) -> Receipt:
        """Store a draft once per `key`; FilingError if it could not be stored."""


@dataclass(frozen=True)
class DialogServices:
    """Everything a turn may use.

    `texts` and the forms' texts cover every language; `now` is in the authority's time zone.
    `lockers`: this terminal's page has a locker frame.
    """

    understander: Understander
    knowledge: Knowledge
    filer: DraftFiler
    forms: Mapping[str, ServiceForm]
    texts: Mapping[str, Texts]
    now: Callable[[], datetime]
    parking: Parking
    lockers: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        """BCP 47 tags of the languages that conversations can be held in."""
        return tuple(self.texts)
