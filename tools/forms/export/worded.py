"""Puts a draft into words: the form's texts and values in German and the citizen's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from tools.forms.calendar import written_date
from tools.forms.catalogue import ServiceForm
from tools.forms.export.draft import Bilingual, PdfDraft, Receipt, Row, Section
from tools.forms.models import Evidence, Fee, Field, LegalNote, Value, Values
from tools.languages.catalogue import base_of
from tools.languages.catalogue import language as language_of
from tools.texts import Texts

GERMAN = "de"
LOCAL_TIME = ZoneInfo("Europe/Berlin")
TEXTS = Path(__file__).parent / "texts"
FREE_TEXT = "free_text"


@cache
def fixed_texts(name: str) -> Texts:
    """The fixed texts of a language (BCP 47 tag) or of `staff`; TextError."""
    return Texts(GERMAN if name == "staff" else name, [TEXTS / f"{name}.ftl"])


def draft_of(
    form: ServiceForm, values: Values, language: str, receipt: Receipt, *, origins: bool = False
) -> PdfDraft:
    """The draft of these values as it is printed.

    Private values are printed in full: the sheet is for the citizen and the staff.

    Args:
        form: with texts in German and in `language`.
        values: as the engine made them; what does not apply is left out.
        language: BCP 47 tag of the conversation.
        receipt: reference number and time of receipt.
        origins: whether staff see how each value was understood.

    Raises:
        KeyError: the form has no texts in one of the languages.
        TextError: a fixed text is missing.
    """
    return _Wording(form, values, language, origins).draft(receipt)


class _Wording:
    def __init__(self, form: ServiceForm, values: Values, language: str, origins: bool) -> None:
        self._texts = form.texts
        self._engine = form.engine
        self._values = values
        self._language = language
        self._origins = origins

    def draft(self, receipt: Receipt) -> PdfDraft:
        form = self._engine.form
        return PdfDraft(
            language=self._language,
            form=f"{form.id} {form.version}",
            reference=receipt.reference,
            received_at=receipt.received_at,
            title=self._each(lambda tag: self._texts[tag].title()),
            status=self._fixed(self._status(receipt)),
            receipt=self._receipt(receipt),
            sections=tuple(section for section in self._sections() if section.rows),
        )

    def _each(self, word: Callable[[str], str]) -> Bilingual:
        other = None if self._language == GERMAN else word(self._language)
        return Bilingual(word(GERMAN), other)

    def _fixed(self, text_id: str) -> Bilingual:
        return self._each(lambda tag: fixed_texts(tag)(text_id))

    def _status(self, receipt: Receipt) -> str:
        if receipt.kind == "handoff":
            return "status-handoff"
        return f"status-{self._engine.form.kind}"

    def _receipt(self, receipt: Receipt) -> tuple[Row, ...]:
        local = receipt.received_at.astimezone(LOCAL_TIME)

        def received(tag: str) -> str:
            day = written_date(local.date(), tag)
            return fixed_texts(tag)("received-value", date=day, time=f"{local:%H:%M}")

        spoken = language_of(self._language)
        legal = self._engine.form.legal_basis
        of_language = Bilingual(
            spoken.german_name, None if self._language == GERMAN else spoken.name
        )
        rows = (
            ("reference", self._each(lambda _: receipt.reference)),
            ("received", self._each(received)),
            ("legal-basis", self._each(lambda _: legal)),
            ("language", of_language),
        )
        return tuple(Row(text, self._fixed(label)) for label, text in rows)

    def _sections(self) -> Iterable[Section]:
        engine, values = self._engine, self._values
        form = engine.form
        shown = [field for field in form.fields if engine.applicable(field, values)]
        yield self._section(
            "data", (self._field(field) for field in shown if not self._declared(field))
        )
        yield self._section(
            "declarations", (self._declaration(field) for field in shown if self._declared(field))
        )
        yield self._section("notes", (self._note(note) for note in engine.notes(values)))
        yield self._section("fees", (self._fee(fee) for fee in engine.fees(values)))
        yield self._section("evidence", (self._evidence(item) for item in engine.evidence(values)))
        yield self._section("next", [Row(self._each(lambda tag: self._texts[tag].next()))])

    def _section(self, name: str, rows: Iterable[Row]) -> Section:
        return Section(self._fixed(f"section-{name}"), tuple(rows))

    def _declared(self, field: Field) -> bool:
        """Whether it is read as a whole sentence: a declaration that was given."""
        given = self._values.get(field.id)
        answered = given is not None and given.value is not None
        return answered and field.id in self._engine.form.declarations

    def _field(self, field: Field) -> Row:
        label = self._each(lambda tag: self._texts[tag].label(field))
        given = self._values.get(field.id)
        if given is None:
            return Row(self._fixed("open"), label)
        if given.value is None:
            return Row(self._fixed("skipped"), label)
        value = given.value
        shown = self._each(lambda tag: self._engine.display(field.id, value, tag))
        return Row(shown, label, self._origin(field, given))

    def _declaration(self, field: Field) -> Row:
        given = self._values[field.id]
        said = self._each(lambda tag: self._texts[tag].declaration(field, given=given.value))
        return Row(said, foot=self._origin(field, given))

    def _note(self, note: LegalNote) -> Row:
        text = self._each(lambda tag: self._texts[tag].note(note))
        return Row(text, foot=self._source(note.source, note.valid_from))

    def _fee(self, fee: Fee) -> Row:
        text = self._each(lambda tag: self._texts[tag].fee(fee))
        return Row(text, foot=self._source(fee.source, fee.valid_from))

    def _evidence(self, item: Evidence) -> Row:
        return Row(self._each(lambda tag: self._texts[tag].evidence(item)))

    def _origin(self, field: Field, given: Value) -> Bilingual | None:
        """What staff need to know of a value, in German only."""
        staff = fixed_texts("staff")
        parts: list[str] = []
        if field.type == FREE_TEXT and base_of(given.value["language"]) != GERMAN:
            german_name = language_of(given.value["language"]).german_name
            parts.append(staff("verbatim", language=german_name))
        if self._origins:
            origin = given.provenance
            parts.append(staff(f"origin-{origin.method}", span=origin.span))
            parts.append(staff("confirmed" if origin.confirmed else "unconfirmed"))
        return Bilingual("; ".join(parts)) if parts else None

    def _source(self, source: str, valid_from: str) -> Bilingual:
        day = date.fromisoformat(valid_from)
        return self._each(
            lambda tag: fixed_texts(tag)("source", source=source, date=written_date(day, tag))
        )
