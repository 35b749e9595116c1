"""Which field of a form the words name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from agent.understanding.fields import FieldKnowledge
from agent.understanding.rules.folding import folded
from agent.understanding.rules.phrases import Phrases
from agent.understanding.words import words

ENDING_CHARS = 2
"""How much of a longer word of a label may change by inflection."""
MIN_STEM_CHARS = 4


@dataclass(frozen=True)
class Mention:
    """The name of `field` at the places `start` to `end` of the text."""

    field: str
    start: int
    end: int

    def inside(self, other: Mention) -> bool:
        """Whether this is part of a longer name ("name" in "name at birth")."""
        return (
            other.start <= self.start
            and self.end <= other.end
            and self.end - self.start < other.end - other.start
        )

    def within(self, other: Mention) -> bool:
        """Whether the words of this are no more than those of another one."""
        return other.start <= self.start and self.end <= other.end


def general_mention(text: str, by_kind: Mapping[str, str], phrases: Phrases) -> Mention | None:
    """The one of the fields, by type, whose type the text names: "the date"."""
    plain = folded(text)
    found = [
        Mention(field, match.start(), match.end())
        for kind, field in by_kind.items()
        if kind in phrases.aliases
        if (match := _pattern(phrases.aliases[kind], phrases.determiners).search(plain))
    ]
    return found[0] if len(found) == 1 else None


def mention(
    text: str, among: Iterable[str], fields: FieldKnowledge, phrases: Phrases, language: str
) -> Mention | None:
    """The one field that the text names by its label or an alias."""
    plain = folded(text)
    found: list[Mention] = []
    for field in among:
        names = _names(fields.label(field, language), phrases.aliases.get(field, ()))
        match = _pattern(names, phrases.determiners).search(plain)
        if match is not None:
            found.append(Mention(field, match.start(), match.end()))
    longest = [one for one in found if not any(one.inside(other) for other in found)]
    return longest[0] if len(longest) == 1 else None


def _names(label: str, aliases: tuple[str, ...]) -> tuple[str, ...]:
    stems = r"\W+".join(_inflected(word) for word in words(folded(label)))
    return (stems, *aliases) if stems else aliases


def _inflected(word: str) -> str:
    stem = word[: max(MIN_STEM_CHARS, len(word) - ENDING_CHARS)]
    return re.escape(word) if len(word) <= MIN_STEM_CHARS else rf"{re.escape(stem)}\w*"


@cache
def _pattern(names: tuple[str, ...], determiners: str) -> re.Pattern[str]:
    alternatives = "|".join(sorted(names, key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?:\b{determiners}\s+)?\b(?:{alternatives})(?!\w)")
