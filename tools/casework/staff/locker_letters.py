"""Letters with the code of a pick-up or drop-off."""

from __future__ import annotations

from datetime import datetime

from tools.casework.letters.letter import Bilingual, Letter, LetterCode
from tools.casework.letters.printing import letter_texts
from tools.casework.lockers.errands import Errand
from tools.casework.staff.question_letter import address_of, service_title
from tools.casework.store.case_file import CaseFile
from tools.languages.catalogue import available_languages
from tools.lockers.policy import LockerPolicy

GERMAN = "de"


def code_letter(
    errand: Errand,
    code: LetterCode,
    file: CaseFile,
    policy: LockerPolicy,
    *,
    place: str,
    written_at: datetime,
) -> Letter:
    """The letter for a code that was just issued; it is printed once."""
    draft = file.case.draft
    language = draft.language if draft.language in available_languages() else GERMAN
    return Letter(
        kind=errand.kind,
        place=place,
        recipient=address_of(file.values),
        written_at=written_at,
        reference=errand.reference,
        language=language,
        service=service_title(draft.service, language),
        items=tuple(item_name(item, language) for item in items_of(errand, policy)),
        code=code,
    )


def items_of(errand: Errand, policy: LockerPolicy) -> tuple[str, ...]:
    """The item ids of an errand; a drop-off names its documents by their evidence ids."""
    if errand.kind == "pickup":
        return errand.items
    rule = policy.dropoff(errand.service)
    known = {} if rule is None else {entry.evidence: entry.item for entry in rule.items}
    return tuple(known.get(document, "other-document") for document in errand.items)


def item_name(item: str, language: str) -> Bilingual:
    """What an item is called in German and in the citizen's language."""
    other = None if language == GERMAN else letter_texts(language)(f"item-{item}")
    return Bilingual(letter_texts(GERMAN)(f"item-{item}"), other)
