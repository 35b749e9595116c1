"""Spelled letters: "M E I E R", "M wie Martha", "Martha Emil Ida"."""

from __future__ import annotations

from collections.abc import Sequence

from tools.forms.types.tokens import Token
from tools.forms.words.load import Words

AS_WORDS = frozenset({"wie", "as", "for", "like"})
_MIN_LETTERS = 3


def letter_at(
    tokens: Sequence[Token], index: int, words: Words, *, names: bool = True
) -> tuple[str, int] | None:
    """A spelled letter at `index` and the number of tokens it took.

    With `names`, a lone word of a telephone alphabet counts too.
    """
    token = tokens[index]
    single = len(token.text) == 1 and token.text.isalpha()
    letter = token.text.upper() if single else words.letters.get(token.lower)
    if letter is None:
        return (words.alphabet[token.lower], 1) if names and token.lower in words.alphabet else None
    skip = index + 1
    if skip + 1 < len(tokens) and tokens[skip].lower in AS_WORDS:
        return letter, 3
    if skip + 2 < len(tokens) and tokens[skip].lower == "as" and tokens[skip + 1].lower == "in":
        return letter, 4
    return letter, 1


def spelled_word(tokens: Sequence[Token], words: Words) -> str | None:
    """The word if all tokens spell letters (three at least), else None."""
    letters: list[str] = []
    index = 0
    while index < len(tokens):
        letter = letter_at(tokens, index, words, names=False)
        if letter is None:
            return None
        letters.append(letter[0])
        index += letter[1]
    return "".join(letters).capitalize() if len(letters) >= _MIN_LETTERS else None
