"""The lines of the queue, made from cases and labels. No HTML here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from tools.casework.contract import DraftValue
from tools.casework.staff.labels import Labels, ServiceLabels
from tools.casework.staff.languages import language_name
from tools.casework.staff.moments import LOCAL_ZONE, Moment, local
from tools.casework.store.queue import QueueRow

_NAME_FIELDS = ("given_names", "family_name")


@dataclass(frozen=True)
class QueueLine:
    """One line. `kind` and `status` are codes, put into words by the page.

    `age_days` counts calendar days since the receipt, today is 0.
    """

    reference: str
    title: str
    known_service: bool
    name: str
    received: Moment
    changed: Moment
    age_days: int
    language: str
    kind: str
    status: str
    assigned: str
    mine: bool
    dropoff_waiting: bool


def queue_lines(
    rows: Iterable[QueueRow], labels: Labels, *, now: datetime, me: int, language: str
) -> tuple[QueueLine, ...]:
    """Return the lines in the order given; `me` is who looks, `language` that of the pages."""
    known: dict[str, ServiceLabels | None] = {}
    lines = []
    for row in rows:
        if row.service not in known:
            known[row.service] = labels.service(row.service)
        service = known[row.service]
        lines.append(
            QueueLine(
                reference=row.reference,
                title=row.service if service is None else service.title,
                known_service=service is not None,
                name=name_in(row.values),
                received=local(row.received_at),
                changed=local(row.changed_at),
                age_days=age_days(row.received_at, now),
                language=language_name(row.language, language),
                kind=row.kind,
                status=row.status,
                assigned="" if row.assigned is None else row.assigned.name,
                mine=row.assigned is not None and row.assigned.id == me,
                dropoff_waiting=row.dropoff_waiting,
            )
        )
    return tuple(lines)


def name_in(values: Mapping[str, DraftValue]) -> str:
    """Given and family names as they stand in the form; empty if there are none."""
    names = [values[field].display for field in _NAME_FIELDS if field in values]
    return " ".join(name for name in names if name)


def age_days(received_at: datetime, now: datetime) -> int:
    """How many midnights have passed since, in local time."""
    days = now.astimezone(LOCAL_ZONE).date() - received_at.astimezone(LOCAL_ZONE).date()
    return max(0, days.days)
