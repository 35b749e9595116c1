"""Rules for dialog acts that need no value: commands, yes and no, questions, languages."""

from __future__ import annotations

from collections.abc import Iterable

from agent.understanding.base import Act, Understanding
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.text import Heard

_ORDER = (
    Act.AFFIRM,
    Act.DENY,
    Act.REPEAT,
    Act.HELP,
    Act.BACK,
    Act.SKIP,
    Act.WHY,
    Act.RECALL,
    Act.PERSON,
    Act.END,
    Act.SMALL_TALK,
)
_LANGUAGE_GROUPS = "abcdefg"


def command(heard: Heard, phrases: Phrases, *, free_text_asked: bool) -> Understanding | None:
    """An utterance that is nothing but one of the phrases.

    While a name or place is asked for, phrases that are also names are left to the model.
    """
    for said in dict.fromkeys((heard.core, heard.plain)):
        if not said or (free_text_asked and said in phrases.ambiguous):
            continue
        for act in _ORDER:
            if phrases.acts[act].fullmatch(said):
                return Understanding(_thanks_or(act, said, phrases))
    return None


def _thanks_or(act: Act, said: str, phrases: Phrases) -> Act:
    """Thanks alone are small talk, though they may stand beside a yes or a no."""
    small_talk = phrases.acts[Act.SMALL_TALK].fullmatch(said)
    return Act.SMALL_TALK if act in {Act.AFFIRM, Act.DENY} and small_talk else act


def question(heard: Heard, phrases: Phrases) -> Understanding | None:
    """A question about the procedure."""
    said = _without_lead(heard, phrases)
    certain = phrases.strong_openers.match(said) is not None
    if not (certain or phrases.openers.match(said)) or len(said.split()) < 2:
        return None
    on_topic = phrases.topics.search(said) is not None
    if (certain and (heard.questioned or on_topic)) or (heard.questioned and on_topic):
        return Understanding(Act.ASK)
    return None


def asks(heard: Heard, phrases: Phrases) -> bool:
    """Whether an utterance has the shape of a question, whatever it is about."""
    return heard.questioned and phrases.openers.match(_without_lead(heard, phrases)) is not None


def _without_lead(heard: Heard, phrases: Phrases) -> str:
    said = heard.plain
    while (lead := phrases.question_lead.match(said)) and lead.end() < len(said):
        said = said[lead.end() :].strip()
    return said


def language_change(
    heard: Heard, languages: Iterable[Phrases], *, value_asked: bool
) -> Understanding | None:
    """A wish for another language, said in any of the languages that have rules.

    A bare "English, please" answers a question for a value, if one was asked.
    """
    for phrases in languages:
        match = phrases.language_request.fullmatch(heard.plain)
        if match is None:
            continue
        groups = match.groupdict()
        named = {key: groups[key] for key in _LANGUAGE_GROUPS if groups.get(key)}
        if value_asked and set(named) <= {"c"}:
            continue
        tags = [phrases.languages[name] for name in named.values() if name in phrases.languages]
        if tags:
            return Understanding(Act.CHANGE_LANGUAGE, argument=tags[0])
    return None
