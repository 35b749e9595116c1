"""What an audit record says besides who, what and to whom: keys and codes in words.

A key or code without a text is shown as it was written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from tools.casework.lockers.machine import TABLES
from tools.casework.staff.audit_who import Known, Who, pseudonym_in
from tools.casework.staff.moments import local
from tools.casework.store.audit_view import Entry
from tools.texts import Texts

_KEY = "audit-key-"
_CODES: Mapping[str, str] = {
    "from": "status-",
    "to": "status-",
    "state": "document-",
    "via": "via-",
    "roles": "role-",
    "before": "role-",
    "after": "role-",
    "kind": "kind-",
    "purpose": "audit-purpose-",
    "op": "audit-op-",
    "form": "audit-format-",
    "format": "audit-format-",
}
"""Key → how the text ids of its codes begin; texts of other pages are used where there are any."""
_OF_ACTIONS: Mapping[tuple[str, str], str] = {
    ("deleted", "kind"): "retention-",
    ("rollback_found", "reason"): "audit-rollback-",
}
_LISTS = frozenset({"roles", "before", "after"})
_TIMES = frozenset({"at", "cutoff"})
_FIRST = frozenset({"before", "case"})


@dataclass(frozen=True)
class Part:
    """One detail. `code` says that the text is as it was written, `who` stands instead of it."""

    label: str
    text: str
    code: bool = False
    who: Who | None = None


def parts(entry: Entry, texts: Texts, known: Known) -> tuple[Part, ...]:
    """All details of a record, without what its subject says already."""
    action, content = entry.record.action, entry.detail
    if known.who(entry.record.subject).about is not None:
        content.pop("case", None)
    found = (_part(action, key, content[key], texts, known) for key in sorted(content, key=_order))
    return tuple(part for part in found if part.text or part.who)


def key_text(action: str, key: str, texts: Texts) -> str | None:
    """What a key is called; None if the texts don't know it."""
    for text_id in (f"{_KEY}{action}-{key}", f"{_KEY}{key}"):
        if _hyphens(text_id) in texts:
            return texts(_hyphens(text_id))
    return None


def _order(key: str) -> tuple[bool, str]:
    return key not in _FIRST, key


def _part(action: str, key: str, value: object, texts: Texts, known: Known) -> Part:
    label = key_text(action, key, texts) or key
    pseudonym = pseudonym_in(action, key, value)
    if pseudonym is not None:
        return Part(label, "", who=known.who(pseudonym))
    text = _text(action, key, value, texts)
    return Part(label, str(value), code=True) if text is None else Part(label, text)


def _text(action: str, key: str, value: object, texts: Texts) -> str | None:
    """A value in words; None if it is a code without a text."""
    if value is None:
        return texts("audit-nobody") if pseudonym_in(action, key, 0) else ""
    if isinstance(value, bool):
        return texts("yes" if value else "no")
    if not isinstance(value, str):
        return str(value)
    if key in _TIMES:
        return _moment(value)
    if key in _LISTS:
        codes = value.split(",") if value else []
        named = (_code_text(action, key, code, texts) or code for code in codes)
        return ", ".join(named) or texts("nothing")
    return _code_text(action, key, value, texts)


def _code_text(action: str, key: str, code: str, texts: Texts) -> str | None:
    beginning = _beginning(action, key)
    wanted = () if beginning is None else (beginning + code, beginning + _hyphens(code))
    return next((texts(text_id) for text_id in wanted if text_id in texts), None)


def _beginning(action: str, key: str) -> str | None:
    kind = action.partition("_")[0]
    if kind in TABLES and key in {"state", "reason"}:
        return f"errand-state-{kind}-" if key == "state" else "audit-reason-"
    return _OF_ACTIONS.get((action, key)) or _CODES.get(key)


def _moment(text: str) -> str | None:
    try:
        moment = local(datetime.fromisoformat(text))
    except ValueError:
        return None
    return f"{moment.day} {moment.time[:5]}"


def _hyphens(code: str) -> str:
    return code.replace("_", "-")
