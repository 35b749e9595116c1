"""Mouth shapes for phonemes: IPA to the fifteen visemes of the Oculus set.

The set and its example words: Meta's "Viseme Reference" (sil, PP put, FF fat, TH think, DD tip,
kk call, CH chair, SS sir, nn lot, RR red, aa car, E bed, I tip, O toe, U book). Vowels of other
languages go by lip rounding and opening, consonants by place of articulation.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import get_args

from agent.protocol import VisemeTime
from agent.speaking.base import Phoneme

_SHAPES = {
    "PP": "p b m ɸ β ɓ ʙ ʘ",
    "FF": "f v ʋ ɱ ⱱ",
    "TH": "θ ð",
    "DD": "t d ʈ ɖ ɗ ᶑ ǀ ǃ ɟ c ʄ ǂ",
    "kk": "k ɡ g x ɣ q ɢ χ ŋ ɰ ɠ ʛ ɴ ç ʝ ɧ ʟ",
    "CH": "ʃ ʒ ɕ ʑ ʂ ʐ ʧ ʤ ʨ ʥ ǁ",
    "SS": "s z ɬ ɮ ʦ ʣ",
    "nn": "n l ɲ ɳ ɭ ʎ ɫ ɺ",
    "RR": "r ɹ ɾ ʀ ʁ ɻ ɽ ɚ ɝ",
    "aa": "a ɑ ɐ ʌ æ ɒ ᴀ",
    "E": "e ɛ ə ɘ ɜ ɞ ɤ ᵊ",
    "I": "i ɪ ɨ j ᵻ ɩ ı",
    "O": "o ɔ ø œ ɶ ɵ",
    "U": "u ʊ y ʏ ʉ w ɯ ɥ ʍ ᵿ",
}
VISEME_OF = {symbol: shape for shape, symbols in _SHAPES.items() for symbol in symbols.split()}
"""Every IPA letter with a shape of its own."""

_SHAPELESS = frozenset("hɦʔʕħʢʡɂˀ")
"""Made in the throat: the mouth already takes the shape of what follows."""

VISEMES = frozenset(get_args(VisemeTime.model_fields["viseme"].annotation))
_SIL = "sil"
_SHORTEST_PAUSE_S = 0.06
"""The mouth does not close for glottal stops and other gaps between words."""


def shapes(symbol: str) -> tuple[str, ...]:
    """Visemes of one phoneme in order: diphthongs and affricates have two.

    Empty for sounds that take the shape of the next one. A pause (`""` or `_`) is `sil`.
    """
    if symbol in {"", "_"}:
        return (_SIL,)
    found: list[str] = []
    for letter in unicodedata.normalize("NFC", symbol):
        shape = VISEME_OF.get(_base(letter))  # marks of length and palatalisation have none
        if shape is not None and (not found or found[-1] != shape):
            found.append(shape)
    if found[-2:] == ["DD", "CH"]:  # the lips round from the start of an affricate
        return ("CH",)
    return tuple(found)


def is_known(symbol: str) -> bool:
    """Whether every phoneme letter of `symbol` has a shape or is known to have none."""
    letters = map(_base, unicodedata.normalize("NFC", symbol))
    return all(
        letter in VISEME_OF or letter in _SHAPELESS
        for letter in letters
        if unicodedata.category(letter) == "Ll"
    )


def _base(letter: str) -> str:
    """The letter itself if it has a shape (`ç`), else without its marks (`õ` → `o`)."""
    return letter if letter in VISEME_OF else unicodedata.normalize("NFD", letter)[0]


def to_visemes(phonemes: Sequence[Phoneme]) -> list[VisemeTime]:
    """Visemes for phonemes that follow each other; equal neighbours are joined."""
    timed: list[tuple[str, float, float]] = []
    waiting_since: float | None = None
    for phoneme in phonemes:
        names = shapes(phoneme.symbol)
        if names == (_SIL,) and phoneme.end_s - phoneme.start_s < _SHORTEST_PAUSE_S:
            names = ()
        start = phoneme.start_s if waiting_since is None else waiting_since
        if not names:
            waiting_since = start
            continue
        waiting_since = None
        step = (phoneme.end_s - start) / len(names)
        for index, name in enumerate(names):
            begin, end = start + index * step, start + (index + 1) * step
            if timed and timed[-1][0] == name:
                timed[-1] = (name, timed[-1][1], end)
            elif end > begin:
                timed.append((name, begin, end))
    return [
        VisemeTime.model_validate(
            {"viseme": name, "start_ms": round(start * 1000, 1), "end_ms": round(end * 1000, 1)}
        )
        for name, start, end in timed
    ]
