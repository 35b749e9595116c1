"""A draft as it is printed: every text in German and in the citizen's language. Plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True)
class Receipt:
    """What the case service confirmed.

    `received_at` (with time zone) is legally material: an application before a residence title
    expires keeps it in force (AufenthG § 81(4)). `kind` is as in the draft that was filed.
    """

    reference: str
    received_at: datetime
    kind: Literal["application", "handoff"] = "application"


@dataclass(frozen=True)
class Bilingual:
    """A text in German and in the citizen's language; `other` is None when that is German."""

    german: str
    other: str | None = None


@dataclass(frozen=True)
class Row:
    """A statement with what stands small above it (label) and below it (source, origin)."""

    text: Bilingual
    label: Bilingual | None = None
    foot: Bilingual | None = None


@dataclass(frozen=True)
class Section:
    """A part of the page with its heading."""

    title: Bilingual
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class PdfDraft:
    """Everything that is on the pages, in reading order.

    `language` is the BCP 47 tag of the conversation. `receipt` holds the rows of the box at the
    top: reference number, time of receipt, legal basis, language. `form` names the form and its
    version.
    """

    language: str
    form: str
    reference: str
    received_at: datetime
    title: Bilingual
    status: Bilingual
    receipt: tuple[Row, ...]
    sections: tuple[Section, ...]
