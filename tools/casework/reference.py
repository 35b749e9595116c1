"""Reference numbers of cases: easy to read aloud, hard to get wrong.

Format: `NEU-472-938-164`: a prefix of the installation, eight random digits and a check
digit, in groups of three. Only digits follow the prefix: they are said one by one in every
language, and no letter can be mistaken for a digit or for another letter (B/D/P, M/N, O/0).

The check digit follows Damm: H. M. Damm, "Total anti-symmetrische Quasigruppen", thesis,
Philipps-Universität Marburg, 2004. It finds every single wrong digit and every swap of two
neighbouring digits. To check a number, walk the table from row 0 with each digit; the walk
must end at 0. The numbers are random, so they tell neither how many cases there are nor
which came first.
"""

from __future__ import annotations

import re
import secrets

RANDOM_DIGITS = 8

DAMM_TABLE = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)

_TYPED = re.compile(r"(?:[A-Z]{2,4})?([0-9]{9})", re.ASCII)


def check_digit(digits: str) -> int:
    """Return the Damm check digit of `digits`; 0 if they end in a right check digit."""
    row = 0
    for digit in digits:
        row = DAMM_TABLE[row][int(digit)]
    return row


def new_number() -> str:
    """Return eight random digits and their check digit."""
    body = "".join(str(secrets.randbelow(10)) for _ in range(RANDOM_DIGITS))
    return f"{body}{check_digit(body)}"


def new_reference(prefix: str) -> str:
    """Return a random reference number; the store makes sure that it is unused."""
    return _grouped(prefix, new_number())


def read_reference(typed: str, prefix: str) -> str | None:
    """Return the reference number meant by `typed`, or None if it can't be one.

    Spaces, dots, dashes, case and a missing prefix don't matter; the check digit does.
    """
    match = _TYPED.fullmatch(re.sub(r"[\s.\-–/]", "", typed).upper())
    if match is None or check_digit(match[1]) != 0:
        return None
    return _grouped(prefix, match[1])


def _grouped(prefix: str, digits: str) -> str:
    return "-".join((prefix, digits[:3], digits[3:6], digits[6:]))
