"""Rules for one or two values where more was asked for, or two where one was asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.understanding.base import Act, Context, SlotProposal, Understanding
from agent.understanding.fields import FREE_KINDS, FREE_TEXT, FieldKnowledge
from agent.understanding.later import NEAR_FIELDS
from agent.understanding.rules.mentions import Mention, mention
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.text import Heard
from agent.understanding.words import is_run, words
from tools.forms.models import Parsed, Rejected
from tools.forms.types.doctorate import NONE

MAX_WORDS = 30
UNTELLING_KINDS = FREE_KINDS - {FREE_TEXT}
TELLING_KINDS = frozenset(
    {"date", "country", "plate", "vin", "evb", "iban", "email", "document_number"}
)
"""Types whose values, explained to the last word, can be no talk beside another answer."""
_GAP = re.compile(r"\s+")
_SIGN = re.compile(r"[,.;:،؛–—]\s+")
_SIGNS = " ,.;:!،؛"


def one_value(heard: Heard, context: Context, fields: FieldKnowledge) -> Understanding | None:
    """The one of several open fields of strict types that explains all words."""
    if len(context.open_fields) < 2:
        return None
    if {*_kinds(context, fields)} & UNTELLING_KINDS:
        return _doctorate(heard, context, fields)
    read = [_read(field, heard.text, context, fields) for field in context.open_fields]
    found = [one for one in read if one is not None and fields.kind(one[0]) != FREE_TEXT]
    return _provide(found) if len(found) == 1 else None


def _doctorate(heard: Heard, context: Context, fields: FieldKnowledge) -> Understanding | None:
    """A doctorate alone where names were asked for beside it; "no" may mean all of them."""
    asked = [field for field in context.open_fields if fields.kind(field) == "doctorate"]
    read = _read(asked[0], heard.text, context, fields) if len(asked) == 1 else None
    return _provide([read]) if read and read[2].value != NONE else None


def value_and_text(heard: Heard, context: Context, fields: FieldKnowledge) -> Understanding | None:
    """A value and free text, where both were asked for: "on 3 May, it fell into the river".

    A sign stands between them. Where the field of the value finds none at all, everything is
    free text.
    """
    kinds = _kinds(context, fields)
    if len(kinds) != 2 or kinds[1] != FREE_TEXT or kinds[0] in FREE_KINDS or heard.questioned:
        return None
    strict, free = context.open_fields
    for sign in _SIGN.finditer(heard.text):
        parts = heard.text[: sign.start()].strip(_SIGNS), heard.text[sign.end() :].strip(_SIGNS)
        for value, text in (parts, parts[::-1]):
            pair = [_read(strict, value, context, fields), _read(free, text, context, fields)]
            if pair[0] and pair[1]:
                return _provide([pair[0], pair[1]])
    everything = _read(free, heard.text, context, fields)
    strictly = fields.parse(strict, heard.text, context.language)
    nothing = isinstance(strictly, Rejected) and strictly.code.endswith("_unclear")
    return _provide([everything]) if everything and nothing else None


def two_values(heard: Heard, context: Context, fields: FieldKnowledge) -> Understanding | None:
    """Two fields of different strict types: the open ones, or the open one and a later one.

    One is explained by the words up to a gap, the other by the words behind it, in either
    order. Where the words could be read in several ways, none is taken, unless the fields are
    of different types: then it is the one that would be asked for first.
    """
    if len(words(heard.text)) > MAX_WORDS:
        return None
    found: dict[str, list[_Read]] = {}
    for first, second in _couples(context, fields):
        for pair in _pairs(heard.text, first, second, context, fields):
            found.setdefault(repr([(one[0], one[2].value) for one in pair]), pair)
    kinds = [fields.kind(pair[1][0]) for pair in found.values()]
    sure = bool(kinds) and len(set(kinds)) == len(kinds)
    return _provide(next(iter(found.values()))) if sure else None


def two_alike(
    heard: Heard, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Understanding | None:
    """Two open fields of one strict type, where the words name at least one of them.

    "Issued in May 2010, valid until June 2030": the names and aliases of the fields tell which
    value is whose. Otherwise the order would only be guessed, and the model may look.
    """
    kinds = _kinds(context, fields)
    if len(kinds) != 2 or kinds[0] != kinds[1] or kinds[0] in FREE_KINDS:
        return None
    if len(words(heard.text)) > MAX_WORDS:
        return None
    first, second = context.open_fields
    found: dict[str, list[_Read]] = {}
    for gap in _GAP.finditer(heard.text):
        parts = [heard.text[: gap.start()].strip(_SIGNS), heard.text[gap.end() :].strip(_SIGNS)]
        named = [mention(p, (first, second), fields, phrases, context.language) for p in parts]
        if (order := _order(named, first, second)) is None:
            continue
        read = [_read(f, p, context, fields) for f, p in zip(order, parts, strict=True)]
        pair = [one for one in read if one is not None]
        if len(pair) == 2:
            found.setdefault(repr(sorted((one[0], repr(one[2].value)) for one in pair)), pair)
    return _provide(next(iter(found.values()))) if len(found) == 1 else None


def one_alike(
    heard: Heard, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Understanding | None:
    """One value where two of one strict type were asked for: the named field's, else the first's.

    "12 April 2012" after "When was it issued, and until when is it valid?" is the day of issue.
    """
    kinds = _kinds(context, fields)
    if len(kinds) != 2 or kinds[0] != kinds[1] or kinds[0] in FREE_KINDS:
        return None
    named = mention(heard.text, context.open_fields, fields, phrases, context.language)
    field = context.open_fields[0] if named is None else named.field
    read = _read(field, heard.text, context, fields)
    return _provide([read]) if read else None


def _order(named: list[Mention | None], first: str, second: str) -> tuple[str, str] | None:
    """Whose value each of two parts holds; None if neither says so or both name one field."""
    one, other = (None if mentioned is None else mentioned.field for mentioned in named)
    if one == other:
        return None
    return (first, second) if one == first or other == second else (second, first)


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
