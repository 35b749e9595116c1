"""Which passwords staff may choose: long ones that aren't made of what everybody tries first.

No rule asks for digits or signs: length is what counts (BSI ORP.4, NIST SP 800-63B). Repeated
signs, runs as `1234` or `qwertz`, common words and the account's own name count as one sign each.
"""

from __future__ import annotations

import re
from typing import Literal

from tools.casework.staff.passwords import MAX_PASSWORD_CHARS

MIN_CHARS = 12
MIN_WEIGHT = 8
_RUN_CHARS = 3
_MIN_NAME_CHARS = 3

Problem = Literal["short", "long", "simple"]

_RUNS = (
    "abcdefghijklmnopqrstuvwxyz",
    "0123456789",
    "qwertzuiopü",
    "qwertyuiop",
    "asdfghjklöä",
    "yxcvbnm",
    "zxcvbnm",
)
_COMMON_WORDS = (
    "passwort password kennwort geheim secret hallo hello willkommen welcome sommer summer winter "
    "frühling herbst montag dienstag mittwoch donnerstag freitag januar februar april august "
    "september oktober november dezember schatz liebe fussball football master admin verwaltung "
    "stadtverwaltung rathaus stadt gemeinde bürgeramt amtomat amt-o-mat amt neustadt hessen "
    "deutschland test login monkey dragon letmein sonne berlin computer"
)


def password_problem(password: str, names: tuple[str, ...] = ()) -> Problem | None:
    """Return what is wrong with a new password, or None. `names`: of the account."""
    if len(password) < MIN_CHARS:
        return "short"
    if len(password) > MAX_PASSWORD_CHARS:
        return "long"
    return "simple" if weight(password, names) < MIN_WEIGHT else None


def weight(password: str, names: tuple[str, ...] = ()) -> int:
    """How many signs are left if everything that is tried first counts as one sign."""
    text = password.casefold()
    words = [word for name in names for word in re.split(r"\W+", name.casefold())]
    known = [word for word in words if len(word) >= _MIN_NAME_CHARS] + _COMMON_WORDS.split()
    for word in sorted(known, key=len, reverse=True):
        text = text.replace(word, "\0")
    return _without_runs(text)


def _without_runs(text: str) -> int:
    count, at = 0, 0
    while at < len(text):
        at += max(_run_length(text, at), 1)
        count += 1
    return count


def _run_length(text: str, at: int) -> int:
    """Length of what repeats one sign, or goes along a row, from here; 0 if that is short."""
    same = len(text[at:]) - len(text[at:].lstrip(text[at]))
    along = max((_along(text[at:], row) for each in _RUNS for row in (each, each[::-1])), default=0)
    longest = max(same, along)
    return longest if longest >= _RUN_CHARS else 0


def _along(text: str, row: str) -> int:
    start = row.find(text[0])
    length = 0
    while start >= 0 and row[start : start + length + 1] == text[: length + 1]:
        length += 1
        if length == len(text) or start + length == len(row):
            break
    return length if start >= 0 else 0
