"""German postcodes and their towns, from `germany.txt` (source and licence stand there)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

DATA = Path(__file__).with_name("germany.txt")


@cache
def _all(path: Path) -> dict[str, tuple[str, ...]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    entries = (line.partition(" ") for line in lines if not line.startswith("#"))
    return {code: tuple(towns.split("|")) for code, _, towns in entries}


def of(postcode: str, path: Path = DATA) -> tuple[str, ...]:
    """The towns of a postcode, sorted; empty if the postcode is unknown."""
    return _all(path).get(postcode, ())
