"""Several of the field's options; stored as the list of their codes in the field's order."""

from __future__ import annotations

from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import Situation
from tools.forms.types.choice import Match, find_options, option_ways
from tools.forms.types.tokens import Token, meaningless, span_of, tokenize
from tools.languages.catalogue import language as language_of

_QUANTITIES = ("all", "none", "except", "except_after", "but")


class MultiChoice:
    """Options said one after the other; "all", "none of them", "all but the passport"."""

    type_name = "multi_choice"

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """The options that were said and not left out."""
        codes = [code.strip() for code in text.split(",")]
        if all(code in at.field.options for code in codes):
            return Parsed(self._ordered(codes, at), explained=True, span=text)
        tokens = tokenize(text)
        quantities = {name: at.words.quantities[name] for name in _QUANTITIES}
        found = find_options(tokens, {**option_ways(at), **quantities}, repeated=True)
        options = [match for match in found if match.code in at.field.options]
        said = {match.code for match in found} - set(at.field.options)
        left_out = _left_out(tokens, found, at)
        if "all" in said:
            codes = [code for code in at.field.options if code not in left_out]
        elif options:
            codes = [match.code for match in options if match.code not in left_out]
        elif "none" in said:
            codes = []
        else:
            return Rejected("multi_choice_unclear", {})
        if options and not codes and "all" not in said:
            return Rejected("multi_choice_unclear", {})
        used = {place for match in found for place in range(match.first, match.last + 1)}
        rest = [
            token
            for place, token in enumerate(tokens)
            if place not in used and token.folded not in at.words.negations
        ]
        span = span_of(text, [tokens[min(used)], tokens[max(used)]])
        return Parsed(self._ordered(codes, at), meaningless(rest, "multi_choice", at.words), span)

    def _ordered(self, codes: list[str], at: Situation) -> list[str]:
        return [code for code in at.field.options if code in codes]

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """A list of different options."""
        known = isinstance(value, list) and len(set(value)) == len(value)
        fits = known and all(code in at.field.options for code in value)
        return None if fits else Rejected("multi_choice_unclear", {})

    def display(self, value: Any, at: Situation) -> str:
        """The labels; the word for none of an empty list."""
        labels = at.field.labels[at.language]
        said = language_of(at.language).enumerate(labels[code] for code in value)
        return said or at.words.quantities["none"][-1]

    def spoken(self, value: Any, at: Situation) -> str:
        """The labels, with pauses."""
        return self.display(value, at)

    def example(self, language: str) -> str:
        """Nothing: the options are shown."""
        del language
        return ""


class EvidenceList(MultiChoice):
    """The documents that the citizen has."""

    type_name = "evidence_list"


def _left_out(tokens: list[Token], found: list[Match], at: Situation) -> set[str]:
    """Options behind "not", "without", "all but", or before a word like Turkish "hariç".

    "But" ends what a word before it leaves out.
    """
    starts = {match.first: match for match in found}
    denied, out, open_clause = False, set[str](), list[str]()
    for place, token in enumerate(tokens):
        match = starts.get(place)
        code = "" if match is None else match.code
        if code == "but":
            denied, open_clause = False, []
        elif code == "except" or (code in {"", "none"} and token.folded in at.words.negations):
            denied = True
        elif code == "except_after":
            out.update(open_clause)
            open_clause = []
        elif code in at.field.options:
            open_clause.append(code)
            if denied:
                out.add(code)
    return out
