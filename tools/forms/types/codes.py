"""Numbers made of letters and digits, said one by one or typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.numbers.language import Number, digit_words, read_numbers
from tools.forms.types.base import Situation
from tools.forms.types.spelling import letter_at
from tools.forms.types.tokens import Token, meaningless, span_of, tokenize

_MAX_RUN = 20
"""Longest run of capital letters that is taken as a part of a code, not as a shouted word."""

_MAX_NUMBER_WORDS = 8
"""How far a number in words is read: codes are said in short numbers."""


@dataclass(frozen=True)
class Piece:
    """Characters of a code, upper case, and the tokens `first` to `last` (inclusive)."""

    chars: str
    first: int
    last: int


def read_pieces(tokens: Sequence[Token], at: Situation) -> list[Piece]:
    """Letters, digits, number words and words of telephone alphabets, in order."""
    pieces: list[Piece] = []
    place = 0
    while place < len(tokens):
        chars, size = _piece(tokens, place, at)
        if chars:
            pieces.append(Piece(chars.upper(), place, place + size - 1))
        place += size
    return pieces


def _piece(tokens: Sequence[Token], place: int, at: Situation) -> tuple[str, int]:
    token = tokens[place]
    if token.text.isdecimal():
        return token.text, 1
    times = at.words.multipliers.get(token.folded, 1)
    start = place + 1 if times > 1 else place
    number = _number(tokens[start : start + _MAX_NUMBER_WORDS], at)
    if number is not None and number.last > 0 and len(token.text) == 1:  # Romanian "o sută"
        return number.digits, number.last + 1
    is_run = 1 < len(token.text) <= _MAX_RUN and token.text.isascii()
    if is_run and (_glued_to_digits(tokens, place) or token.text.isupper()):
        return token.text, 1
    if letter := letter_at(tokens, place, at.words, names=True):
        return letter
    if number is not None:
        return number.digits * times, start - place + number.last + 1
    return "", 1


def _number(tokens: Sequence[Token], at: Situation) -> Number | None:
    """The number that the tokens begin with, without a case ending that is also a letter."""
    found = read_numbers(tokens, at.base)
    if not found or found[0].first > 0 or found[0].ordinal:
        return None
    number = found[0]
    if number.last > 0 and letter_at(tokens, number.last, at.words, names=True):
        shorter = read_numbers(tokens[: number.last], at.base)
        if len(shorter) == 1 and shorter[0].digits == number.digits:  # Turkish "üç de": 3D
            return shorter[0]
    return number


def without_words(
    pieces: Sequence[Piece], tokens: Sequence[Token], type_name: str, at: Situation
) -> list[Piece]:
    """Without the words of the sentence that could also be letters.

    A lone small letter is a word ("e", "a", "o") where capitals stand too.
    """
    around = at.words.around.get(type_name, frozenset())
    has_capitals = any(tokens[piece.first].text.isupper() for piece in pieces)

    def is_word(piece: Piece) -> bool:
        token = tokens[piece.first]
        if piece.chars.isdecimal() or token.folded not in around or piece.last > piece.first:
            return False
        return len(token.text) > 1 or (has_capitals and token.text.islower())

    return [piece for piece in pieces if not is_word(piece)]


def _glued_to_digits(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    before = tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return (before is not None and before.end == token.start) or (
        after is not None and after.start == token.end
    )


class SpelledCode:
    """A code whose characters may be said one by one.

    A subclass names its `type_name` (for the words around it and the error codes) and the
    `pattern` of a whole value.
    """

    type_name = ""
    pattern = re.compile("")

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Join all characters that were said."""
        typed = self.normalised(text)
        if _is_typed(text) and self.pattern.fullmatch(typed):
            return Parsed(typed, explained=True, span=text)
        tokens = tokenize(text)
        pieces = without_words(read_pieces(tokens, at), tokens, self.type_name, at)
        value = self.normalised("".join(piece.chars for piece in pieces))
        if rejected := self.validate(value, at):
            return rejected
        used = {place for piece in pieces for place in range(piece.first, piece.last + 1)}
        rest = [token for place, token in enumerate(tokens) if place not in used]
        span = span_of(text, tokens[pieces[0].first : pieces[-1].last + 1])
        return Parsed(value, meaningless(rest, self.type_name, at.words), span)

    def normalised(self, text: str) -> str:
        """Capital letters without what separates groups."""
        return re.sub(r"[\s./-]", "", text).upper()

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """The pattern."""
        del at
        fits = isinstance(value, str) and self.pattern.fullmatch(value) is not None
        return None if fits else Rejected(f"{self.type_name}_unclear", {})

    def display(self, value: Any, at: Situation) -> str:
        """As it is written."""
        del at
        return str(value)

    def spoken(self, value: Any, at: Situation) -> str:
        """Letters one by one, digits in words."""
        return spell_out(value, at.base)


def _is_typed(text: str) -> bool:
    """One run with a digit, or capital letters: no words of a sentence."""
    one_run = " " not in text and any(char.isdecimal() for char in text)
    return one_run or text.isupper()


def spell_out(code: str, language: str) -> str:
    """The letters and digits of a code one by one: "M, R, 1" → "M R eins"."""
    return " ".join(
        digit_words(char, language) if char.isdecimal() else char for char in code if char.isalnum()
    )
