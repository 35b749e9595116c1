"""Forms with their texts in every language, ready for a conversation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tools.forms.definitions import DEFINITIONS, load_form
from tools.forms.engine import FormEngine
from tools.forms.texts import FormTexts


@dataclass(frozen=True)
class ServiceForm:
    """A form's engine and its texts by language."""

    engine: FormEngine
    texts: Mapping[str, FormTexts]


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
