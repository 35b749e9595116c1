"""Times and dates as people in Germany write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

LOCAL_ZONE = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True)
class Moment:
    """A time for people (local) and for the `datetime` attribute (ISO 8601)."""

    iso: str
    day: str
    time: str


def local(moment: datetime) -> Moment:
    """Return an aware time as people in Germany write it."""
    here = moment.astimezone(LOCAL_ZONE)
    return Moment(
        iso=here.isoformat(timespec="seconds"),
        day=here.strftime("%d.%m.%Y"),
        time=here.strftime("%H:%M:%S"),
    )


def german_date(iso: str) -> str:
    """Return an ISO 8601 date as people in Germany write it; any other text unchanged."""
    try:
        return date.fromisoformat(iso).strftime("%d.%m.%Y")
    except ValueError:
        return iso
