"""Whisper's language codes for BCP 47 tags."""

from __future__ import annotations

_OTHER_NAMES = {"nb": "no", "iw": "he", "fil": "tl", "jv": "jw", "in": "id", "cmn": "zh"}
_FROM_WHISPER = {"jw": "jv"}


def whisper_code(language: str) -> str:
    """Code of the primary language of a BCP 47 tag: `de-DE` and `de-easy` give `de`."""
    primary = language.replace("_", "-").split("-", 1)[0].lower()
    return _OTHER_NAMES.get(primary, primary)


def bcp47(code: str) -> str:
    """BCP 47 tag of one of Whisper's codes."""
    return _FROM_WHISPER.get(code, code)
