"""What languages are called and how they are written, for the staff pages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from babel import Locale

from tools.languages.catalogue import Language, available_languages
from tools.languages.catalogue import language as language_of

GERMAN = "de"


@dataclass(frozen=True)
class Marked:
    """A text with the values of its `lang` and `dir` attributes."""

    text: str
    lang: str
    direction: Literal["ltr", "rtl", "auto"]


def language_name(tag: str, staff_language: str = GERMAN) -> str:
    """The name of a language, in German or as CLDR has it; the tag itself if it isn't known."""
    known = _known(tag)
    if known is None:
        return tag
    if staff_language == GERMAN:
        return known.german_name
    return _cldr_name(known, staff_language)


def marked(text: str, tag: str) -> Marked:
    """A text in a language; in one that isn't known here, its first letter gives the direction."""
    known = _known(tag)
    return Marked(text, tag, "auto") if known is None else Marked(text, known.base, known.direction)


@cache
def _cldr_name(known: Language, staff_language: str) -> str:
    name = Locale.parse(known.base, sep="-").get_display_name(staff_language) or known.base
    # A variety (Leichte Sprache) has no name in CLDR: its own is put in brackets.
    return name if known.tag == known.base else f"{name} ({known.name})"


def _known(tag: str) -> Language | None:
    """The language; a tag comes from a draft and must not be looked up as a file."""
    return language_of(tag) if tag in _tags() else None


@cache
def _tags() -> frozenset[str]:
    return frozenset(available_languages())
