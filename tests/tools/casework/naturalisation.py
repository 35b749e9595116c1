"""A naturalisation case as the agent files it: Persian, with free text and a native name."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from functools import cache
from typing import Any

from tools.forms.catalogue import load_forms
from tools.forms.engine import FormEngine
from tools.forms.export.samples import BY_TOUCH, sample_values
from tools.forms.models import LegalNote, Values
from tools.forms.texts import FormTexts

DAY = date(2026, 3, 29)
FREE_TEXT = "من به کمک نیاز دارم چون بیمارم"
SAID = "اسم من نیلوفر است"
NATIVE = "نیلوفر"


def naturalisation(language: str = "fa") -> dict[str, Any]:
    """Everything is answered; the reason for missing income in the citizen's own words."""
    return deepcopy(_made(language))


@cache
def _made(language: str) -> dict[str, Any]:
    form = load_forms(["naturalisation"], ["de"], lambda: DAY)["naturalisation"]
    engine = form.engine
    values = _values(engine, language)
    stored = _stored(engine, values)
    stored["given_names"] |= {"native": NATIVE, "span": "Nilufar", "method": "rule"}
    return {
        "conversation": "c-18",
        "terminal": "main",
        "service": "naturalisation",
        "form_version": engine.form.version,
        "language": language,
        "values": stored,
        "notes": [_note(form.texts["de"], note) for note in engine.notes(values)],
        "transcript": [
            {
                "turn": 1,
                "role": "citizen",
                "text": SAID,
                "language": language,
                "at": "2026-03-29T01:58:00+01:00",
            }
        ],
        "started_at": "2026-03-29T01:57:00+01:00",
    }


def _values(engine: FormEngine, language: str) -> Values:
    values = sample_values(engine, DAY)
    own = {"given_names": "Nilufar", "living_secured": "nein"}
    for field, text in own.items():
        values, outcome = engine.set(values, field, text, BY_TOUCH)
        assert outcome.accepted
    values, outcome = engine.set(values, "living_detail", FREE_TEXT, BY_TOUCH)
    assert outcome.accepted
    values["living_detail"].value["language"] = language
    return values


def _stored(engine: FormEngine, values: Values) -> dict[str, dict[str, Any]]:
    origin = {"turn": 1, "span": "", "method": "touch", "confirmed": True}
    return {
        name: origin | {"value": given.value, "display": engine.display(name, given.value, "de")}
        for name, given in values.items()
    }


def _note(texts: FormTexts, note: LegalNote) -> dict[str, str]:
    return {
        "text": texts.note(note),
        "source": note.source,
        "valid_from": note.valid_from,
        "url": note.url,
        "severity": note.severity,
    }
