"""A date field on a fixed day, in a language that knows no words but those of dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

from tools.forms.models import Call, Field
from tools.forms.types.base import Situation

TODAY = date(2026, 11, 22)
NO_WORDS: Mapping[str, Any] = {"fillers": frozenset(), "around": {}, "prefixes": ()}


def date_field(language: str, validator: str = "any_date") -> Situation:
    """So everything that a text explains is explained by the date itself."""
    field = Field("day", "date", validators=(Call(validator),))
    words = cast("Any", SimpleNamespace(language=language, **NO_WORDS))
    return Situation(field=field, words=words, today=TODAY, language=language)
