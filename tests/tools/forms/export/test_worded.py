from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from tests.tools.forms.export.conftest import TODAY
from tests.tools.forms.export.pdf_parts import glyphs, reader, structure, text_of
from tools.forms.catalogue import ServiceForm
from tools.forms.definitions import available_forms, load_form
from tools.forms.export.cli import main
from tools.forms.export.draft import Bilingual, PdfDraft, Receipt
from tools.forms.export.pdf import render
from tools.forms.export.samples import sample_values
from tools.forms.export.worded import TEXTS, draft_of
from tools.forms.models import Provenance, Value
from tools.forms.texts import MESSAGES
from tools.languages.catalogue import available_languages, base_of

# 13:05 in Berlin in winter, when Coordinated Universal Time is an hour behind
RECEIPT = Receipt("NEU-2345-6789", datetime(2026, 11, 22, 12, 5, tzinfo=UTC))
Load = Callable[..., ServiceForm]


class _Variables(Visitor):  # type: ignore[misc]
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _messages(path: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, Message):
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


def _section(draft: PdfDraft, title: str) -> dict[str, str]:
    rows = next(s.rows for s in draft.sections if s.title.german == title)
    return {row.label.german if row.label else row.text.german: row.text.german for row in rows}


@pytest.mark.parametrize("language", available_languages())
def test_every_language_has_the_same_fixed_texts(language: str) -> None:
    assert _messages(TEXTS / f"{language}.ftl") == _messages(TEXTS / "de.ftl")


@pytest.mark.parametrize("service", available_forms())
def test_a_german_draft_of_every_form(load: Load, service: str) -> None:
    form = load(service)
    values = sample_values(form.engine, TODAY)
    draft = draft_of(form, values, "de", RECEIPT)
    pdf = render(draft)
    text = text_of(pdf)
    assert draft.title.other is None
    assert reader(pdf).metadata["/Title"].startswith(form.texts["de"].title())
    for part in (RECEIPT.reference, "22. November 2026, 13:05 Uhr", form.engine.form.legal_basis):
        assert part in text
    for section in draft.sections:
        for row in section.rows:
            # a hyphen at the end of a line is not in the text that can be read out
            assert row.text.german.replace("-", "") in text.replace("-", "")
    assert 0 not in glyphs(pdf)


SECOND_LANGUAGES = [
    (service, language)
    for service in available_forms()
    for language in load_form(service).languages
    if language != "de" and (MESSAGES / f"{language}.ftl").exists()
]


@pytest.mark.parametrize(("service", "language"), SECOND_LANGUAGES)
def test_every_form_with_every_second_language(load: Load, service: str, language: str) -> None:
    form = load(service, language)
    draft = draft_of(form, sample_values(form.engine, TODAY), language, RECEIPT)
    pdf = render(draft)
    rows = [row for section in draft.sections for row in section.rows]
    assert all(row.text.other for row in rows)
    assert all(row.label is None or row.label.other for row in rows)
    assert ("/TH", base_of(language)) in [
        (kind, tag or "de") for kind, tag in structure(pdf) if kind == "/TH"
    ]
    shown = text_of(pdf).replace("-", "")
    # The reader turns the words of a line round where right-to-left text stands beside them.
    german = {word for row in rows for word in row.text.german.replace("-", "").split()}
    assert not {word for word in german if word not in shown}
    assert "[U+" not in shown
    assert 0 not in glyphs(pdf)


def test_both_languages_stand_side_by_side(load: Load) -> None:
    form = load("licence-exchange", "en")
    draft = draft_of(form, sample_values(form.engine, TODAY), "en", RECEIPT)
    assert draft.title == Bilingual("Führerschein umtauschen", form.texts["en"].title())
    sex = next(r for r in draft.sections[0].rows if r.label == Bilingual("Geschlecht", "Sex"))
    assert sex.text == Bilingual("männlich", "male")
    text = text_of(render(draft))
    for part in (
        "männlich",
        "male",
        "22 November 2026, 13:05",
        "Sprache des Gesprächs",
        "Englisch",
    ):
        assert part in text


def test_what_is_open_or_skipped_is_said(load: Load) -> None:
    form = load("licence-exchange")
    values = sample_values(form.engine, TODAY)
    del values["town"]
    values["phone"] = Value(None, Provenance(1, "", "touch"))
    handed_over = Receipt(RECEIPT.reference, RECEIPT.received_at, "handoff")
    draft = draft_of(form, values, "de", handed_over)
    data = _section(draft, "Angaben")
    assert data["Ort"] == "noch offen"
    assert data["Telefonnummer"] == "keine Angabe"
    assert draft.status.german == "Unfertiger Antrag, an das Personal übergeben"


def test_notes_and_fees_name_their_sources(load: Load) -> None:
    form = load("licence-exchange")
    values = sample_values(form.engine, TODAY)
    draft = draft_of(form, values, "de", RECEIPT)
    foots = {row.foot.german for s in draft.sections for row in s.rows if row.foot is not None}
    sources = [note.source for note in form.engine.notes(values)]
    assert sources
    for source in sources:
        assert any(foot.startswith(f"Quelle: {source}, Stand ") for foot in foots)


def test_declarations_are_whole_sentences_and_not_among_the_data(load: Load) -> None:
    found = 0
    for service in available_forms():
        form = load(service)
        values = sample_values(form.engine, TODAY)
        draft = draft_of(form, values, "de", RECEIPT)
        for field_id in form.engine.form.declarations:
            if not form.engine.applicable(field_id, values):
                continue
            said = form.texts["de"].declaration(field_id, given=values[field_id].value)
            assert said in _section(draft, "Erklärungen")
            assert form.texts["de"].label(field_id) not in _section(draft, "Angaben")
            found += 1
    assert found


def test_origins_are_shown_when_wanted(load: Load) -> None:
    form = load("licence-exchange")
    values = sample_values(form.engine, TODAY)
    said = Provenance(3, "aus Neustadt", "model", confirmed=True)
    values["town"] = Value("Neustadt", said)
    with_origins = text_of(render(draft_of(form, values, "de", RECEIPT, origins=True)))
    assert "„aus Neustadt“, vom Sprachmodell verstanden; bestätigt" in with_origins
    assert "aus Neustadt" not in text_of(render(draft_of(form, values, "de", RECEIPT)))


def test_own_words_are_marked_with_their_language(load: Load) -> None:
    form = load("licence-replacement", "en")
    values = sample_values(form.engine, TODAY)
    values["replacement_reason"] = Value("lost", Provenance(1, "", "touch"))
    for language, foot in (("en", Bilingual("im Wortlaut, Sprache: Englisch")), ("de", None)):
        text = {"text": "In the park.", "language": language}
        values["loss_circumstances"] = Value(text, Provenance(2, "", "touch"))
        draft = draft_of(form, values, "en", RECEIPT)
        row = next(row for row in draft.sections[0].rows if row.text.german == "In the park.")
        assert row.foot == foot


def test_the_command_writes_samples(tmp_path: Path) -> None:
    assert main(["sample-pdfs", "--out", str(tmp_path), "--languages", "de", "en"]) == 0
    services = available_forms()
    assert {path.stem for path in tmp_path.glob("*.pdf")} == set(services)
    assert {path.stem for path in tmp_path.glob("*.png")} == set(services)
    german, english = (text_of((tmp_path / f"{name}.pdf").read_bytes()) for name in services[:2])
    assert "Reference number" not in german
    assert "Reference number" in english
