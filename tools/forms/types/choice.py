"""One of the field's options, by its code, its label or another way to say it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import Situation
from tools.forms.types.tokens import Token, find_phrase, meaningless, phrase_of, span_of, tokenize


@dataclass(frozen=True)
class Match:
    """An option found in the tokens `first` to `last` (inclusive)."""

    code: str
    first: int
    last: int

    @property
    def size(self) -> int:
        """How many tokens it took."""
        return self.last - self.first + 1


def find_options(
    tokens: list[Token], ways: Mapping[str, Iterable[str]], *, repeated: bool = False
) -> list[Match]:
    """The options said, longest phrase first, without overlaps; with `repeated` every time."""
    found = []
    for code, phrases in ways.items():
        for phrase in phrases:
            wanted = phrase_of(phrase)
            place = find_phrase(tokens, wanted) if wanted else -1
            while place >= 0:
                found.append(Match(code, place, place + len(wanted) - 1))
                place = find_phrase(tokens, wanted, place + 1) if repeated else -1
    kept: list[Match] = []
    for match in sorted(found, key=lambda match: -match.size):
        if all(match.last < other.first or match.first > other.last for other in kept):
            kept.append(match)
    return kept


def only_option(
    text: str, tokens: list[Token], matches: list[Match], kind: str, at: Situation
) -> Parsed | Rejected:
    """The one option that was said and not denied; `kind` begins the codes of the errors."""
    if not matches:
        return Rejected(f"{kind}_unclear", {})
    if len({match.code for match in matches}) > 1:
        return Rejected(f"{kind}_ambiguous", {})
    used = {place for m in matches for place in range(m.first, m.last + 1)}
    rest = [token for place, token in enumerate(tokens) if place not in used]
    if any(token.folded in at.words.negations for token in rest):
        return Rejected(f"{kind}_unclear", {})
    best = matches[0]
    span = span_of(text, tokens[best.first : best.last + 1])
    return Parsed(best.code, meaningless(rest, kind, at.words), span)


def option_ways(at: Situation) -> dict[str, tuple[str, ...]]:
    """The ways to say the field's options: their labels and the synonyms."""
    labels = at.field.labels.get(at.language, {})
    synonyms = at.field.synonyms.get(at.base, {})
    ways = {
        code: (*([labels[code]] if code in labels else []), *synonyms.get(code, ()))
        for code in at.field.options
    }
    return {
        code: (*phrases, *(prefix + way for prefix in at.words.prefixes for way in phrases))
        for code, phrases in ways.items()
    }


class Choice:
    """A choice from the field's options."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Exactly one option, not negated."""
        if text in at.field.options:
            return Parsed(text, explained=True, span=text)
        tokens = tokenize(text)
        return only_option(text, tokens, find_options(tokens, option_ways(at)), "choice", at)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """One of the options."""
        return None if value in at.field.options else Rejected("choice_unclear", {})

    def display(self, value: Any, at: Situation) -> str:
        """The option's label."""
        return at.field.labels[at.language][value]

    def spoken(self, value: Any, at: Situation) -> str:
        """The option's label."""
        return self.display(value, at)

    def example(self, language: str) -> str:
        """Nothing: the options are shown."""
        del language
        return ""
