"""What names of people, places and streets have in common."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from tools.forms.models import Rejected
from tools.forms.words.folding import folded, folded_letters
from tools.forms.words.load import Words

_EDGE = ' \t.,;:!?"„“”»«'


def strip_phrases(text: str, lead_ins: Iterable[str], words: Words) -> str:
    """Without lead-ins, fillers and closing words around the value."""
    text = text.strip(_EDGE)
    changed = True
    while changed and text:
        changed = False
        for phrase in (*lead_ins, *sorted(words.fillers, key=len, reverse=True)):
            if len(phrase) == 1 and _is_spelled(text):
                continue  # the letter A, and not the filler "a"
            rest = _without_start(text, phrase)
            if rest is not None and rest.strip(_EDGE):
                text, changed = rest.strip(' \t,;:!?"„“”»«'), True
                break
    return _strip_tails(text, words)


def _is_spelled(text: str) -> bool:
    return all(len(word) == 1 for word in text.split())


def _strip_tails(text: str, words: Words) -> str:
    changed = True
    while changed:
        changed = False
        for phrase in words.tails:
            ending = folded_letters(phrase)
            glued = ending.startswith("'")  # a case ending: Turkish "Konya'da"
            if folded_letters(text).endswith(ending if glued else (" " + ending, "," + ending)):
                text, changed = text[: -len(phrase)].rstrip(_EDGE), True
                break
    return text


def _without_start(text: str, phrase: str) -> str | None:
    if not folded_letters(text).startswith(folded_letters(phrase)):
        return None
    rest = text[len(phrase) :]
    return rest if rest and not rest[0].isalnum() and rest[0] not in "-'" else None


def contains_words(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of the phrases (lower case) occurs in the text as whole words."""
    padded = " " + " ".join(re.findall(r"[\w'-]+", folded(text))) + " "
    return any(f" {folded(phrase)} " in padded for phrase in phrases)


def check_letters(text: str, allowed: str, *, digits: bool = False) -> Rejected | None:
    """Only Latin letters, spaces, the `allowed` signs and, if wanted, digits."""
    non_latin = any(char.isalpha() and not _is_latin(char) for char in text)
    if non_latin:
        return Rejected("latin_spelling_needed", {})
    if not digits and any(char.isdecimal() for char in text):
        return Rejected("name_has_digits", {})
    if any(not (char.isalnum() or char == " " or char in allowed) for char in text):
        return Rejected("bad_characters", {})
    if not any(char.isalpha() for char in text):
        return Rejected("bad_characters", {})
    return None


def _is_latin(char: str) -> bool:
    return unicodedata.name(char, "").startswith("LATIN ")


def capitalise(word: str, capitals: Mapping[str, str]) -> str:
    """Each part of a hyphenated or apostrophised word with a capital; mixed case is kept.

    `capitals` maps small letters to capitals that other languages have not: Turkish i and İ.
    """
    if not (word.islower() or (word.isupper() and len(word) > 1)):
        return word
    small = {capital: letter for letter, capital in capitals.items()}
    lowered = "".join(small.get(char, char.lower()) for char in word)

    def capital(match: re.Match[str]) -> str:
        return match.group(1) + capitals.get(match.group(2), match.group(2).upper())

    return re.sub(r"(^|[-'/(.])(\w)", capital, lowered)


def name_case(
    text: str,
    particles: frozenset[str],
    leading: frozenset[str],
    capitals: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Capital letters for a name. Particles stay small, at the start only the `leading`."""
    words = text.split()
    result: list[str] = []
    for place, word in enumerate(words):
        last = place == len(words) - 1
        small = word.lower()
        shouted = word.isupper() and len(word) > 1
        keeps_small = small in particles and not last and (word.islower() or shouted)
        leads = place == 0 and small in leading and not last
        if (keeps_small and place > 0) or leads or (keeps_small and word.islower()):
            result.append(small)
        else:
            result.append(capitalise(word, capitals))
    return " ".join(result)


def place_case(text: str, particles: frozenset[str]) -> str:
    """Capital letters for a place or street that was written all small or all capital."""
    return name_case(text, particles, frozenset()) if text.islower() or text.isupper() else text
