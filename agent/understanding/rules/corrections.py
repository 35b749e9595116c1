"""Rules for corrections that name their field, or follow at once: "no, number 14"."""

from __future__ import annotations

from agent.understanding.base import Act, Context, SlotProposal, Understanding
from agent.understanding.fields import ANY_DIGITS, FREE_KINDS, FieldKnowledge
from agent.understanding.rules.folding import folded
from agent.understanding.rules.mentions import Mention, general_mention, mention
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.text import Heard
from agent.understanding.words import is_run, words
from tools.forms.models import Parsed

MAX_FREE_WORDS = 3
_SIGNS = " ,.:;،؛!?؟"


def correction(
    heard: Heard, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Understanding | None:
    """A correction of a filled field, or the wish to change one."""
    if not context.filled:
        return None
    return (
        _named(heard, context, fields, phrases)
        or _contrast(heard, context, fields, phrases)
        or _of_the_last(heard, context, fields, phrases)
    )


def _named(
    heard: Heard, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Understanding | None:
    text = heard.text.rstrip(_SIGNS)
    rest = _without_leads(text, phrases)
    named = _mentioned(rest, context, fields, phrases)
    if named is None:
        return None
    before, after = rest[: named.start].strip(_SIGNS), rest[named.end :]
    wrong_before = phrases.wrong.search(folded(before))
    wrong_after = phrases.wrong.search(folded(after))
    if wrong_after is not None:
        after = after[: wrong_after.start()] + after[wrong_after.end() :]
    corrects = rest != text or context.stage == "review"
    if wrong_before is None and wrong_after is None and (before or not corrects):
        strict = corrects and fields.kind(named.field) not in FREE_KINDS
        return (
            _new_value(named.field, rest.strip(_SIGNS), heard, context, fields) if strict else None
        )
    after = after.strip(_SIGNS)
    between = phrases.between.match(folded(after))
    value = (after[between.end() :] if between else after).strip(_SIGNS)
    unclear = between is None or not value or value[0].islower()
    if wrong_after is not None and unclear and fields.kind(named.field) in FREE_KINDS:
        # "is spelled wrongly" leaves words that could be a name
        return None if len(words(value)) > 1 else Understanding(Act.CORRECT, argument=named.field)
    return _new_value(named.field, value, heard, context, fields)


def _mentioned(
    text: str, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Mention | None:
    """The filled field that is named; "the date" is that of the last answer, or the only one."""
    named = mention(text, context.filled, fields, phrases, context.language)
    kinds = [fields.kind(f) for f in context.filled]
    recent = {fields.kind(f): f for f in context.filled if kinds.count(fields.kind(f)) == 1}
    recent |= {fields.kind(f): f for f in context.last_set if f in context.filled}
    general = general_mention(text, recent, phrases)
    if general is None or (named is not None and not named.within(general)):
        return named
    return general


def _without_leads(text: str, phrases: Phrases) -> str:
    while (lead := phrases.lead.match(folded(text))) and lead.end() < len(text):
        text = text[lead.end() :]
    return text


def _contrast(
    heard: Heard, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Understanding | None:
    """Not X but Y, where only one filled field of a strict type can hold both."""
    text = _without_leads(heard.text, phrases).rstrip(_SIGNS)
    plain = folded(text)
    for pattern in phrases.contrasts:
        match = pattern.fullmatch(plain)
        if match is None:
            continue
        old, new = text[slice(*match.span("old"))], text[slice(*match.span("new"))]
        candidates = [
            field
            for field in context.filled
            if fields.kind(field) not in FREE_KINDS | ANY_DIGITS
            and _explained(field, old, context, fields)
            and _explained(field, new, context, fields)
        ]
        recent = [field for field in candidates if field in context.last_set]
        for able in (candidates, recent):
            if len(able) == 1:
                return _new_value(able[0], new, heard, context, fields)
    return None


def _of_the_last(
    heard: Heard, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Understanding | None:
    """A no and another value, which only one field of the last answer can hold."""
    text = heard.text.rstrip(_SIGNS)
    value = _without_leads(text, phrases)
    if value == text or any(_explained(f, value, context, fields) for f in context.open_fields):
        return None
    kinds = {field: fields.kind(field) for field in context.last_set if field in context.filled}
    if len(kinds) == 1:
        # a single name or place would take any words that follow a no
        candidates = [field for field, kind in kinds.items() if kind not in FREE_KINDS]
    else:
        candidates = [f for f, kind in kinds.items() if kind not in FREE_KINDS | ANY_DIGITS]
    able = [field for field in candidates if _explained(field, value, context, fields)]
    return _new_value(able[0], value, heard, context, fields) if len(able) == 1 else None


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
