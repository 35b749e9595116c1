from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.tools.forms.export.pdf_parts import glyphs, reader, structure, text_of
from tools.casework.letters.letter import Bilingual, Kind, Letter, LetterCode
from tools.casework.letters.printing import letter_pdf
from tools.languages.catalogue import available_languages

NOW = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
CODE = LetterCode("KX 4729 3816", "AOM1:0123456789ABCDEFGHJKMNPQRS", NOW)
PICKUP = Letter(
    kind="pickup",
    place="Stadt Neustadt (Hessen)",
    recipient=("Erika Beispiel", "Musterweg 3", "35279 Neustadt (Hessen)"),
    written_at=NOW,
    reference="NEU-472-938-164",
    language="de",
    service=Bilingual("Führerschein umtauschen"),
    items=(Bilingual("Führerschein"),),
    code=CODE,
)


@pytest.mark.parametrize("kind", ["pickup", "dropoff", "question"])
@pytest.mark.parametrize("language", available_languages())
def test_every_letter_in_every_language_fits_one_tagged_page(language: str, kind: Kind) -> None:
    question = "Bitte senden Sie uns eine Kopie Ihres Passes." if kind == "question" else ""
    letter = replace(
        PICKUP,
        kind=kind,
        language=language,
        question=question,
        code=None if question else CODE,
    )
    pdf = letter_pdf(letter)
    assert len(reader(pdf).pages) == 1
    assert reader(pdf).trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert [tag for tag, _ in structure(pdf)].count("/H1") == 1
    assert 0 not in list(glyphs(pdf))
    text = text_of(pdf)
    assert "Erika Beispiel" in text
    assert "NEU-472-938-164" in text
    assert (question or "KX 4729 3816") in text


def test_values_are_never_markup() -> None:
    letter = replace(PICKUP, recipient=("#panic() *x* <b> $1$",), question="= Titel\n#let a = 1")
    text = text_of(letter_pdf(letter))
    assert "#panic() *x* <b> $1$" in text
    assert "#let a = 1" in text


def test_a_code_is_not_in_what_a_log_would_show() -> None:
    assert "4729" not in repr(PICKUP)
    assert "AOM1" not in repr(CODE)
