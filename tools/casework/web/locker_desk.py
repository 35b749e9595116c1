"""What the pages of lockers are made of, and what they all do: find an errand, show it."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import Request

from tools.casework.letters.letter import LetterCode
from tools.casework.letters.printing import letter_pdf
from tools.casework.lockers.assembly import Lockers
from tools.casework.lockers.errands import Errand
from tools.casework.staff.locker_letters import code_letter, items_of
from tools.casework.staff.locker_views import ErrandView, errand_view, signed_for
from tools.casework.staff.queue_view import name_in
from tools.casework.staff.roles import Permission
from tools.casework.store.accounts import StaffMember
from tools.casework.store.case_file import CaseFile
from tools.casework.web.case_desk import CaseDesk
from tools.casework.web.pages import language_of
from tools.lockers.law import item_texts


@dataclass(frozen=True)
class LockerDesk:
    """Everything that working with compartments needs."""

    lockers: Lockers
    cases: CaseDesk
    terminals: tuple[str, ...]

    def errand(self, kind: str, uid: str) -> Errand:
        """The errand. Raises UnknownErrand."""
        return (self.lockers.pickups if kind == "pickup" else self.lockers.dropoffs).get(uid)

    def view(self, request: Request, member: StaffMember, errand: Errand) -> ErrandView:
        """The errand as this member of staff sees it: without a name where roles don't allow it."""
        texts = item_texts(language_of(request))
        label = self.cases.labels.service(errand.service)
        name = ""
        if member.may(Permission.READ_VALUES):
            name = name_in(self.case_of(errand).values)
        return errand_view(
            errand,
            permissions=member.permissions,
            title=errand.service if label is None else label.title,
            name=name,
            items=tuple(texts(item) for item in items_of(errand, self.lockers.policy)),
            signatures={
                purpose: self.lockers.pickups.signatures(errand.uid, purpose)
                for purpose in signed_for(errand)
            },
        )

    def case_of(self, errand: Errand) -> CaseFile:
        """The case of an errand."""
        return self.cases.file(errand.reference)

    def letter(self, errand: Errand, code: LetterCode) -> bytes:
        """The letter with the code, as a PDF. FontsMissing if the fonts are not set up."""
        return letter_pdf(
            code_letter(
                errand,
                code,
                self.case_of(errand),
                self.lockers.policy,
                place=self.cases.place,
                written_at=self.cases.clock(),
            )
        )
