"""The set-up step that fetches the fonts of printed drafts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from setup_steps import fonts
from setup_steps.progress import Context, SetupError

ROOT = Path(__file__).parents[2]
MANIFEST = Path("tools/forms/export/fonts")


@pytest.fixture
def context(tmp_path: Path) -> Context:
    folder = tmp_path / MANIFEST
    folder.mkdir(parents=True)
    for name in ("package.json", "package-lock.json", ".npmrc"):
        (folder / name).write_bytes((ROOT / MANIFEST / name).read_bytes())
    return Context(tmp_path, "run")


def npm_with(monkeypatch: pytest.MonkeyPatch, files: list[str]) -> None:
    """In place of npm: a command that unpacks `files`."""

    def run(command: list[str], log: Path, *, cwd: Path, **_: Any) -> None:
        assert command[:2] == ["npm", "ci"]
        assert (cwd / "package-lock.json").is_file()
        for name in files:
            path = cwd / "node_modules" / "@expo-google-fonts" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name)

    monkeypatch.setattr(fonts, "run", run)


def test_the_lock_fits_the_manifest_and_names_no_registry() -> None:
    manifest = json.loads((ROOT / MANIFEST / "package.json").read_text())
    lock = json.loads((ROOT / MANIFEST / "package-lock.json").read_text())
    assert lock["packages"][""]["dependencies"] == manifest["dependencies"]
    for name, version in manifest["dependencies"].items():
        entry = lock["packages"][f"node_modules/{name}"]
        assert entry["version"] == version
        assert entry["integrity"].startswith("sha512-")
        assert "OFL-1.1" in entry["license"]
        assert "resolved" not in entry


def test_it_keeps_the_fonts_and_is_done_once(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    npm_with(monkeypatch, list(fonts.FILES.values()))
    assert not fonts.FONTS.done(context)
    (context.var / "fonts").mkdir(parents=True)
    (context.var / "fonts" / "Old-Regular.ttf").touch()
    fonts.FONTS.do(context)
    assert fonts.FONTS.done(context)
    assert {path.name for path in (context.var / "fonts").iterdir()} == set(fonts.FILES)
    (context.var / "fonts" / "NotoSans-Regular.ttf").unlink()
    assert not fonts.FONTS.done(context)


def test_a_package_without_a_font_is_named(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    npm_with(monkeypatch, list(fonts.FILES.values())[:2])
    with pytest.raises(SetupError, match="has no file"):
        fonts.FONTS.do(context)
    assert not fonts.FONTS.done(context)
