"""Written words turned into words that a speech engine reads rightly.

German and English engines read amounts, dates, codes and paragraphs badly or in two different
ways; here they become plain words, so that Pico and espeak-ng say the same. Captions keep the
written words: every written word stays with what is said for it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from agent.speaking.reading import READINGS
from agent.speaking.reading_rules import RULES

_UNSPEAKABLE = re.compile(r"[<>\\{}|~^`_*#\[\]\x00-\x1f]")  # markup to one engine or the other
_LETTERS_WITHOUT_PARTS = str.maketrans(
    {
        "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ø": "ö", "Ø": "Ö", "æ": "ä", "Æ": "Ä",
        "œ": "ö", "ð": "d", "þ": "th", "ħ": "h", "ə": "e", "Ə": "E", "ẞ": "ß",
        "ş": "sch", "Ş": "Sch", "ș": "sch", "Ș": "Sch", "š": "sch", "Š": "Sch",
        "č": "tsch", "Č": "Tsch", "ć": "tsch", "Ć": "Tsch", "ž": "sch", "Ž": "Sch",
        "ț": "z", "Ț": "Z", "ğ": "", "ń": "nj", "ň": "nj", "ñ": "nj",
    }
)  # fmt: skip
_KEPT_LATIN = frozenset("äöüÄÖÜßéèêëáàâíìîóòôúùûçÉÈÁÀÇ")


@dataclass(frozen=True)
class SpokenWord:
    """A word as written, and what is said for it: none, one or several words."""

    written: str
    spoken: str


def normalise(text: str, language: str, *, latin_only: bool = False) -> tuple[SpokenWord, ...]:
    """The words of `text` with what is said for each.

    Languages other than German and English are left as written. `latin_only` replaces letters
    of other Latin alphabets by German spellings of their sound ("Łukasz" → "Lukasz",
    "Şahin" → "Schahin") for an engine that would leave them out.
    """
    words = text.split()
    reading = READINGS.get(language.replace("_", "-").split("-", 1)[0].lower())
    if reading is None:
        return tuple(SpokenWord(word, _speakable(word)) for word in words)
    result: list[SpokenWord] = []
    while len(result) < len(words):
        at = len(result)
        spoken = next(
            (found for rule in RULES if (found := rule(words, at, reading)) is not None),
            [words[at]],
        )
        for written, said in zip(words[at:], spoken, strict=False):
            result.append(SpokenWord(written, _speakable(_fold(said) if latin_only else said)))
    return tuple(result)


def spoken_text(words: tuple[SpokenWord, ...]) -> str:
    """What is said, joined by blanks; `timing.timed_words` relies on the positions."""
    return " ".join(word.spoken for word in words)


def _speakable(word: str) -> str:
    return " ".join(_UNSPEAKABLE.sub(" ", word).split()) or ","


def _fold(word: str) -> str:
    folded = []
    for letter in unicodedata.normalize("NFC", word).translate(_LETTERS_WITHOUT_PARTS):
        if letter.isascii() or letter in _KEPT_LATIN:
            folded.append(letter)
        else:
            parts = unicodedata.normalize("NFD", letter)
            folded.append("".join(part for part in parts if not unicodedata.combining(part)))
    return "".join(folded)
