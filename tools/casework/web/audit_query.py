"""The audit's filter as it stands in the address of its page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlencode

from tools.casework.staff.moments import LOCAL_ZONE

MAX_SEQ = 2**63 - 1
_MAX_CHARS = 80
_FIRST_YEAR, _LAST_YEAR = 1970, 9998


@dataclass(frozen=True)
class AuditQuery:
    """What was asked for, as text. Days are local and both included."""

    since: str = ""
    until: str = ""
    actor: str = ""
    action: str = ""
    subject: str = ""

    @classmethod
    def read(cls, params: Mapping[str, str]) -> AuditQuery:
        """Read the parameters of an address; what can't be meant is left out."""
        texts = {
            name: params.get(name, "").replace("\0", "")[:_MAX_CHARS]
            for name in ("since", "until", "actor", "action", "subject")
        }
        days = {name: texts[name] if _day(texts[name]) else "" for name in ("since", "until")}
        return cls(**texts | days)

    @property
    def since_time(self) -> datetime | None:
        """Midnight at which the first day begins."""
        day = _day(self.since)
        return None if day is None else _midnight(day)

    @property
    def before_time(self) -> datetime | None:
        """Midnight at which the last day ends."""
        day = _day(self.until)
        return None if day is None else _midnight(day + timedelta(days=1))

    @property
    def address(self) -> str:
        """The filter as the part of an address after the question mark."""
        return urlencode({name: text for name, text in asdict(self).items() if text})

    def beside(self, **position: int) -> str:
        """The same for a page beside this one."""
        return "&".join(part for part in (self.address, urlencode(position)) if part)


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if _FIRST_YEAR <= day.year <= _LAST_YEAR else None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), LOCAL_ZONE).astimezone(UTC)
