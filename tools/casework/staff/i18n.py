"""Texts of the staff pages, in German and English: `pages/texts/<language>/<family>.ftl`.

Every family of pages has files of its own. A text is missing nowhere: all ids exist in both.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tools.texts import Texts

TEXTS = Path(__file__).parents[1] / "pages" / "texts"
GERMAN = "de"
LANGUAGES = (GERMAN, "en")
NATIVE_NAMES: Mapping[str, str] = {"de": "Deutsch", "en": "English"}


class StaffTexts:
    """The texts of all staff pages by language."""

    def __init__(self, folder: Path = TEXTS) -> None:
        self._texts = {
            language: Texts(language, sorted((folder / language).glob("*.ftl")))
            for language in LANGUAGES
        }

    def __getitem__(self, language: str) -> Texts:
        """The texts in one of `LANGUAGES`."""
        return self._texts[language]


def known_language(language: object) -> str | None:
    """The language if staff pages exist in it."""
    return language if isinstance(language, str) and language in LANGUAGES else None


def preferred_language(accept_language: str) -> str:
    """The language a browser asks for (RFC 9110, 12.5.4); German if it asks for none of ours."""
    wanted: list[tuple[float, str]] = []
    for part in accept_language.split(","):
        tag, _, weight = part.partition(";")
        language = tag.strip().lower().partition("-")[0]
        if language in LANGUAGES:
            wanted.append((_weight(weight), language))
    best = max(wanted, key=lambda each: each[0], default=(0.0, GERMAN))
    return best[1] if best[0] > 0 else GERMAN


def _weight(text: str) -> float:
    name, _, number = text.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        return float(number)
    except ValueError:
        return 0.0
