"""A case with all that happened to it since it was filed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tools.casework.contract import DraftValue
from tools.casework.store.drafts import Case


@dataclass(frozen=True)
class Colleague:
    """A member of staff as colleagues see them."""

    id: int
    name: str


@dataclass(frozen=True)
class Edit:
    """What staff have put in the place of a value. `display` is German."""

    value: Any
    display: str
    at: datetime
    staff_id: int


@dataclass(frozen=True)
class HistoryEntry:
    """Something that was done. `by` is None if the account is gone.

    `detail` may hold `reason`, `field`, `old`, `new`, `from`, `to`, `item`, `state`, `via`.
    """

    id: int
    at: datetime
    by: Colleague | None
    action: str
    detail: Mapping[str, Any]


@dataclass(frozen=True)
class EvidenceRow:
    """A document of the case that something is known about."""

    item: str
    state: str
    via: str | None
    changed_at: datetime
    required: bool


@dataclass(frozen=True)
class CaseFile:
    """One case. `case.draft` is what was received; no value of it ever changes.

    `transcript_deleted`: the conversation was kept for its period only; the draft then has
    an empty transcript, and its values have no words (`span`).
    """

    id: int
    uid: str
    case: Case
    changed_at: datetime
    closed_at: datetime | None
    revision: int
    assigned: Colleague | None
    edits: Mapping[str, Edit]
    history: tuple[HistoryEntry, ...]
    evidence: tuple[EvidenceRow, ...]
    transcript_deleted: bool

    @property
    def values(self) -> dict[str, DraftValue]:
        """The values as they stand now: as received, with the edits of staff on top."""
        return edited_values(self.case.draft.values, self.edits)


def edited_values(
    received: Mapping[str, DraftValue], edits: Mapping[str, Edit]
) -> dict[str, DraftValue]:
    """Values with edits on top. An edited value has no words of the citizen any more."""
    changed = {
        field: DraftValue(
            value=edit.value, display=edit.display, turn=0, span="", method="touch", confirmed=True
        )
        for field, edit in edits.items()
    }
    return {**received, **changed}
