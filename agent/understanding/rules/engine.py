"""All rules in their order."""

from __future__ import annotations

from collections.abc import Mapping

from agent.understanding.base import Act, Context, Understanding
from agent.understanding.fields import FREE_KINDS, FieldKnowledge
from agent.understanding.rules import acts, corrections, de, en, services, values
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.text import Heard, hear


def all_phrases() -> dict[str, Phrases]:
    """The phrases of every language that has rules, by BCP 47 tag."""
    return {phrases.tag: phrases for phrases in (de.PHRASES, en.PHRASES)}


class Rules:
    """Understands what needs no model. Pure: the same utterance gives the same result."""

    def __init__(self, phrases: Mapping[str, Phrases]) -> None:
        self._phrases = phrases

    def understand(
        self, utterance: str, context: Context, fields: FieldKnowledge | None
    ) -> Understanding | None:
        """The understanding of an utterance, or None if the rules don't explain all of it.

        `fields` knows the form in use, if there is one. Languages without phrases of their
        own have only the rules for values.
        """
        phrases = self._phrases.get(context.language)
        if phrases is None:
            heard = hear(utterance, next(iter(self._phrases.values())))
            return _values(heard, context, fields)
        heard = hear(utterance, phrases)
        if not heard.plain:
            return None
        return (
            _values(heard, context, fields)
            or acts.language_change(
                heard, self._phrases.values(), value_asked=bool(context.open_fields)
            )
            or services.chosen_service(heard, context, phrases)
            or acts.command(heard, phrases, free_text_asked=_asks_free_text(context, fields))
            or acts.question(heard, phrases)
            or _about_fields(heard, context, fields, phrases)
        )

    def reconsidered(self, act: Act, utterance: str, language: str) -> Act:
        """The model's act, unless the words speak against it.

        A wish for a person needs a word for one, since it files what there is; a question
        about anything deserves an answer, if only that it is not known.
        """
        phrases = self._phrases.get(language)
        if phrases is None:
            return act
        heard = hear(utterance, phrases)
        asks = acts.asks(heard, phrases)
        if act is Act.PERSON and not phrases.people.search(heard.plain):
            return Act.ASK if asks else Act.UNCLEAR
        return Act.ASK if asks and act in {Act.SMALL_TALK, Act.UNCLEAR} else act


def _asks_free_text(context: Context, fields: FieldKnowledge | None) -> bool:
    if fields is None:
        return False
    return any(fields.kind(field) in FREE_KINDS for field in context.open_fields)


def _values(heard: Heard, context: Context, fields: FieldKnowledge | None) -> Understanding | None:
    if fields is None or not context.open_fields:
        return None
    return (
        values.lone_value(heard, context, fields)
        or values.typed_values(heard, context, fields)
        or values.address(heard, context, fields)
    )


def _about_fields(
    heard: Heard, context: Context, fields: FieldKnowledge | None, phrases: Phrases
) -> Understanding | None:
    if fields is None:
        return None
    return corrections.correction(heard, context, fields, phrases) or values.lone_word(
        heard, context, fields, phrases
    )
