"""What a letter holds, independent of how it is set."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Kind = Literal["pickup", "dropoff", "question"]


@dataclass(frozen=True)
class Bilingual:
    """A text in German and in the citizen's language; `other` is None if that is German."""

    german: str
    other: str | None = None


@dataclass(frozen=True)
class LetterCode:
    """A code that is printed once. `qr` is the text of the QR code; `valid_until` is aware."""

    typed: str = field(repr=False)
    qr: str = field(repr=False)
    valid_until: datetime


@dataclass(frozen=True)
class Letter:
    """One letter. `recipient` are the lines of the address window; `place` is the authority.

    `question` is what a clerk asks, in German; it is not translated.
    """

    kind: Kind
    place: str
    recipient: tuple[str, ...]
    written_at: datetime
    reference: str
    language: str
    service: Bilingual
    items: tuple[Bilingual, ...] = ()
    code: LetterCode | None = field(default=None, repr=False)
    question: str = ""
