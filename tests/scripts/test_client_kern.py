"""The staff pages get KERN UX's styles and fonts unchanged when the browser client is set up."""

from __future__ import annotations

from pathlib import Path

import pytest

from setup_steps import client
from setup_steps.progress import Context

PACKAGE = Path("avatar_client/node_modules/@kern-ux/native")
STYLES = Path("tools/casework/pages/static/vendor/kern")


@pytest.fixture
def context(tmp_path: Path) -> Context:
    for place in client.KERN_FILES.values():
        path = tmp_path / PACKAGE / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(place.encode())
    return Context(tmp_path, "run")


def test_files_are_copied_as_they_are(context: Context) -> None:
    client.copy_kern(context)
    for name, place in client.KERN_FILES.items():
        assert (context.root / STYLES / name).read_bytes() == place.encode()
    assert client.kern_current(context)


@pytest.mark.parametrize("name", client.KERN_FILES)
def test_what_is_missing_or_older_is_copied_again(context: Context, name: str) -> None:
    assert not client.kern_current(context)
    client.copy_kern(context)
    (context.root / STYLES / name).write_text("of an earlier version")
    assert not client.kern_current(context)
    (context.root / STYLES / name).unlink()
    assert not client.kern_current(context)
    client.copy_kern(context)
    assert client.kern_current(context)


def test_pages_ask_for_no_other_files() -> None:
    root = Path(__file__).parents[2] / "tools/casework/pages"
    texts = (root / "base.html").read_text() + (root / "static/casework.css").read_text()
    asked = {part.split('"')[0].split(")")[0] for part in texts.split("vendor/kern/")[1:]}
    assert asked == set(client.KERN_FILES) - {"LICENSE.md"}
