"""Rules for choosing a service."""

from __future__ import annotations

from agent.understanding.base import Act, Context, Understanding
from agent.understanding.rules import acts
from agent.understanding.rules.folding import folded
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.text import Heard, hear
from agent.understanding.words import words

STEM_CHARS = 5
MAX_GAP = 3
"""Other words between two words of a phrase: "den Führerschein habe ich verloren"."""


def chosen_service(heard: Heard, context: Context, phrases: Phrases) -> Understanding | None:
    """The one service that the utterance asks for in its own words or those of its title."""
    if context.stage not in {"consent", "service"} or not context.services:
        return None
    if context.stage == "service" and len(context.services) == 1:
        core = heard.core or heard.plain
        if phrases.acts[Act.AFFIRM].fullmatch(core):
            return _choose(context.services[0][0])
    asked = acts.question(heard, phrases)
    if asked is not None and asked.argument is not None:
        return None
    return _by_own_words(heard, context) or _by_title(heard, context, phrases)


def _by_own_words(heard: Heard, context: Context) -> Understanding | None:
    """The service with the longest of its phrases in the utterance; two such decide nothing."""
    said = heard.plain.split()
    scores = {
        service: max((_found(said, phrase) for phrase in phrases), default=0)
        for service, phrases in context.service_words.items()
    }
    return _winner(scores)


def _found(said: list[str], phrase: str) -> int:
    """How many words a phrase has whose words begin words of the utterance, in order; else 0."""
    parts = hear(phrase).plain.split()
    starts = [place for place, word in enumerate(said) if parts and word.startswith(parts[0])]
    return max((len(parts) for start in starts if _follow(said, parts[1:], start)), default=0)


def _follow(said: list[str], parts: list[str], place: int) -> bool:
    for part in parts:
        window = range(place + 1, min(place + 2 + MAX_GAP, len(said)))
        following = next((index for index in window if said[index].startswith(part)), None)
        if following is None:
            return False
        place = following
    return True


def _by_title(heard: Heard, context: Context, phrases: Phrases) -> Understanding | None:
    scores = {service: _shared(heard.plain, title) for service, title in context.services}
    # Stems alone may come from another wish ("driving licence lost"): two of them, or one and
    # a verb of wanting.
    if max(scores.values()) >= 2 or phrases.service_verbs.search(heard.plain):
        return _winner(scores)
    return None


def _shared(said: str, title: str) -> int:
    stems = {folded(word)[:STEM_CHARS] for word in words(title) if len(word) > STEM_CHARS}
    spoken = {word[:STEM_CHARS] for word in words(said) if len(word) >= STEM_CHARS}
    return len(stems & spoken)


def _winner(scores: dict[str, int]) -> Understanding | None:
    best = max(scores.values(), default=0)
    winners = [service for service, score in scores.items() if score == best]
    return _choose(winners[0]) if best and len(winners) == 1 else None


def _choose(service: str) -> Understanding:
    return Understanding(Act.CHOOSE_SERVICE, argument=service)
