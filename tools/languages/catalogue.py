"""What the product must know of a language besides its texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

LANGUAGES_DIR = Path(__file__).parent


class LanguageError(LookupError):
    """A language is unknown, or its file is malformed."""


class _LanguageData(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    german_name: str
    locale: str
    direction: Literal["ltr", "rtl"] = "ltr"
    base: str | None = None
    long_date: str = "long"
    comma: str = ","
    one_word_family_names: bool = False


@dataclass(frozen=True)
class Language:
    """One language.

    `tag` is its BCP 47 tag, `name` what its speakers call it, `german_name` what staff read.
    `locale` is a CLDR locale for dates, numbers and country names, `direction` `ltr` or `rtl`.
    `base` is the tag of the language that it is a variety of, or its own: words, numbers,
    speech recognition and voices are those of the base; texts never are. `long_date` is a
    CLDR date pattern: where CLDR's own `long` has an abbreviation, which a voice would read
    letter by letter, the language has another. `one_word_family_names`: its speakers have
    family names of one word, particles and hyphens aside. `comma` joins the items of a list.
    """

    tag: str
    name: str
    german_name: str
    locale: str
    direction: Literal["ltr", "rtl"]
    base: str
    long_date: str
    comma: str
    one_word_family_names: bool

    def enumerate(self, items: Iterable[str]) -> str:
        """The items in one phrase, joined by the language's own comma."""
        return f"{self.comma} ".join(items)


def available_languages(directory: Path = LANGUAGES_DIR) -> tuple[str, ...]:
    """The tags of all languages that have a file, sorted."""
    return tuple(sorted(path.stem for path in directory.glob("*.yaml")))


@cache
def language(tag: str, directory: Path = LANGUAGES_DIR) -> Language:
    """The language of a BCP 47 tag; LanguageError names the known ones."""
    path = directory / f"{tag}.yaml"
    if not path.exists():
        known = ", ".join(available_languages(directory)) or "none"
        raise LanguageError(f"there is no language {tag!r}; known: {known}")
    try:
        data = _LanguageData.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (ValidationError, yaml.YAMLError) as error:
        raise LanguageError(f"{path}: {error}") from None
    return Language(
        tag,
        data.name,
        data.german_name,
        data.locale,
        data.direction,
        data.base or tag,
        data.long_date,
        data.comma,
        data.one_word_family_names,
    )


def base_of(tag: str) -> str:
    """The tag of the language whose words, numbers and voices `tag` uses; LanguageError."""
    return language(tag).base
