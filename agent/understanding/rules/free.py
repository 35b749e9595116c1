"""Rules for fields that take nearly any words: names, places and free text."""

from __future__ import annotations

import re

from agent.understanding.base import Act, Context, SlotProposal, Understanding
from agent.understanding.fields import FREE_KINDS, FREE_TEXT, FieldKnowledge
from agent.understanding.guards import PARTICLES
from agent.understanding.rules.folding import folded
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.text import Heard
from agent.understanding.words import is_run, words
from tools.forms.models import Parsed

MIN_NAME_CHARS = 3
MAX_NAME_WORDS = 4
_SIGN = re.compile(r"[,.;:،؛–—]\s+")
_FIRST_WORD = re.compile(r"(\w+)[\s,.]+")
_SMALL_WORDS = PARTICLES | {"am", "an", "im", "in", "ob", "bei", "auf", "a", "on", "upon", "the"}
"""Words inside names and places that have no capital letter."""


def free_answer(
    heard: Heard, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Understanding | None:
    """The answer for the one open field that takes nearly any words."""
    if len(context.open_fields) != 1 or heard.questioned:
        return None
    field = context.open_fields[0]
    if fields.kind(field) not in FREE_KINDS:
        return None
    parsed = fields.parse(field, heard.text, context.language)
    if not isinstance(parsed, Parsed) or not parsed.explained:
        return None
    if fields.kind(field) == FREE_TEXT:
        return _provide(field, heard.text)
    return _provide(field, parsed.span) if _is_name(parsed.span, heard, phrases) else None


def restarted(
    heard: Heard, context: Context, fields: FieldKnowledge, phrases: Phrases
) -> Understanding | None:
    """What follows a correction of oneself: "the small one, no, the one with 48 pages"."""
    if len(context.open_fields) != 1 or heard.questioned:
        return None
    field = context.open_fields[0]
    if fields.kind(field) == FREE_TEXT:
        return None
    for sign in reversed(list(_SIGN.finditer(heard.text))):
        rest = heard.text[sign.end() :]
        lead = phrases.lead.match(folded(rest)) or _filler(folded(rest), phrases)
        if lead is None or lead.end() >= len(rest):
            continue
        rest = rest[lead.end() :].strip(" ,.!")
        parsed = fields.parse(field, rest, context.language)
        if not isinstance(parsed, Parsed) or not parsed.explained:
            continue
        span = parsed.span if is_run(parsed.span, rest) else rest
        if fields.kind(field) not in FREE_KINDS or _is_name(span, heard, phrases):
            return _provide(field, span)
    return None


def _filler(plain: str, phrases: Phrases) -> re.Match[str] | None:
    found = _FIRST_WORD.match(plain)
    return found if found and found[1] in phrases.fillers else None


def _is_name(span: str, heard: Heard, phrases: Phrases) -> bool:
    """Whether a span of the utterance is a name or place beyond doubt.

    Alone it is one capitalised word; behind words that lead to it, as in "I was born in Bad
    Wildungen", it may have several. In scripts without capital letters it is one word that the
    phrases don't know. All else is left to the model.
    """
    said = words(span)
    led_to = len(said) < len(words(heard.text))
    if len(said) > (MAX_NAME_WORDS if led_to else 1):
        return False
    if not (is_run(span, heard.text) or is_run(span, heard.text.replace("'", " "))):
        return False  # the second: without an ending, as in Turkish "Konya'da"
    cased = [word for word in said if word not in _SMALL_WORDS]
    alone = len(said) == 1
    return bool(cased) and all(_may_be_name(word, phrases, alone=alone) for word in cased)


def _may_be_name(word: str, phrases: Phrases, *, alone: bool) -> bool:
    """Whether a word is capitalised, as far as its script can, and none that phrases know."""
    plain = folded(word)
    if len(word) < MIN_NAME_CHARS or not (word[0].isupper() or (alone and word == word.upper())):
        return False
    if plain in phrases.not_answers | phrases.ambiguous | phrases.fillers:
        return False
    if phrases.openers.fullmatch(plain) or phrases.topics.fullmatch(plain):
        return False
    return not any(names.fullmatch(plain) for names in phrases.languages.values())


def _provide(field: str, span: str) -> Understanding:
    return Understanding(Act.PROVIDE, (SlotProposal(field, span, "rule"),))
