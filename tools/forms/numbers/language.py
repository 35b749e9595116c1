"""Numbers in an utterance, and number words, by language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tools.forms.numbers.data import number_data
from tools.forms.numbers.lexicon import fold, pieces_of
from tools.forms.numbers.reader import Reader
from tools.forms.numbers.speaker import Speaker
from tools.forms.types.tokens import Token, ascii_digits
from tools.languages.catalogue import base_of


class Numerals:
    """How a language reads and writes numbers."""

    def __init__(self, base: str) -> None:
        """FormError if there are no numbers of this language, or they are malformed."""
        data = number_data(base)
        speaker = Speaker(data)
        self.speaker = speaker
        self.cardinal_words = speaker.cardinal_words
        self.ordinal_words = speaker.ordinal_words
        self.year_words = speaker.year_words
        self.ordinal_suffixes = frozenset(map(fold, data.ordinal_suffixes))
        self.read_folded = Reader(data).read

    def read(self, words: Sequence[str]) -> tuple[int, int, bool] | None:
        """Read a number at the start of `words`: value, number of words used, ordinal or not."""
        return self.read_folded([fold(word) for word in words])


@dataclass(frozen=True)
class Number:
    """A number in a text: its digits as heard, and the tokens `first` to `last` (inclusive).

    `in_words`: it was not given in digits.
    """

    digits: str
    first: int
    last: int
    ordinal: bool = False
    in_words: bool = False

    @property
    def value(self) -> int:
        """The number's value."""
        return int(self.digits)


@cache
def _numerals_of_base(base: str) -> Numerals:
    return Numerals(base)


def numerals(language: str) -> Numerals:
    """The numerals of a BCP 47 tag: those of its base language."""
    return _numerals_of_base(base_of(language))


def read_number(text: str, language: str) -> int | None:
    """The number that the whole text says in words, None if it says none."""
    words = pieces_of(text)
    found = numerals(language).read_folded(words)
    return found[0] if found is not None and found[1] == len(words) else None


def read_numbers(tokens: Sequence[Token], language: str) -> list[Number]:
    """All numbers in the tokens, in digits or words, in order."""
    found: list[Number] = []
    words = [fold(token.text) for token in tokens]
    reader = numerals(language)
    index = 0
    while index < len(tokens):
        number = _number_at(tokens, words, index, reader)
        if number is None:
            index += 1
        else:
            found.append(number)
            index = number.last + 1
    return found


def _number_at(
    tokens: Sequence[Token], words: Sequence[str], index: int, reader: Numerals
) -> Number | None:
    token = tokens[index]
    if token.text.isdecimal():
        follower = index + 1
        glued = follower < len(tokens) and tokens[follower].start == token.end
        if glued and words[follower] in reader.ordinal_suffixes:
            return Number(ascii_digits(token.text), index, follower, ordinal=True)
        return Number(ascii_digits(token.text), index, index)
    read = reader.read_folded(words, index)
    if read is None:
        return None
    value, used, ordinal = read
    return Number(str(value), index, index + used - 1, ordinal, in_words=True)


def digit_words(digits: str, language: str) -> str:
    """Digits said one by one."""
    return " ".join(numerals(language).cardinal_words(int(digit)) for digit in digits)
