"""The blind index: keyed hashes of words, so that a name can be found and not be read.

What is indexed is decided by the type of a form's field: names word by word (as written and in
the citizen's own script), birth dates, plates, vehicle identification numbers. Nothing else of a
case can be searched. Whoever has the database without the key file can see that two cases share
a word, but not which.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Protocol

from tools.casework.contract import DraftValue
from tools.casework.privacy.folding import folds, squeezed, words

TERM_CHARS = 32
MAX_QUERY_CHARS = 200
_DAY = re.compile(
    r"(?<!\d)(?:(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4})"
    r"|(?P<y2>\d{4})-(?P<m2>\d{2})-(?P<d2>\d{2}))(?!\d)"
)
_PLATE = re.compile(
    r"(?<!\w)[A-ZÄÖÜ]{1,3}(?:\s*[-–:]\s*|\s+|(?=[A-Z]))[A-Z]{1,2}\s*[-–]?\s*[1-9]\d{0,3}\s?[EH]?"
    r"(?!\w)",
    re.IGNORECASE,
)
_VIN = re.compile(r"(?<!\w)[A-HJ-NPR-Z0-9]{17}(?!\w)", re.IGNORECASE)


class TermKind(StrEnum):
    """What a field holds, as far as the search is concerned."""

    NAME = "name"
    BIRTH_DATE = "birth_date"
    PLATE = "plate"
    VIN = "vin"


class IndexedFields(Protocol):
    """Tells which fields of a service are indexed."""

    def kinds(self, service: str) -> Mapping[str, TermKind]:
        """Field id → kind; empty for a service that isn't known here."""
        ...


class BlindIndex:
    """Hashes what a case is found by, and what somebody searches for, in the same way."""

    def __init__(self, index_key: bytes, fields: IndexedFields) -> None:
        self._index_key = index_key
        self._fields = fields

    def terms_of(self, service: str, values: Mapping[str, DraftValue]) -> frozenset[str]:
        """The terms under which a case is found."""
        kinds = self._fields.kinds(service)
        return frozenset(
            self._term(kind, text)
            for field, kind in kinds.items()
            if field in values
            for text in _texts(kind, values[field])
        )

    def terms_of_query(self, text: str) -> tuple[frozenset[str], ...]:
        """What a case must have: at least one term of each set. Empty: nothing to search for.

        Order doesn't matter: `okafor 3.5.1971`, `MR-AB 123`, a VIN, words of names.
        """
        rest, groups = text[:MAX_QUERY_CHARS], []
        for pattern, kind in ((_DAY, TermKind.BIRTH_DATE), (_VIN, TermKind.VIN),
                              (_PLATE, TermKind.PLATE)):  # fmt: skip
            for match in pattern.finditer(rest):
                found = _day(match) if kind is TermKind.BIRTH_DATE else squeezed(match.group())
                if found is not None:
                    groups.append(frozenset({self._term(kind, found)}))
            rest = pattern.sub(" ", rest)
        groups += [self._any_of(TermKind.NAME, folds(word)) for word in words(rest)]
        return tuple(dict.fromkeys(group for group in groups if group))

    def _any_of(self, kind: TermKind, texts: Iterable[str]) -> frozenset[str]:
        return frozenset(self._term(kind, text) for text in texts)

    def _term(self, kind: TermKind, text: str) -> str:
        content = f"{kind.value}|{text}".encode()
        return hmac.new(self._index_key, content, hashlib.sha256).hexdigest()[:TERM_CHARS]


def _texts(kind: TermKind, value: DraftValue) -> Iterator[str]:
    if value.value is None:
        return
    written = [str(value.value)]
    if kind is not TermKind.NAME:
        yield written[0] if kind is TermKind.BIRTH_DATE else squeezed(written[0])
        return
    if value.native:
        written.append(value.native)
    for text in written:
        for word in words(text):
            yield from folds(word)


def _day(match: re.Match[str]) -> str | None:
    parts = [match["y"] or match["y2"], match["m"] or match["m2"], match["d"] or match["d2"]]
    try:
        return date(*map(int, parts)).isoformat()
    except ValueError:
        return None
