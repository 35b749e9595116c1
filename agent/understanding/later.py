"""Which fields that will be asked later the rest of an answer may fill already."""

from __future__ import annotations

from agent.understanding.base import Context, SlotProposal
from agent.understanding.fields import ANY_DIGITS, FREE_KINDS, NAME_KINDS, FieldKnowledge
from agent.understanding.guards import parses
from agent.understanding.rules.mentions import mention
from agent.understanding.rules.phrases import Phrases
from agent.understanding.words import words
from tools.forms.models import Parsed

NEAR_FIELDS = 4
MAX_FIELDS = 6
MIN_REST_WORDS = 2
"""Fewer words beside the answer are "please" or "and that's it", not another answer."""
DISTINCT_KINDS = frozenset({"email", "iban", "plate", "vin", "evb", "postcode"})
"""Field types whose values look like nothing else, wherever in the form they are asked."""


def plausible(
    rest: str, context: Context, knowledge: FieldKnowledge, phrases: Phrases | None
) -> tuple[str, ...]:
    """Later fields that the rest may answer: none unless one of a strict type can be read.

    Of the next fields those that can read it, except names, since nearly any words could be
    one, types that take any digits, and the types asked for; of all others those of a distinct
    type, and the one that is named ("my birth name").
    """
    if len(words(rest)) < MIN_REST_WORDS:
        return ()
    near = context.later[:NEAR_FIELDS]
    language = context.language
    named = mention(rest, context.later, knowledge, phrases, language) if phrases else None
    kinds = [knowledge.kind(field) for field in context.later]
    asked = {knowledge.kind(field) for field in context.open_fields}
    found = [
        field
        for field, kind in zip(context.later, kinds, strict=True)
        if (named is not None and field == named.field)
        or (field in near and kind not in NAME_KINDS | ANY_DIGITS | asked)
        or (kind in DISTINCT_KINDS and kinds.count(kind) == 1)
        if parses(knowledge, field, rest, language)
    ]
    strict = any(knowledge.kind(field) not in FREE_KINDS for field in found)
    spoken_of = named is not None and named.field in found
    return tuple(found[:MAX_FIELDS]) if strict or spoken_of else ()


def certain(
    rest: str, later: tuple[str, ...], knowledge: FieldKnowledge, language: str
) -> SlotProposal | None:
    """The rest as the value of the only one of the fields that explains it to the last word."""
    found: list[SlotProposal] = []
    for field in later:
        parsed = knowledge.parse(field, rest, language)
        strict = knowledge.kind(field) not in FREE_KINDS | {"yes_no"}
        if strict and isinstance(parsed, Parsed) and parsed.explained:
            found.append(SlotProposal(field, parsed.span, "rule"))
    return found[0] if len(found) == 1 else None
