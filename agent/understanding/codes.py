"""Pick-up codes have no place in a conversation: they are cut out before anything else is done.

A code is two letters and eight digits, written or said in any grouping ("KX 4729 3816", "K wie
Kaufmann, X, siebenundvierzig …"), or the text of a QR code ("AOM1:…"). What a form asks for must
stay: while a form is open only these shapes count, elsewhere eight digits alone are enough, and
in front of the compartments, where nothing is asked that has digits, half a code already is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Literal

from tools.forms.numbers.language import Number, read_numbers
from tools.forms.types.spelling import letter_at
from tools.forms.types.tokens import Token, tokenize
from tools.forms.words.folding import folded
from tools.forms.words.load import Words, load_words

PLACEHOLDER = "[Code]"
"""What stands in place of a code, in every language."""

Place = Literal["form", "outside", "locker"]

LETTERS, DIGITS, HALF = 2, 8, 4
SIMILAR_KINDS = frozenset({"document_number", "licence_number", "vin", "evb", "iban"})
"""Types of fields whose values may look like a code."""
WORDS_BETWEEN = 5
"""Other words between "my code" and the code: "mein Code, der steht hier oben, ist …"."""

_QR = re.compile(
    r"aom\W{0,2}1\s?[:;,.\-]?\s?(?:[0-9a-z]{20,}|(?:[0-9a-z]*\d[0-9a-z]*[\s-]?){1,26})",
    re.IGNORECASE,
)
_BARE_QR = re.compile(r"(?<![0-9A-Za-z])(?![A-Z]{2}\d{24})[0-9A-HJKMNP-TV-Z]{26}(?![0-9A-Za-z])")
_DATE = re.compile(r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d")
_DAY_MONTH_YEAR = re.compile(r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19\d\d|20[0-3]\d)")
_VOWELS = frozenset("aeiouyäöü")
_ABBREVIATIONS = frozenset({"nr", "st", "dr", "mr", "ms"})
_JOINTS = frozenset(
    {"und", "dann", "strich", "bindestrich", "leerzeichen", "and", "then", "dash", "ve", "sonra"}
    | {"و", "ثم", "і", "й", "та", "и", "потом", "затем", "بعد", "si", "apoi", "i", "potem"}
)
"""Words between the parts of a code, folded."""
_CODE_WORDS = frozenset(
    {"code", "codes", "abholcode", "abholkode", "abholnummer", "pickupcode", "kod", "kodu"}
    | {"kodum", "kodumuz", "koda", "kodem", "код", "кода", "коду", "кодом", "cod", "codul"}
    | {"codului", "الكود", "كود", "كودي", "الرمز", "رمز", "رمزي", "کد", "کدم", "کدتحویل"}
)
_OWN_CODE_WORDS = frozenset({"abholcode", "abholkode", "abholnummer", "pickupcode"})
"""Words that can't mean a postcode or any other code."""


@dataclass(frozen=True)
class _Piece:
    """Letters or digits that were said, in the tokens `first` to `last`."""

    text: str
    first: int
    last: int

    @property
    def is_digits(self) -> bool:
        return self.text.isdecimal()


@dataclass(frozen=True)
class _Run:
    """Pieces said one after another: at most two kinds, letters and then digits."""

    letters: str
    digits: str
    first: int
    last: int


def without_codes(
    text: str,
    language: str,
    place: Place,
    asked: Set[str] = frozenset(),
    *,
    digits_alone: bool = True,
) -> str:
    """The text with PLACEHOLDER instead of each code; the same text if there is none.

    `asked` are the types of the fields that are asked for. `digits_alone` may be false where
    another number is asked for outside a form.
    """
    text = _BARE_QR.sub(PLACEHOLDER, _QR.sub(f"{PLACEHOLDER} ", text).rstrip())
    if not any(char.isalnum() for char in text):
        return text
    tokens = tokenize(text)
    words = load_words(language)
    spared = bool(asked & SIMILAR_KINDS)
    for run in reversed(_runs(text, tokens, words, language)):
        announced = _announced(tokens, run.first)
        if _is_code(run, text, tokens, place, announced, spared=spared, alone=digits_alone):
            start, end = tokens[run.first].start, tokens[run.last].end
            text = f"{text[:start]}{PLACEHOLDER}{text[end:]}"
    return text


