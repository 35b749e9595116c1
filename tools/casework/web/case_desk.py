"""What the pages of cases are made of, and what they all do: find a case, note that it is read."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from fastapi import Request

from tools.casework.errors import UnknownCase
from tools.casework.privacy.blind_index import BlindIndex
from tools.casework.reference import read_reference
from tools.casework.staff.case_forms import CaseForms
from tools.casework.staff.labels import Labels
from tools.casework.staff.printing import DraftPrinter
from tools.casework.staff.read_log import ReadLog
from tools.casework.store.accounts import StaffMember
from tools.casework.store.case_changes import CaseChanges
from tools.casework.store.case_file import CaseFile
from tools.casework.store.cases import CaseStore
from tools.casework.store.queue import Queue
from tools.casework.web.colleagues import Colleagues
from tools.casework.web.sessions import token_of

CASE_READ = "case_read"


@dataclass(frozen=True)
class CaseDesk:
    """Everything that working on cases needs."""

    queue: Queue
    store: CaseStore
    changes: CaseChanges
    colleagues: Colleagues
    index: BlindIndex
    labels: Labels
    forms: CaseForms
    printer: DraftPrinter
    reads: ReadLog
    clock: Callable[[], datetime]
    place: str
    reference_prefix: str
    transcript_days: int

    def meant(self, typed: str) -> str | None:
        """The reference number that was typed, or None if it can't be one."""
        return read_reference(typed, self.reference_prefix)

    def file(self, reference: str) -> CaseFile:
        """The case; UnknownCase. Whoever shows values to people uses `read` instead."""
        file = self.store.file(reference)
        if file is None:
            raise UnknownCase("no case has this reference")
        return file

    def read(self, request: Request, member: StaffMember, reference: str) -> CaseFile:
        """The case for somebody who reads it: that they did is in the audit before they do."""
        file = self.file(reference)
        session = _session(request)
        if self.reads.due(session, file.uid):
            self.changes.note(file.uid, by=member.id, action=CASE_READ)
            self.reads.noted(session, file.uid)
        return file


def _session(request: Request) -> str:
    """What tells one login from another, without keeping its token."""
    return hashlib.sha256(token_of(request).encode()).hexdigest()
