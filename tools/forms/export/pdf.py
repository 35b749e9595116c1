"""A draft as a tagged PDF/UA-1 document, set by Typst."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import typst
from fontTools.ttLib import TTFont

from tools.forms.export.draft import Bilingual, PdfDraft, Row, Section
from tools.forms.export.printable import direction_of, printable
from tools.forms.export.worded import GERMAN, fixed_texts
from tools.languages.catalogue import language as language_of

TEMPLATE = Path(__file__).parent / "draft.typ"
FONTS = Path(__file__).parents[3] / "var" / "fonts"
PNG_DPI = 72.0


class FontsMissing(RuntimeError):
    """The fonts of printed drafts are not set up."""

    code = "fonts_missing"


def render(draft: PdfDraft, fonts_dir: Path = FONTS) -> bytes:
    """The PDF: tagged, in German, its date the time of receipt; the same draft, the same bytes.

    Raises:
        FontsMissing: `make setup` has not put the fonts into `fonts_dir`.
    """
    pdf = _compiler(draft, fonts_dir).compile(
        format="pdf", pdf_standards="ua-1", timestamp=int(draft.received_at.timestamp())
    )
    if not isinstance(pdf, bytes):
        raise TypeError("Typst gave no single PDF")
    return pdf


def pictures(draft: PdfDraft, fonts_dir: Path = FONTS, dpi: float = PNG_DPI) -> list[bytes]:
    """The pages as PNG, for looking at them; FontsMissing."""
    pages = _compiler(draft, fonts_dir).compile(format="png", ppi=dpi)
    return pages if isinstance(pages, list) else [pages] if pages is not None else []


def _compiler(draft: PdfDraft, fonts_dir: Path) -> typst.Compiler:
    fonts, covered = fonts_of(fonts_dir)
    data = json.dumps(_Page(covered).of(draft), ensure_ascii=False)
    return typst.Compiler(TEMPLATE, font_paths=fonts, sys_inputs={"draft": data})


@cache
def fonts_of(folder: Path) -> tuple[typst.Fonts, frozenset[int]]:
    """The fonts of a folder and the code points that all weights of one have; FontsMissing."""
    families: dict[str, set[int]] = {}
    for path in sorted(folder.glob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            points = set(font.getBestCmap() or {})
        family = path.stem.split("-")[0]
        families[family] = families.get(family, points) & points
    if not families:
        raise FontsMissing(f"there are no fonts in {folder}: run `make setup`")
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
    )
    return fonts, frozenset[int]().union(*families.values())


class _Page:
    """The data of the template: texts in printable characters, each with its direction."""

    def __init__(self, covered: frozenset[int]) -> None:
        self._covered = covered

    def of(self, draft: PdfDraft) -> dict[str, Any]:
        spoken = language_of(draft.language)
        staff = fixed_texts("staff")
        return {
            "bilingual": draft.title.other is not None,
            "language": spoken.base,
            "direction": spoken.direction,
            "heads": self._both(Bilingual(language_of(GERMAN).name, spoken.name)),
            "columns": {name: self._run(staff(f"column-{name}")) for name in ("label", "text")},
            "title": self._both(draft.title),
            "status": self._both(draft.status),
            "reference": self._run(draft.reference),
            "form": self._run(draft.form),
            "document_title": self._run(f"{draft.title.german}, {draft.reference}")["text"],
            "page": staff("page"),
            "receipt": self._rows(draft.receipt),
            "sections": [self._section(section) for section in draft.sections],
        }

    def _section(self, section: Section) -> dict[str, Any]:
        return {"title": self._both(section.title), "rows": self._rows(section.rows)}

    def _rows(self, rows: Iterable[Row]) -> list[dict[str, Any]]:
        return [
            {
                "text": self._both(row.text),
                "label": self._both(row.label),
                "foot": self._both(row.foot),
            }
            for row in rows
        ]

    def _both(self, text: Bilingual | None) -> dict[str, Any]:
        german = None if text is None else self._run(text.german)
        other = None if text is None or text.other is None else self._run(text.other)
        return {"german": german, "other": other}

    def _run(self, text: str) -> dict[str, str]:
        return {"text": printable(text, self._covered), "direction": direction_of(text)}
