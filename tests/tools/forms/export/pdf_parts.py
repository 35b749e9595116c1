"""Looks into a PDF: its structure, its glyphs, its text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdf import PdfReader
from pypdf.generic import ArrayObject, ByteStringObject, ContentStream, IndirectObject


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    """All text in one line; breaks of lines and long words are taken out."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    document.close()
    return re.sub(r"\s+", " ", " ".join(pages).replace("\u200b", "").replace("\ufffe", ""))


def structure(pdf: bytes) -> list[tuple[str, str | None]]:
    """(type, language) of every structure element, in reading order."""

    def walk(element: Any) -> Iterator[tuple[str, str | None]]:
        if isinstance(element, IndirectObject):
            element = element.get_object()
        if isinstance(element, list):
            for child in element:
                yield from walk(child)
        elif isinstance(element, dict):
            if "/S" in element:
                yield str(element["/S"]), element.get("/Lang")
            yield from walk(element.get("/K", []))

    return list(walk(reader(pdf).trailer["/Root"]["/StructTreeRoot"]))


def glyphs(pdf: bytes) -> Iterator[int]:
    """The glyph numbers (two bytes each, Identity-H) of everything that is shown."""
    source = reader(pdf)
    for page in source.pages:
        for operands, operator in ContentStream(page.get_contents(), source).operations:
            if operator not in {b"Tj", b"TJ"}:
                continue
            parts = operands[0] if isinstance(operands[0], ArrayObject) else operands
            for part in parts:
                if isinstance(part, (str, bytes)):
                    raw = part if isinstance(part, ByteStringObject) else part.original_bytes
                    yield from (
                        int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2)
                    )
