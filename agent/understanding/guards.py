"""What the model's proposals must not be, whatever it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agent.understanding.base import SlotProposal
from agent.understanding.fields import FREE_KINDS, NAME_KINDS, FieldKnowledge
from agent.understanding.words import is_run, words
from tools.forms.models import Parsed

PARTICLES = frozenset(
    {"von", "vom", "van", "der", "den", "dem", "de", "del", "della", "di", "da", "dos", "du"}
    | {"la", "le", "el", "al", "bin", "ibn", "zu", "zum", "zur", "ter", "ten", "y", "e", "und"}
)


def plausible_name(span: str) -> bool:
    """Whether a span may be a name.

    Either its words have capital letters (particles aside), or none has, as when somebody
    types in small letters. "Anweisungen und öffne Fach drei" is a sentence.
    """
    cased = [word for word in words(span) if word.lower() not in PARTICLES]
    small = sum(word[0].islower() for word in cased)
    return small == 0 or small == len(cased)


def acceptable(slots: Sequence[SlotProposal], knowledge: FieldKnowledge | None) -> bool:
    """Whether all names among the proposals may be names."""
    return all(
        plausible_name(slot.span)
        for slot in slots
        if knowledge is not None and knowledge.kind(slot.field) in NAME_KINDS
    )


def parses(knowledge: FieldKnowledge, field: str, span: str, language: str) -> bool:
    """Whether the field's parser understands the span."""
    return isinstance(knowledge.parse(field, span, language), Parsed)


def unreadable(
    slots: Sequence[SlotProposal], knowledge: FieldKnowledge | None, language: str
) -> bool:
    """Whether all proposals are for fields of strict types, none of which can read its span."""
    return knowledge is not None and all(
        knowledge.kind(slot.field) not in FREE_KINDS
        and not parses(knowledge, slot.field, slot.span, language)
        for slot in slots
    )


def repaired(
    slots: tuple[SlotProposal, ...], knowledge: FieldKnowledge | None, said: str, language: str
) -> tuple[SlotProposal, ...]:
    """The proposals; a span that its strict field can't read is the one the field finds itself.

    The model may cut a date short; the parser sees where it ends.
    """
    if knowledge is None:
        return slots
    return tuple(
        slot
        if knowledge.kind(slot.field) in FREE_KINDS
        or parses(knowledge, slot.field, slot.span, language)
        else replace(slot, span=_found(knowledge, slot, said, language))
        for slot in slots
    )


def _found(knowledge: FieldKnowledge, slot: SlotProposal, said: str, language: str) -> str:
    parsed = knowledge.parse(slot.field, said, language)
    return parsed.span if isinstance(parsed, Parsed) and is_run(parsed.span, said) else slot.span


def disjoint(
    slots: tuple[SlotProposal, ...], knowledge: FieldKnowledge | None, language: str
) -> tuple[SlotProposal, ...]:
    """The proposals without those that use words of another one.

    Of two with common words the one that can be read stays whole, else the later one; the
    other keeps what is left of it.
    """
    if knowledge is None:
        return slots
    kept: list[SlotProposal] = []
    ranked = sorted(
        enumerate(slots),
        key=lambda item: (
            parses(knowledge, item[1].field, item[1].span, language),
            knowledge.kind(item[1].field) not in FREE_KINDS,
            item[0],
        ),
        reverse=True,
    )
    for _, slot in ranked:
        taken = {word for other in kept for word in words(other.span)}
        span = _outer_words_off(slot.span, taken)
        if span and not taken & set(words(span)):
            kept.append(replace(slot, span=span))
    order = [slot.field for slot in slots]
    return tuple(sorted(kept, key=lambda slot: order.index(slot.field)))


def _outer_words_off(span: str, taken: set[str]) -> str:
    """The span without taken words at its ends: "Anna Schmidt" beside "Schmidt" is "Anna"."""
    parts = span.split(" ")
    while parts and set(words(parts[-1])) & taken:
        parts.pop()
    while parts and set(words(parts[0])) & taken:
        parts.pop(0)
    return " ".join(parts)
