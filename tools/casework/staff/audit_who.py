"""Of whom and what audit records speak: pseudonyms, resolved for those who may know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tools.casework.store.audit_view import About, Entry

STAFF = "staff:"
KINDS = frozenset({"terminal", "bridge", "system", "operator"})
_GIVEN_TO = ("case_assign", "to")


@dataclass(frozen=True)
class Who:
    """An actor or subject: the pseudonym, and what stands behind it if one may know.

    Without a pseudonym it is a member of staff, and one may not know which.
    """

    pseudonym: str
    name: str = ""
    about: About | None = None

    @property
    def kind(self) -> str:
        """What it is other than a person or a case: one of `KINDS`, or "" if it is none."""
        kind = self.pseudonym.partition(":")[0]
        return kind if kind in KINDS else ""


@dataclass(frozen=True)
class Known:
    """What the reader may know: what subjects are, and names of staff by id.

    `names` is None for those who may not even tell one member of staff from another.
    """

    about: Mapping[str, About]
    names: Mapping[int, str] | None

    def who(self, pseudonym: str) -> Who:
        """The pseudonym as the reader may see it."""
        number = staff_id(pseudonym)
        if number is None:
            return Who(pseudonym, about=self.about.get(pseudonym))
        return Who("") if self.names is None else Who(pseudonym, self.names.get(number, ""))


def mentioned(entries: Iterable[Entry]) -> set[str]:
    """All pseudonyms that the entries speak of."""
    found: set[str] = set()
    for each in entries:
        record = each.record
        inside = (pseudonym_in(record.action, *pair) for pair in each.detail.items())
        found |= {record.actor, record.subject, *filter(None, inside)}
    return found


def pseudonym_in(action: str, key: str, value: object) -> str | None:
    """Whom a detail speaks of: a case by its uid, a colleague by the number of the account."""
    if value is not None and key == "case":
        return str(value)
    if value is not None and (action, key) == _GIVEN_TO:
        return f"{STAFF}{value}"
    return None


def staff_ids(pseudonyms: Iterable[str]) -> set[int]:
    """Ids of those of them that are accounts."""
    return {number for who in pseudonyms if (number := staff_id(who)) is not None}


def staff_id(pseudonym: str) -> int | None:
    """The account's id in `staff:<id>`, or None."""
    number = pseudonym.removeprefix(STAFF)
    return int(number) if pseudonym.startswith(STAFF) and number.isdecimal() else None


def one_person(typed: str) -> bool:
    """Whether a filter asks for one member of staff, not for all of them."""
    text = typed.strip().casefold()
    return text.startswith(STAFF) and text != STAFF
