"""Which words of the transcript a value came from.

A value carries its turn and the citizen's words (`span`). Here the utterance of that turn is
looked up in which the words stand, so that the page can mark them and lead back and forth.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tools.casework.contract import DraftValue, Utterance

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Place:
    """Where a value comes from: an utterance by its number, and the characters in it.

    `start` equals `end` where the turn is known but not the words.
    """

    line: int
    start: int
    end: int


@dataclass(frozen=True)
class Piece:
    """A piece of an utterance and the fields whose words cover it."""

    text: str
    fields: tuple[str, ...]


def places_of(
    values: Mapping[str, DraftValue], transcript: Sequence[Utterance]
) -> dict[str, Place]:
    """Field → where its value comes from; fields of turns without an utterance are left out."""
    said: dict[int, list[int]] = {}
    for line, utterance in enumerate(transcript):
        if utterance.role == "citizen":
            said.setdefault(utterance.turn, []).append(line)
    found = {}
    for field, value in values.items():
        lines = said.get(value.turn)
        if lines:
            found[field] = _place(value, lines, transcript)
    return found


def _place(value: DraftValue, lines: list[int], transcript: Sequence[Utterance]) -> Place:
    for words in (value.span, value.native or ""):
        for line in lines:
            if cover := find_words(transcript[line].text, words):
                return Place(line, *cover)
    return Place(lines[0], 0, 0)


def find_words(text: str, words: str) -> tuple[int, int] | None:
    """Where `words` stand in `text`, whatever the case and the spaces; whole words first."""
    wanted = [re.escape(word) for word in _SPACE.split(words.strip()) if word]
    if not wanted:
        return None
    pattern = r"\s+".join(wanted)
    for form in (rf"(?<!\w){pattern}(?!\w)", pattern):
        if match := re.search(form, text, re.IGNORECASE):
            return match.span()
    return None


def pieces_of(text: str, covers: Iterable[tuple[str, Place]]) -> tuple[Piece, ...]:
    """Cut an utterance where the words of a field begin or end; words may be of several fields."""
    spans = [(field, place) for field, place in covers if place.start < place.end]
    cuts = sorted({0, len(text)} | {cut for _, place in spans for cut in (place.start, place.end)})
    pieces = []
    for start, end in pairwise(cuts):
        fields = tuple(f for f, place in spans if place.start <= start and end <= place.end)
        pieces.append(Piece(text[start:end], fields))
    return tuple(pieces)
