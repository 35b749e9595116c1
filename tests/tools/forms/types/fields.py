"""One field of each type on a fixed day, in any language."""

from __future__ import annotations

from datetime import date
from typing import Any

from tools.forms.models import Field, Parsed, Rejected
from tools.forms.types.base import FieldType, Situation
from tools.forms.types.registry import field_types
from tools.forms.types.tokens import tidy
from tools.forms.words.load import load_words
from tools.languages.catalogue import available_languages

TODAY = date(2026, 11, 22)
LANGUAGES = available_languages()
BASES = tuple(language for language in LANGUAGES if language != "de-easy")
TYPES = field_types()


def situation(type_name: str, language: str, **options: Any) -> tuple[FieldType, Situation]:
    field = Field(type_name, type_name, **options)
    return TYPES[type_name], Situation(field, load_words(language), TODAY, language)


def heard(type_name: str, language: str, text: str, **options: Any) -> Parsed | Rejected:
    """As the engine does it: parse, then validate."""
    kind, at = situation(type_name, language, **options)
    parsed = kind.parse(tidy(text), at)
    if isinstance(parsed, Rejected):
        return parsed
    return kind.validate(parsed.value, at) or parsed


def understood(type_name: str, language: str, text: str, **options: Any) -> Any:
    """The value; the whole text must be explained by it."""
    parsed = heard(type_name, language, text, **options)
    assert isinstance(parsed, Parsed), (language, text, parsed)
    assert parsed.explained, (language, text, parsed)
    return parsed.value


def rejected(type_name: str, language: str, text: str, **options: Any) -> str:
    result = heard(type_name, language, text, **options)
    assert isinstance(result, Rejected), (language, text, result)
    return result.code


def assert_round_trip(type_name: str, value: Any, language: str, **options: Any) -> None:
    """What is written and what is said are understood as the value again."""
    kind, at = situation(type_name, language, **options)
    for text in (kind.display(value, at), kind.spoken(value, at)):
        assert understood(type_name, language, text, **options) == value
