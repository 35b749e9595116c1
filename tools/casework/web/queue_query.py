"""The queue's address: which filters, order and position it names, and links to others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from typing import Any, get_args
from urllib.parse import parse_qsl, urlencode

from tools.casework.privacy.blind_index import BlindIndex
from tools.casework.staff.moments import LOCAL_ZONE
from tools.casework.store.queue_filter import Assigned, QueueFilter, QueueOrder, SortBy

QUEUE = "/cases"
_MAX_CHARS = 200
_SORTS = frozenset(get_args(SortBy))
_ASSIGNED = frozenset(get_args(Assigned))
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
"""Dates of receipt outside are slips; close to the ends of the calendar no zone has an offset."""


@dataclass(frozen=True)
class QueueQuery:
    """What the address says; everything may be missing. What can't be meant is left out.

    Dates are ISO 8601 and local; both are included. `order` is `<column>-<direction>`.
    """

    q: str = ""
    status: str = ""
    service: str = ""
    kind: str = ""
    language: str = ""
    assigned: str = ""
    received_from: str = ""
    received_to: str = ""
    dropoff: str = ""
    order: str = ""
    after: str = ""
    before: str = ""

    @classmethod
    def read(cls, parameters: Any) -> QueueQuery:
        """Read the parameters of a request (`.get(name)` gives a text or None)."""
        given = {
            item.name: (parameters.get(item.name) or "").replace("\0", "").strip()[:_MAX_CHARS]
            for item in fields(cls)
        }
        query = cls(**given)
        return replace(
            query,
            assigned=query.assigned if query.assigned in _ASSIGNED else "",
            received_from=_day(query.received_from),
            received_to=_day(query.received_to),
            dropoff="1" if query.dropoff else "",
            order=query.order if _order(query.order) else "",
        )

    @classmethod
    def from_text(cls, text: str) -> QueueQuery:
        """Read the query part of an address; whatever else it holds is left out."""
        return cls.read(dict(parse_qsl(text.removeprefix("?"), max_num_fields=50)))

    @property
    def address(self) -> str:
        """The queue's address for this query."""
        return f"{QUEUE}?{self.text}" if self.text else QUEUE

    @property
    def text(self) -> str:
        """The query part of the address."""
        given = {item.name: getattr(self, item.name) for item in fields(self)}
        return urlencode({name: value for name, value in given.items() if value})

    @property
    def sorting(self) -> QueueOrder:
        """How the list is sorted; the latest receipts come first unless asked otherwise."""
        return _order(self.order) or QueueOrder()

    @property
    def order_code(self) -> str:
        """The order as the address names it."""
        sorting = self.sorting
        return f"{sorting.by}-{'desc' if sorting.descending else 'asc'}"

    @property
    def narrowed(self) -> bool:
        """Whether anything but the status narrows the list down."""
        plain = replace(self, status="", order="", after="", before="")
        return plain != QueueQuery()

    def filter(
        self, *, me: int, index: BlindIndex, reference_of: Callable[[str], str | None]
    ) -> QueueFilter:
        """What to look for. A whole reference number is looked up, everything else searched."""
        reference = reference_of(self.q) if self.q else None
        searched = bool(self.q) and reference is None
        to = _midnight(self.received_to)
        return QueueFilter(
            status=self.status,
            service=self.service,
            kind=self.kind,
            language=self.language,
            assigned=self.assigned,  # type: ignore[arg-type]  # checked by `read`
            assigned_to=me,
            received_from=_midnight(self.received_from),
            received_before=None if to is None else _next_midnight(to),
            dropoff_waiting=bool(self.dropoff),
            reference=reference or "",
            terms=index.terms_of_query(self.q) if searched else None,
        )

    def link(self, **changes: str) -> str:
        """The address with some parameters changed; a new order or filter starts at its top."""
        moved = {"after": "", "before": ""} | changes
        return replace(self, **moved).address

    def without_search(self, reference_of: Callable[[str], str | None]) -> QueueQuery:
        """Without words and dates of people, for those who may not read values.

        Otherwise they could find out who has filed something by asking for a name.
        """
        return self if reference_of(self.q) else replace(self, q="")

    def sort_link(self, by: str) -> str:
        """The address sorted by a column; again by the same one turns it round."""
        sorting = self.sorting
        first_down = by in {"received", "changed"}
        down = not sorting.descending if sorting.by == by else first_down
        return self.link(order=f"{by}-{'desc' if down else 'asc'}")


def _order(code: str) -> QueueOrder | None:
    by, _, direction = code.partition("-")
    if by not in _SORTS or direction not in {"asc", "desc"}:
        return None
    return QueueOrder(by, direction == "desc")  # type: ignore[arg-type]  # one of _SORTS


def _day(text: str) -> str:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return ""
    return day.isoformat() if _FIRST_YEAR <= day.year <= _LAST_YEAR else ""


def _midnight(day: str) -> datetime | None:
    if not day:
        return None
    return datetime.combine(date.fromisoformat(day), time(), tzinfo=LOCAL_ZONE)


def _next_midnight(moment: datetime) -> datetime:
    """By the calendar: the day of a change of time has 23 or 25 hours."""
    return datetime.combine(moment.date() + timedelta(days=1), time(), tzinfo=LOCAL_ZONE)
