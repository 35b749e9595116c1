"""Evaluated prefixes survive a restart and are never taken for others."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.llm.prefix_store import PrefixStore


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF")
    return path


def test_gives_back_what_was_saved(tmp_path: Path, model: Path) -> None:
    PrefixStore(tmp_path / "c", model, 512).save([1, 2], b"state")
    assert PrefixStore(tmp_path / "c", model, 512).load([1, 2]) == b"state"


def test_other_tokens_model_or_context_have_no_state(tmp_path: Path, model: Path) -> None:
    PrefixStore(tmp_path / "c", model, 512).save([1, 2], b"state")
    assert PrefixStore(tmp_path / "c", model, 512).load([1, 3]) is None
    assert PrefixStore(tmp_path / "c", model, 1024).load([1, 2]) is None
    model.write_bytes(b"GGUF-other")
    assert PrefixStore(tmp_path / "c", model, 512).load([1, 2]) is None


def test_a_damaged_state_is_not_restored(tmp_path: Path, model: Path) -> None:
    store = PrefixStore(tmp_path / "c", model, 512)
    store.save([1, 2], b"state")
    file = next((tmp_path / "c").glob("*.kv"))
    file.write_bytes(file.read_bytes()[:-1] + b"X")
    assert store.load([1, 2]) is None


def test_only_the_newest_prefix_is_kept(tmp_path: Path, model: Path) -> None:
    store = PrefixStore(tmp_path / "c", model, 512)
    store.save([1], b"a")
    store.save([2], b"b")
    assert store.load([1]) is None
    assert len(list((tmp_path / "c").iterdir())) == 1


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path, model: Path) -> None:
    (tmp_path / "c").write_text("not a folder", encoding="utf-8")
    store = PrefixStore(tmp_path / "c", model, 512)
    store.save([1], b"a")
    assert store.load([1]) is None
