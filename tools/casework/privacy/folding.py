"""Words as the search compares them: without case, accents and ways to write an umlaut."""

from __future__ import annotations

import re
import unicodedata

MIN_WORD_CHARS = 2
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_LETTERS = str.maketrans(
    {
        "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
        "ı": "i", "ə": "e", "ħ": "h", "ŋ": "n",
        # Arabic and Persian letters that are written in several ways for one name
        "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ە": "ه",
        # Ukrainian and Russian spellings of one name
        "ґ": "г", "є": "е", "і": "и", "ї": "и", "ы": "и", "э": "е", "ъ": None, "ь": None,
    }
)  # fmt: skip
_JOINERS = re.compile(r"['’ʼ`´\u200c\u200d\u0640]")
_GAPS = re.compile(r"[\W_]+")


def folds(word: str) -> frozenset[str]:
    """The folded ways to write one word: `Müller` is found as `mueller` and as `muller`."""
    plain = unicodedata.normalize("NFC", word).casefold()
    both = {plain, plain.translate(_UMLAUTS)}
    return frozenset(folded for text in both if (folded := _bare(text)))


def words(text: str) -> tuple[str, ...]:
    """The words of a name as they are written, those of one letter left out."""
    composed = _JOINERS.sub("", unicodedata.normalize("NFC", text))
    # What is still a mark of its own (vowel signs of Arabic) would cut the word in two.
    joined = "".join(char for char in composed if not unicodedata.combining(char))
    return tuple(word for word in _GAPS.split(joined) if len(word) >= MIN_WORD_CHARS)


def squeezed(text: str) -> str:
    """A plate or number: capital letters and digits only."""
    return _GAPS.sub("", unicodedata.normalize("NFC", text)).upper()


def _bare(text: str) -> str:
    """Without marks; letters that no decomposition takes apart are replaced one by one."""
    decomposed = unicodedata.normalize("NFKD", text)
    unmarked = "".join(char for char in decomposed if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", unmarked).translate(_LETTERS)
