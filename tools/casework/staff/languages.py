"""What languages are called and how they are written, for the staff pages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from tools.languages.catalogue import Language, available_languages
from tools.languages.catalogue import language as language_of


@dataclass(frozen=True)
class Marked:
    """A text with the values of its `lang` and `dir` attributes."""

    text: str
    lang: str
    direction: Literal["ltr", "rtl", "auto"]


def language_name(tag: str) -> str:
    """The German name of a language; the tag itself if it isn't known here."""
    known = _known(tag)
    return tag if known is None else known.german_name


def marked(text: str, tag: str) -> Marked:
    """A text in a language; in one that isn't known here, its first letter gives the direction."""
    known = _known(tag)
    return Marked(text, tag, "auto") if known is None else Marked(text, known.base, known.direction)


def _known(tag: str) -> Language | None:
    """The language; a tag comes from a draft and must not be looked up as a file."""
    return language_of(tag) if tag in _tags() else None


@cache
def _tags() -> frozenset[str]:
    return frozenset(available_languages())
