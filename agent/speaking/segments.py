"""A reply cut into pieces that are spoken one by one, so that speech begins early."""

from __future__ import annotations

import re

_ABBREVIATIONS = frozenset(
    (
        "z",
        "b",
        "d",
        "h",
        "u",
        "a",
        "o",
        "ä",
        "i",
        "e",
        "v",
        "s",
        "g",
        "ggf",
        "bzw",
        "ca",
        "evtl",
        "inkl",
        "zzgl",
        "nr",
        "str",
        "tel",
        "abs",
        "art",
        "bspw",
        "usw",
        "etc",
        "vgl",
        "dr",
        "prof",
        "hr",
        "fr",
        "dipl",
        "ing",
        "mr",
        "mrs",
        "ms",
        "st",
        "no",
        "approx",
        "eg",
        "ie",
        "vs",
    )
)
_MONTHS = frozenset(
    (
        "januar",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
        "jan",
        "feb",
        "mär",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "okt",
        "nov",
        "dez",
    )
)
_MONTH_LIKE = re.compile(r"[^\W\d_]+")
_END = re.compile(r"[.!?؟…:;؛]+[\"'»«“”’)\]]*$")
_CLAUSE_END = re.compile(r"[,،;؛:–—]$")
_DATE_PART = re.compile(r"\d{1,2}\.|(?:1[89]|20)\d\d\b")
_NUMBERED = re.compile(r"\d{1,3}\.$")


def sentences(text: str) -> list[str]:
    """The sentences of `text`, blanks normalised; abbreviations and dates stay whole.

    "z. B.", "19. Januar", "25,50 Euro", initials and reference codes do not end a sentence.
    """
    words = text.split()
    found: list[str] = []
    current: list[str] = []
    for index, word in enumerate(words):
        current.append(word)
        following = words[index + 1] if index + 1 < len(words) else ""
        if following and _ends_sentence(word, following):
            found.append(" ".join(current))
            current = []
    if current:
        found.append(" ".join(current))
    return found


def segments(text: str, max_first_chars: int = 60, min_chars: int = 12) -> list[str]:
    """Sentences, of which a long first one is cut after its first clause.

    Joined by blanks the pieces give the text again. A clause shorter than `min_chars`, or one
    that leaves less than that, is not worth a cut.
    """
    parts = sentences(text)
    if not parts or len(parts[0]) <= max_first_chars:
        return parts
    words = parts[0].split()
    for count in range(1, len(words)):
        head, tail = " ".join(words[:count]), " ".join(words[count:])
        if _CLAUSE_END.search(head) and len(head) >= min_chars and len(tail) >= min_chars:
            return [head, tail, *parts[1:]]
    return parts


def _ends_sentence(word: str, following: str) -> bool:
    if not _END.search(word):
        return False
    if word[-1] in ":;؛":
        return False
    bare = word.rstrip("\"'»«“”’)]")
    if not bare.endswith("."):
        return True
    if bare.endswith(".."):
        return following[:1].isupper()
    return not (_is_abbreviation(bare, following) or _is_ordinal(bare, following))


def _is_abbreviation(word: str, following: str) -> bool:
    core = word.strip("(\"'»«“”’[").rstrip(".").lower()
    if core in {"usw", "etc"}:
        return following[:1].islower()
    if core in {"no", "nr"} or core.endswith("str"):
        return following[:1].isdigit()  # else "No." is an answer
    return all(
        part in _ABBREVIATIONS or (len(part) == 1 and part.isalpha()) for part in core.split(".")
    )


def _is_ordinal(word: str, following: str) -> bool:
    """Whether a number with a full stop is an ordinal: before a month, or before lower case."""
    core = word.strip("(\"'»«“”’[")
    if not _NUMBERED.search(core) or not core.rstrip(".").isdigit():
        return False
    match = _MONTH_LIKE.match(following)
    month = match is not None and match.group().lower() in _MONTHS
    return month or following[:1].islower() or bool(_DATE_PART.match(following))
