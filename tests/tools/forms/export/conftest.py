from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from tools.forms.catalogue import ServiceForm, load_forms

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def load() -> Callable[..., ServiceForm]:
    """Loads a form with German texts and those of further languages."""
    loaded: dict[tuple[str, ...], ServiceForm] = {}

    def get(service: str, *languages: str) -> ServiceForm:
        key = (service, *languages)
        if key not in loaded:
            loaded[key] = load_forms([service], ["de", *languages], lambda: TODAY)[service]
        return loaded[key]

    return get
