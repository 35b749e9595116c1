"""Rules for values: what a field's parser explains entirely needs no model."""

from __future__ import annotations

import re
from collections.abc import Set

from agent.understanding.base import Act, Context, SlotProposal, Understanding
from agent.understanding.fields import FREE_KINDS, FieldKnowledge
from agent.understanding.rules.text import Heard, without_pauses
from agent.understanding.words import is_run, without, words
from tools.forms.models import Parsed

SAME_NAME = "="
"""Value of "the same as my family name" (tools.forms)."""

_NUMBER = r"(?P<house_number>\d{1,4}(?:\s?[a-zA-Z](?!\w))?(?:\s?[-/]\s?\d{1,4})?)"
_STREET = r"(?P<street>[^\d,;]{3,}?)"
_TOWN = r"(?:(?:^|[\s,]+)(?:in\s+)?(?P<postcode>\d{5})[\s,]+(?P<town>[^\d,;]{2,}))?"
_ADDRESSES = (
    re.compile(rf"(?:{_STREET}[\s,]+{_NUMBER})?{_TOWN}"),
    re.compile(rf"{_NUMBER}[\s,]+{_STREET}{_TOWN}"),
)
"""German order, and the number before the street as in English."""


def lone_value(heard: Heard, context: Context, fields: FieldKnowledge) -> Understanding | None:
    """The one open field of a strict type, explained by its parser to the last word."""
    if len(context.open_fields) != 1:
        return None
    field = context.open_fields[0]
    parsed = fields.parse(field, heard.text, context.language)
    if not isinstance(parsed, Parsed) or not parsed.explained:
        return None
    free = fields.kind(field) in FREE_KINDS
    if free and parsed.value != SAME_NAME:
        return None
    return _provide([(field, _grounded(parsed.span, heard.text))])


def typed_values(heard: Heard, context: Context, fields: FieldKnowledge) -> Understanding | None:
    """Several open fields of strict types that share out all words of the utterance."""
    if len(context.open_fields) < 2:
        return None
    if any(fields.kind(field) in FREE_KINDS for field in context.open_fields):
        return None
    kinds = [fields.kind(field) for field in context.open_fields]
    if len(set(kinds)) < len(kinds):
        return None  # two dates: which is which, only the words tell
    slots: list[tuple[str, str]] = []
    for field in context.open_fields:
        parsed = fields.parse(field, heard.text, context.language)
        if isinstance(parsed, Parsed) and is_run(parsed.span, heard.text):
            slots.append((field, parsed.span))
    rest = words(without(heard.text, [span for _, span in slots]))
    return _provide(slots) if slots and not rest else None


def address(
    heard: Heard, context: Context, fields: FieldKnowledge, fillers: Set[str]
) -> Understanding | None:
    """Street and number, postcode and town, or both, as addresses are written."""
    by_kind = {_address_part(fields, field): field for field in context.open_fields}
    text = without_pauses(heard.text.replace("،", ","), fillers).strip(" .!")
    match = next((m for m in (order.fullmatch(text) for order in _ADDRESSES) if m), None)
    if match is None:
        return None
    found = {kind: text for kind, text in match.groupdict().items() if text}
    if not found or not set(found) <= set(by_kind):
        return None
    slots: list[tuple[str, str]] = []
    for kind, text in found.items():
        parsed = fields.parse(by_kind[kind], text, context.language)
        if not isinstance(parsed, Parsed) or not parsed.explained:
            return None
        slots.append((by_kind[kind], _grounded(parsed.span, text)))
    return _provide(slots)


def _address_part(fields: FieldKnowledge, field: str) -> str:
    kind = fields.kind(field)
    return "town" if kind == "place" else kind


def _grounded(span: str, text: str) -> str:
    """The parser's span if it is a run of the words, else all that was said."""
    return span if is_run(span, text) else text


def _provide(slots: list[tuple[str, str]]) -> Understanding:
    return Understanding(
        Act.PROVIDE, tuple(SlotProposal(field, span, "rule") for field, span in slots)
    )
