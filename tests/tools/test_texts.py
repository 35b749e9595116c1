"""Fluent files are read as Fluent's own parser reads them, only faster."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax.ast import Junk, Message, Term, TextElement

from tools.texts import TextError, Texts, parse

FILES = sorted(path for top in ("agent", "tools") for path in Path(top).rglob("*.ftl"))
_TEMPLATE = """# comment
plain = Ein Satz.
trailing = Ein Satz mit Leerzeichen am Ende.{SPACES}
placeable = Um { $time } Uhr
continued = Erste Zeile
    zweite Zeile
attribute = Wert
    .title = Titel
-brand = Amt-O-Mat
uses = Von { -brand }.
plural = { $count ->
    [one] Eine
   *[other] { $count }
}
  indented = Wert
broken
last = Ende
"""
TRICKY = _TEMPLATE.replace("{SPACES}", "   ")


def assert_same(source: str) -> None:
    expected = [e for e in FluentResource(source).body if isinstance(e, Message | Term | Junk)]
    found = parse(source)
    others = iter([e for e in found.rest.body if isinstance(e, Message | Term | Junk)])
    for entry in expected:
        if isinstance(entry, Message) and entry.id.name in found.plain:
            assert entry.value is not None
            (element,) = entry.value.elements
            assert isinstance(element, TextElement)
            assert found.plain[entry.id.name] == element.value
            assert not entry.attributes
        elif isinstance(entry, Junk):
            junk = next(others)
            assert isinstance(junk, Junk)
            assert (junk.content or "").split() == (entry.content or "").split()
        else:
            assert entry.equals(next(others), ignored_fields=["span", "comment"])
    assert next(others, None) is None


@pytest.mark.parametrize("path", FILES, ids=str)
def test_every_file_is_read_as_by_fluent(path: Path) -> None:
    assert_same(path.read_text(encoding="utf-8"))


def test_everything_that_is_not_plain() -> None:
    assert_same(TRICKY)


def test_unreadable_lines_are_named(tmp_path: Path) -> None:
    path = tmp_path / "de.ftl"
    path.write_text("a = b\nbroken line\n", encoding="utf-8")
    with pytest.raises(TextError, match="broken line"):
        Texts("de", [path])


def test_of_a_text_in_two_files_the_first_counts(tmp_path: Path) -> None:
    for name, text in (("own", "a = own"), ("common", "a = common\nb = both")):
        (tmp_path / name).write_text(f"{text}\n", encoding="utf-8")
    texts = Texts("de", [tmp_path / "own", tmp_path / "common"])
    assert (texts("a"), texts("b"), texts.ids) == ("own", "both", ["a", "b"])
