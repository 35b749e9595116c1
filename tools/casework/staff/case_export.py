"""A case as JSON for other software; docs/how-to/work-on-cases.md describes the format."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tools.casework.contract import DraftValue
from tools.casework.staff.case_forms import CaseForm
from tools.casework.staff.document_rows import document_rows
from tools.casework.staff.labels import Labels
from tools.casework.store.case_file import CaseFile, Colleague, Edit, HistoryEntry

FORMAT = "amtomat-case/1"
_ASSIGNED = "assigned_to"


def assigned_in(file: CaseFile) -> frozenset[int]:
    """Accounts that the case was given to, as its history has them."""
    given = (entry.detail.get(_ASSIGNED) for entry in file.history)
    return frozenset(each for each in given if isinstance(each, int))


def case_export(
    file: CaseFile,
    labels: Labels,
    form: CaseForm | None,
    names: Mapping[int, str],
    *,
    exported_at: datetime,
) -> dict[str, Any]:
    """Everything that is stored of the case. Times are ISO 8601 in UTC, texts are German.

    `names` are those of the accounts `assigned_in` it. Their numbers stay here: they are the
    pseudonyms of the audit.
    """
    case, draft = file.case, file.case.draft
    service = labels.service(draft.service)
    transcript = [line.model_dump(mode="json") for line in draft.transcript]
    return {
        "format": FORMAT,
        "exported_at": _time(exported_at),
        "reference": case.reference,
        "status": case.status,
        "kind": draft.kind,
        "received_at": _time(case.received_at),
        "changed_at": _time(file.changed_at),
        "closed_at": None if file.closed_at is None else _time(file.closed_at),
        "revision": file.revision,
        "assigned_to": _name(file.assigned),
        "service": {
            "id": draft.service,
            "title": None if service is None else service.title,
            "form_version": draft.form_version,
        },
        "conversation": {
            "id": draft.conversation,
            "terminal": draft.terminal,
            "language": draft.language,
            "started_at": _time(draft.started_at),
        },
        "values": _values(file, labels),
        "documents": _documents(file, form),
        "notes": [note.model_dump(mode="json") for note in draft.notes],
        "transcript": None if file.transcript_deleted else transcript,
        "history": [_entry(entry, names) for entry in file.history],
    }


def _documents(file: CaseFile, form: CaseForm | None) -> list[dict[str, Any]]:
    return [
        {
            "item": row.item,
            "label": row.label if row.known else None,
            "state": row.state,
            "via": row.via or None,
            "changed_at": None
            if row.changed is None
            else _time(datetime.fromisoformat(row.changed.iso)),
            "expected": row.expected,
        }
        for row in document_rows(file, form)
    ]


def _values(file: CaseFile, labels: Labels) -> list[dict[str, Any]]:
    """In the order of the form; fields that it doesn't have come last."""
    received, edits = file.case.draft.values, file.edits
    service = labels.service(file.case.draft.service)
    titles = {} if service is None else {field.id: field.label for field in service.fields}
    stated = [field for field in titles if field in received or field in edits]
    others = [field for field in dict.fromkeys((*received, *edits)) if field not in titles]
    return [
        {
            "field": field,
            "label": titles.get(field),
            "value": file.values[field].value,
            "display": file.values[field].display,
            "received": _received(received.get(field)),
            "edited": _edited(edits.get(field), file),
        }
        for field in (*stated, *others)
    ]


def _received(value: DraftValue | None) -> dict[str, Any] | None:
    return None if value is None else value.model_dump(mode="json")


def _edited(edit: Edit | None, file: CaseFile) -> dict[str, Any] | None:
    if edit is None:
        return None
    names = {entry.by.id: entry.by.name for entry in file.history if entry.by is not None}
    return {"at": _time(edit.at), "by": names.get(edit.staff_id)}


def _entry(entry: HistoryEntry, names: Mapping[int, str]) -> dict[str, Any]:
    detail = dict(entry.detail)
    if _ASSIGNED in detail:
        detail[_ASSIGNED] = names.get(detail[_ASSIGNED])
    return {
        "at": _time(entry.at),
        "by": _name(entry.by),
        "action": entry.action,
        "detail": detail,
    }


def _name(colleague: Colleague | None) -> str | None:
    return None if colleague is None else colleague.name


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
