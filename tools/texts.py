"""Texts in Fluent files, one file per language; nothing falls back to another language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import (
    EntryType,
    Identifier,
    Junk,
    Message,
    Pattern,
    Resource,
    Term,
    TextElement,
)

_PLAIN = re.compile(r"(?P<id>[a-zA-Z][a-zA-Z0-9_-]*) = (?P<text>[^\s{}][^{}]*)")


class TextError(LookupError):
    """A text file is malformed, or a text or one of its arguments is missing."""


def parsed(path: Path) -> Resource:
    """The syntax tree of a Fluent file, parsed once while it does not change; TextError."""
    try:
        return _parsed(path, path.stat().st_mtime_ns)
    except FileNotFoundError:
        raise TextError(f"{path}: there is no such text file") from None


@lru_cache(maxsize=1024)
def _parsed(path: Path, changed_ns: int) -> Resource:
    del changed_ns
    return parse(path.read_text(encoding="utf-8"))


def parse(source: str) -> Resource:
    """The syntax tree of Fluent source, without its comments.

    Nearly every text is one line without placeables. Those are read here, since Fluent's own
    parser, which reads the rest, goes from character to character: ten languages of forms
    would take it seconds.
    """
    body: list[EntryType] = []
    rest: list[str] = []
    lines = source.splitlines()
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        plain = None if following.startswith(" ") else _PLAIN.fullmatch(line)
        if plain is None:
            rest.append(line)
            continue
        if rest:
            body += _by_fluent(rest)
            rest = []
        text = TextElement(plain["text"].rstrip(" "))
        body.append(Message(Identifier(plain["id"]), Pattern([text])))
    return Resource([*body, *_by_fluent(rest)])


def _by_fluent(lines: list[str]) -> list[EntryType]:
    if not any(line and not line.startswith("#") for line in lines):
        return []
    found = FluentResource("\n".join(lines) + "\n").body
    return [entry for entry in found if isinstance(entry, Message | Term | Junk)]


class Texts:
    """The texts of some Fluent files in one language; of a text in two files the first counts.

    Arguments are not wrapped in bidi isolation marks, since texts are also spoken.
    """

    def __init__(self, language: str, paths: Iterable[Path]) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._ids: list[str] = []
        for path in paths:
            self._load(path)

    def _load(self, path: Path) -> None:
        resource = parsed(path)
        for entry in resource.body:
            if isinstance(entry, Junk):
                raise TextError(f"{path}: can't read {(entry.content or '').strip()[:60]!r}")
            if isinstance(entry, Message) and entry.id.name not in self:
                self._ids.append(entry.id.name)
        self._bundle.add_resource(resource)

    @property
    def ids(self) -> list[str]:
        """All message ids, in file order."""
        return list(self._ids)

    def __contains__(self, message_id: str) -> bool:
        return self._bundle.has_message(message_id)

    def __call__(self, message_id: str, **args: Any) -> str:
        """The text of `message_id`; TextError if it or one of its arguments is missing."""
        if not self._bundle.has_message(message_id):
            raise TextError(f"no text {message_id!r} in {self.language}")
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            raise TextError(f"text {message_id!r} in {self.language} has no value")
        text, errors = self._bundle.format_pattern(pattern, args)
        if errors:
            raise TextError(f"text {message_id!r} in {self.language}: {errors[0]}")
        return " ".join(str(text).split())
