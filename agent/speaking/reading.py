"""What the reading rules need to know of German and English."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tools.forms.numbers.language import numerals


@dataclass(frozen=True)
class Reading:
    """How numbers, letters and signs are said in one language.

    `letters` are names of letters spelled so that speech engines say them. `abbreviations` map
    lower-case written words (one or several) to as many spoken ones. `ordinal` takes the day
    and the word before it. `one` is the number word before a noun.
    """

    cardinal: Callable[[int], str]
    year: Callable[[int], str]
    ordinal: Callable[[int, str], str]
    months: tuple[str, ...]
    letters: Mapping[str, str]
    abbreviations: Mapping[tuple[str, ...], tuple[str, ...]]
    signs: Mapping[str, str]
    decimal_mark: str
    thousands_mark: str
    point: str
    one: str
    currency: Mapping[str, tuple[str, str]]
    hour: str


def _german_ordinal(day: int, before: str) -> str:
    """Ordinals agree with the word before them: "am dritten", "der dritte", "dritter"."""
    stem = numerals("de").ordinal_words(day).removesuffix("er")
    if before in {"am", "vom", "zum", "beim", "dem", "den", "bis", "ab", "seit", "des", "im"}:
        return stem + "en"
    return stem + ("e" if before in {"der", "die", "das"} else "er")


def _english_ordinal(day: int, before: str) -> str:
    words = numerals("en").ordinal_words(day)
    return words if before == "the" else f"the {words}"


_LETTERS_DE = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyzäöüß",
        (
            "ah",
            "beh",
            "zeh",
            "deh",
            "eh",
            "eff",
            "geh",
            "hah",
            "ih",
            "jott",
            "kah",
            "ell",
            "emm",
            "enn",
            "oh",
            "peh",
            "kuh",
            "err",
            "ess",
            "teh",
            "uh",
            "fau",
            "weh",
            "iks",
            "üpsilon",
            "zett",
            "äh",
            "öh",
            "üh",
            "eszett",
        ),
        strict=True,
    )
)
_LETTERS_EN = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyz",
        (
            "ay",
            "bee",
            "see",
            "dee",
            "ee",
            "eff",
            "jee",
            "aitch",
            "eye",
            "jay",
            "kay",
            "ell",
            "em",
            "en",
            "oh",
            "pee",
            "cue",
            "are",
            "ess",
            "tee",
            "you",
            "vee",
            "double-you",
            "ex",
            "why",
            "zed",
        ),
        strict=True,
    )
)

GERMAN = Reading(
    cardinal=numerals("de").cardinal_words,
    year=numerals("de").year_words,
    ordinal=_german_ordinal,
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    letters=_LETTERS_DE,
    abbreviations={
        ("z.", "b."): ("zum", "Beispiel"),
        ("z.b.",): ("zum Beispiel",),
        ("d.", "h."): ("das", "heißt"),
        ("d.h.",): ("das heißt",),
        ("u.", "a."): ("unter", "anderem"),
        ("u.a.",): ("unter anderem",),
        ("i.", "d.", "r."): ("in", "der", "Regel"),
        ("bzw.",): ("beziehungsweise",),
        ("ggf.",): ("gegebenenfalls",),
        ("ca.",): ("zirka",),
        ("evtl.",): ("eventuell",),
        ("inkl.",): ("inklusive",),
        ("usw.",): ("und so weiter",),
        ("nr.",): ("Nummer",),
        ("abs.",): ("Absatz",),
        ("art.",): ("Artikel",),
        ("str.",): ("Straße",),
        ("tel.",): ("Telefon",),
        ("dr.",): ("Doktor",),
        ("§",): ("Paragraf",),
        ("§§",): ("Paragrafen",),
    },
    signs={"&": "und", "%": "Prozent", "+": "plus", "=": "gleich", "@": "ätt"},
    decimal_mark=",",
    thousands_mark=".",
    point="Komma",
    one="ein",
    currency={"€": ("Euro", "Euro"), "euro": ("Euro", "Euro"), "eur": ("Euro", "Euro")},
    hour="Uhr",
)

ENGLISH = Reading(
    cardinal=numerals("en").cardinal_words,
    year=numerals("en").year_words,
    ordinal=_english_ordinal,
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    letters=_LETTERS_EN,
    abbreviations={
        ("e.g.",): ("for example",),
        ("i.e.",): ("that is",),
        ("etc.",): ("and so on",),
        ("no.",): ("number",),
        ("approx.",): ("approximately",),
        ("dr.",): ("doctor",),
        ("mr.",): ("mister",),
        ("mrs.",): ("missis",),
        ("§",): ("section",),
        ("§§",): ("sections",),
    },
    signs={"&": "and", "%": "percent", "+": "plus", "=": "equals", "@": "at"},
    decimal_mark=".",
    thousands_mark=",",
    point="point",
    one="one",
    currency={
        "€": ("euro", "euros"),
        "euro": ("euro", "euros"),
        "euros": ("euro", "euros"),
        "eur": ("euro", "euros"),
    },
    hour="",
)

READINGS = {"de": GERMAN, "en": ENGLISH}
