"""All rules in their order."""

from __future__ import annotations

from collections.abc import Mapping

from agent.understanding.base import Act, Context, Understanding
from agent.understanding.fields import FREE_KINDS, FieldKnowledge
from agent.understanding.rules import acts, corrections, errands, services, values
from agent.understanding.rules.compound import Compound, compound
from agent.understanding.rules.free import free_answer, restarted
from agent.understanding.rules.mentions import mention
from agent.understanding.rules.pairs import (
    one_alike,
    one_value,
    two_alike,
    two_values,
    value_and_text,
)
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.references import reference
from agent.understanding.rules.text import Heard, hear
from agent.understanding.words import words
from tools.languages.catalogue import base_of

WORD_KINDS = FREE_KINDS | {"country"}
"""Field types whose values may be the name of a language."""
MAX_REFERENCE_WORDS = 12


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
        phrases = self.phrases(context.language)
        if phrases is None:
            return _values(hear(utterance), context, fields, frozenset())
        heard = hear(utterance, phrases.fillers)
        if not heard.plain:
            return None
        free_text_asked = _asks(context, fields, FREE_KINDS)
        return (
            _values(heard, context, fields, phrases.fillers)
            or (two_alike(heard, context, fields, phrases) if fields else None)
            or (one_alike(heard, context, fields, phrases) if fields else None)
            or acts.language_change(
                heard, self._phrases.values(), word_asked=_asks(context, fields, WORD_KINDS)
            )
            or _bare_reference(heard, context)
            or errands.errand(heard, context, phrases)
            or services.chosen_service(heard, context, phrases)
            or errands.drop_off(heard, context, phrases)
            or acts.command(heard, phrases, context.language, free_text_asked=free_text_asked)
            or self._within(heard, context, fields, phrases)
            or acts.question(heard, phrases)
            or acts.foreign_command(heard, self._phrases, phrases, free_text_asked=free_text_asked)
            or self._about_fields(heard, context, fields, phrases)
        )

    def phrases(self, language: str) -> Phrases | None:
        """The phrases of a BCP 47 tag, which are those of its base language, if there are any."""
        return self._phrases.get(base_of(language))

    def compound(self, utterance: str, language: str) -> Compound | None:
        """The utterance as an answer and a question, if it is both."""
        phrases = self.phrases(language)
        return None if phrases is None else compound(utterance, phrases, language)

    def reconsidered(self, act: Act, utterance: str, language: str) -> Act:
        """The model's act, unless the words speak against it.

        A wish for a person needs a word for one, since it files what there is; a question
        about anything deserves an answer, if only that it is not known.
        """
        phrases = self.phrases(language)
        if phrases is None:
            return act
        heard = hear(utterance, phrases.fillers)
        asks = acts.asks(heard, phrases)
        if act is Act.PERSON and not phrases.people.search(heard.plain):
            return Act.ASK if asks else Act.UNCLEAR
        return Act.ASK if asks and act in {Act.SMALL_TALK, Act.UNCLEAR} else act

    def topic(self, utterance: str, language: str) -> str | None:
        """The topic of a question, if the words name one."""
        phrases = self.phrases(language)
        return None if phrases is None else acts.topic_of(hear(utterance).plain, phrases)

    def _within(
        self, heard: Heard, context: Context, fields: FieldKnowledge | None, phrases: Phrases
    ) -> Understanding | None:
        found = acts.within(heard, phrases, context.language)
        if found is None or found.act is not Act.RECALL or fields is None:
            return found
        named = mention(heard.text, context.filled, fields, phrases, context.language)
        return Understanding(Act.RECALL, argument=named.field if named else None)

    def _about_fields(
        self, heard: Heard, context: Context, fields: FieldKnowledge | None, phrases: Phrases
    ) -> Understanding | None:
        if fields is None:
            return None
        corrected = corrections.correction(heard, context, fields, phrases)
        if corrected is not None or acts.foreign_command(
            heard, self._phrases, phrases, free_text_asked=False
        ):
            return corrected
        return (
            free_answer(heard, context, fields, phrases)
            or value_and_text(heard, context, fields)
            or restarted(heard, context, fields, phrases)
        )


def _asks(context: Context, fields: FieldKnowledge | None, kinds: frozenset[str]) -> bool:
    if fields is None:
        return False
    return any(fields.kind(field) in kinds for field in context.open_fields)


def _bare_reference(heard: Heard, context: Context) -> Understanding | None:
    """The number alone, where no form is open that could ask for one."""
    if context.stage not in {"consent", "service"}:
        return None
    if len(words(heard.text)) > MAX_REFERENCE_WORDS:
        return None
    found = reference(heard.text, context.language)
    return None if found is None else Understanding(Act.RESUME, argument=found)


def _values(
    heard: Heard, context: Context, fields: FieldKnowledge | None, fillers: frozenset[str]
) -> Understanding | None:
    if fields is None or not context.open_fields:
        return None
    return (
        values.lone_value(heard, context, fields)
        or values.typed_values(heard, context, fields)
        or one_value(heard, context, fields)
        or two_values(heard, context, fields)
        or values.address(heard, context, fields, fillers)
    )
