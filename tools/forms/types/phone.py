"""Phone numbers, stored as +, country code and number (E.164)."""

from __future__ import annotations

import re
from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.numbers.language import digit_words, read_numbers
from tools.forms.types.base import Situation
from tools.forms.types.tokens import Token, meaningless, span_of, tokenize

GERMANY = "49"
MIN_DIGITS, MAX_DIGITS = 6, 15
GROUP = 3
_VALID = re.compile(r"\+[1-9][0-9]{5,14}")


class Phone:
    """A phone number; without a country code it is a German one."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Join all digits; "double five" counts twice."""
        tokens = tokenize(text)
        numbers = {number.first: number for number in read_numbers(tokens, at.language)}
        digits, rest, used = "", list[Token](), list[Token]()
        times, place = 1, 0
        plus = _starts_with_plus(text)
        while place < len(tokens):
            token, number = tokens[place], numbers.get(place)
            if number is not None:
                digits += number.digits * times
                used.extend(tokens[place : number.last + 1])
                times, place = 1, number.last + 1
                continue
            times = at.words.multipliers.get(token.lower, 1)
            plus = plus or (token.lower in at.words.phone_plus and not digits)
            if times == 1 and token.lower not in at.words.phone_plus:
                rest.append(token)
            place += 1
        if not digits:
            return Rejected("phone_unclear", {})
        if len(digits) < MIN_DIGITS:
            return Rejected("phone_length", {"count": len(digits)})
        number_text = _normalised(digits, plus=plus)
        explained = meaningless(rest, "phone", at.words)
        return Parsed(number_text, explained, span_of(text, used))

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """Between 6 and 15 digits after the plus sign."""
        del at
        count = len(value) - 1
        if not MIN_DIGITS <= count <= MAX_DIGITS:
            return Rejected("phone_length", {"count": count})
        return None if _VALID.fullmatch(value) else Rejected("phone_unclear", {})

    def display(self, value: Any, at: Situation) -> str:
        """German numbers as they are dialled here, others with +; in groups of three."""
        del at
        prefix, digits = _dialled(value)
        return (prefix + " ".join(_groups(digits))).strip()

    def spoken(self, value: Any, at: Situation) -> str:
        """Digit by digit, with a pause after every third."""
        prefix, digits = _dialled(value)
        plus = next(iter(at.words.phone_plus)) + " " if prefix else ""
        return plus + ", ".join(digit_words(group, at.language) for group in _groups(digits))

    def example(self, language: str) -> str:
        """A number kept free for such uses (Bundesnetzagentur)."""
        del language
        return "0171 3920001"


def _starts_with_plus(text: str) -> bool:
    match = re.search(r"[\d+]", text)
    return match is not None and match.group() == "+"


def _normalised(digits: str, *, plus: bool) -> str:
    if plus:
        country, rest = digits[:2], digits[2:]
        # "+49 (0)171 …": the zero is not dialled from abroad
        return "+" + (country + rest.removeprefix("0") if country == GERMANY else digits)
    if digits.startswith("00"):
        return _normalised(digits[2:], plus=True)
    return "+" + GERMANY + digits.removeprefix("0")


def _dialled(value: str) -> tuple[str, str]:
    digits = value[1:]
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
