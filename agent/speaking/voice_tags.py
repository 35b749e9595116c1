"""Which voice of an engine speaks a BCP 47 tag."""

from __future__ import annotations

from collections.abc import Mapping

_ESPEAK_OTHER = {"fil": None, "prs": "fa", "kmr": "ku", "ckb": None, "iw": "he", "in": "id"}
_PICO = {"de": "de-DE", "en": "en-GB", "en-us": "en-US"}


def espeak_voice(voices: Mapping[str, str], language: str) -> str | None:
    """Identifier of the best voice: the whole tag first, then shorter and shorter ones.

    `voices` maps lower-case tags to identifiers. Dari (prs) is read as Persian and Kurmanji
    (kmr) as Kurdish, whose voice is a Kurmanji one; Sorani has none.
    """
    tag = language.replace("_", "-").lower()
    while tag:
        if tag in _ESPEAK_OTHER:
            other = _ESPEAK_OTHER[tag]
            return voices.get(other) if other else None
        if tag in voices:
            return voices[tag]
        tag = tag.rpartition("-")[0]
    return None


def pico_voice(language: str) -> str | None:
    """Pico's voice: German (plain German too) and English only."""
    tag = language.replace("_", "-").lower()
    return _PICO.get(tag) or _PICO.get(tag.split("-", 1)[0])
