"""Numbers of driving licences.

On cards: 11 characters: authority (4), serial number (5), check character, copy number
(FeV Anlage 8 number 2.1 field 5). Older licences have other numbers, so nothing but the signs
is enforced here; `tools.forms.checks` warns.
"""

from __future__ import annotations

import re
from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.numbers.language import numerals, read_numbers
from tools.forms.types.base import Situation
from tools.forms.types.spelling import letter_at
from tools.forms.types.tokens import Token, meaningless, span_of, tokenize

CARD_LENGTH = 11
MAX_CHARS = 20
_CARD = re.compile(r"[0-9A-Z]{9}[0-9X][0-9A-Z]")
_VALID = re.compile(r"[0-9A-Z]{1,20}")


def check_character(first_nine: str) -> str:
    """Check character: base-36 values weighted 9 to 1, summed modulo 11; 10 is X.

    Example: B072RRE2I has 5 (specimen B072RRE2I55).
    """
    total = sum(
        int(char, 36) * weight for char, weight in zip(first_nine, range(9, 0, -1), strict=True)
    )
    return "X" if total % 11 == 10 else str(total % 11)


def is_card_number(number: str) -> bool:
    """Whether it is a number as on card licences, with the right check character."""
    return bool(_CARD.fullmatch(number)) and number[9] == check_character(number[:9])


class LicenceNumber:
    """Letters and digits, said one by one or typed."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Join letters, digits, number words and words of the telephone alphabets."""
        tokens = tokenize(text)
        pieces: list[str] = []
        used: list[Token] = []
        rest: list[Token] = []
        place = 0
        while place < len(tokens):
            piece, size = self._piece(tokens, place, at)
            if piece:
                pieces.append(piece)
                used.extend(tokens[place : place + size])
            else:
                rest.extend(tokens[place : place + size])
            place += size
        value = "".join(pieces).upper()
        if not any(char.isdecimal() for char in value) or not _VALID.fullmatch(value):
            return Rejected("licence_number_unclear", {})
        return Parsed(value, meaningless(rest, "licence_number", at.words), span_of(text, used))

    def _piece(self, tokens: list[Token], place: int, at: Situation) -> tuple[str, int]:
        token = tokens[place]
        if token.text.isdecimal():
            return token.text, 1
        if _glued_to_digits(tokens, place) or (token.text.isupper() and 1 < len(token.text) <= 9):
            return token.text, 1
        if letter := letter_at(tokens, place, at.words, names=True):
            return letter
        numbers = read_numbers(tokens[place:], at.language)
        if numbers and numbers[0].first == 0 and not numbers[0].ordinal:
            return numbers[0].digits, numbers[0].last + 1
        return "", 1

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Letters and digits, at most 20."""
        del at
        if len(value) > MAX_CHARS:
            return Rejected("too_long", {"max": MAX_CHARS})
        return None if _VALID.fullmatch(value) else Rejected("licence_number_unclear", {})

    def display(self, value: Any, at: Situation) -> str:
        """As it stands on the licence."""
        del at
        return str(value)

    def spoken(self, value: Any, at: Situation) -> str:
        """Letters one by one, digits in words."""
        words = numerals(at.language)
        said = [words.cardinal_words(int(char)) if char.isdecimal() else char for char in value]
        return " ".join(said)

    def example(self, language: str) -> str:
        """The specimen's number."""
        del language
        return "B072RRE2I55"


def _glued_to_digits(tokens: list[Token], place: int) -> bool:
    token = tokens[place]
    before = tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return (before is not None and before.end == token.start and before.text.isalnum()) or (
        after is not None and after.start == token.end
    )
