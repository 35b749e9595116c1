import json
import os
from pathlib import Path

import pytest

from agent import models
from agent.errors import EngineUnavailable

CONTENT = b"weights"


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    probe = tmp_path / "probe"
    probe.write_bytes(CONTENT)
    path = tmp_path / "models.toml"
    rows = [
        f"""[[model]]
name = "{name}"
file = "{name}"
size_bytes = {len(CONTENT)}
sha256 = "{models.sha256(probe)}"
licence = "MIT"
package = "p{{n}}==1"
member = "p{{n}}"
parts = 1
"""
        for name in ("one.gguf", "ear/model.bin", "ear/config.json")
    ]
    path.write_text('root = "models"\n' + "".join(rows))
    return path


@pytest.fixture
def ear(tmp_path: Path) -> Path:
    folder = tmp_path / "ear"
    folder.mkdir()
    for name in ("model.bin", "config.json"):
        (folder / name).write_bytes(CONTENT)
    return folder


def test_intact_folder_passes_and_is_noted(manifest: Path, ear: Path) -> None:
    models.verify(ear, manifest)
    assert set(json.loads((ear / models.STAMPS).read_text())) == {"model.bin", "config.json"}


def test_a_noted_file_is_not_hashed_again(
    manifest: Path, ear: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models.verify(ear, manifest)
    hashed: list[Path] = []
    monkeypatch.setattr(models, "sha256", lambda file: hashed.append(file) or "")
    models.verify(ear, manifest)
    assert hashed == []


def test_a_change_after_the_note_is_found(manifest: Path, ear: Path) -> None:
    models.verify(ear, manifest)
    target = ear / "model.bin"
    target.write_bytes(CONTENT[::-1])
    os.utime(target, ns=(1, 1))
    with pytest.raises(EngineUnavailable, match=r"model\.bin has the checksum") as caught:
        models.verify(ear, manifest)
    assert caught.value.code == "model_damaged"
    assert "make models" in caught.value.remedy


@pytest.mark.parametrize(
    ("content", "message"), [(None, "is missing"), (b"short", "has 5 bytes instead of 7")]
)
def test_missing_and_incomplete_files(
    manifest: Path, ear: Path, content: bytes | None, message: str
) -> None:
    target = ear / "config.json"
    target.unlink()
    if content is not None:
        target.write_bytes(content)
    with pytest.raises(EngineUnavailable, match=message):
        models.verify(ear, manifest)


def test_an_operators_own_model_must_only_exist(manifest: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.gguf"
    with pytest.raises(EngineUnavailable, match="is missing"):
        models.verify(own, manifest)
    own.write_bytes(b"anything")
    models.verify(own, manifest)


@pytest.mark.parametrize("content", ["", "root = 'x'\n[[model]]\nname = 'y'\n", "not toml ["])
def test_a_malformed_manifest_is_said(tmp_path: Path, content: str) -> None:
    path = tmp_path / "models.toml"
    path.write_text(content)
    with pytest.raises(EngineUnavailable, match="can't be read"):
        models.load(path)
