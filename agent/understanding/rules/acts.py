"""Rules for dialog acts that need no value: commands, yes and no, questions, languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from agent.understanding.base import UNKNOWN, Act, Understanding
from agent.understanding.rules.load import WITHIN
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.references import reference
from agent.understanding.rules.text import QUESTION_MARKS, Heard, hear

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
    Act.PAUSE,
    Act.RESUME,
    Act.END,
    Act.SLOWER,
    Act.FASTER,
    Act.LOUDER,
    Act.QUIETER,
    Act.ADVICE,
    Act.OFF_TOPIC,
    Act.INSULT,
    Act.SMALL_TALK,
)
_FOREIGN = (Act.AFFIRM, Act.DENY, Act.REPEAT, Act.HELP, Act.PERSON)
"""Acts that are understood in a language that the session does not run in."""
_WIDELY_KNOWN = ("de", "en")
SHORT_QUESTION_WORDS = 3


def command(
    heard: Heard, phrases: Phrases, language: str, *, free_text_asked: bool
) -> Understanding | None:
    """An utterance that is nothing but one of the phrases.

    While a name or place is asked for, phrases that are also names are left to the model.
    """
    for said in dict.fromkeys((heard.core, heard.plain)):
        if not said or (free_text_asked and said in phrases.ambiguous):
            continue
        if phrases.unknown.fullmatch(said):
            return Understanding(Act.HELP, argument=UNKNOWN)
        for act in _ORDER:
            if phrases.acts[act].fullmatch(said):
                return _act(_thanks_or(act, said, phrases), heard, language)
    return None


def _act(act: Act, heard: Heard, language: str) -> Understanding:
    argument = reference(heard.text, language) if act is Act.RESUME else None
    return Understanding(act, argument=argument)


def _thanks_or(act: Act, said: str, phrases: Phrases) -> Act:
    """Thanks alone are small talk, though they may stand beside a yes or a no."""
    small_talk = phrases.acts[Act.SMALL_TALK].fullmatch(said)
    return Act.SMALL_TALK if act in {Act.AFFIRM, Act.DENY} and small_talk else act


def within(heard: Heard, phrases: Phrases, language: str) -> Understanding | None:
    """An utterance that holds a phrase which decides wherever it stands."""
    for act in WITHIN:
        if phrases.within[act].search(heard.plain):
            return _act(act, heard, language)
    return None


def foreign_command(
    heard: Heard, languages: Mapping[str, Phrases], session: Phrases, *, free_text_asked: bool
) -> Understanding | None:
    """A yes, a no or a cry for help in a language that the session does not run in.

    German and English count first; others only if all that know the words mean the same. One
    word alone may be a name, or a filler of the session's language.
    """
    said = heard.plain
    alone = " " not in said
    if not said or (alone and (free_text_asked or said in session.fillers)):
        return None
    others = [tag for tag in languages if tag != session.tag]
    for tag in _WIDELY_KNOWN:
        if tag in others and (act := _foreign(said, languages[tag])):
            return Understanding(act)
    acts = {act for tag in others if (act := _foreign(said, languages[tag]))}
    return Understanding(acts.pop()) if len(acts) == 1 else None


def _foreign(said: str, phrases: Phrases) -> Act | None:
    core = hear(said, phrases.fillers).core
    for act in _FOREIGN:
        if any(words and phrases.acts[act].fullmatch(words) for words in (core, said)):
            return _thanks_or(act, said, phrases)
    return None


def question(heard: Heard, phrases: Phrases) -> Understanding | None:
    """A question about the procedure, with its topic if the words name one.

    What goes on after a question mark may be an answer: see compound.py.
    """
    if not heard.questioned and any(mark in heard.text for mark in QUESTION_MARKS):
        return None
    said = _without_lead(heard, phrases)
    size = len(said.split())
    topic = topic_of(said, phrases)
    on_topic = topic is not None or phrases.topics.search(said) is not None
    if heard.questioned and on_topic and size <= SHORT_QUESTION_WORDS:
        return Understanding(Act.ASK, argument=topic)
    certain = phrases.strong_openers.match(said) is not None
    if size < 2 or not (certain or phrases.openers.match(said)):
        return None
    if (certain or on_topic) and (heard.questioned or (certain and on_topic)):
        return Understanding(Act.ASK, argument=topic)
    return None


def topic_of(said: str, phrases: Phrases) -> str | None:
    """The one of TOPICS that folded words name first."""
    found = [
        (match.start(), topic)
        for topic, pattern in phrases.topics_by_name.items()
        if (match := pattern.search(said))
    ]
    return min(found)[1] if found else None


def asks(heard: Heard, phrases: Phrases) -> bool:
    """Whether an utterance has the shape of a question, whatever it is about."""
    return heard.questioned and phrases.openers.match(_without_lead(heard, phrases)) is not None


def surely_asks(heard: Heard, phrases: Phrases) -> bool:
    """Whether an utterance begins as nothing but questions do, whether a sign was heard or not."""
    return phrases.strong_openers.match(_without_lead(heard, phrases)) is not None


def _without_lead(heard: Heard, phrases: Phrases) -> str:
    said = heard.plain
    while (lead := phrases.question_lead.match(said)) and lead.end() < len(said):
        said = said[lead.end() :].strip()
    return said


def language_change(
    heard: Heard, languages: Iterable[Phrases], *, word_asked: bool
) -> Understanding | None:
    """A wish for another language, said in any of the languages that have rules.

    A bare "English, please" answers the question, if a name, place or country was asked for.
    """
    for phrases in languages:
        patterns = phrases.language_requests
        if not word_asked:
            patterns += phrases.language_bare
        for pattern in patterns:
            if match := pattern.fullmatch(heard.plain):
                return Understanding(Act.CHANGE_LANGUAGE, argument=_tag(match["language"], phrases))
    return None


def _tag(name: str, phrases: Phrases) -> str:
    return next(tag for tag, names in phrases.languages.items() if names.fullmatch(name))
