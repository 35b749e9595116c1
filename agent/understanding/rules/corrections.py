"""Rules for corrections that name their field: "no, the house number is 14"."""

from __future__ import annotations

import re
from functools import cache

from agent.understanding.base import Act, Context, SlotProposal, Understanding
from agent.understanding.fields import FREE_KINDS, FieldKnowledge
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.text import Heard
from agent.understanding.words import is_run, words
from tools.forms.models import Parsed

MAX_FREE_WORDS = 3
ANY_DIGITS = frozenset({"phone", "licence_number"})
"""Field types that accept so many numbers that a number says little about them."""


def correction(
    heard: Heard, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Understanding | None:
    """A correction of a filled field, or the wish to change one."""
    if not context.filled:
        return None
    return _named(heard, context, fields, phrases) or _contrast(heard, context, fields, phrases)


def _named(
    heard: Heard, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Understanding | None:
    text = heard.text.rstrip(" .!?")
    rest = _without_leads(text, phrases)
    named = _mentions(rest, context, fields, phrases)
    if named is None:
        return None
    field, before, after = named
    if phrases.wrong.search(f"{before} {after}"):
        value = phrases.wrong.sub("", after).strip(" ,.:")
        if len(words(value)) <= 1:
            return Understanding(Act.CORRECT, argument=field)
        return None
    corrects = rest != text or context.stage == "review"
    if before or not corrects:
        return None
    value = re.sub(rf"^\s*{phrases.between}\b", "", after, flags=re.IGNORECASE).strip(" ,:")
    return _new_value(field, value, heard, context, fields)


def _without_leads(text: str, phrases: Phrases) -> str:
    while (lead := phrases.lead.match(text)) and lead.end() < len(text):
        text = text[lead.end() :]
    return text


def _mentions(
    text: str, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> tuple[str, str, str] | None:
    """The one filled field that the text names, with the words before and after its name."""
    found: list[tuple[str, str, str]] = []
    for field in context.filled:
        names = (fields.label(field, context.language), *phrases.aliases.get(field, ()))
        match = _name_pattern(names, phrases.determiners).search(text)
        if match is not None:
            found.append((field, text[: match.start()].strip(" ,"), text[match.end() :]))
    return found[0] if len(found) == 1 else None


@cache
def _name_pattern(names: tuple[str, ...], determiners: str) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?:\b{determiners}\s+)?\b(?:{alternatives})\b", re.IGNORECASE)


def _contrast(
    heard: Heard, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Understanding | None:
    """Not X but Y, where only one filled field of a strict type can hold both."""
    match = phrases.contrast.search(heard.text)
    if match is None or words(phrases.lead.sub("", heard.text[: match.start()])):
        return None
    candidates = [
        field
        for field in context.filled
        if fields.kind(field) not in FREE_KINDS | ANY_DIGITS
        and _explained(field, match["old"], context, fields)
        and _explained(field, match["new"], context, fields)
    ]
    if len(candidates) != 1:
        return None
    return _new_value(candidates[0], match["new"], heard, context, fields)


def _explained(field: str, text: str, context: Context, fields: FieldKnowledge) -> bool:
    parsed = fields.parse(field, text, context.language)
    return isinstance(parsed, Parsed) and parsed.explained


def _new_value(
    field: str, value: str, heard: Heard, context: Context, fields: FieldKnowledge
) -> Understanding | None:
    if not value:
        return Understanding(Act.CORRECT, argument=field)
    if fields.kind(field) in FREE_KINDS and len(words(value)) > MAX_FREE_WORDS:
        return None
    parsed = fields.parse(field, value, context.language)
    if not isinstance(parsed, Parsed) or not parsed.explained:
        return None
    span = parsed.span if is_run(parsed.span, heard.text) else value
    return Understanding(Act.CORRECT, (SlotProposal(field, span, "rule"),))