def _is_code(
    run: _Run,
    text: str,
    tokens: Sequence[Token],
    place: Place,
    announced: str | None,
    *,
    spared: bool,
    alone: bool,
) -> bool:
    size = len(run.digits)
    said = text[tokens[run.first].start : tokens[run.last].end]
    own = announced is not None and (announced in _OWN_CODE_WORDS or place == "outside")
    if _DATE.search(said):
        return False
    if place == "locker" or own:
        return size >= HALF
    if announced is not None or len(run.letters) == LETTERS:
        return size == DIGITS and not spared
    date = _DAY_MONTH_YEAR.fullmatch(run.digits) is not None
    return size == DIGITS and place == "outside" and alone and not date


def _announced(tokens: Sequence[Token], first: int) -> str | None:
    """The word for a code that stands a few words before."""
    for token in reversed(tokens[max(0, first - WORDS_BETWEEN) : first]):
        word = folded(token.text)
        if word in _CODE_WORDS:
            return word
    return None


def _runs(text: str, tokens: Sequence[Token], words: Words, language: str) -> list[_Run]:
    runs: list[_Run] = []
    for piece in _pieces(text, tokens, words, language):
        last = runs[-1] if runs else None
        near = last is not None and _adjacent(tokens, last.last, piece.first, words)
        if last is not None and near and piece.is_digits:
            runs[-1] = _Run(last.letters, last.digits + piece.text, last.first, piece.last)
        elif last is not None and near and not last.digits:
            runs[-1] = _Run(last.letters + piece.text, "", last.first, piece.last)
        elif piece.is_digits:
            runs.append(_Run("", piece.text, piece.first, piece.last))
        else:
            runs.append(_Run(piece.text, "", piece.first, piece.last))
    return [run for run in runs if run.digits]


def _adjacent(tokens: Sequence[Token], last: int, first: int, words: Words) -> bool:
    between = [folded(token.text) for token in tokens[last + 1 : first]]
    return all(word in _JOINTS or word in words.fillers for word in between)


def _pieces(text: str, tokens: Sequence[Token], words: Words, language: str) -> list[_Piece]:
    numbers = {number.first: number for number in read_numbers(tokens, language)}
    pieces: list[_Piece] = []
    index = 0
    while index < len(tokens):
        piece = _piece_at(text, tokens, index, numbers, words)
        if piece is None:
            index += 1
        else:
            pieces.append(piece)
            index = piece.last + 1
    return pieces


def _piece_at(
    text: str, tokens: Sequence[Token], index: int, numbers: dict[int, Number], words: Words
) -> _Piece | None:
    if (number := numbers.get(index)) is not None:
        # "the third of May" counts something; no digit of a code is said like this
        return None if number.ordinal else _Piece(number.digits, number.first, number.last)
    times = words.multipliers.get(tokens[index].folded, 0)
    after = numbers.get(index + 1)
    if times and after is not None and len(after.digits) == 1:
        return _Piece(after.digits * times, index, after.last)
    if _is_pair(text, tokens, index):
        return _Piece(tokens[index].text.upper(), index, index)
    found = letter_at(tokens, index, words)
    return None if found is None else _Piece(found[0], index, index + found[1] - 1)


def _is_pair(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether a token is two letters and no word: "KX", "kx4729", but not "am 12.3." or "Nr."."""
    token = tokens[index]
    if len(token.text) != LETTERS or not token.text.isalpha():
        return False
    if token.text.isupper():
        return text[token.end : token.end + 1] != "."
    glued = index + 1 < len(tokens) and tokens[index + 1].start == token.end
    small = token.text.lower()
    return glued or not (small in _ABBREVIATIONS or set(small) & _VOWELS or not small.isascii())
