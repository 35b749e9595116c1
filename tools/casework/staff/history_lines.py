"""What was done to a case, line by line, the latest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tools.casework.staff.moments import Moment, local
from tools.casework.staff.value_rows import ValueRow
from tools.casework.store.case_file import CaseFile, HistoryEntry

RECEIVED = "received"


@dataclass(frozen=True)
class HistoryLine:
    """One line. `action`, `state` and `via` are codes; `by` is empty if the account is gone.

    `label` is the field that was changed, `old` and `new` are values, `item` is a document.
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


def history_lines(file: CaseFile, values: Iterable[ValueRow]) -> tuple[HistoryLine, ...]:
    """The entries of staff, then the receipt itself."""
    labels = {row.field: row.label for row in values}
    lines = [_line(entry, labels) for entry in reversed(file.history)]
    filed = HistoryEntry(0, file.case.received_at, None, RECEIVED, {})
    return (*lines, _line(filed, labels))


def _line(entry: HistoryEntry, labels: dict[str, str]) -> HistoryLine:
    def text(name: str) -> str:
        return str(entry.detail.get(name) or "")

    field = text("field")
    return HistoryLine(
        id=entry.id,
        at=local(entry.at),
        by="" if entry.by is None else entry.by.name,
        action=entry.action,
        reason=text("reason"),
        label=labels.get(field, field),
        old=text("old"),
        new=text("new"),
        item=text("item"),
        state=text("state"),
        via=text("via"),
    )
