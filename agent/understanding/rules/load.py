"""Reads the phrases of all languages from `phrases/<base>.yaml`; strict.

A list is one text: its items stand on lines of their own or between ` / `. Items of patterns
are regular expressions in small letters; `(` opens a group that captures nothing, `{name}` is
the piece of that name under `parts`.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from agent.understanding.base import Act
from agent.understanding.rules.folding import folded, folded_pattern
from agent.understanding.rules.phrases import TOPICS, Phrases

PHRASES_DIR = Path(__file__).parent.parent / "phrases"

REPEATABLE = frozenset({Act.AFFIRM, Act.DENY, Act.SMALL_TALK, Act.INSULT})
"""Acts whose phrases are said in a row: "yes, right, exactly"."""
WITHOUT_PHRASES = frozenset(
    {Act.PROVIDE, Act.CORRECT, Act.ASK, Act.CHOOSE_SERVICE, Act.CHANGE_LANGUAGE, Act.UNCLEAR}
)
ONLY_WITHIN = frozenset({Act.OTHER_PERSON})
WHOLE = tuple(act for act in Act if act not in WITHOUT_PHRASES | ONLY_WITHIN)
"""Acts that a phrase alone can be, all of them keys of `acts`."""
WITHIN = (
    Act.OFF_TOPIC,
    Act.INSULT,
    Act.RESUME,
    Act.PAUSE,
    Act.ADVICE,
    Act.RECALL,
    Act.PERSON,
    Act.OTHER_PERSON,
)
"""Acts that a phrase within other words can be, the first that fits."""
AT_LOCKERS = (Act.DOOR_PROBLEM, Act.DROP_OFF, Act.PICK_UP)
"""Such acts outside forms only (see errands.py); with WITHIN the keys of `within`."""

_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_PART = re.compile(r"\{([a-z_]+)\}")
_PAUSE = r"[\s,.!:;،؛-]+"


class PhrasesError(ValueError):
    """A file of phrases is malformed; the message names file and key."""


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    fillers: str
    parts: dict[str, str]
    acts: dict[str, str]
    within: dict[str, str]
    ambiguous: str
    question_lead: str
    openers: str
    strong_openers: str
    topics: str
    topics_by_name: dict[str, str]
    people: str
    lead: str
    contrasts: str
    wrong: str
    determiners: str
    between: str
    aliases: dict[str, str]
    languages: dict[str, str]
    language_requests: str
    language_bare: str
    service_verbs: str
    not_answers: str
    unknown: str


class _Loader(yaml.BaseLoader):
    """Everything is text (YAML would read "yes", "no" and "on" as booleans); no key twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        names = [key.value for key, _ in node.value]
        if twice := {name for name in names if names.count(name) > 1}:
            raise yaml.YAMLError(f"twice: {', '.join(sorted(map(str, twice)))}")
        return super().construct_mapping(node, deep)


class _Reader:
    """Makes sets and patterns of the values of one file; errors name the key."""

    def __init__(self, path: Path, parts: Mapping[str, str]) -> None:
        self._path = path
        self._parts = dict(parts)

    def fail(self, key: str, reason: str) -> PhrasesError:
        return PhrasesError(f"{self._path}: {key}: {reason}")

    def words(self, text: str) -> frozenset[str]:
        return frozenset(folded(item) for item in _items(text))

    def alternatives(self, key: str, text: str) -> str:
        items = [self._expanded(key, item) for item in _items(text)]
        # an empty list matches nothing
        return "(?:" + "|".join(items) + ")" if items else "(?!)"

    def pattern(self, key: str, text: str, before: str = "", after: str = "") -> re.Pattern[str]:
        return self._compiled(key, before + self.alternatives(key, text) + after)

    def each(self, key: str, text: str, pause: str = " ") -> tuple[re.Pattern[str], ...]:
        expanded = (self._expanded(key, item) for item in _items(text))
        return tuple(self._compiled(key, item.replace(" ", pause)) for item in expanded)

    def whole(self, key: str, text: str, *, repeatable: bool) -> re.Pattern[str]:
        one = self.alternatives(key, text)
        return self._compiled(key, f"{one}(?: {one}){{0,3}}" if repeatable else one)

    def extended(self, parts: Mapping[str, str]) -> _Reader:
        """A reader that knows further parts, which are regular expressions already."""
        reader = _Reader(self._path, self._parts)
        reader._parts.update(parts)
        return reader

    def _expanded(self, key: str, item: str) -> str:
        def part(match: re.Match[str]) -> str:
            if match[1] not in self._parts:
                raise self.fail(key, f"{item!r} uses the unknown part {match[1]!r}")
            return self._parts[match[1]]

        text = item
        for _ in range(2):  # a part may use another one
            text = _PART.sub(part, text)
        try:
            return folded_pattern(_GROUP.sub("(?:", text))
        except ValueError as error:
            raise self.fail(key, str(error)) from None

    def _compiled(self, key: str, pattern: str) -> re.Pattern[str]:
        try:
            return re.compile(pattern)
        except re.error as error:
            raise self.fail(key, f"{error} in {pattern!r}") from None


