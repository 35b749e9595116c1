"""Reads number words of any language from its data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tools.forms.numbers.data import NumberData
from tools.forms.numbers.lexicon import Lexicon, fold

Kind = Literal["plain", "times", "joint", "ending"]
_NO_LIMIT = 10**18
_LONGEST_WORD = 80
_CENTURIES = range(16, 21)


@dataclass(frozen=True)
class Piece:
    """A number word or a joint. `times` multiplies what stands before it, `plain` is added.

    Nothing follows a `final` one in the same number.
    """

    kind: Kind
    value: int = 0
    ordinal: bool = False
    final: bool = False


@dataclass(frozen=True)
class _Sum:
    """A number read so far.

    `total` holds whole thousands, `group` what came after. Only values below `room` fit next,
    and multipliers below `scale`. `last` is the value of the last word added.
    """

    total: int = 0
    group: int = 0
    room: int = _NO_LIMIT
    scale: int = _NO_LIMIT
    last: int | None = None
    joined: bool = False
    ordinal: bool = False

    @property
    def value(self) -> int:
        return self.total + self.group


def _entries(data: NumberData) -> Iterator[tuple[str, Piece]]:
    for groups, kind, ordinal in (
        (data.words, "plain", False),
        (data.multipliers, "times", False),
        (data.ordinals, "plain", True),
        (data.ordinal_multipliers, "times", True),
    ):
        for value, forms in groups.items():
            for form in forms:
                yield form, Piece(kind, value, ordinal)  # type: ignore[arg-type]
    for value, forms in data.final_words.items():
        yield from ((form, Piece("plain", value, final=True)) for form in forms)
    yield from ((word, Piece("joint")) for word in data.joints)


class Reader:
    """The number words of one language."""

    def __init__(self, data: NumberData) -> None:
        """FormError if a word has two values."""
        self._data = data
        self._lexicon = Lexicon(_entries(data))
        endings = ((form, Piece("ending")) for form in data.case_endings)
        self._joints = [fold(word) for word in data.joints]
        self._glued = Lexicon([*_entries(data), *endings])

    def read(self, words: Sequence[str], start: int = 0) -> tuple[int, int, bool] | None:
        """The longest number at `start` of folded words: value, words used, ordinal or not."""
        best: tuple[int, int, bool] | None = None
        so_far = _Sum()
        index = start
        while index < len(words):
            found = self._pieces(words, index)
            if found is None:
                break
            pieces, size = found
            for piece in pieces:
                grown = self._add(so_far, piece)
                if grown is None:
                    return self._year(pieces) if index == start else best
                so_far = grown
            index += size
            if not so_far.joined:
                best = so_far.value, index - start, so_far.ordinal
        return best

    def _year(self, pieces: Sequence[Piece]) -> tuple[int, int, bool] | None:
        """A year in one word without "hundred": "neunzehnachtzig"."""
        for cut in range(1, len(pieces) if self._data.hundreds_below > 10 else 1):
            century, rest = self._sum(pieces[:cut]), self._sum(pieces[cut:])
            if century and rest and century.value in _CENTURIES and 10 <= rest.value < 100:
                return 100 * century.value + rest.value, 1, rest.ordinal
        return None

    def _sum(self, pieces: Sequence[Piece]) -> _Sum | None:
        so_far: _Sum | None = _Sum()
        for piece in pieces:
            so_far = so_far and self._add(so_far, piece)
        return so_far

    def _pieces(self, words: Sequence[str], index: int) -> tuple[list[Piece], int] | None:
        found = self._lexicon.match(words, index)
        if found is not None:
            return [found[0]], found[1]
        if not self._data.glued or not 0 < len(words[index]) <= _LONGEST_WORD:
            return None
        if (joined := self._after_joint(words, index)) is not None:
            return joined
        pieces = self._glued.split(words[index])
        if pieces is None or any(piece.kind == "ending" for piece in pieces[:-1]):
            return None
        return pieces, 1

    def _after_joint(self, words: Sequence[str], index: int) -> tuple[list[Piece], int] | None:
        """A joint written together with the first of several words: "وثلاثة عشر"."""
        for joint in self._joints:
            if words[index].startswith(joint):
                rest = [words[index].removeprefix(joint), *words[index + 1 : index + 3]]
                found = self._lexicon.match(rest, 0)
                if found is not None:
                    return [Piece("joint"), found[0]], found[1]
        return None

    def _add(self, so_far: _Sum, piece: Piece) -> _Sum | None:
        """The number with one more word, None if it does not fit."""
        empty = so_far.last is None
        if piece.kind == "joint":
            return None if empty or so_far.joined else replace(so_far, joined=True)
        if piece.kind == "ending":
            closed = not empty and not so_far.joined
            return replace(so_far, room=0, scale=0) if closed else None
        if so_far.ordinal and not (piece.ordinal and self._data.ordinal_chain):
            return None
        grown = self._times(so_far, piece.value) if piece.kind == "times" else None
        if piece.kind == "plain":
            grown = self._plain(so_far, piece.value)
        if grown and piece.final:
            grown = replace(grown, room=0, scale=0)
        return grown and replace(
            grown, last=piece.value, joined=False, ordinal=so_far.ordinal or piece.ordinal
        )

    def _plain(self, so_far: _Sum, value: int) -> _Sum | None:
        last = so_far.last
        if last is not None and 0 < last < 10 and so_far.room > 0 and self._data.units_first:
            fits = 20 <= value < 100 and so_far.joined
            return replace(so_far, group=so_far.group + value, room=0) if fits else None
        if value >= so_far.room or (value == 0 and last is not None):
            return None
        if last is not None and not self._joint_fits(so_far, last):
            return None
        if value >= 1000:
            return replace(so_far, total=so_far.total + value, room=1000, scale=1000)
        return replace(so_far, group=so_far.group + value, room=self._room_after(value))

    def _joint_fits(self, so_far: _Sum, last: int) -> bool:
        if last >= 100 and (last % 100 == 0):
            return True
        wanted = self._data.ten_and_unit
        return wanted == "optional" or so_far.joined == (wanted == "required")

    def _room_after(self, value: int) -> int:
        if value >= 100:
            return 100
        if 20 <= value < 100 or (value == 10 and 11 not in self._data.words):
            return 0 if self._data.units_first else 10
        return 1 if 0 < value < 10 and self._data.units_first else 0

    def _times(self, so_far: _Sum, factor: int) -> _Sum | None:
        if factor >= so_far.scale or so_far.last == 0:
            return None
        if so_far.joined and so_far.group:
            return None
        if factor == 100:
            if so_far.group >= self._data.hundreds_below:
                return None
            return replace(so_far, group=100 * (so_far.group or 1), room=100)
        if so_far.group == 0 and so_far.total:
            return None
        total = so_far.total + factor * (so_far.group or 1)
        return replace(so_far, total=total, group=0, room=1000, scale=factor)
