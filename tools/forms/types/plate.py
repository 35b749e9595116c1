"""Vehicle registration plates: "MR-AB 123" (FZV § 9(1), Anlage 1; suffixes §§ 10, 11)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import Situation
from tools.forms.types.codes import Piece, read_pieces, spell_out, without_words
from tools.forms.types.tokens import Token, meaningless, phrase_at, phrase_of, span_of, tokenize

MAX_CHARS = 8
HOME_DISTRICTS = ("MR", "BID")
"""Codes of the district (Marburg-Biedenkopf); they decide where letters could be cut twice."""
_VALID = re.compile(r"([A-ZÄÖÜ]{1,3})-([A-Z]{1,2}) ([1-9][0-9]{0,3})([EH]?)")
_WRITTEN = re.compile(
    r"(?<![^\W_])([A-Za-zÄÖÜäöü]{1,3})(?:\s*[-–:]\s*|\s+)([A-Za-z]{1,2})\s*[-–]?\s*"
    r"([1-9]\d{0,3})\s?([EHeh]?)(?![^\W_])"
)


@dataclass(frozen=True)
class _Said:
    """Letters in the groups in which they were said, digits, and the suffix."""

    letters: tuple[str, ...]
    digits: str
    suffix: str
    last: int


class Plate:
    """District letters, one or two letters, up to four digits, and E or H."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Written with its gaps, or letter by letter."""
        tokens = tokenize(text)
        pieces = without_words(read_pieces(tokens, at), tokens, "plate", at)
        for match in _WRITTEN.finditer(text):
            if any(tokens[piece.first].start < match.start() for piece in pieces):
                break
            if len(match.group(1)) == 1 or _is_free(tokenize(match.group(1))[0], at):
                rest = tokenize(text[: match.start()] + " " + text[match.end() :])
                return self._made(match.groups(), rest, match.group(), at)
        said = _said(text, tokens, pieces, at)
        if said is None:
            return Rejected("plate_unclear", {})
        cut = _cut(said.letters)
        if isinstance(cut, Rejected):
            return cut
        first, last = pieces[0].first, said.last
        rest = [*tokens[:first], *tokens[last + 1 :]]
        span = span_of(text, tokens[first : last + 1])
        return self._made((*cut, said.digits, said.suffix), rest, span, at)

    def _made(
        self, parts: Sequence[str], rest: Sequence[Token], span: str, at: Situation
    ) -> Parsed | Rejected:
        district, letters, digits, suffix = parts
        value = f"{district}-{letters} {digits}{suffix}".upper()
        rejected = self.validate(value, at)
        return rejected or Parsed(value, meaningless(rest, "plate", at.words), span)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """The parts, and at most eight characters."""
        del at
        if not isinstance(value, str) or not _VALID.fullmatch(value):
            return Rejected("plate_unclear", {})
        count = sum(char.isalnum() for char in value)
        return Rejected("plate_too_long", {"max": MAX_CHARS}) if count > MAX_CHARS else None

    def display(self, value: Any, at: Situation) -> str:
        """As on the plate."""
        del at
        return str(value)

    def spoken(self, value: Any, at: Situation) -> str:
        """Letters one by one with a pause after the district, digits in words."""
        district, hyphen, rest = str(value).partition("-")
        said = spell_out(district, at.base)
        return f"{said}, {spell_out(rest, at.base)}" if hyphen else said

    def example(self, language: str) -> str:
        """A plate of the district."""
        del language
        return "MR-AB 123"


def district_of(plate: str) -> str:
    """The district letters of a canonical plate."""
    return plate.partition("-")[0]


def _is_free(token: Token, at: Situation) -> bool:
    """Not a word that only surrounds a plate."""
    around = at.words.around.get("plate", frozenset())
    return token.folded not in around and token.folded not in at.words.fillers


def _said(
    text: str, tokens: Sequence[Token], pieces: Sequence[Piece], at: Situation
) -> _Said | None:
    """Letters before the first digit, in groups cut by signs; digits; a suffix behind them."""
    groups: list[str] = []
    digits, suffix, last = "", "", -1
    for place, piece in enumerate(pieces):
        if place and not _only_signs(tokens[pieces[place - 1].last + 1 : piece.first], at):
            break
        if piece.chars.isdecimal() and groups and not suffix:
            digits += piece.chars
        elif digits and not suffix and piece.chars in {"E", "H"}:
            suffix = piece.chars
        elif digits or not piece.chars.isalpha():
            break
        elif groups and not _apart(text, tokens, pieces[place - 1], piece, at):
            groups[-1] += piece.chars
        else:
            groups.append(piece.chars)
        last = piece.last
    after = tokens[last + 1].folded if last + 1 < len(tokens) else ""
    if digits and not suffix and after in at.words.plate_suffixes:
        suffix, last = at.words.plate_suffixes[after], last + 1
    return _Said(tuple(groups), digits, suffix, last) if digits else None


def _only_signs(between: Sequence[Token], at: Situation) -> bool:
    """Whether nothing but names of the hyphen and words without meaning stand between."""
    hyphens = {word for sign in at.words.signs["hyphen"] for word in phrase_of(sign)}
    return all(token.folded in hyphens or not _is_free(token, at) for token in between)


def _apart(text: str, tokens: Sequence[Token], before: Piece, piece: Piece, at: Situation) -> bool:
    """Whether a sign, the name of one, or the way of writing stands between two pieces."""
    left, right = tokens[before.last], tokens[piece.first]
    if any(char in "-–,:;." for char in text[left.end : right.start]):
        return True
    between = tokens[before.last + 1 : piece.first]
    hyphens = (phrase_of(sign) for sign in at.words.signs["hyphen"])
    if any(phrase_at(between, place, sign) for sign in hyphens for place in range(len(between))):
        return True
    return len(left.text) > 1 and left.text.isupper() and right.text.isupper()


def _cut(groups: Sequence[str]) -> tuple[str, str] | Rejected:
    """District and letters; the home districts decide between two ways to cut."""
    if len(groups) == 2:
        return groups[0], groups[1]
    letters = "".join(groups)
    ways = [(letters[:cut], letters[cut:]) for cut in (1, 2, 3) if 1 <= len(letters) - cut <= 2]
    home = [way for way in ways if way[0] in HOME_DISTRICTS]
    if len(home) == 1 or len(ways) == 1:
        return (home or ways)[0]
    return Rejected("plate_parts" if ways else "plate_unclear", {})
