"""The doctorate as identity cards name it (PAuswG § 5(2) number 3): "Dr."; "none" without one."""

from __future__ import annotations

from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import Situation
from tools.forms.types.choice import find_options
from tools.forms.types.tokens import meaningless, span_of, tokenize

NONE = "none"
_FORMS = {"dr": "Dr.", "dr_hc": "Dr. h. c."}


class Doctorate:
    """Which doctorate; the subject is no part of the entry."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """A doctor's degree in any of its written and spoken forms, or that there is none."""
        if text == NONE or text in _FORMS.values():
            return Parsed(text, explained=True, span=text)
        tokens = tokenize(text)
        ways = {**at.words.doctorate, "no": (*at.words.doctorate["no"], *at.words.no)}
        found = find_options(tokens, ways)
        codes = {match.code for match in found}
        if not found:
            return Rejected("doctorate_unclear", {})
        if codes & {"no"} or any(token.folded in at.words.negations for token in tokens):
            value = NONE
        elif len(codes) > 1:
            return Rejected("doctorate_unclear", {})
        else:
            value = _FORMS[found[0].code]
        used = {place for match in found for place in range(match.first, match.last + 1)}
        rest = [
            token
            for place, token in enumerate(tokens)
            if place not in used and token.folded not in at.words.negations
        ]
        span = span_of(text, [tokens[min(used)], tokens[max(used)]])
        return Parsed(value, meaningless(rest, "doctorate", at.words), span)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """One of the two forms, or none."""
        del at
        known = value == NONE or value in _FORMS.values()
        return None if known else Rejected("doctorate_unclear", {})

    def display(self, value: Any, at: Situation) -> str:
        """As on the card; no for none."""
        return at.words.answers["no"] if value == NONE else str(value)

    def spoken(self, value: Any, at: Situation) -> str:
        """The word for doctor instead of its abbreviation."""
        if value == NONE:
            return at.words.answers["no"]
        word = at.words.doctorate[_code(value)][0]
        return word[0].upper() + word[1:]

    def example(self, language: str) -> str:
        """The usual entry."""
        del language
        return "Dr."


def _code(value: str) -> str:
    return next(code for code, form in _FORMS.items() if form == value)
