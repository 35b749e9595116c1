"""The browser's message types are the agent's."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "protocol_types", ROOT / "scripts" / "protocol_types.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_committed_types_are_current(script: ModuleType) -> None:
    committed = (ROOT / "avatar_client" / "src" / "protocol.ts").read_text(encoding="utf-8")
    assert committed == script.generate(), "run scripts/protocol_types.py"


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "integer"}, "number"),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "string | null"),
        ({"type": "array", "items": {"$ref": "#/$defs/Word"}}, "Word[]"),
        ({"type": "array", "items": {"enum": ["a", "b"]}}, '("a" | "b")[]'),
        ({"type": "object", "additionalProperties": True}, "Record<string, unknown>"),
        ({}, "unknown"),
    ],
)
def test_type_of(script: ModuleType, schema: dict[str, object], expected: str) -> None:
    assert script.type_of(schema) == expected


def test_type_of_refuses_the_unknown(script: ModuleType) -> None:
    with pytest.raises(ValueError, match="no TypeScript type"):
        script.type_of({"type": "tuple"})


def test_every_message_is_in_its_union(script: ModuleType) -> None:
    text = script.generate()
    for name in ("Hello", "Tap", "StillHere", "Welcome", "ClearBuffer", "Wiped"):
        assert f"export interface {name} {{" in text
        assert f"  | {name}" in text
