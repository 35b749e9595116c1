"""A question to the citizen as a letter."""

from __future__ import annotations

from collections.abc import Mapping

from tools.casework.contract import DraftValue
from tools.casework.letters.letter import Bilingual, Letter
from tools.casework.staff.queue_view import name_in
from tools.casework.staff.transitions import Action
from tools.casework.store.case_file import CaseFile
from tools.forms.definitions import DEFINITIONS, available_forms, load_form, text_files
from tools.forms.errors import FormError
from tools.forms.texts import FormTexts
from tools.languages.catalogue import available_languages

GERMAN = "de"


def question_letter(file: CaseFile, entry_id: int, *, place: str) -> Letter | None:
    """The letter for an entry of the case's history; None if that is no question."""
    for entry in file.history:
        if entry.id == entry_id and entry.action == Action.ASK_BACK:
            draft = file.case.draft
            language = draft.language if draft.language in available_languages() else GERMAN
            return Letter(
                kind="question",
                place=place,
                recipient=address_of(file.values),
                written_at=entry.at,
                reference=file.case.reference,
                language=language,
                service=service_title(draft.service, language),
                question=str(entry.detail.get("reason", "")),
            )
    return None


def address_of(values: Mapping[str, DraftValue]) -> tuple[str, ...]:
    """Name, street and town as they stand in the form; lines without anything are left out."""

    def shown(*fields: str) -> str:
        return " ".join(values[f].display for f in fields if f in values and values[f].display)

    lines = (name_in(values), shown("street", "house_number"), shown("postcode", "town"))
    return tuple(line for line in lines if line)


def service_title(service: str, language: str) -> Bilingual:
    """What the service is called in German and in the other language, as far as it is known."""
    german = _title(service, GERMAN)
    if german is None:
        return Bilingual(service, None if language == GERMAN else service)
    other = None if language == GERMAN else _title(service, language) or german
    return Bilingual(german, other)


def _title(service: str, language: str) -> str | None:
    if service not in available_forms(DEFINITIONS):
        return None
    if not text_files(service, language, DEFINITIONS)[0].exists():
        return None
    try:
        form = load_form(service, DEFINITIONS, (language,))
        return FormTexts(form, language, DEFINITIONS).title()
    except FormError:
        return None
