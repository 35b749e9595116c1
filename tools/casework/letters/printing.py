"""A letter as a tagged PDF/UA-1 document, set by Typst, German beside the citizen's language."""

from __future__ import annotations

import io
import json
from functools import cache
from pathlib import Path
from typing import Any

import segno
import typst

from tools.casework.letters.letter import Bilingual, Letter, LetterCode
from tools.casework.staff.moments import local
from tools.forms.export.pdf import FONTS, fonts_of
from tools.forms.export.printable import direction_of, printable
from tools.languages.catalogue import language as language_of
from tools.texts import Texts

GERMAN = "de"
TEMPLATE = Path(__file__).parent / "letter.typ"
_TEXTS = Path(__file__).parent / "texts"
_STEPS = {
    "pickup": ("step-language", "step-pickup", "step-code", "step-take", "step-late"),
    "dropoff": ("step-language", "step-dropoff", "step-code", "step-lay"),
    "question": (),
}


def letter_pdf(letter: Letter, fonts_dir: Path = FONTS) -> bytes:
    """The letter; FontsMissing (`tools.forms.export.pdf`) if the fonts are not set up."""
    pdf = _compiler(letter, fonts_dir).compile(
        format="pdf", pdf_standards="ua-1", timestamp=int(letter.written_at.timestamp())
    )
    if not isinstance(pdf, bytes):
        raise TypeError("Typst gave no single PDF")
    return pdf


def letter_pictures(letter: Letter, fonts_dir: Path = FONTS, dpi: float = 72.0) -> list[bytes]:
    """The pages as PNG, for looking at them; FontsMissing."""
    pages = _compiler(letter, fonts_dir).compile(format="png", ppi=dpi)
    return pages if isinstance(pages, list) else [pages] if pages is not None else []


@cache
def letter_texts(language: str) -> Texts:
    """The texts of letters in a language; TextError if it has none."""
    return Texts(language, [_TEXTS / f"{language}.ftl"])


def _compiler(letter: Letter, fonts_dir: Path) -> typst.Compiler:
    fonts, covered = fonts_of(fonts_dir)
    data = json.dumps(_Content(letter, covered).data(), ensure_ascii=False)
    return typst.Compiler(TEMPLATE, font_paths=fonts, sys_inputs={"letter": data})


class _Content:
    """The data of the template: every text with its direction, in characters the fonts have."""

    def __init__(self, letter: Letter, covered: frozenset[int]) -> None:
        self._letter = letter
        self._covered = covered
        self._german = letter_texts(GERMAN)
        bilingual = letter.language != GERMAN
        self._other = letter_texts(letter.language) if bilingual else None

    def data(self) -> dict[str, Any]:
        letter, spoken = self._letter, language_of(self._letter.language)
        return {
            "bilingual": self._other is not None,
            "language": spoken.base,
            "direction": spoken.direction,
            "place": self._run(letter.place),
            "recipient": [self._run(line) for line in letter.recipient],
            "date": local(letter.written_at).day,
            "reference": letter.reference,
            "title": self._text(f"{letter.kind}-title"),
            "document_title": f"{self._german(f'{letter.kind}-title')}, {letter.reference}",
            "intro": self._text(f"{letter.kind}-intro"),
            "facts": [
                {"label": self._text("reference"), "value": self._both(_same(letter.reference))},
                {"label": self._text("service"), "value": self._both(letter.service)},
            ],
            "items": self._items(),
            "question": self._question(),
            "code": None if letter.code is None else self._code(letter.code),
            "steps_title": self._text("steps"),
            "steps": [self._text(step) for step in _STEPS[letter.kind]],
            "closing": [self._text(text) for text in self._closing()],
        }

    def _closing(self) -> tuple[str, ...]:
        return ("question-answer",) if self._letter.kind == "question" else ("secret", "help")

    def _items(self) -> dict[str, Any] | None:
        if not self._letter.items:
            return None
        title = "items-pickup" if self._letter.kind == "pickup" else "items-dropoff"
        return {
            "title": self._text(title),
            "list": [self._both(item) for item in self._letter.items],
        }

    def _question(self) -> dict[str, Any] | None:
        if not self._letter.question:
            return None
        paragraphs = [line for line in self._letter.question.splitlines() if line.strip()]
        return {"title": self._text("question"), "text": [self._run(p) for p in paragraphs]}

    def _code(self, code: LetterCode) -> dict[str, Any]:
        until = local(code.valid_until)
        picture = io.BytesIO()
        segno.make(code.qr, error="m", boost_error=False).save(picture, kind="svg", border=4)
        return {
            "title": self._text("code"),
            "typed": code.typed,
            "hint": self._text("code-hint"),
            "valid": self._text("valid-until", date=until.day, time=until.time[:5]),
            "place": self._text("place", place=self._letter.place),
            "svg": picture.getvalue().decode(),
            "description": self._german("code-hint"),
        }

    def _text(self, text_id: str, **args: str) -> dict[str, Any]:
        other = None if self._other is None else self._other(text_id, **args)
        return self._both(Bilingual(self._german(text_id, **args), other))

    def _both(self, text: Bilingual) -> dict[str, Any]:
        other = None if text.other is None else self._run(text.other)
        return {"german": self._run(text.german), "other": other}

    def _run(self, text: str) -> dict[str, str]:
        return {"text": printable(text, self._covered), "direction": direction_of(text)}


def _same(text: str) -> Bilingual:
    return Bilingual(text, text)
