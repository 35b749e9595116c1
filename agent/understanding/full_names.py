"""Where the given names end and the family name begins, after what the model said."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.understanding.base import SlotProposal
from agent.understanding.guards import PARTICLES
from tools.languages.catalogue import language

GIVEN, FAMILY = "given_names", "family_name"
FAMILY_PARTICLES = PARTICLES | {"abu", "abou", "bou", "ben", "beni", "ait", "ould", "umm", "oum"}
FAMILY_PARTICLES |= {"abd", "abdel", "abdul", "haj", "hajj", "hadj", "sidi", "sheikh", "cheikh"}
"""First words of family names of several words: "Ben Ali", "Abu Zaid"."""

_FURTHER = r"(?P<further>(?:\s+[^\W\d_][\w'’-]*)*?)"


def whole_names(slots: tuple[SlotProposal, ...], said: str, base: str) -> tuple[SlotProposal, ...]:
    """The proposals; of a name said in one run no word is lost or in the wrong field.

    The model drops a second given name now and then, or takes it for part of the family name.
    """
    found = {slot.field: slot for slot in slots if slot.field in {GIVEN, FAMILY}}
    if len(found) < 2:
        return slots
    given, family = found[GIVEN].span, found[FAMILY].span
    run = re.search(rf"(?<!\w){re.escape(given)}{_FURTHER}\s+{re.escape(family)}(?!\w)", said)
    if run is None or not all(map(_is_name, run["further"].split())):
        return slots
    first, last = _parted(f"{given}{run['further']}", family, base)
    spans = {GIVEN: first, FAMILY: last}
    return tuple(replace(slot, span=spans.get(slot.field, slot.span)) for slot in slots)


def _parted(given: str, family: str, base: str) -> tuple[str, str]:
    *before, last = family.split()
    while before and not _is_name(before[-1]):
        last = f"{before.pop()} {last}"
    names = bool(before) and all(_is_name(word) for word in before)
    if not (names and language(base).one_word_family_names):
        return given, family
    return " ".join([given, *before]), last


def _is_name(word: str) -> bool:
    return word[0].isupper() and word.lower() not in FAMILY_PARTICLES
