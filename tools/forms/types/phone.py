"""Phone numbers, stored as +, country code and number (E.164)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import phonenumbers
from phonenumbers import PhoneNumberFormat, ValidationResult

from tools.forms.models import Parsed, Rejected
from tools.forms.numbers.language import digit_words, read_numbers
from tools.forms.types.base import Situation
from tools.forms.types.tokens import Token, meaningless, phrase_at, phrase_of, span_of, tokenize

GERMANY = "49"
MIN_DIGITS, MAX_DIGITS = 6, 15
GROUP = 3
_VALID = re.compile(r"\+[1-9][0-9]{5,14}")
_POSSIBLE = frozenset({ValidationResult.IS_POSSIBLE, ValidationResult.IS_POSSIBLE_LOCAL_ONLY})


class Phone:
    """A phone number; without a country code it is a German one."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Join all digits; "double five" counts twice."""
        tokens = tokenize(text)
        numbers = {number.first: number for number in read_numbers(tokens, at.base)}
        digits, rest, used = "", list[Token](), list[Token]()
        times, place = 1, 0
        plus = _starts_with_plus(text)
        while place < len(tokens):
            number, size = numbers.get(place), _plus_at(tokens, place, at)
            if size:
                plus = plus or not digits
                place += size
                continue
            if number is not None:
                digits += number.digits * times
                used.extend(tokens[place : number.last + 1])
                times, place = 1, number.last + 1
                continue
            times = at.words.multipliers.get(tokens[place].folded, 1)
            if times == 1:
                rest.append(tokens[place])
            place += 1
        if not digits:
            return Rejected("phone_unclear", {})
        if len(digits) < MIN_DIGITS:
            return Rejected("phone_length", {"count": len(digits)})
        number_text = _normalised(digits, plus=plus)
        return Parsed(number_text, meaningless(rest, "phone", at.words), span_of(text, used))

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """A possible number of its country: 6 to 15 digits after the plus sign."""
        del at
        count = len(value) - 1
        if not MIN_DIGITS <= count <= MAX_DIGITS:
            return Rejected("phone_length", {"count": count})
        if not _VALID.fullmatch(value):
            return Rejected("phone_unclear", {})
        try:
            number = phonenumbers.parse(value)
        except phonenumbers.NumberParseException:
            return Rejected("phone_unclear", {})
        if phonenumbers.is_possible_number_with_reason(number) not in _POSSIBLE:
            return Rejected("phone_length", {"count": count})
        return None

    def display(self, value: Any, at: Situation) -> str:
        """German numbers as they are dialled here, others with +."""
        del at
        number = phonenumbers.parse(value)
        german = str(number.country_code) == GERMANY
        style = PhoneNumberFormat.NATIONAL if german else PhoneNumberFormat.INTERNATIONAL
        return str(phonenumbers.format_number(number, style))

    def spoken(self, value: Any, at: Situation) -> str:
        """Digit by digit, with a pause after every third."""
        prefix, digits = _dialled(value)
        plus = at.words.phone_plus[-1] + " " if prefix else ""
        return plus + ", ".join(digit_words(group, at.base) for group in _groups(digits))

    def example(self, language: str) -> str:
        """A number kept free for such uses (Bundesnetzagentur)."""
        del language
        return "0171 3920001"


def _starts_with_plus(text: str) -> bool:
    match = re.search(r"[\d+]", text)
    return match is not None and match.group() == "+"


def _plus_at(tokens: Sequence[Token], place: int, at: Situation) -> int:
    for phrase in map(phrase_of, at.words.phone_plus):
        if phrase_at(tokens, place, phrase):
            return len(phrase)
    return 0


def _normalised(digits: str, *, plus: bool) -> str:
    if plus:
        country, rest = digits[:2], digits[2:]
        # "+49 (0)171 …": the zero is not dialled from abroad
        return "+" + (country + rest.removeprefix("0") if country == GERMANY else digits)
    if digits.startswith("00"):
        return _normalised(digits[2:], plus=True)
    return "+" + GERMANY + digits.removeprefix("0")


def _dialled(value: str) -> tuple[str, str]:
    digits = value.removeprefix("+")
    if not value.startswith("+"):
        return "", digits
    if digits.startswith(GERMANY):
        return "", "0" + digits[len(GERMANY) :]
    return "+", digits


def _groups(digits: str) -> list[str]:
    """Groups of three; a lone last digit joins the group before it."""
    groups = [digits[place : place + GROUP] for place in range(0, len(digits), GROUP)]
    if len(groups) > 1 and len(groups[-1]) == 1:
        last = groups.pop()
        groups[-1] += last
    return groups
