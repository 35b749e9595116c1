"""Every text of the dialog exists in every language, with the same placeholders."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.languages.catalogue import base_of
from tools.texts import Texts

FOLDER = Path("agent/dialog/texts")
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.ftl"))


def placeholders(tag: str) -> dict[str, set[str]]:
    source = (FOLDER / f"{tag}.ftl").read_text(encoding="utf-8")
    rows = re.findall(r"^([a-z][a-z0-9-]*) = (.*)$", source, flags=re.M)
    return {name: set(re.findall(r"\$(\w+)", text)) for name, text in rows}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_has_the_same_texts_as_german(tag: str) -> None:
    assert placeholders(tag) == placeholders("de")
    assert len(Texts(tag, [FOLDER / f"{tag}.ftl"]).ids) == len(placeholders("de"))


@pytest.mark.parametrize("tag", [t for t in LANGUAGES if base_of(t) != "de"])
def test_no_text_is_left_in_german(tag: str) -> None:
    german = (FOLDER / "de.ftl").read_text(encoding="utf-8").splitlines()
    other = (FOLDER / f"{tag}.ftl").read_text(encoding="utf-8").splitlines()
    same = {line for line in german if " = " in line} & set(other)
    assert not {line for line in same if len(line.split(" = ")[1]) > 12 and "{" not in line}
