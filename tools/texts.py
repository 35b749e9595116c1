"""Texts in Fluent files, one file per language; nothing falls back to another language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message, Resource

_PLAIN = re.compile(r"(?P<id>[a-zA-Z][a-zA-Z0-9_-]*) = (?P<text>[^\s{}][^{}]*)")


class TextError(LookupError):
    """A text file is malformed, or a text or one of its arguments is missing."""


@dataclass(frozen=True)
class TextFile:
    """A Fluent file: its texts of one line without placeables, and the tree of all others.

    Nearly every text is plain. Those are read and kept here, since Fluent goes from character
    to character and compiles every text: ten languages of forms would take it seconds.
    """

    plain: Mapping[str, str]
    rest: Resource

    @property
    def ids(self) -> list[str]:
        """The ids of all texts, the plain ones first."""
        others = [entry.id.name for entry in self.rest.body if isinstance(entry, Message)]
        return [*self.plain, *others]


def read_texts(path: Path) -> TextFile:
    """A Fluent file, parsed once while it does not change; TextError."""
    try:
        return _read(path, path.stat().st_mtime_ns)
    except FileNotFoundError:
        raise TextError(f"{path}: there is no such text file") from None


@lru_cache(maxsize=1024)
def _read(path: Path, changed_ns: int) -> TextFile:
    del changed_ns
    found = parse(path.read_text(encoding="utf-8"))
    for entry in found.rest.body:
        if isinstance(entry, Junk):
            raise TextError(f"{path}: can't read {(entry.content or '').strip()[:60]!r}")
    return found


def parse(source: str) -> TextFile:
    """The texts of Fluent source."""
    plain: dict[str, str] = {}
    rest: list[str] = []
    lines = source.splitlines()
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        match = None if following.startswith(" ") else _PLAIN.fullmatch(line)
        if match is None:
            rest.append(line)
        else:
            plain[match["id"]] = match["text"].rstrip(" ")
            rest.append("")
    return TextFile(plain, FluentResource("\n".join(rest) + "\n"))


class Texts:
    """The texts of some Fluent files in one language; of a text in two files the first counts.

    Arguments are not wrapped in bidi isolation marks, since texts are also spoken.
    """

    def __init__(self, language: str, paths: Iterable[Path]) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._files = [read_texts(path) for path in paths]
        self._plain: dict[str, str] = {}
        for file in self._files:
            self._bundle.add_resource(file.rest)
            new = {name: text for name, text in file.plain.items() if name not in self}
            self._plain.update(new)

    @property
    def ids(self) -> list[str]:
        """All message ids."""
        return list(dict.fromkeys(name for file in self._files for name in file.ids))

    def __contains__(self, message_id: str) -> bool:
        return message_id in self._plain or self._bundle.has_message(message_id)

    def __call__(self, message_id: str, **args: Any) -> str:
        """The text of `message_id`; TextError if it or one of its arguments is missing."""
        if message_id in self._plain:
            return " ".join(self._plain[message_id].split())
        if not self._bundle.has_message(message_id):
            raise TextError(f"no text {message_id!r} in {self.language}")
        pattern = self._bundle.get_message(message_id).value
        if pattern is None:
            raise TextError(f"text {message_id!r} in {self.language} has no value")
        text, errors = self._bundle.format_pattern(pattern, args)
        if errors:
            raise TextError(f"text {message_id!r} in {self.language}: {errors[0]}")
        return " ".join(str(text).split())
