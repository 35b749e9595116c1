"""Splits a reply into sentences, so that the first can be heard while the next are made."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…:]+[\"“”»)]*\s+")
_NOT_AN_END = re.compile(
    r"(?:\b\d{1,4}|\b[A-Za-zÄÖÜäöü]"
    r"|\b(?:Nr|Str|Dr|Hr|Fr|St|bzw|usw|ca|Abs|Art|etc|No|Mr|Mrs|Ms))\.$"
)
MIN_CHARS = 12
"""A shorter sentence is spoken together with the next: engines need a little context."""


def split_sentences(text: str) -> list[str]:
    """The sentences of `text`, in order and complete.

    Ordinals and dates ("am 14. März"), single letters ("z. B.") and common abbreviations do
    not end a sentence.
    """
    sentences: list[str] = []
    start = 0
    for match in _END.finditer(text):
        sentence = text[start : match.end()].strip()
        if len(sentence) < MIN_CHARS or _NOT_AN_END.search(sentence):
            continue
        sentences.append(sentence)
        start = match.end()
    rest = text[start:].strip()
    if rest:
        sentences.append(rest)
    return sentences
