"""Every text in every language: the same ids and placeholders, and none left in another one."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from tools.languages.catalogue import available_languages, base_of
from tools.texts import read_texts

FOLDERS = (
    Path("agent/dialog/texts"),
    Path("agent/api/texts"),
    Path("avatar_client/src/texts"),
    Path("tools/forms/messages"),
    Path("tools/casework/letters/texts"),
    Path("tools/forms/export/texts"),
    *sorted(path.parent for path in Path("tools/forms/definitions").glob("*/de.ftl")),
)
SCRIPTS = {"ar": "ARABIC", "fa": "ARABIC", "uk": "CYRILLIC", "ru": "CYRILLIC"}
CASES = [(folder, tag) for folder in FOLDERS for tag in available_languages()]
_ENTRY = re.compile(r"^([a-zA-Z][\w-]*) =", re.MULTILINE)


def sources(folder: Path, tag: str) -> dict[str, str]:
    """Id → everything that stands behind it, also on the lines below."""
    text = (folder / f"{tag}.ftl").read_text(encoding="utf-8")
    text = re.sub(r"^#.*\n", "", text, flags=re.MULTILINE)
    pieces = _ENTRY.split(text)[1:]
    return dict(zip(pieces[::2], pieces[1::2], strict=True))


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\$(\w+)", text))


@pytest.mark.parametrize(("folder", "tag"), CASES, ids=str)
def test_the_same_ids_and_placeholders_as_in_german(folder: Path, tag: str) -> None:
    german, other = sources(folder, "de"), sources(folder, tag)
    assert set(other) == set(german)
    assert sorted(read_texts(folder / f"{tag}.ftl").ids) == sorted(german)
    differing = {i for i in german if placeholders(german[i]) != placeholders(other[i])}
    assert not differing


def without_placeholders(text: str) -> str:
    return re.sub(r"\{[^}]*\}", "", text)


def letters(text: str) -> str:
    return "".join(char for char in without_placeholders(text) if char.isalpha())


def words(text: str) -> int:
    return len(re.findall(r"\w+", without_placeholders(text)))


@pytest.mark.parametrize(("folder", "tag"), CASES, ids=str)
def test_no_text_is_left_in_another_language(folder: Path, tag: str) -> None:
    german, other = sources(folder, "de"), sources(folder, tag)
    if base_of(tag) != "de":
        left = {i for i in german if german[i] == other[i] and words(german[i]) > 3}
        assert not left
    if script := SCRIPTS.get(tag):
        foreign = {
            i
            for i, text in other.items()
            if len(letters(text)) > 2
            and not any(script in unicodedata.name(char, "") for char in text)
        }
        assert not foreign


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_easy_german_is_a_language_of_its_own(folder: Path) -> None:
    german, easy = sources(folder, "de"), sources(folder, "de-easy")
    sentences = [i for i in german if words(german[i]) > 6]
    differing = [i for i in sentences if german[i] != easy[i]]
    assert len(differing) >= 0.5 * len(sentences)
