"""What a language's rules are made of: data only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from agent.understanding.base import Act


@dataclass(frozen=True)
class Phrases:
    """The phrases of one language; all patterns match lower-case words joined by spaces.

    `fillers` mean nothing around a phrase. `acts` are whole utterances. `ambiguous` phrases
    are also names: no rule fires on them while a name or place is asked for. `openers` begin
    a question, `strong_openers` one that needs no question mark. `topics` are words of
    procedures, `people` words for somebody of the staff. `lead` begins a correction,
    `contrast` is the pattern "not X but Y" with the group `new`; `wrong` says that a field is
    wrong, `between` stands between a field's name and its new value. `aliases` are other names
    of common fields. `languages` maps the languages' names to BCP 47 tags,
    `language_request` has the group `name`.
    """

    tag: str
    fillers: frozenset[str]
    acts: Mapping[Act, re.Pattern[str]]
    ambiguous: frozenset[str]
    question_lead: re.Pattern[str]
    openers: re.Pattern[str]
    strong_openers: re.Pattern[str]
    topics: re.Pattern[str]
    people: re.Pattern[str]
    lead: re.Pattern[str]
    contrast: re.Pattern[str]
    wrong: re.Pattern[str]
    determiners: str
    between: str
    aliases: Mapping[str, tuple[str, ...]]
    languages: Mapping[str, str]
    language_request: re.Pattern[str]
    service_verbs: re.Pattern[str]
    not_answers: frozenset[str]


def whole(*phrases: str) -> re.Pattern[str]:
    """A pattern of exactly one of the phrases (regular expressions)."""
    return re.compile("(?:" + "|".join(phrases) + ")")


def repeated(*phrases: str) -> re.Pattern[str]:
    """A pattern of one or several of the phrases in a row."""
    one = "(?:" + "|".join(phrases) + ")"
    return re.compile(f"{one}(?: {one}){{0,3}}")
