"""Yes or no, stored as a boolean."""

from __future__ import annotations

from typing import Any

from tools.forms.models import Parsed, Rejected
from tools.forms.types.base import Situation
from tools.forms.types.choice import find_options
from tools.forms.types.tokens import meaningless, span_of, tokenize

_CANONICAL = {"yes": True, "true": True, "no": False, "false": False}


class YesNo:
    """A question that is answered with yes or no."""

    def parse(self, text: str, at: Situation) -> Parsed | Rejected:
        """Words of assent or denial, and the field's own ways to say them."""
        if text.lower() in _CANONICAL:
            return Parsed(_CANONICAL[text.lower()], explained=True, span=text)
        tokens = tokenize(text)
        own = at.field.synonyms.get(at.base, {})
        ways = {
            "yes": (*at.words.yes, *own.get("yes", ())),
            "no": (*at.words.no, *own.get("no", ())),
        }
        matches = find_options(tokens, ways)
        if not matches or len({match.code for match in matches}) > 1:
            return Rejected("yes_no_unclear", {})
        used = {place for m in matches for place in range(m.first, m.last + 1)}
        rest = [token for place, token in enumerate(tokens) if place not in used]
        best = matches[0]
        span = span_of(text, tokens[best.first : best.last + 1])
        return Parsed(best.code == "yes", meaningless(rest, "yes_no", at.words), span)

    def validate(self, value: Any, at: Situation) -> Rejected | None:
        """A boolean."""
        del at
        return None if isinstance(value, bool) else Rejected("yes_no_unclear", {})

    def display(self, value: Any, at: Situation) -> str:
        """Yes or no in the language."""
        return at.words.answers["yes" if value else "no"]

    def spoken(self, value: Any, at: Situation) -> str:
        """Yes or no in the language."""
        return self.display(value, at)

    def example(self, language: str) -> str:
        """Nothing: both answers are shown."""
        del language
        return ""
