"""Audit records as lines of a table: pseudonyms resolved for those who may know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tools.casework.lockers.machine import TABLES
from tools.casework.staff.moments import Moment, local
from tools.casework.store.audit_view import About, Entry
from tools.texts import Texts

ACTION, ERRAND, EVENT = "audit-action-", "audit-errand-", "audit-event-"
_STAFF = "staff:"


@dataclass(frozen=True)
class Who:
    """An actor or subject: the pseudonym, and what stands behind it if one may know."""

    pseudonym: str
    name: str = ""
    about: About | None = None


@dataclass(frozen=True)
class AuditLine:
    """One line."""

    seq: int
    at: Moment
    actor: Who
    action: str
    action_code: str
    subject: Who
    detail: tuple[tuple[str, str], ...]


def audit_line(
    entry: Entry, texts: Texts, names: Mapping[int, str], about: Mapping[str, About]
) -> AuditLine:
    """Put one entry into words."""
    record = entry.record
    return AuditLine(
        seq=record.seq,
        at=local(record.at),
        actor=_who(record.actor, names, about),
        action=action_text(record.action, texts),
        action_code=record.action,
        subject=_who(record.subject, names, about),
        detail=tuple((key, _plain(value)) for key, value in sorted(entry.detail.items())),
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


def staff_ids(entries: tuple[Entry, ...]) -> set[int]:
    """Ids of all staff that the entries speak of."""
    mentioned = {who for each in entries for who in (each.record.actor, each.record.subject)}
    return {number for who in mentioned if (number := staff_id(who)) is not None}


def staff_id(pseudonym: str) -> int | None:
    """The account's id in `staff:<id>`, or None."""
    number = pseudonym.removeprefix(_STAFF)
    return int(number) if pseudonym.startswith(_STAFF) and number.isdecimal() else None


def _who(pseudonym: str, names: Mapping[int, str], about: Mapping[str, About]) -> Who:
    number = staff_id(pseudonym)
    name = "" if number is None else names.get(number, "")
    return Who(pseudonym, name, about.get(pseudonym))


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
