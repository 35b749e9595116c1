"""What staff do to cases: each change is one transaction with its history and audit records.

Nothing is changed that the case's status doesn't allow, and nothing is decided on a state of
the case that its reader hasn't seen (`revision`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from tools.casework.case_errors import NotAllowedNow, StaleRevision, UnknownColleague, WordsMissing
from tools.casework.contract import DraftValue
from tools.casework.errors import UnknownCase
from tools.casework.privacy.sealing import CaseSeal
from tools.casework.staff.transitions import WITH_REASON, Action, Status, next_status
from tools.casework.store.case_file import Edit
from tools.casework.store.cases import EDITS, dump_edits, find_case, read_edits
from tools.casework.store.database import Database
from tools.casework.store.drafts import Vault
from tools.casework.store.evidence import EvidenceState, Via, set_evidence
from tools.casework.store.history import record
from tools.casework.store.schema import cases, documents, search_terms, staff

MAX_REASON_CHARS = 4000


@dataclass(frozen=True)
class NewValue:
    """A value that takes the place of `old`. Displays are German."""

    field: str
    value: Any
    display: str
    old_display: str


@dataclass(frozen=True)
class _Open:
    """A case in the middle of a change."""

    connection: Connection
    row: Row[Any]
    seal: CaseSeal
    now: datetime


class CaseChanges:
    """Changes cases for a member of staff (`by`, the id of the account)."""

    def __init__(self, database: Database, vault: Vault, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._sealer = vault.sealer
        self._index = vault.index
        self._audit = vault.audit
        self._clock = clock

    def act(
        self, reference: str, action: Action, *, by: int, revision: int, reason: str = ""
    ) -> Status:
        """Move the case on; return its new status. Taking over also assigns it to `by`.

        Raises:
            UnknownCase: there is no such case.
            StaleRevision: somebody else was faster.
            NotAllowedNow: its status doesn't allow the action.
            WordsMissing: the action needs a reason.
        """
        words = _words(action, reason)
        with self._changing(reference, revision) as case:
            status = _allowed(case.row, action)
            more: dict[str, Any] = {"status": status.value}
            if action is Action.TAKE_OVER:
                more["assigned_to"] = by
            if status is Status.CLOSED:
                more["closed_at"] = case.now
            elif action is Action.REOPEN:
                more["closed_at"] = None
            detail = {"from": case.row.status, "to": status.value}
            self._write(case, by, action, detail | words, more, **detail)
        return status

    def assign(self, references: Iterable[str], to: int | None, *, by: int) -> int:
        """Give cases to a colleague, or to nobody; return how many changed hands.

        Cases that are settled, or already where they should be, are left as they are.

        Raises:
            UnknownColleague: nobody by this id can be given cases.
        """
        changed = 0
        with self._database.write() as connection:
            if to is not None:
                _check_colleague(connection, to)
            for reference in dict.fromkeys(references):
                row = find_case(connection, reference)
                if row is None or row.assigned_to == to:
                    continue
                if next_status(row.status, row.kind, Action.ASSIGN) is None:
                    continue
                seal = self._sealer.open_case(connection, row.id)
                case = _Open(connection, row, seal, self._clock())
                detail = {"assigned_to": to}
                self._write(case, by, Action.ASSIGN, detail, {"assigned_to": to}, to=to)
                changed += 1
        return changed

    def edit(self, reference: str, new: NewValue, *, by: int, revision: int, reason: str) -> None:
        """Put a value in the place of one; what was received stays.

        Raises:
            UnknownCase, StaleRevision, NotAllowedNow, WordsMissing: as `act`.
        """
        words = _words(Action.EDIT, reason)
        with self._changing(reference, revision) as case:
            _allowed(case.row, Action.EDIT)
            edits = read_edits(case.connection, case.seal, case.row.id)
            edits[new.field] = Edit(new.value, new.display, case.now, by)
            body = case.seal.seal(EDITS, dump_edits(edits))
            _replace_part(case.connection, case.row.id, EDITS, body)
            self._index_edit(case, new)
            detail = {"field": new.field, "old": new.old_display, "new": new.display}
            self._write(case, by, Action.EDIT, detail | words, {}, field=new.field)

    def document(
        self,
        reference: str,
        item: str,
        state: EvidenceState,
        *,
        by: int,
        seen: str,
        via: Via | None = None,
    ) -> None:
        """Note what became of a document of the case.

        `seen` is the state in which it was shown. The case's revision would be too strict: what
        else was done to the case says nothing about this document.

        Raises:
            UnknownCase, NotAllowedNow: as `act`.
            StaleRevision: the document is in another state by now.
        """
        with self._changing(reference) as case:
            _allowed(case.row, Action.DOCUMENT)
            before = set_evidence(
                case.connection, case.row.id, item, state, at=case.now, via=via, staff_id=by
            )
            if (before or EvidenceState.EXPECTED.value) != seen:
                raise StaleRevision("the document has moved on since it was shown")
            detail = {"item": item, "state": state.value}
            if via is not None:
                detail["via"] = via.value
            self._write(case, by, Action.DOCUMENT, detail, {}, **detail)

    def note(self, uid: str, *, by: int, action: str, **detail: Any) -> None:
        """Write only an audit record: that a case was read, exported or printed."""
        with self._database.write() as connection:
            self._audit.append(connection, actor=_actor(by), action=action, subject=uid, **detail)

    @contextmanager
    def _changing(self, reference: str, revision: int | None = None) -> Iterator[_Open]:
        with self._database.write() as connection:
            row = find_case(connection, reference)
            if row is None:
                raise UnknownCase("no case has this reference")
            if revision is not None and row.revision != revision:
                raise StaleRevision("the case was changed since it was shown")
            seal = self._sealer.open_case(connection, row.id)
            yield _Open(connection, row, seal, self._clock())

    def _write(
        self,
        case: _Open,
        by: int,
        action: Action,
        detail: Mapping[str, Any],
        columns: Mapping[str, Any],
        **audited: Any,
    ) -> None:
        """What every change leaves: a new revision, a history entry and an audit record."""
        connection, row = case.connection, case.row
        changed = {"revision": row.revision + 1, "changed_at": case.now, **columns}
        connection.execute(update(cases).where(cases.c.id == row.id).values(**changed))
        record(
            connection,
            case.seal,
            row.id,
            at=case.now,
            staff_id=by,
            action=action.value,
            detail=detail,
        )
        self._audit.append(
            connection, actor=_actor(by), action=f"case_{action.value}", subject=row.uid, **audited
        )

    def _index_edit(self, case: _Open, new: NewValue) -> None:
        """A corrected name can be searched for; the one that was received still can."""
        value = DraftValue(
            value=new.value, display="", turn=0, span="", method="touch", confirmed=True
        )
        terms = self._index.terms_of(case.row.service, {new.field: value})
        known = set(
            case.connection.execute(
                select(search_terms.c.term).where(search_terms.c.case_id == case.row.id)
            ).scalars()
        )
        fresh = [{"case_id": case.row.id, "term": term} for term in sorted(terms - known)]
        if fresh:
            case.connection.execute(insert(search_terms), fresh)


def _allowed(row: Row[Any], action: Action) -> Status:
    status = next_status(row.status, row.kind, action)
    if status is None:
        raise NotAllowedNow(f"{action.value} is not possible while the case is {row.status}")
    return status


def _words(action: Action, reason: str) -> dict[str, str]:
    text = reason.strip()
    if (action in WITH_REASON and not text) or len(text) > MAX_REASON_CHARS:
        raise WordsMissing(f"{action.value} needs 1 to {MAX_REASON_CHARS} characters of reason")
    return {"reason": text} if text else {}


def _check_colleague(connection: Connection, staff_id: int) -> None:
    query = select(staff.c.id).where(staff.c.id == staff_id, staff.c.active)
    if connection.execute(query).one_or_none() is None:
        raise UnknownColleague("nobody by this id can be given a case")


def _replace_part(connection: Connection, case_id: int, part: str, body: bytes) -> None:
    this = (documents.c.case_id == case_id) & (documents.c.part == part)
    connection.execute(delete(documents).where(this))
    connection.execute(insert(documents).values(case_id=case_id, part=part, body=body))


def _actor(staff_id: int) -> str:
    return f"staff:{staff_id}"
