"""What was done to a case, line by line, the latest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tools.casework.staff.document_rows import DocumentRow
from tools.casework.staff.moments import Moment, local
from tools.casework.staff.value_rows import ValueRow
from tools.casework.store.case_file import CaseFile, HistoryEntry

RECEIVED = "received"


@dataclass(frozen=True)
class HistoryLine:
    """One line. `action`, `state` and `via` are codes; `by` is empty if the account is gone.

    `label` is the field that was changed, `old` and `new` are values, `item` names a document.
    """

    id: int
    at: Moment
    by: str
    action: str
    reason: str
    label: str
    old: str
    new: str
    item: str
    state: str
    via: str


def history_lines(
    file: CaseFile, values: Iterable[ValueRow], documents: Iterable[DocumentRow]
) -> tuple[HistoryLine, ...]:
    """The entries of staff, then the receipt itself."""
    labels = {row.field: row.label for row in values}
    items = {row.item: row.label for row in documents}
    lines = [_line(entry, labels, items) for entry in reversed(file.history)]
    filed = HistoryEntry(0, file.case.received_at, None, RECEIVED, {})
    return (*lines, _line(filed, labels, items))


def _line(entry: HistoryEntry, labels: Mapping[str, str], items: Mapping[str, str]) -> HistoryLine:
    def text(name: str) -> str:
        return str(entry.detail.get(name) or "")

    field, item = text("field"), text("item")
    return HistoryLine(
        id=entry.id,
        at=local(entry.at),
        by="" if entry.by is None else entry.by.name,
        action=entry.action,
        reason=text("reason"),
        label=labels.get(field, field),
        old=text("old"),
        new=text("new"),
        item=items.get(item, item),
        state=text("state"),
        via=text("via"),
    )
