"""Audit records as lines of a table, with the names of actions."""

from __future__ import annotations

from dataclasses import dataclass

from tools.casework.audit.chain import Verdict
from tools.casework.lockers.machine import TABLES
from tools.casework.staff.audit_details import Part, parts
from tools.casework.staff.audit_who import Known, Who
from tools.casework.staff.moments import Moment, local
from tools.casework.store.audit_view import Entry
from tools.texts import Texts

ACTION, ERRAND, EVENT = "audit-action-", "audit-errand-", "audit-event-"


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
        actor=known.who(record.actor),
        action=action_text(record.action, texts),
        action_code=record.action,
        subject=known.who(record.subject),
        detail=parts(entry, texts, known),
    )


def fault_of(verdict: Verdict) -> str:
    """What is wrong with a chain: `anchor`, `missing`, `changed`, or "" if it is intact."""
    if verdict.bad_seq is None:
        return ""
    if verdict.bad_seq == 0:
        return "anchor"
    return "changed" if verdict.bad_seq == verdict.head.seq + 1 else "missing"


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
