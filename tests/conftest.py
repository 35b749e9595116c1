"""Order of the whole suite, and how Hypothesis chooses its examples."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# The same examples in every run, so that a change is judged by what it changes. New ones are
# looked for on purpose: HYPOTHESIS_PROFILE=search (docs/testing.md).
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests come last: Playwright keeps an event loop running in this thread."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)
