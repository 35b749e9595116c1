"""E-mail addresses, typed or spoken ("anna Punkt schmidt Klammeraffe web Punkt de")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from email_validator import EmailNotValidError, validate_email

from tools.forms.models import Parsed, Rejected
from tools.forms.numbers.language import read_numbers
from tools.forms.types.base import Situation
from tools.forms.types.codes import spell_out
from tools.forms.types.spelling import letter_at
from tools.forms.types.tokens import Token, meaningless, phrase_at, phrase_of, tokenize

MAX_CHARS = 254
_SIGNS = {"at": "@", "dot": ".", "hyphen": "-", "underscore": "_", "plus": "+"}
_LABEL = "[A-Za-z0-9-]+"
_WRITTEN = re.compile(rf"(?<![\w.+-])[A-Za-z0-9_.+-]+\s?@\s?{_LABEL}(?:\s?\.\s?{_LABEL})+(?!\w)")
_TOP_LEVEL = frozenset(
    {
        "de", "com", "net", "org", "eu", "at", "ch", "info", "pl", "ro", "ru", "ua", "tr", "ir",
    }
)  # fmt: skip
"""Endings before which a forgotten dot is put."""


@dataclass(frozen=True)
class _Piece:
    """Characters of an address and the tokens `first` to `last` they come from."""

    chars: str
    first: int
    last: int


class Email:
    """One address; stored in lower case."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """As it is written; else the names of the signs, letters and words in order."""
        if match := _WRITTEN.search(text):
            value = re.sub(r"\s", "", match.group()).lower()
            rest = tokenize(text[: match.start()] + " " + text[match.end() :])
            rejected = self.validate(value, at)
            return rejected or Parsed(value, meaningless(rest, "email", at.words), match.group())
        tokens = tokenize(_signs_as_words(text, at))
        pieces = _pieces(tokens, at)
        middle = next((place for place, piece in enumerate(pieces) if piece.chars == "@"), None)
        if middle is None:
            return Rejected("email_unclear", {})
        local, domain = _local(pieces[:middle], tokens, at), _domain(pieces[middle + 1 :])
        value = f"{_joined(local)}@{_with_dot(domain)}".lower()
        if not value.isascii():
            return Rejected("email_latin_needed", {})
        if rejected := self.validate(value, at):
            return rejected
        first, last = local[0].first, domain[-1].last
        named = [piece for piece in pieces if piece.chars in _SIGNS.values()]
        signs = {place for piece in named for place in range(piece.first, piece.last + 1)}
        rest = [
            token
            for place, token in enumerate(tokens)
            if not first <= place <= last and place not in signs
        ]
        return Parsed(value, meaningless(rest, "email", at.words), _span(text, tokens, first, last))

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Syntax only (RFC 5321, 5322); whether the mailbox exists is not asked."""
        del at
        try:
            validate_email(value, check_deliverability=False, allow_smtputf8=False, strict=True)
        except EmailNotValidError:
            return Rejected("email_unclear", {})
        return None

    def display(self, value: Any, at: Situation) -> str:
        """The address."""
        del at
        return str(value)

    def spoken(self, value: Any, at: Situation) -> str:
        """Words as they are, the names of the signs between them, digits one by one."""
        names = {sign: at.words.signs[name][-1] for name, sign in _SIGNS.items()}
        parts = re.findall(r"[a-z]+|\d|[^a-z\d]", str(value).lower())
        said = [
            spell_out(part, at.base) if part.isdecimal() else names.get(part, part)
            for part in parts
        ]
        return " ".join(said)

    def example(self, language: str) -> str:
        """An address in a domain kept free for examples (RFC 2606)."""
        del language
        return "anna.schmidt@example.com"


def _signs_as_words(text: str, at: Situation) -> str:
    """Signs between spoken words by their names, so that all are tokens."""
    for name, sign in _SIGNS.items():
        if sign in {"@", "_", "+"}:
            text = text.replace(sign, f" {at.words.signs[name][0]} ")
    text = re.sub(r"\.(?=\S)", f" {at.words.signs['dot'][0]} ", text)
    return re.sub(r"(?<=\w)-(?=\w)", f" {at.words.signs['hyphen'][0]} ", text)


def _pieces(tokens: Sequence[Token], at: Situation) -> list[_Piece]:
    pieces: list[_Piece] = []
    numbers = {number.first: number for number in read_numbers(tokens, at.base)}
    place = 0
    while place < len(tokens):
        number = numbers.get(place)
        is_ending = bool(pieces) and pieces[-1].chars == "." and tokens[place].lower in _TOP_LEVEL
        chars, size = (tokens[place].lower, 1) if is_ending else _piece(tokens, place, at)
        plain = chars == tokens[place].lower and not _is_letter(chars)
        if number is not None and plain and not is_ending:
            chars, size = number.digits, number.last - number.first + 1
        pieces.append(_Piece(chars, place, place + size - 1))
        place += size
    return pieces


def _is_letter(chars: str) -> bool:
    """A lone Latin letter, even where it is also said for a digit (English "o")."""
    return len(chars) == 1 and chars.isascii() and chars.isalpha()


def _piece(tokens: Sequence[Token], place: int, at: Situation) -> tuple[str, int]:
    signs = [
        (len(phrase), sign)
        for name, sign in _SIGNS.items()
        for phrase in map(phrase_of, at.words.signs[name])
        if phrase_at(tokens, place, phrase)
    ]
    if signs:
        size, sign = max(signs)
        return sign, size
    token = tokens[place]
    if known := at.words.email_words.get(token.folded):
        return known, 1
    if letter := letter_at(tokens, place, at.words, names=False):
        return letter[0].lower(), letter[1]
    return token.lower, 1


def _local(pieces: Sequence[_Piece], tokens: Sequence[Token], at: Situation) -> list[_Piece]:
    """Back from the @ to the first word that only leads to the address."""
    around = at.words.around.get("email", frozenset()) | at.words.fillers
    start = len(pieces)
    while start > 0:
        piece = pieces[start - 1]
        token = tokens[piece.first]
        if len(token.text) > 1 and piece.chars == token.lower and token.folded in around:
            break
        start -= 1
    return list(pieces[start:]) or [_Piece("", 0, 0)]


def _domain(pieces: Sequence[_Piece]) -> list[_Piece]:
    """From the @ to the ending: what follows a known ending belongs to the sentence."""
    kept: list[_Piece] = []
    for place, piece in enumerate(pieces):
        before = kept[-1].chars if kept else ""
        follower = pieces[place + 1].chars if place + 1 < len(pieces) else ""
        kept.append(piece)
        is_ending = piece.chars in _TOP_LEVEL and (before == "." or place > 0)
        if is_ending and follower not in _SIGNS.values():
            break
    return kept or [_Piece("", 0, 0)]


def _joined(pieces: Sequence[_Piece]) -> str:
    return "".join(piece.chars for piece in pieces)


def _with_dot(domain: Sequence[_Piece]) -> str:
    """A dot before the ending if none was said."""
    chars = [piece.chars for piece in domain]
    if "." not in chars and len(chars) > 1 and chars[-1] in _TOP_LEVEL:
        chars.insert(-1, ".")
    return "".join(chars)


def _span(text: str, tokens: Sequence[Token], first: int, last: int) -> str:
    """The words between as they stand in the text, where signs became words."""
    start = text.lower().find(tokens[first].text.lower())
    end = text.lower().rfind(tokens[last].text.lower())
    return text[start : end + len(tokens[last].text)] if 0 <= start <= end else text
