"""Rules for one or two values where more was asked for, or two where one was asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.understanding.base import Act, Context, SlotProposal, Understanding
from agent.understanding.fields import FREE_KINDS, FieldKnowledge
from agent.understanding.later import NEAR_FIELDS
from agent.understanding.rules.text import Heard
from agent.understanding.words import is_run, words
from tools.forms.models import Parsed

MAX_WORDS = 30
TELLING_KINDS = frozenset(
    {"date", "country", "plate", "vin", "evb", "iban", "email", "document_number"}
)
"""Types whose values, explained to the last word, can be no talk beside another answer."""
_GAP = re.compile(r"\s+")
_SIGNS = " ,.;:!،؛"


def one_value(heard: Heard, context: Context, fields: FieldKnowledge) -> Understanding | None:
    """The one of several open fields of strict types that explains all words."""
    if len(context.open_fields) < 2 or {*_kinds(context, fields)} & FREE_KINDS:
        return None
    read = [_read(field, heard.text, context, fields) for field in context.open_fields]
    found = [one for one in read if one is not None]
    return _provide(found) if len(found) == 1 else None


def two_values(heard: Heard, context: Context, fields: FieldKnowledge) -> Understanding | None:
    """Two fields of different strict types: the open ones, or the open one and a later one.

    One is explained by the words up to a gap, the other by the words behind it, in either
    order. Where the words could be read in several ways, none is taken.
    """
    if len(words(heard.text)) > MAX_WORDS:
        return None
    found: dict[str, list[_Read]] = {}
    for first, second in _couples(context, fields):
        for pair in _pairs(heard.text, first, second, context, fields):
            found.setdefault(repr([(one[0], one[2].value) for one in pair]), pair)
    return _provide(next(iter(found.values()))) if len(found) == 1 else None


_Read = tuple[str, str, Parsed]
"""A field, the words read for it, and what they mean."""


def _couples(context: Context, fields: FieldKnowledge) -> list[tuple[str, str]]:
    kinds = _kinds(context, fields)
    if not kinds or {*kinds} & FREE_KINDS:
        return []
    if len(kinds) == 2 and kinds[0] != kinds[1]:
        return [(context.open_fields[0], context.open_fields[1])]
    if len(kinds) > 1 or kinds[0] == "yes_no":
        return []
    near = context.later[:NEAR_FIELDS]
    telling = TELLING_KINDS - {kinds[0]}
    return [(context.open_fields[0], field) for field in near if fields.kind(field) in telling]


def _pairs(
    text: str, first: str, second: str, context: Context, fields: FieldKnowledge
) -> Iterator[list[_Read]]:
    for gap in _GAP.finditer(text):
        before, behind = text[: gap.start()].strip(_SIGNS), text[gap.end() :].strip(_SIGNS)
        for one, other in ((before, behind), (behind, before)):
            left = _read(first, one, context, fields)
            right = _read(second, other, context, fields) if left else None
            if left and right:
                yield [left, right]


def _kinds(context: Context, fields: FieldKnowledge) -> list[str]:
    return [fields.kind(field) for field in context.open_fields]


def _read(field: str, said: str, context: Context, fields: FieldKnowledge) -> _Read | None:
    parsed = fields.parse(field, said, context.language)
    return (field, said, parsed) if isinstance(parsed, Parsed) and parsed.explained else None


def _provide(found: list[_Read]) -> Understanding:
    slots = [
        SlotProposal(field, parsed.span if is_run(parsed.span, said) else said, "rule")
        for field, said, parsed in found
    ]
    return Understanding(Act.PROVIDE, tuple(slots))
