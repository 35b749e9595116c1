"""The documents of a case: what its form expects, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass

from tools.casework.staff.case_forms import CaseForm
from tools.casework.staff.moments import Moment, local
from tools.casework.staff.stored_values import as_values
from tools.casework.store.case_file import CaseFile, EvidenceRow
from tools.casework.store.evidence import EvidenceState

EXPECTED = EvidenceState.EXPECTED.value


@dataclass(frozen=True)
class DocumentRow:
    """One document. `state` and `via` are codes; `label` is German, or the id if unknown.

    `expected`: the form asks for it, given the values as they stand now.
    """

    item: str
    label: str
    known: bool
    state: str
    via: str
    changed: Moment | None
    expected: bool


def document_rows(file: CaseFile, form: CaseForm | None) -> tuple[DocumentRow, ...]:
    """What the form expects in its order, then whatever else came in."""
    noted = {row.item: row for row in file.evidence}
    expected = () if form is None else form.documents(as_values(file.values))
    rows = [_row(item.code, item.label, noted.get(item.code), expected=True) for item in expected]
    in_list = {item.code for item in expected}
    for item, row in noted.items():
        if item not in in_list:
            label = None if form is None else form.document_label(item)
            rows.append(_row(item, label, row, expected=False))
    return tuple(rows)


def _row(item: str, label: str | None, noted: EvidenceRow | None, *, expected: bool) -> DocumentRow:
    return DocumentRow(
        item=item,
        label=item if label is None else label,
        known=label is not None,
        state=EXPECTED if noted is None else noted.state,
        via="" if noted is None or noted.via is None else noted.via,
        changed=None if noted is None else local(noted.changed_at),
        expected=expected,
    )
