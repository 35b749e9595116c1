"""Loads the word lists of a language."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from tools.forms.errors import FormError
from tools.forms.words.folding import folded
from tools.languages.catalogue import base_of

WORDS_DIR = Path(__file__).parent
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True)
class Words:
    """Words of one base language. Sets and keys are folded (see `folding`), phrases are not.

    `fillers` may surround any value; `around` maps a field type to words that may surround its
    values; `lead_ins` to phrases before them, `tails` may follow. `letters` maps names of
    letters to letters, `alphabet` words of telephone alphabets, `letter_links` stand between a
    letter and its word ("M wie Martha"), `spelling_leads` announce a spelling. `signs` are the
    names of signs in addresses of e-mail (the last one is read back), `email_words` words of
    domains as they are spoken.
    `quantities` holds words for all, none, all but (`except` before, `except_after` behind
    what is left out), and `but`. `nationalities` maps ISO 3166-1 alpha-2 codes to adjectives
    and nouns; a * stands for any ending. `country_cut` letters may be missing at the end of a
    country's name when endings follow (-1: names have no endings). `prefixes` are written
    together with a noun. `same_name_countries` maps names to the codes that they may mean.
    `capitals` are capital letters that differ from those of other languages. `place_forms` maps
    declined names of places to their nominatives; only languages that decline them have it.
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
    yes: tuple[str, ...]
    no: tuple[str, ...]
    letters: dict[str, str]
    alphabet: dict[str, str]
    letter_links: tuple[str, ...]
    spelling_leads: tuple[str, ...]
    phone_plus: tuple[str, ...]
    multipliers: dict[str, int]
    signs: dict[str, tuple[str, ...]]
    email_words: dict[str, str]
    plate_suffixes: dict[str, str]
    quantities: dict[str, tuple[str, ...]]
    money: dict[str, tuple[str, ...]]
    doctorate: dict[str, tuple[str, ...]]
    ends_with: str
    answers: dict[str, str]
    stateless: tuple[str, ...]
    nationalities: dict[str, tuple[str, ...]]
    same_name_countries: dict[str, tuple[str, ...]]
    country_cut: int
    prefixes: tuple[str, ...]
    capitals: dict[str, str]
    place_forms: dict[str, str]


def _inverted(groups: dict[str, list[str]]) -> dict[str, str]:
    return {folded(word): key for key, words in groups.items() for word in words}


def _by_length(phrases: list[str]) -> tuple[str, ...]:
    return tuple(sorted(phrases, key=len, reverse=True))


def _flat(phrases: list[Any]) -> list[str]:
    """The phrases of nested lists in one."""
    return [
        word for item in phrases for word in (_flat(item) if isinstance(item, list) else [item])
    ]


def _words(phrases: list[Any]) -> frozenset[str]:
    """All words of the phrases, folded; apostrophes and hyphens separate as in utterances."""
    text = " ".join(_flat(phrases))
    return frozenset(folded("".join(c if c.isalnum() else " " for c in text)).split())


def _groups(data: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(phrases) for name, phrases in data.items()}


def _read(path: Path) -> dict[str, Any]:
    try:
        # everything is text here: YAML would read the words yes, no and on as booleans
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506
    except FileNotFoundError:
        raise FormError(f"{path}: there are no words of this language") from None
    except yaml.YAMLError as error:
        raise FormError(f"{path}: {error}") from None
    if not isinstance(data, dict):
        raise FormError(f"{path}: must be a mapping")
    return data


@lru_cache(maxsize=32)
def load_words(language: str, directory: Path = WORDS_DIR) -> Words:
    """Read the words of a language, those of its base; FormError if a file is malformed.

    Files: `<base>.yaml`, `nationalities.<base>.yaml`, and for all languages `alphabets.yaml`.
    """
    base = base_of(language)
    path = directory / f"{base}.yaml"
    data = _read(path)
    data["nationalities"] = _read(directory / f"nationalities.{base}.yaml")
    data.setdefault("place_forms", {})
    expected = {item.name for item in fields(Words)} - {"language"}
    if wrong := expected.symmetric_difference(data):
        raise FormError(f"{path}: missing or unknown keys: {', '.join(sorted(map(str, wrong)))}")
    shared = _inverted(_read(directory / "alphabets.yaml"))
    return Words(language=base, **_typed(data, shared))


def _typed(data: dict[str, Any], shared_alphabet: dict[str, str]) -> dict[str, Any]:
    special = {
        "around": {name: _words(words) for name, words in data["around"].items()},
        "letters": {folded(name): letter for name, letter in data["letters"].items()},
        "alphabet": {**shared_alphabet, **_inverted(data["alphabet"])},
        "multipliers": {folded(word): int(times) for word, times in data["multipliers"].items()},
        "country_cut": int(data["country_cut"]),
        "nationalities": {code: tuple(words) for code, words in data["nationalities"].items()},
        "answers": dict(data["answers"]),
        "ends_with": str(data["ends_with"]),
        "capitals": dict(data["capitals"]),
        "stateless": tuple(data["stateless"]),
    }
    sets = ("fillers", "negations", "name_particles", "leading_particles", "place_particles")
    inverted = ("email_words", "plate_suffixes", "place_forms")
    groups = ("signs", "quantities", "money", "doctorate", "same_name_countries")
    phrases = ("tails", "not_names", "yes", "no", "letter_links", "spelling_leads", "phone_plus",
               "prefixes")  # fmt: skip
    return {
        **special,
        **{name: _words(data[name]) for name in sets},
        **{name: _inverted(data[name]) for name in inverted},
        **{name: _groups(data[name]) for name in groups},
        "lead_ins": {name: _by_length(phrases) for name, phrases in data["lead_ins"].items()},
        **{name: _by_length(data[name]) for name in phrases},
        "same": frozenset(data["same"]),
    }
