from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tools.forms.export.pdf_parts import glyphs, reader, structure, text_of
from tests.tools.forms.export.sheets import GERMAN_LABELS, LABELS, RECEIVED, VALUES, sheet
from tools.forms.export.pdf import FontsMissing, pictures, render

LANGUAGES = tuple(LABELS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_tagged_and_says_its_language_and_title(language: str) -> None:
    pdf = render(sheet(language))
    root = reader(pdf).trailer["/Root"]
    assert root["/Lang"] == "de"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader(pdf).metadata["/Title"] == "Aufenthaltserlaubnis verlängern, NEU-2345-6789"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_have_heads_and_the_other_column_its_language(language: str) -> None:
    parts = structure(render(sheet(language)))
    assert [kind for kind, _ in parts].count("/H1") == 1
    assert [kind for kind, _ in parts].count("/H2") == 2
    assert ("/TH", None) in parts
    assert ("/TH", language) in parts
    cells = [tag for kind, tag in parts if kind == "/TD"]
    assert cells[::2] == [None] * (len(cells) // 2)
    assert set(cells[1::2]) == {language}


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_and_values_can_be_read_from_it(language: str) -> None:
    text = text_of(render(sheet(language)))
    for expected in (*GERMAN_LABELS, *VALUES, "NEU-2345-6789", "Seite 1 von 1"):
        assert expected in text
    for expected in LABELS[language][3:]:
        assert expected in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_glyph_is_there(language: str) -> None:
    shown = list(glyphs(render(sheet(language))))
    assert len(shown) > 300
    assert 0 not in shown


def test_the_same_draft_gives_the_same_bytes() -> None:
    assert render(sheet("ar")) == render(sheet("ar"))
    later = replace(sheet("ar"), received_at=RECEIVED + timedelta(hours=1))
    assert render(later) != render(sheet("ar"))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("#let x = 1; #panic()", "#let x = 1; #panic()"),
        ("a \\ b \\u{41}", "a \\ b \\u{41}"),
        ("$x^2$ *fett* _kursiv_ `code`", "$x^2$ *fett* _kursiv_ `code`"),
        ("<b>fett</b> @label // Kommentar", "<b>fett</b> @label // Kommentar"),
        ("= Überschrift", "= Überschrift"),
        ("- Liste #sys.inputs", "- Liste #sys.inputs"),
        ('"} ] ) #', '"} ] ) #'),
        ("gut 😀", "gut [U+1F600]"),
        ("vor\u202enetsuh\u202cnach", "vornetsuhnach"),
    ],
)
def test_values_are_never_markup(value: str, shown: str) -> None:
    pdf = render(sheet("uk", value))
    assert text_of(pdf).count(shown) == 2
    assert 0 not in glyphs(pdf)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=80))
def test_any_text_can_be_printed(value: str) -> None:
    assert render(sheet("ar", value)).startswith(b"%PDF-")


def test_long_texts_and_many_rows_go_over_to_further_pages() -> None:
    values = ["wort " * 400, "w" * 2000, *(f"Zeile {number}" for number in range(40))]
    pdf = render(sheet("fa", *values))
    count = len(reader(pdf).pages)
    assert count > 3
    text = text_of(pdf)
    assert f"Seite {count} von {count}" in text
    assert "w" * 2000 in text.replace(" ", "")
    assert text.count("Zeile 39") == 2


def test_pictures_of_all_pages() -> None:
    pages = pictures(sheet("ar", *("Zeile " * 20 for _ in range(30))), dpi=30)
    assert len(pages) == len(reader(render(sheet("ar", *("Zeile " * 20 for _ in range(30))))).pages)
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_missing_fonts_are_named(tmp_path: Path) -> None:
    with pytest.raises(FontsMissing, match="make setup"):
        render(sheet("ar"), tmp_path)
