"""Numbers in an utterance, and number words, by language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tools.forms.numbers import english, german
from tools.forms.types.tokens import Token

ENGLISH_SUFFIXES = frozenset({"st", "nd", "rd", "th"})


@dataclass(frozen=True)
class Numerals:
    """How a language reads and writes numbers."""

    read: Callable[[Sequence[str]], tuple[int, int, bool] | None]
    cardinal_words: Callable[[int], str]
    ordinal_words: Callable[[int], str]
    year_words: Callable[[int], str]


_NUMERALS = {
    "de": Numerals(german.read, german.cardinal_words, german.ordinal_words, german.year_words),
    "en": Numerals(english.read, english.cardinal_words, english.ordinal_words, english.year_words),
}


@dataclass(frozen=True)
class Number:
    """A number in a text: its digits as heard, and the tokens `first` to `last` (inclusive)."""

    digits: str
    first: int
    last: int
    ordinal: bool = False

    @property
    def value(self) -> int:
        """The number's value."""
        return int(self.digits)


def numerals(language: str) -> Numerals:
    """The numerals of a language; KeyError if there are none."""
    return _NUMERALS[language]


def read_numbers(tokens: Sequence[Token], language: str) -> list[Number]:
    """All numbers in the tokens, in digits or words, in order."""
    found: list[Number] = []
    words = [token.lower for token in tokens]
    index = 0
    while index < len(tokens):
        number = _number_at(tokens, words, index, language)
        if number is None:
            index += 1
        else:
            found.append(number)
            index = number.last + 1
    return found


def _number_at(
    tokens: Sequence[Token], words: list[str], index: int, language: str
) -> Number | None:
    token = tokens[index]
    if token.text.isdecimal():
        follower = tokens[index + 1] if index + 1 < len(tokens) else None
        glued = follower is not None and follower.start == token.end
        if glued and follower is not None and follower.lower in ENGLISH_SUFFIXES:
            return Number(_ascii(token.text), index, index + 1, ordinal=True)
        return Number(_ascii(token.text), index, index)
    read = _NUMERALS[language].read(words[index:])
    if read is None:
        return None
    value, used, ordinal = read
    return Number(str(value), index, index + used - 1, ordinal)


def _ascii(digits: str) -> str:
    return "".join(str(int(digit)) for digit in digits)


def digit_words(digits: str, language: str) -> str:
    """Digits said one by one."""
    return " ".join(_NUMERALS[language].cardinal_words(int(digit)) for digit in digits)
