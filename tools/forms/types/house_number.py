"""House numbers: 14, 14a, 14-16, 14/2."""

from __future__ import annotations

import re
from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.numbers.language import numerals, read_numbers
from tools.forms.types.base import Situation
from tools.forms.types.spelling import letter_at
from tools.forms.types.tokens import Token, meaningless, span_of, tokenize

_VALID = re.compile(r"[1-9]\d{0,3}[a-z]?(?:[-/][1-9]\d{0,3}[a-z]?| 1/2)?")
_HALF = re.compile(r"\b([1-9]\d{0,3}) ?(?:1/2|½)(?!\w)")
_WRITTEN = re.compile(r"(?i)\b([1-9]\d{0,3}\s?[a-z]?)\s?([-–/])\s?([1-9]\d{0,3}\s?[a-z]?)(?![\w-])")


class HouseNumber:
    """A number with an optional letter, or a range of two."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Find a house number in digits or words."""
        if match := _HALF.search(text):
            rest = tokenize(text[: match.start()] + " " + text[match.end() :])
            value = f"{match.group(1)} 1/2"
            return Parsed(value, meaningless(rest, "house_number", at.words), match.group())
        if match := _WRITTEN.search(text):
            value = re.sub(r"\s", "", match.group().lower()).replace("–", "-")
            rest = tokenize(text[: match.start()] + " " + text[match.end() :])
            explained = meaningless(rest, "house_number", at.words)
            return Parsed(value, explained=explained, span=match.group())
        tokens = tokenize(text)
        numbers = read_numbers(tokens, at.base)
        if not numbers:
            return Rejected("house_number_unclear", {})
        number = numbers[0]
        letter, used = self._letter(text, tokens, number.last + 1, at)
        value = f"{number.value}{letter}"
        if not _VALID.fullmatch(value):
            return Rejected("house_number_unclear", {})
        end = number.last + used
        rest = [*tokens[: number.first], *tokens[end + 1 :]]
        span = span_of(text, tokens[number.first : end + 1])
        return Parsed(value, meaningless(rest, "house_number", at.words), span)

    def _letter(self, text: str, tokens: list[Token], place: int, at: Situation) -> tuple[str, int]:
        if place >= len(tokens) or text[tokens[place].start - 1] == "'":  # Turkish "7'de"
            return "", 0
        if place + 1 < len(tokens) and len(tokens[place].text) > 1:
            return "", 0
        found = letter_at(tokens, place, at.words, names=False)
        return ("", 0) if found is None else (found[0].lower(), found[1])

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Digits, a letter, or two joined by a hyphen or slash."""
        del at
        return None if _VALID.fullmatch(value) else Rejected("house_number_unclear", {})

    def display(self, value: Any, at: Situation) -> str:
        """As it stands in an address."""
        del at
        return str(value)

    def spoken(self, value: Any, at: Situation) -> str:
        """The number in words, the letter apart; ranges as written."""
        match = re.fullmatch(r"(\d+)([a-z]?)", value)
        if match is None:
            return str(value)
        words = numerals(at.base).cardinal_words(int(match.group(1)))
        return f"{words} {match.group(2).upper()}".strip()

    def example(self, language: str) -> str:
        """A house number."""
        del language
        return "14a"
