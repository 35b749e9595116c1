"""The conversation, with the words marked that values come from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

from tools.casework.contract import Utterance
from tools.casework.staff.alignment import Place, pieces_of
from tools.casework.staff.moments import Moment, local


class Row(Protocol):
    """The line of the form table that a field stands in."""

    @property
    def number(self) -> int:
        """Counted from 1."""
        ...

    @property
    def label(self) -> str:
        """What the field is called."""
        ...


@dataclass(frozen=True)
class Source:
    """A line of the form table that something was said for."""

    number: int
    label: str


@dataclass(frozen=True)
class Part:
    """A piece of what was said and the lines of the form table it was the source of."""

    text: str
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Line:
    """One utterance. `number` counts all utterances; `role` is `citizen` or `agent`.

    `sources` are lines of the form table that come from it; `unmarked` are those of them whose
    words were not found in it.
    """

    number: int
    role: str
    parts: tuple[Part, ...]
    language: str
    at: Moment
    interrupted: bool
    sources: tuple[Source, ...]
    unmarked: tuple[Source, ...]


@dataclass(frozen=True)
class Turn:
    """What was said in one turn."""

    number: int
    lines: tuple[Line, ...]


def turns_of(
    transcript: Sequence[Utterance], places: Mapping[str, Place], rows: Mapping[str, Row]
) -> tuple[Turn, ...]:
    """The turns in order. `places` and `rows` are by field."""
    by_line: dict[int, list[tuple[str, Place]]] = {}
    for field, place in places.items():
        if field in rows:
            by_line.setdefault(place.line, []).append((field, place))
    numbered = sorted(enumerate(transcript), key=lambda item: item[1].turn)
    return tuple(
        Turn(turn, tuple(_line(n, said, by_line.get(n, []), rows) for n, said in group))
        for turn, group in groupby(numbered, key=lambda item: item[1].turn)
    )


def _line(
    number: int,
    said: Utterance,
    covers: list[tuple[str, Place]],
    rows: Mapping[str, Row],
) -> Line:
    def sources(fields: Sequence[str]) -> tuple[Source, ...]:
        found = (Source(rows[field].number, rows[field].label) for field in fields)
        return tuple(sorted(found, key=lambda source: source.number))

    return Line(
        number=number,
        role=said.role,
        parts=tuple(
            Part(piece.text, sources(piece.fields)) for piece in pieces_of(said.text, covers)
        ),
        language=said.language,
        at=local(said.at),
        interrupted=said.interrupted,
        sources=sources([field for field, _ in covers]),
        unmarked=sources([field for field, place in covers if place.start == place.end]),
    )
