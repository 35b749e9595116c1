"""A stored case as a PDF, in German and in the language of its conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from tools.casework import errors
from tools.casework.contract import Draft
from tools.casework.letters.letter import Letter
from tools.casework.letters.printing import letter_pdf
from tools.casework.staff.moments import LOCAL_ZONE
from tools.casework.staff.stored_values import stored_values
from tools.casework.store.case_file import CaseFile, Edit
from tools.casework.store.drafts import Case
from tools.forms.calendar import written_date
from tools.forms.catalogue import ServiceForm, load_forms
from tools.forms.definitions import DEFINITIONS, available_forms, text_files
from tools.forms.errors import FormError
from tools.forms.export.draft import Bilingual, PdfDraft, Receipt, Row, Section
from tools.forms.export.pdf import FONTS, FontsMissing, render
from tools.forms.export.worded import draft_of, fixed_texts
from tools.languages.catalogue import available_languages

GERMAN = "de"
_SHAPES: dict[str, type] = {"multi_choice": list, "evidence_list": list, "free_text": dict}
"""Field type → what its values are in JSON; those of all others are scalars."""


class DraftPrinter:
    """Prints cases with the forms and fonts of this installation; needs nothing of the agent."""

    def __init__(self, definitions_dir: Path = DEFINITIONS, fonts_dir: Path = FONTS) -> None:
        self._definitions_dir = definitions_dir
        self._fonts_dir = fonts_dir

    @property
    def ready(self) -> bool:
        """Whether the fonts are there."""
        return any(self._fonts_dir.glob("*.ttf"))

    def file_pdf(self, file: CaseFile) -> bytes:
        """The case as it stands now. What staff have changed is listed with what was stated.

        Raises:
            NotPrintable: as `pdf`.
        """
        case = file.case
        if not file.edits:
            return self.pdf(case)
        form = self._form(case.draft, case.received_at)
        draft = case.draft.model_copy(update={"values": file.values})
        worded = self._worded(form, replace(case, draft=draft))
        try:
            changes = _changes(file, form)
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            raise errors.ValuesDontFit(f"a change can't be shown: {type(error).__name__}") from None
        return self._rendered(replace(worded, sections=(changes, *worded.sections)))

    def letter_pdf(self, letter: Letter) -> bytes:
        """A letter to the citizen; FontsMissing."""
        try:
            return letter_pdf(letter, self._fonts_dir)
        except FontsMissing as error:
            raise errors.FontsMissing(str(error), remedy="run `make setup`") from error

    def pdf(self, case: Case) -> bytes:
        """The case as it was confirmed, worded in the very version of the form.

        Legal notes are worked out as of the day of receipt (local), whenever it is printed.

        Raises:
            FormGone: the form isn't there, or only in another version.
            LanguageMissing: there are no texts in the language of the conversation.
            FormDamaged: the definition of the form is wrong.
            ValuesDontFit: a stored value is none of this form.
            FontsMissing: the fonts are not set up.
        """
        return self._rendered(self._worded(self._form(case.draft, case.received_at), case))

    def _rendered(self, draft: PdfDraft) -> bytes:
        try:
            return render(draft, self._fonts_dir)
        except FontsMissing as error:
            raise errors.FontsMissing(str(error), remedy="run `make setup`") from error

    def _form(self, draft: Draft, received_at: datetime) -> ServiceForm:
        service, language = draft.service, draft.language
        if service not in available_forms(self._definitions_dir):
            raise errors.FormGone("the form is not installed")
        if language not in available_languages() or not self._has_texts(service, language):
            raise errors.LanguageMissing("the form has no texts in the case's language")
        day = received_at.astimezone(LOCAL_ZONE).date()
        tags = sorted({GERMAN, language})
        try:
            form = load_forms([service], tags, lambda: day, self._definitions_dir)[service]
        except FormError as error:
            raise errors.FormDamaged(str(error)) from error
        if form.engine.form.version != draft.form_version:
            raise errors.FormGone("the form is installed in another version")
        return form

    def _has_texts(self, service: str, language: str) -> bool:
        return text_files(service, language, self._definitions_dir)[0].exists()

    def _worded(self, form: ServiceForm, case: Case) -> PdfDraft:
        _check_shapes(form, case.draft)
        kind = case.draft.kind
        receipt = Receipt(
            case.reference, case.received_at, "handoff" if kind == "handoff" else "application"
        )
        try:
            return draft_of(form, stored_values(case.draft), case.draft.language, receipt)
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            # Its message may hold what a citizen said.
            raise errors.ValuesDontFit(f"a value can't be shown: {type(error).__name__}") from None


def _changes(file: CaseFile, form: ServiceForm) -> Section:
    """The changes of staff: field, old and new value, day; in all languages of the form."""
    draft, engine = file.case.draft, form.engine
    bilingual = draft.language != GERMAN

    def each(word: Callable[[str], str]) -> Bilingual:
        return Bilingual(word(GERMAN), word(draft.language) if bilingual else None)

    def row(field: str, edit: Edit) -> Row:
        old = draft.values.get(field)

        def change(tag: str) -> str:
            before = "" if old is None else engine.display(field, old.value, tag)
            return f"{before or '–'} › {engine.display(field, edit.value, tag) or '–'}"

        day = edit.at.astimezone(LOCAL_ZONE).date()
        label = each(lambda tag: form.texts[tag].label(field))
        return Row(each(change), label, each(lambda tag: written_date(day, tag)))

    rows = tuple(row(field, edit) for field, edit in file.edits.items())
    return Section(each(lambda tag: fixed_texts(tag)("section-changes")), rows)


def _check_shapes(form: ServiceForm, draft: Draft) -> None:
    """What has another shape than the field's type stores would be printed as nonsense."""
    types = {field.id: field.type for field in form.engine.form.fields}
    for field, stored in draft.values.items():
        if field not in types:
            raise errors.ValuesDontFit("a value belongs to no field of the form")
        shape = _SHAPES.get(types[field], (str, int, float, bool))
        if stored.value is not None and not isinstance(stored.value, shape):
            raise errors.ValuesDontFit(f"a value of type {types[field]} has another shape")
