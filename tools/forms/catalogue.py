"""Forms with their texts in every language, ready for a conversation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tools.forms.definitions import DEFINITIONS, load_form
from tools.forms.engine import FormEngine
from tools.forms.models import Values
from tools.forms.texts import FormTexts


@dataclass(frozen=True)
class WordedNote:
    """A legal fact in words, with its source. `valid_from` is an ISO 8601 date."""

    text: str
    source: str
    valid_from: str
    url: str = ""


@dataclass(frozen=True)
class ServiceForm:
    """A form's engine and its texts by language."""

    engine: FormEngine
    texts: Mapping[str, FormTexts]

    def notes(self, values: Values, language: str) -> list[WordedNote]:
        """The legal facts that follow from the values, in words of `language`."""
        texts = self.texts[language]
        return [
            WordedNote(texts.note(note), note.source, note.valid_from, note.url)
            for note in self.engine.notes(values)
        ]


def load_forms(
    services: Iterable[str],
    languages: Iterable[str],
    today: Callable[[], date],
    definitions_dir: Path = DEFINITIONS,
) -> dict[str, ServiceForm]:
    """The forms of `services` with texts in all `languages`; FormError names what is wrong."""
    tags = tuple(languages)
    loaded = {}
    for service in services:
        form = load_form(service, definitions_dir, tags)
        texts = {tag: FormTexts(form, tag, definitions_dir) for tag in tags}
        loaded[service] = ServiceForm(FormEngine(form, today), texts)
    return loaded