def load_phrases(directory: Path = PHRASES_DIR) -> dict[str, Phrases]:
    """The phrases of every language that has a file, by tag; PhrasesError if one is malformed."""
    return {path.stem: _read(path) for path in sorted(directory.glob("*.yaml"))}


def _read(path: Path) -> Phrases:
    try:
        raw = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506
        data = _Data.model_validate(raw)
    except (yaml.YAMLError, ValidationError) as error:
        raise PhrasesError(f"{path}: {error}") from None
    reader = _Reader(path, data.parts)
    _check_keys(reader, "acts", data.acts, WHOLE)
    _check_keys(reader, "within", data.within, WITHIN + AT_LOCKERS)
    _check_keys(reader, "topics_by_name", data.topics_by_name, TOPICS)
    return _phrases(path.stem, data, reader)


def _check_keys(
    reader: _Reader, key: str, found: Mapping[str, str], expected: tuple[str, ...]
) -> None:
    if wrong := set(expected).symmetric_difference(found):
        raise reader.fail(key, f"missing or unknown: {', '.join(sorted(wrong))}")


def _phrases(tag: str, data: _Data, reader: _Reader) -> Phrases:
    names = {
        name: reader.pattern(f"languages.{name}", text) for name, text in data.languages.items()
    }
    spoken = "|".join(pattern.pattern for pattern in names.values())
    requests = reader.extended({"language": f"(?P<language>{spoken})"})
    values = reader.extended({"old": r"(?P<old>.{1,60}?)", "new": r"(?P<new>.{1,60}?)"})
    return Phrases(
        unknown=reader.pattern("unknown", data.unknown),
        tag=tag,
        fillers=reader.words(data.fillers),
        acts={
            act: reader.whole(f"acts.{act}", data.acts[act], repeatable=act in REPEATABLE)
            for act in WHOLE
        },
        within={
            act: reader.pattern(f"within.{act}", data.within[act], r"\b", r"\b")
            for act in WITHIN + AT_LOCKERS
        },
        ambiguous=reader.words(data.ambiguous),
        question_lead=reader.pattern("question_lead", data.question_lead, after=r"\s"),
        openers=reader.pattern("openers", data.openers, after=r"\b"),
        strong_openers=reader.pattern("strong_openers", data.strong_openers, after=r"\b"),
        topics=reader.pattern("topics", data.topics, r"\b", r"\b"),
        topics_by_name={
            name: reader.pattern(f"topics_by_name.{name}", text, r"\b", r"\b")
            for name, text in data.topics_by_name.items()
        },
        people=reader.pattern("people", data.people, r"\b", r"\b"),
        lead=reader.pattern("lead", data.lead, after=rf"(?:{_PAUSE}|$)"),
        contrasts=values.each("contrasts", data.contrasts, _PAUSE),
        wrong=reader.pattern("wrong", data.wrong, r"\b", r"\b"),
        determiners=reader.alternatives("determiners", data.determiners),
        between=reader.pattern("between", data.between, r"\s*", r"\b"),
        aliases={
            field: tuple(reader.alternatives(f"aliases.{field}", item) for item in _items(text))
            for field, text in data.aliases.items()
        },
        languages=names,
        language_requests=requests.each("language_requests", data.language_requests),
        language_bare=requests.each("language_bare", data.language_bare),
        service_verbs=reader.pattern("service_verbs", data.service_verbs, r"\b", r"\b"),
        not_answers=reader.words(data.not_answers),
    )


def _items(text: str) -> list[str]:
    return [
        item for line in text.splitlines() for item in re.split(r"\s+/\s+", line.strip()) if item
    ]
