"""The understander: rules first, then the model, which may only copy what was said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import structlog

from agent.llm.base import LanguageModel
from agent.understanding import prompts
from agent.understanding.base import Act, Context, SlotProposal, Understanding
from agent.understanding.fields import FieldKnowledge
from agent.understanding.full_names import whole_names
from agent.understanding.grammar import (
    ACT_WORDS,
    LANGUAGE_TAGS,
    Line,
    Shape,
    grammar,
    parse_line,
)
from agent.understanding.guards import acceptable, disjoint, parses, repaired, unreadable
from agent.understanding.later import certain, plausible
from agent.understanding.rules.engine import Rules
from agent.understanding.rules.load import load_phrases
from agent.understanding.shares import Shares
from agent.understanding.words import clean, is_run, shortened, without, without_restarts, words
from tools.forms.models import Parsed
from tools.languages.catalogue import base_of

log = structlog.get_logger(__name__)

MAX_SERVICES = 6
ANSWERS = frozenset(
    {Act.PROVIDE, Act.CORRECT, Act.AFFIRM, Act.DENY, Act.SKIP, Act.CHOOSE_SERVICE}
    | {Act.CHANGE_LANGUAGE, Act.PERSON, Act.INSULT}
)
"""Acts that are dealt with before the question asked beside them."""
LONG_WORDS = 5


class DirectedUnderstander:
    """Implements Understander. `fields` holds the form knowledge of each service.

    `shares` counts what rules and model have decided.
    """

    def __init__(
        self,
        model: LanguageModel,
        fields: Mapping[str, FieldKnowledge],
        *,
        ahead: bool = True,
    ) -> None:
        self._model = model
        self._ahead = ahead
        self._fields = fields
        self._rules = Rules(load_phrases())
        self.shares = Shares()

    def prepare(self, context: Context) -> None:
        """Evaluate the prompt up to the citizen's words while the agent is still speaking."""
        if self._ahead:
            self._model.prepare(prompts.prefix(), _context_text(context))

    def understand(self, utterance: str, context: Context) -> Understanding:
        """Understand one utterance.

        Raises:
            EngineFailed: the model could not answer, or answered outside its grammar.
        """
        said = shortened(without_restarts(clean(utterance)))
        if not words(said):
            return Understanding(Act.UNCLEAR)
        understood = (
            self._rules.understand(said, context, self._knowledge(context))
            or self._answer_and_question(said, context)
            or self._by_model(said, context)
        )
        self.shares.count(understood.act, understood.method)
        log.info("understood", act=understood.act.value, method=understood.method)
        return understood

    def _answer_and_question(self, said: str, context: Context) -> Understanding | None:
        """An answer with a question beside it; only the question, if the rest is no answer."""
        if (parts := self._rules.compound(said, context.language)) is None:
            return None
        answer = self._rules.understand(
            parts.answer, context, self._knowledge(context)
        ) or self._by_model(parts.answer, context)
        if answer.act not in ANSWERS:
            return parts.question
        return replace(answer, also=parts.question)

    def _knowledge(self, context: Context) -> FieldKnowledge | None:
        return None if context.service is None else self._fields.get(context.service)

    def _by_model(self, said: str, context: Context) -> Understanding:
        line = self._ask(_context_text(context), _shape(context), said)
        if line.word == "give":
            return self._provision(line, said, context)
        if line.word == "fix":
            return self._correction(said, context)
        if line.word == "choose":
            return _model(Act.CHOOSE_SERVICE, argument=line.argument)
        if line.word == "language":
            return _model(Act.CHANGE_LANGUAGE, argument=line.argument)
        act = self._rules.reconsidered(ACT_WORDS[line.word], said, context.language)
        topic = self._rules.topic(said, context.language) if act is Act.ASK else None
        return self._yes_or_no(act, said, context) or _model(act, argument=topic)

    def _yes_or_no(self, act: Act, said: str, context: Context) -> Understanding | None:
        """A yes or no that answers the one open yes/no field is its value.

        Where the model takes the words for the opposite of what the field reads in them, the
        field is right if they begin so ("yes, since May"); otherwise it is asked again.
        """
        knowledge = self._knowledge(context)
        if knowledge is None or act not in {Act.AFFIRM, Act.DENY} or len(context.open_fields) != 1:
            return None
        field = context.open_fields[0]
        if knowledge.kind(field) != "yes_no":
            return None
        whole = knowledge.parse(field, said, context.language)
        opposite = isinstance(whole, Parsed) and whole.value is (act is Act.DENY)
        for word in words(said)[: 1 if opposite else None]:
            parsed = knowledge.parse(field, word, context.language)
            if isinstance(parsed, Parsed) and parsed.value is ((act is Act.AFFIRM) ^ opposite):
                return _model(Act.PROVIDE, (SlotProposal(field, word, "model"),))
        return _model(Act.UNCLEAR) if opposite else None

    def _provision(self, line: Line, said: str, context: Context) -> Understanding:
        knowledge = self._knowledge(context)
        found = repaired(_proposals(line), knowledge, said, context.language)
        slots = disjoint(found, knowledge, context.language)
        slots = whole_names(slots, said, base_of(context.language))
        if not acceptable(slots, knowledge):
            return _model(Act.UNCLEAR)
        if unreadable(slots, knowledge, context.language) and _all_of_it(slots, said):
            # "I can't read that any more" is no licence number: then what is it?
            shape = Shape(acts=tuple(ACT_WORDS))
            line = self._ask(_context_text(context), shape, said)
            return _model(ACT_WORDS[line.word])
        return _model(Act.PROVIDE, slots + self._over_answers(said, slots, context))

    def _correction(self, said: str, context: Context) -> Understanding:
        """Second pass: which filled field is meant, and its new value.

        A value that the field can't read is dropped: the citizen is asked what to change.
        """
        line = self._ask(prompts.changing(context.filled), Shape(fix=context.filled), said)
        knowledge = self._knowledge(context)
        slots = _proposals(line)
        if slots and (
            unreadable(slots, knowledge, context.language) or not acceptable(slots, knowledge)
        ):
            return _model(Act.CORRECT)
        return _model(Act.CORRECT, slots, line.argument)

    def _over_answers(
        self, said: str, slots: tuple[SlotProposal, ...], context: Context
    ) -> tuple[SlotProposal, ...]:
        """Second pass over the rest of the utterance, for fields that will be asked later."""
        knowledge = self._knowledge(context)
        phrases = self._rules.phrases(context.language)
        rest = clean(without(said, [slot.span for slot in slots]))
        later = () if knowledge is None else plausible(rest, context, knowledge, phrases)
        if knowledge is None or not later:
            return ()
        sure = certain(rest, later, knowledge, context.language)
        if sure is not None and is_run(sure.span, said):
            return (sure,)
        shape = Shape(give=later, acts=("unclear",))
        line = self._ask(prompts.asking("-", later), shape, rest)
        return tuple(
            slot
            for slot in _proposals(line)
            if is_run(slot.span, said)
            and parses(knowledge, slot.field, slot.span, context.language)
        )

    def _ask(self, context: str, shape: Shape, said: str) -> Line:
        completion = self._model.complete(prompts.prompt(context, said), grammar(shape, said))
        log.debug("model_line", tokens=completion.tokens, seconds=round(completion.seconds, 3))
        return parse_line(completion.text, shape, said)


def _all_of_it(slots: Sequence[SlotProposal], said: str) -> bool:
    """Whether one long span is the whole utterance."""
    said_words = words(said)
    return len(said_words) >= LONG_WORDS and any(words(slot.span) == said_words for slot in slots)


def _context_text(context: Context) -> str:
    if context.stage == "service" and context.services:
        return prompts.choosing(context.question, context.services[:MAX_SERVICES])
    return prompts.asking(context.question, context.open_fields)


def _shape(context: Context) -> Shape:
    services: Sequence[tuple[str, str]] = ()
    if context.stage in {"consent", "service"}:
        services = context.services[:MAX_SERVICES]
    return Shape(
        give=context.open_fields,
        services=tuple(service for service, _ in services),
        acts=tuple(ACT_WORDS),
        bare_fix=bool(context.filled),
        languages=LANGUAGE_TAGS,
    )


def _proposals(line: Line) -> tuple[SlotProposal, ...]:
    return tuple(SlotProposal(field, span, "model") for field, span in line.slots)


def _model(
    act: Act, slots: tuple[SlotProposal, ...] = (), argument: str | None = None
) -> Understanding:
    return Understanding(act, slots, argument, "model")
