"""Rules for choosing a service."""

from __future__ import annotations

from agent.understanding.base import Act, Context, Understanding
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.text import Heard
from agent.understanding.words import words

STEM_CHARS = 5


def chosen_service(heard: Heard, context: Context, phrases: Phrases) -> Understanding | None:
    """The one service whose title shares a word stem with the utterance, or the only one."""
    if context.stage not in {"consent", "service"} or not context.services:
        return None
    if context.stage == "service" and len(context.services) == 1:
        core = heard.core or heard.plain
        if phrases.acts[Act.AFFIRM].fullmatch(core):
            return _choose(context.services[0][0])
    scores = {service: _shared(heard.plain, title) for service, title in context.services}
    best = max(scores.values())
    winners = [service for service, score in scores.items() if score == best]
    if best == 0 or len(winners) > 1:
        return None
    # Stems alone may come from another wish ("driving licence lost"): two of them, or one and
    # a verb of wanting.
    if best >= 2 or phrases.service_verbs.search(heard.plain):
        return _choose(winners[0])
    return None


def _shared(said: str, title: str) -> int:
    stems = {word.lower()[:STEM_CHARS] for word in words(title) if len(word) > STEM_CHARS}
    spoken = {word[:STEM_CHARS] for word in words(said) if len(word) >= STEM_CHARS}
    return len(stems & spoken)


def _choose(service: str) -> Understanding:
    return Understanding(Act.CHOOSE_SERVICE, argument=service)
