"""Spelled letters: "M E I E R", "M wie Martha", "Martha Emil Ida", "doppel R"."""

from __future__ import annotations

from collections.abc import Sequence

from tools.forms.types.tokens import Token, phrase_at, phrase_of
from tools.forms.words.load import Words

_MIN_LETTERS = 3
_MAX_TIMES = 2
"""Nobody says "three times M" for letters; "dreimal" belongs to digits."""


def letter_at(
    tokens: Sequence[Token], index: int, words: Words, *, names: bool = True
) -> tuple[str, int] | None:
    """Spelled letters at `index` (several for "doppel R") and the number of tokens they took.

    With `names`, a lone word of a telephone alphabet counts too.
    """
    token = tokens[index]
    if words.multipliers.get(token.folded) == _MAX_TIMES and index + 1 < len(tokens):
        found = letter_at(tokens, index + 1, words, names=names)
        return None if found is None else (found[0] * _MAX_TIMES, found[1] + 1)
    letter = _capital(token.text) if _is_latin_letter(token) else words.letters.get(token.folded)
    if letter is None:
        known = words.alphabet.get(token.folded) if names else None
        return None if known is None else (known, 1)
    return letter, 1 + _explanation(tokens, index + 1, letter, words)


def _is_latin_letter(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isalpha() and token.text < "\u0250"


def _capital(letter: str) -> str:
    return letter if letter == "ß" else letter.upper()


def _explanation(tokens: Sequence[Token], start: int, letter: str, words: Words) -> int:
    """How many tokens name a word with the letter: "wie Martha", "Martha"."""
    for link in words.letter_links:
        size = len(phrase := phrase_of(link))
        if phrase_at(tokens, start, phrase) and start + size < len(tokens):
            return size + 1
    follower = tokens[start].folded if start < len(tokens) else ""
    return 1 if words.alphabet.get(follower) == letter else 0


def spelled_word(tokens: Sequence[Token], words: Words, *, names: bool = False) -> str | None:
    """The word if all tokens spell letters (three at least), else None.

    A sign of e-mail addresses is said for the hyphen in a name.
    """
    pieces: list[str] = []
    index = 0
    while index < len(tokens):
        hyphen = _hyphen(tokens, index, words)
        found = ("-", hyphen) if hyphen else letter_at(tokens, index, words, names=names)
        if found is None:
            return None
        pieces.append(found[0])
        index += found[1]
    parts = "".join(pieces).split("-")
    if len("".join(parts)) < _MIN_LETTERS or not all(parts):
        return None
    return "-".join(part[0] + part[1:].lower() for part in parts)


def _hyphen(tokens: Sequence[Token], index: int, words: Words) -> int:
    for sign in words.signs["hyphen"]:
        if phrase_at(tokens, index, phrase := phrase_of(sign)):
            return len(phrase)
    return 0


def spelling_behind(tokens: Sequence[Token], words: Words) -> tuple[list[Token], str] | None:
    """The tokens before a spelling, and the spelled word: "Meyer, M E Y E R".

    After "I spell" the words of the telephone alphabets count without their letters.
    """
    for lead in words.spelling_leads:
        phrase = phrase_of(lead)
        for index in range(len(tokens) - len(phrase)):
            if phrase_at(tokens, index, phrase):
                spelled = spelled_word(tokens[index + len(phrase) :], words, names=True)
                if spelled is not None:
                    return list(tokens[:index]), spelled
    for start in range(len(tokens) - _MIN_LETTERS + 1):
        if spelled := spelled_word(tokens[start:], words):
            return list(tokens[:start]), spelled
    return None
