"""The rule for two values in one answer: "a residence permit, it is valid until 1 May 2027"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.understanding.base import Act, Context, SlotProposal, Understanding
from agent.understanding.fields import FREE_KINDS, FieldKnowledge
from agent.understanding.rules.text import Heard
from agent.understanding.words import is_run, words
from tools.forms.models import Parsed

MAX_WORDS = 30
_GAP = re.compile(r"\s+")
_SIGNS = " ,.;:!،؛"


def two_values(heard: Heard, context: Context, fields: FieldKnowledge) -> Understanding | None:
    """The two open fields, if they are of different strict types.

    One is explained by the words up to a gap, the other by the words behind it, in either
    order. Where several gaps would give different values, none is taken.
    """
    if len(context.open_fields) != 2 or len(words(heard.text)) > MAX_WORDS:
        return None
    kinds = {fields.kind(field) for field in context.open_fields}
    if len(kinds) == 1 or kinds & FREE_KINDS:
        return None
    found: dict[str, tuple[SlotProposal, ...]] = {}
    for pair in _pairs(heard.text, context, fields):
        found.setdefault(repr([parsed.value for _, _, parsed in pair]), _slots(pair))
    if len(found) != 1:
        return None
    return Understanding(Act.PROVIDE, next(iter(found.values())))


_Read = tuple[str, str, Parsed]
"""A field, the words read for it, and what they mean."""


def _pairs(text: str, context: Context, fields: FieldKnowledge) -> Iterator[list[_Read]]:
    """All ways to read the text for the two open fields, in the fields' order."""
    first, second = context.open_fields
    for gap in _GAP.finditer(text):
        before, behind = text[: gap.start()].strip(_SIGNS), text[gap.end() :].strip(_SIGNS)
        for one, other in ((before, behind), (behind, before)):
            left = fields.parse(first, one, context.language)
            if not isinstance(left, Parsed) or not left.explained:
                continue
            right = fields.parse(second, other, context.language)
            if isinstance(right, Parsed) and right.explained:
                yield [(first, one, left), (second, other, right)]


def _slots(pair: list[_Read]) -> tuple[SlotProposal, ...]:
    return tuple(
        SlotProposal(field, parsed.span if is_run(parsed.span, said) else said, "rule")
        for field, said, parsed in pair
    )
