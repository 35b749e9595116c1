"""Loads the word lists of a language."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import yaml

from tools.forms.errors import FormError

WORDS_DIR = Path(__file__).parent


@dataclass(frozen=True)
class Words:
    """Words of one language, lower case.

    `fillers` may surround any value; `around` maps a field type to words that may surround its
    values; `lead_ins` to phrases before them. `nationalities` maps ISO 3166-1 alpha-2 codes to
    adjectives and nouns.
    """

    language: str
    fillers: frozenset[str]
    around: dict[str, frozenset[str]]
    lead_ins: dict[str, tuple[str, ...]]
    tails: tuple[str, ...]
    same: frozenset[str]
    not_names: tuple[str, ...]
    negations: frozenset[str]
    name_particles: frozenset[str]
    leading_particles: frozenset[str]
    place_particles: frozenset[str]
    months: dict[str, int]
    relative_days: dict[str, int]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    letters: dict[str, str]
    alphabet: dict[str, str]
    phone_plus: frozenset[str]
    multipliers: dict[str, int]
    ends_with: str
    answers: dict[str, str]
    stateless: tuple[str, ...]
    nationalities: dict[str, tuple[str, ...]]


def _inverted(groups: dict[Any, list[str]]) -> dict[str, Any]:
    return {word: key for key, words in groups.items() for word in words}


def _by_length(phrases: list[str]) -> tuple[str, ...]:
    return tuple(sorted(phrases, key=len, reverse=True))


def _read(path: Path) -> dict[str, Any]:
    try:
        # everything is text here: YAML would read the words yes, no and on as booleans
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    except FileNotFoundError:
        raise FormError(f"{path}: there are no words of this language") from None
    except yaml.YAMLError as error:
        raise FormError(f"{path}: {error}") from None
    if not isinstance(data, dict):
        raise FormError(f"{path}: must be a mapping")
    return data


def load_words(language: str, directory: Path = WORDS_DIR) -> Words:
    """Read `<language>.yaml` and `nationalities.<language>.yaml`; FormError if malformed."""
    path = directory / f"{language}.yaml"
    data = _read(path)
    data["nationalities"] = _read(directory / f"nationalities.{language}.yaml")
    expected = {item.name for item in fields(Words)} - {"language"}
    if wrong := expected.symmetric_difference(data):
        raise FormError(f"{path}: missing or unknown keys: {', '.join(sorted(map(str, wrong)))}")
    return Words(
        language=language,
        fillers=frozenset(" ".join(data["fillers"]).split()),
        around={name: frozenset(words) for name, words in data["around"].items()},
        lead_ins={name: _by_length(phrases) for name, phrases in data["lead_ins"].items()},
        tails=_by_length(data["tails"]),
        same=frozenset(data["same"]),
        not_names=tuple(data["not_names"]),
        negations=frozenset(data["negations"]),
        name_particles=frozenset(data["name_particles"]),
        leading_particles=frozenset(data["leading_particles"]),
        place_particles=frozenset(data["place_particles"]),
        months={word: int(month) for word, month in _inverted(data["months"]).items()},
        relative_days={word: int(days) for word, days in data["relative_days"].items()},
        yes=tuple(data["yes"]),
        no=tuple(data["no"]),
        letters=dict(data["letters"]),
        alphabet=_inverted(data["alphabet"]),
        phone_plus=frozenset(data["phone_plus"]),
        multipliers={word: int(times) for word, times in data["multipliers"].items()},
        ends_with=str(data["ends_with"]),
        answers=dict(data["answers"]),
        stateless=tuple(data["stateless"]),
        nationalities={code: tuple(words) for code, words in data["nationalities"].items()},
    )
