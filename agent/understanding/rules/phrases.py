"""What a language's rules are made of: data only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from agent.understanding.base import Act

TOPICS = ("progress", "fee", "evidence", "next", "deadline", "duration", "privacy")
"""What a question may be about, so that the form's own texts can answer it."""


@dataclass(frozen=True)
class Phrases:
    """The phrases of one language; all patterns match folded text (see folding.py).

    `fillers` mean nothing around a phrase. `acts` are whole utterances, `within` phrases that
    decide wherever they stand. `ambiguous` phrases are also names: no rule fires on them while
    a name or place is asked for. `openers` make a question, `strong_openers` one that needs no
    question mark. `topics` are words of procedures, `topics_by_name` those of each of TOPICS,
    `people` words for somebody of the staff. `lead` begins a correction, `contrasts` are the
    patterns "not X but Y" with the groups `old` and `new`; `wrong` says that a field is wrong,
    `between` stands between a field's name and its new value. `aliases` are patterns of other
    names of common fields, and of types (`date`), which mean the field of the last answer.
    `languages` maps BCP 47 tags to a pattern of the language's names, `language_requests` are
    wishes for a language with the group `language`, `language_bare` those that might also
    answer a question. `unknown` says that somebody does not know an answer.
    """

    tag: str
    fillers: frozenset[str]
    acts: Mapping[Act, re.Pattern[str]]
    within: Mapping[Act, re.Pattern[str]]
    ambiguous: frozenset[str]
    question_lead: re.Pattern[str]
    openers: re.Pattern[str]
    strong_openers: re.Pattern[str]
    topics: re.Pattern[str]
    topics_by_name: Mapping[str, re.Pattern[str]]
    people: re.Pattern[str]
    lead: re.Pattern[str]
    contrasts: tuple[re.Pattern[str], ...]
    wrong: re.Pattern[str]
    determiners: str
    between: re.Pattern[str]
    aliases: Mapping[str, tuple[str, ...]]
    languages: Mapping[str, re.Pattern[str]]
    language_requests: tuple[re.Pattern[str], ...]
    language_bare: tuple[re.Pattern[str], ...]
    service_verbs: re.Pattern[str]
    not_answers: frozenset[str]
    unknown: re.Pattern[str]
