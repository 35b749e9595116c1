"""The utterance as words: what a span may begin and end with."""

from __future__ import annotations

import re
import unicodedata

from tools.forms.types.tokens import ascii_digits

MAX_WORDS = 120
"""Longer utterances are cut for the model: at a terminal nobody answers in 120 words."""

_UNWRITTEN = re.compile("[\u0640\u064b-\u065f\u0670]")
_CHUNK = re.compile(r"\w+(?:[-'’./]\w+)*|[^\w\s]|\s+")
_RESTART = re.compile(r"(?<!\w)(\w{3,}(?: \w{2,}){0,2})[,.–—-]+ (?=\1(?!\w))")
_WORD = re.compile(r"\w+(?:[-'’./]\w+)*")


def clean(utterance: str) -> str:
    """The utterance on one line, without the signs that the output line uses.

    `|` and `=` and all control characters become spaces, so that no utterance can write a
    line of the prompt or of the model's answer. Tatweel and vowel signs of Arabic script go
    too: hardly anybody writes them, and no word differs by them alone. Digits of all scripts
    become 0 to 9, as the parsers of values read them.
    """
    text = ascii_digits(without_vowel_signs(utterance))
    text = "".join(
        " " if char in "|=" or unicodedata.category(char)[0] in "CZ" else char for char in text
    )
    return " ".join(text.split())


def without_vowel_signs(text: str) -> str:
    """The text in NFC without tatweel and the vowel signs of Arabic script."""
    return _UNWRITTEN.sub("", unicodedata.normalize("NFC", text))


def chunks(text: str) -> list[str]:
    """Words, signs and spaces that make up `text`."""
    return _CHUNK.findall(text)


def words(text: str) -> list[str]:
    """The words of `text`, without signs and spaces."""
    return _WORD.findall(text)


def without_restarts(text: str) -> str:
    """The text without a name that is begun and said again: "Leyla, Leyla Aydın".

    Only words with capital letters: digits and letters of codes are said twice on purpose.
    """
    return _RESTART.sub(lambda match: "" if _is_name(match[1]) else match[0], text)


def _is_name(text: str) -> bool:
    return all(word[0].isupper() and word.isalpha() for word in words(text))


def shortened(text: str) -> str:
    """At most the first MAX_WORDS words of a clean text."""
    return " ".join(text.split(" ")[:MAX_WORDS])


def is_run(span: str, utterance: str) -> bool:
    """Whether `span` is a contiguous run of whole words of the utterance."""
    part, whole = words(clean(span)), words(clean(utterance))
    if not part:
        return False
    return any(
        whole[start : start + len(part)] == part for start in range(len(whole) - len(part) + 1)
    )


def without(utterance: str, spans: list[str]) -> str:
    """The utterance with the first occurrence of each span replaced by a full stop."""
    text = clean(utterance)
    for span in sorted(spans, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(span)}(?!\w)", " . ", text, count=1)
    return text
