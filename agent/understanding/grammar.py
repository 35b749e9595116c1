"""The grammar of the model's answer to one utterance, and the strict parser of its line.

A line is one act word, or `give|field=span|…`, `fix|field=span`, `fix|field`,
`choose|service`, `language|tag`. A span can only be a contiguous run of the utterance's words,
so the model can't invent a value.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from agent.errors import EngineFailed
from agent.understanding.base import Act
from agent.understanding.words import chunks, is_run, words
from tools.languages.catalogue import available_languages, base_of

ACT_WORDS: dict[str, Act] = {
    "yes": Act.AFFIRM,
    "no": Act.DENY,
    "ask": Act.ASK,
    "why": Act.WHY,
    "recall": Act.RECALL,
    "repeat": Act.REPEAT,
    "help": Act.HELP,
    "back": Act.BACK,
    "skip": Act.SKIP,
    "person": Act.PERSON,
    "end": Act.END,
    "chat": Act.SMALL_TALK,
    "unclear": Act.UNCLEAR,
}
LANGUAGE_TAGS = (*sorted({base_of(tag) for tag in available_languages()}), "fr", "es", "it")
"""Languages that may be asked for; of some the terminal can only say that it lacks them."""


@dataclass(frozen=True)
class Shape:
    """What an answer may hold.

    `give` and `fix` are the fields whose values may be given or corrected, `services` the ids
    that may be chosen, `acts` the act words. `bare_fix` allows the word `fix` alone.
    """

    give: tuple[str, ...] = ()
    fix: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    bare_fix: bool = False
    languages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """A parsed answer: its first word, slots as (field, span), and a field, service or tag."""

    word: str
    slots: tuple[tuple[str, str], ...] = ()
    argument: str | None = None


def grammar(shape: Shape, utterance: str) -> str:
    """The Lark grammar of all answers that `shape` allows to a clean `utterance`.

    ValueError if it allows none.
    """
    spans = bool(words(utterance))
    lines = [_quoted(word) for word in shape.acts]
    rules: list[str] = []
    if spans and shape.give:
        lines.append('"give" given')
        rules.append(f"given: {_choices(shape.give)}")
    if shape.bare_fix:
        lines.append('"fix"')
    for field in shape.fix:
        lines.append(_quoted(f"fix|{field}"))
        if spans:
            lines.append(f"{_quoted(f'fix|{field}=')} SPAN")
    lines += [_quoted(f"choose|{service}") for service in shape.services]
    lines += [_quoted(f"language|{tag}") for tag in shape.languages]
    if not lines:
        raise ValueError("the shape allows no answer")
    rules.append(f'start: line "\\n"\nline: {" | ".join(lines)}')
    if spans and (shape.give or shape.fix):
        parts = json.dumps(chunks(utterance), ensure_ascii=False)
        edge = f"[^{_signs(utterance)}]"
        rules.append(f"SPAN: /{edge}(.*{edge})?/ & RUN")
        rules.append(f'RUN: %regex {{"substring_chunks": {parts}}}')
    return "\n".join(rules) + "\n"


def _signs(utterance: str) -> str:
    r"""What a span can't begin or end with, as the content of a character class.

    Listed one by one: Python and llguidance don't agree on every character of `\w`.
    """
    signs = {char for chunk in chunks(utterance) if not words(chunk) for char in chunk} | {" "}
    return "".join(f"\\{char}" if char in "\\]^[-/&~" else char for char in sorted(signs))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _choices(fields: Sequence[str]) -> str:
    """Each field at most once, in order, at least one."""
    alternatives = []
    for start, first in enumerate(fields):
        rest = "".join(f" ({_quoted(f'|{field}=')} SPAN)?" for field in fields[start + 1 :])
        alternatives.append(f"{_quoted(f'|{first}=')} SPAN{rest}")
    return " | ".join(alternatives)


def parse_line(text: str, shape: Shape, utterance: str) -> Line:
    """Read an answer; EngineFailed if `shape` or the utterance's words don't allow it."""
    if not text.endswith("\n"):
        raise EngineFailed("the model's answer has no end", code="model_answer")
    word, *parts = text[:-1].split("|")
    if not parts and (word in shape.acts or (word == "fix" and shape.bare_fix)):
        return Line(word)
    if word == "give" and parts:
        return Line(word, _slots(parts, shape.give, utterance))
    if word == "fix" and len(parts) == 1:
        if parts[0] in shape.fix:
            return Line(word, argument=parts[0])
        return Line(word, _slots(parts, shape.fix, utterance))
    arguments = {"choose": shape.services, "language": shape.languages}.get(word, ())
    if len(parts) == 1 and parts[0] in arguments:
        return Line(word, argument=parts[0])
    raise EngineFailed("the model's answer is outside its grammar", code="model_answer")


def _slots(
    parts: Sequence[str], allowed: Sequence[str], utterance: str
) -> tuple[tuple[str, str], ...]:
    slots: list[tuple[str, str]] = []
    for part in parts:
        field, equals, span = part.partition("=")
        if not equals or field not in allowed or field in {name for name, _ in slots}:
            raise EngineFailed("the model named a wrong field", code="model_answer")
        if not is_run(span, utterance):
            raise EngineFailed("the model's value was never said", code="model_answer")
        slots.append((field, span))
    return tuple(slots)
