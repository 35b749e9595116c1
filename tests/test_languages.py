"""A language is data: no code of the product names one beyond the German and English basis."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tools.languages.catalogue import available_languages

DATA_IN_CODE = {
    Path("agent/speaking/espeak.py"): "words to try the engine with",
    Path("agent/speaking/voice_tags.py"): "tags of the engine's own voices",
    Path("tools/forms/types/email.py"): "domains of countries",
}
SOURCES = sorted(
    path
    for top in ("agent", "tools", "knowledge", "evals", "locker_bridge")
    for path in Path(top).rglob("*.py")
    if path not in DATA_IN_CODE
)
TAGS = set(available_languages()) - {"de", "en"}


@pytest.mark.parametrize("top", sorted({path.parts[0] for path in SOURCES}))
def test_no_code_names_a_language(top: str) -> None:
    named = [
        f"{path}:{node.lineno}"
        for path in SOURCES
        if path.parts[0] == top
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in TAGS
    ]
    assert not named
