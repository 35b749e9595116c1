"""Makes any text printable with the fonts that are there, and finds its direction."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from typing import Literal

Direction = Literal["ltr", "rtl"]

_JOINERS = "\u200c\u200d"
_LONG_WORD = re.compile(r"(\S{30})(?=\S{6})")
_ZERO_WIDTH_SPACE = "\u200b"


def printable(text: str, covered: Container[int]) -> str:
    """The text in characters that the fonts have.

    Signs that only steer the display (marks and overrides of direction, soft hyphens) are left
    out, so that no value can turn another one around; the stored value keeps them. Whitespace
    and control characters become spaces. What no font has is written as its code point,
    "[U+1F600]": nothing vanishes. Very long words may be broken.

    Args:
        text: any text.
        covered: the code points that the fonts have.
    """
    signs = (_sign(char, covered) for char in unicodedata.normalize("NFC", text))
    return _LONG_WORD.sub(rf"\1{_ZERO_WIDTH_SPACE}", "".join(signs))


def _sign(char: str, covered: Container[int]) -> str:
    category = unicodedata.category(char)
    if char == "\n" or category in {"Zs", "Zl", "Zp", "Cc"}:
        return " "
    if char in _JOINERS:
        return char
    if category == "Cf" or 0xFE00 <= ord(char) <= 0xFE0F:
        return ""
    return char if ord(char) in covered else f"[U+{ord(char):04X}]"


def direction_of(text: str) -> Direction:
    """The direction of the first letter that has one (Unicode UAX 9, P2 and P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in {"R", "AL"}:
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"
