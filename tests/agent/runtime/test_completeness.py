"""When a transcript counts as finished."""

from __future__ import annotations

import pytest

from agent.runtime.completeness import looks_complete


@pytest.mark.parametrize(
    ("text", "language", "complete"),
    [
        ("Ja.", "de", True),
        ("Was kostet das?", "de", True),
        ("Was kostet der Umtausch?", "de", True),
        ("Mein Familienname ist.", "de", False),
        ("Mein Familienname ist Schneider.", "de", True),
        ("Ich wohne in der", "de", False),
        ("Bahnhofstraße.", "de", True),
        ("35279.", "de", False),
        ("Also, ich...", "de", False),
        ("Yes.", "en", True),
        ("My name is", "en", False),
        ("I was born in London.", "en", True),
        ("", "en", False),
        ("...", "de", False),
        ("Evet.", "tr", False),
    ],
)
def test_looks_complete(text: str, language: str, complete: bool) -> None:
    assert looks_complete(text, language) is complete
