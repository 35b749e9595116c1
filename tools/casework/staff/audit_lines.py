"""Audit records as lines of a table: pseudonyms resolved for those who may know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tools.casework.lockers.machine import TABLES
from tools.casework.staff.moments import Moment, local
from tools.casework.store.audit_view import About, Entry
from tools.texts import Texts

ACTION, ERRAND, EVENT = "audit-action-", "audit-errand-", "audit-event-"
STAFF = "staff:"
_GIVEN_TO = ("case_assign", "to")


@dataclass(frozen=True)
class Who:
    """An actor or subject: the pseudonym, and what stands behind it if one may know.

    Without a pseudonym it is a member of staff, and one may not know which.
    """

    pseudonym: str
    name: str = ""
    about: About | None = None


@dataclass(frozen=True)
class Known:
    """What the reader may know: what subjects are, and names of staff by id.

    `names` is None for those who may not even tell one member of staff from another.
    """

    about: Mapping[str, About]
    names: Mapping[int, str] | None


@dataclass(frozen=True)
class Part:
    """One of the details of a record; `who` instead of a text where it speaks of somebody."""

    label: str
    text: str
    who: Who | None = None


@dataclass(frozen=True)
class AuditLine:
    """One line."""

    seq: int
    at: Moment
    actor: Who
    action: str
    action_code: str
    subject: Who
    detail: tuple[Part, ...]


def audit_line(entry: Entry, texts: Texts, known: Known) -> AuditLine:
    """Put one entry into words."""
    record = entry.record
    return AuditLine(
        seq=record.seq,
        at=local(record.at),
        actor=_who(record.actor, known),
        action=action_text(record.action, texts),
        action_code=record.action,
        subject=_who(record.subject, known),
        detail=tuple(
            _part(record.action, key, value, known) for key, value in sorted(entry.detail.items())
        ),
    )


def action_text(action: str, texts: Texts) -> str:
    """What an action is called; its code if the texts don't know it."""
    kind, _, event = action.partition("_")
    if kind in TABLES and (name := EVENT + _hyphens(event)) in texts:
        return texts(f"{ERRAND}{kind}", event=texts(name))
    text_id = ACTION + _hyphens(action)
    return texts(text_id) if text_id in texts else action


def known_actions(texts: Texts) -> list[tuple[str, str]]:
    """Code and name of all actions that have a name, by name."""
    known = [_code(name, ACTION) for name in texts.ids if name.startswith(ACTION)]
    events = [_code(name, EVENT) for name in texts.ids if name.startswith(EVENT)]
    known += [f"{kind}_{event}" for kind in TABLES for event in events]
    pairs = [(action, action_text(action, texts)) for action in known]
    return sorted(pairs, key=lambda pair: pair[1].casefold())


def _hyphens(code: str) -> str:
    return code.replace("_", "-")


def _code(text_id: str, prefix: str) -> str:
    return text_id.removeprefix(prefix).replace("-", "_")


def mentioned(entries: Iterable[Entry]) -> set[str]:
    """All pseudonyms that the entries speak of."""
    found: set[str] = set()
    for each in entries:
        record = each.record
        inside = (_pseudonym(record.action, key, value) for key, value in each.detail.items())
        found |= {record.actor, record.subject, *filter(None, inside)}
    return found


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


def _who(pseudonym: str, known: Known) -> Who:
    number = staff_id(pseudonym)
    if number is None:
        return Who(pseudonym, about=known.about.get(pseudonym))
    return Who("") if known.names is None else Who(pseudonym, known.names.get(number, ""))


def _pseudonym(action: str, key: str, value: object) -> str | None:
    """Whom a detail speaks of: a case by its uid, a colleague by the number of the account."""
    if key == "case":
        return str(value)
    if (action, key) == _GIVEN_TO and value is not None:
        return f"{STAFF}{value}"
    return None


def _part(action: str, key: str, value: object, known: Known) -> Part:
    pseudonym = _pseudonym(action, key, value)
    return Part(key, _plain(value), None if pseudonym is None else _who(pseudonym, known))


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
